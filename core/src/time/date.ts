import type { Read } from './clock.ts';
import { endsHere } from './context.ts';
import { type DatePlace, readDayFirst, readMonthFirst } from './date-named.ts';
import {
  type DateParts,
  readBeforeClock,
  readIdeographic,
  readNumeric,
  readWithCommas,
} from './date-numeric.ts';
import type { Phrase, Token } from './phrase.ts';
import type { CalendarDate } from './types.ts';

/** Reads a calendar date in any form, with the weekday beside it. */
export function readDate(phrase: Phrase, at: number, place: DatePlace): Read<CalendarDate> | null {
  const lead = readWeekday(phrase, at);
  let bodyAt = lead ? lead.next : at;
  if (lead && (phrase.mark(bodyAt, ',') || phrase.mark(bodyAt, '.'))) bodyAt++;
  if (lead && phrase.mark(bodyAt, ',')) bodyAt++;
  if (lead) while (isArticle(phrase.at(bodyAt))) bodyAt++;
  const parts = readBody(phrase, bodyAt, lead ? 'clock' : place);
  if (!parts) return lead ? weekdayAlone(phrase, at, lead, place) : null;
  let next = parts.next;
  const slip = phrase.tokens.slice(at, next).some((token) => token.slip);
  let weekday = lead?.value ?? null;
  let weekdayAt = lead ? at : -1;
  if (!lead) {
    const tail = trailingWeekday(phrase, next);
    if (tail) {
      weekday = tail.value;
      weekdayAt = tail.at;
      next = tail.next;
    }
  }
  const span = { start: phrase.at(at).start, end: phrase.at(next - 1).end };
  const weekdayToken = weekdayAt < 0 ? null : phrase.at(weekdayAt);
  return {
    next,
    value: {
      span,
      raw: phrase.text.slice(span.start, span.end),
      year: parts.year,
      month: parts.month,
      day: parts.day,
      weekday,
      weekdaySpan: weekdayToken && { start: weekdayToken.start, end: weekdayToken.end },
      ambiguous: parts.ambiguous,
      order: parts.order,
      problem: parts.problem ?? (slip ? 'misspelt' : null),
    },
  };
}

function isArticle(token: Token): boolean {
  return /^(?:the|le|la|el|den|dem|der|of|of the|,)$/.test(token.text) && token.kind === 'word';
}

/** Reads a weekday's name: written out, or abbreviated with a capital. */
function readWeekday(phrase: Phrase, at: number): Read<number> | null {
  const token = phrase.at(at);
  if (token.word.weekday === undefined) return null;
  const raw = phrase.raw(at);
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  if (!capital && !token.word.full && !/^(?:segunda|ter[cç]a|quarta|quinta|sexta)$/.test(token.text))
    return null;
  let next = at + 1;
  if (phrase.joint(next, '-') && phrase.at(next + 1).text === 'feira') next += 2;
  else if (
    /^(?:segunda|ter[cç]a|quarta|quinta|sexta)$/.test(token.text) &&
    !phrase.at(next).kind.startsWith('mark')
  )
    return null;
  if (!endsHere(phrase.text, phrase.at(next - 1).end)) return null;
  return { value: token.word.weekday, next };
}

/** `2024-05-03 (Friday)`, `May 3, Friday`. */
function trailingWeekday(phrase: Phrase, at: number): (Read<number> & { at: number }) | null {
  const open = phrase.mark(at, '(');
  const from = open || phrase.mark(at, ',') ? at + 1 : at;
  const found = readWeekday(phrase, from);
  if (!found) return null;
  const raw = phrase.raw(from);
  if (!open && raw === raw.toLowerCase() && from === at && !phrase.at(from).word.full) return null;
  if (open) return phrase.mark(found.next, ')') ? { ...found, next: found.next + 1, at: from } : null;
  // "May 3, Friday May 4": the weekday belongs to the date behind it.
  if (readBody(phrase, found.next, 'clock') && from > at) return null;
  return { ...found, at: from };
}

/** A weekday without a date counts beside a clock time, or written out with a capital. */
function weekdayAlone(
  phrase: Phrase,
  at: number,
  lead: Read<number>,
  place: DatePlace,
): Read<CalendarDate> | null {
  const token = phrase.at(at);
  const raw = phrase.raw(at);
  if (token.slip) return null;
  if (place === 'alone' && !(token.word.full && raw.charAt(0) !== raw.charAt(0).toLowerCase())) return null;
  const span = { start: token.start, end: phrase.at(lead.next - 1).end };
  return {
    next: lead.next,
    value: {
      span,
      raw: phrase.text.slice(span.start, span.end),
      year: null,
      month: null,
      day: null,
      weekday: lead.value,
      weekdaySpan: span,
      ambiguous: false,
      order: null,
      problem: null,
    },
  };
}

function readBody(phrase: Phrase, at: number, place: DatePlace): DateParts | null {
  const first = phrase.at(at);
  if (first.kind === 'number') {
    return (
      readNumeric(phrase, at) ??
      readWithCommas(phrase, at) ??
      readBeforeClock(phrase, at) ??
      readIdeographic(phrase, at) ??
      readDayFirst(phrase, at, place)
    );
  }
  if (first.kind !== 'word') return null;
  if (first.word.month !== undefined) return readMonthFirst(phrase, at, place);
  return null;
}
