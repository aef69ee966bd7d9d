import type { Read } from './clock.ts';
import { endsHere } from './context.ts';
import { continues, type DateParts, exists } from './date-numeric.ts';
import type { Phrase, Token } from './phrase.ts';
import type { DateProblem } from './types.ts';

/** What a date may rest on: beside a clock time, a month and a day without more are enough. */
export type DatePlace = 'alone' | 'clock';

/** `May 3rd, 2024`, `October 9,2024`, `January23, 2021`, `Aug 28`, `May 2024`, `May-03-2024`. */
export function readMonthFirst(phrase: Phrase, at: number, place: DatePlace): DateParts | null {
  const month = phrase.at(at).word.month as number;
  let next = at + 1;
  if (phrase.mark(next, '.') && phrase.at(next).glued) next++;
  if (phrase.joint(next, '-') && phrase.digits(next + 1, 1, 2) && phrase.joint(next + 2, '-')) {
    if (!phrase.digits(next + 3, 4) || continues(phrase, next + 4)) return null;
    return dated(phrase.at(next + 3).value, month, phrase.at(next + 1).value, next + 4, null);
  }
  if (phrase.at(next).text === 'the') next++;
  if (isYear(phrase.at(next))) {
    if (!isNamed(phrase, at, false, true) || continues(phrase, next + 1)) return null;
    const rest = { day: null, order: null, ambiguous: false, problem: null } as const;
    return { ...rest, year: phrase.at(next).value, month, next: next + 1 };
  }
  const day = phrase.at(next);
  if (!phrase.digits(next, 1, 2) || day.value < 1) return null;
  const ordinal = readOrdinal(phrase, next + 1, day.value);
  const withOrdinal = ordinal.next > next + 1;
  next = ordinal.next;
  // "March 10:05" holds a clock time.
  if (phrase.joint(next, ':')) return null;
  const year = readYear(phrase, next);
  if (year) return dated(year.value, month, day.value, year.next, ordinal.problem);
  if (!isNamed(phrase, at, withOrdinal, place === 'clock') || isPartOfNumber(phrase, next)) return null;
  return dated(null, month, day.value, next, ordinal.problem);
}

/** `3 May 2024`, `21. Januar 2024`, `21 de enero de 2024`, `le 1er mai`, `12th of May`. */
export function readDayFirst(phrase: Phrase, at: number, place: DatePlace): DateParts | null {
  const day = phrase.at(at);
  if (day.text.length > 2 || day.value < 1 || day.value > 39) return null;
  const ordinal = readOrdinal(phrase, at + 1, day.value);
  const withOrdinal = ordinal.next > at + 1;
  let next = ordinal.next;
  if (!withOrdinal && phrase.mark(next, '.') && phrase.at(next).glued) next++;
  else if (phrase.joint(next, '-') && phrase.at(next + 1).word.month !== undefined) next++;
  if (phrase.at(next).text === 'day') next++;
  const of = /^(?:of|de|d)$/.test(phrase.at(next).text);
  if (of) next++;
  const monthAt = next;
  const name = phrase.at(monthAt);
  if (name.word.month === undefined) return null;
  next++;
  if (phrase.mark(next, '.') && phrase.at(next).glued) next++;
  const year = readYear(phrase, next);
  if (year) return dated(year.value, name.word.month, day.value, year.next, ordinal.problem);
  if (!endsHere(phrase.text, name.end) || !isNamed(phrase, monthAt, withOrdinal || of, place === 'clock'))
    return null;
  // The dot belongs to an abbreviation; behind a full name it ends the sentence.
  const last = name.word.full ? monthAt + 1 : next;
  return dated(null, name.word.month, day.value, last, ordinal.problem);
}

/**
 * Whether a month's name without a year beside it is one: capitalised, or written out, or an abbreviation beside a clock
 * time. Everyday words (may, march, mar) in small letters need an ordinal or "of"; `set`, `out` and `ago` always do.
 */
function isNamed(phrase: Phrase, at: number, firm: boolean, beside: boolean): boolean {
  const raw = phrase.raw(at);
  const { word, text } = phrase.at(at);
  if (/^(?:set|out|ago)$/.test(text)) return firm && raw === text;
  if (raw.charAt(0) !== raw.charAt(0).toLowerCase()) return true;
  if (word.everyday) return firm;
  return word.full === true || firm || beside;
}

interface Ordinal {
  readonly next: number;
  readonly problem: DateProblem | null;
}

function readOrdinal(phrase: Phrase, at: number, day: number): Ordinal {
  const token = phrase.at(at);
  // `1<sup>st</sup> Feb` leaves a gap.
  const yearAt = phrase.mark(at + 1, ',') ? at + 2 : at + 1;
  const apart =
    phrase.at(at + 1).word.month !== undefined ||
    phrase.at(at + 1).text === 'of' ||
    isYear(phrase.at(yearAt));
  if (token.word.ordinal === undefined || !(token.glued || apart)) return { next: at, problem: null };
  const english =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  const wrong = /^(?:st|nd|rd|th)$/.test(token.text) && token.text !== english;
  return { next: at + 1, problem: wrong ? 'ordinal' : null };
}

/** Reads the year behind a day and month: `, 2024`, ` 2024`, `de 2024`, `'24`. */
function readYear(phrase: Phrase, at: number): Read<number> | null {
  let next = at;
  if (phrase.mark(next, ',') || phrase.mark(next, '.')) next++;
  if (/^(?:de|del|of|in)$/.test(phrase.at(next).text)) next++;
  const token = phrase.at(next);
  if (next > at && isShortYear(phrase, next)) return { value: 2000 + token.value, next: next + 1 };
  if (!isYear(token)) return null;
  const after = phrase.at(next + 1);
  // "3 May 2200 hours", "May 3 2014:05" and the like are no years.
  if (after.word.unit === 'hour' || phrase.joint(next + 1, ':') || isPartOfNumber(phrase, next + 1))
    return null;
  return { value: token.value, next: next + 1 };
}

/** `May 3, 24, 9:21 PM`: two digits between commas, with a clock time behind them. */
function isShortYear(phrase: Phrase, at: number): boolean {
  const { value } = phrase.at(at);
  return (
    phrase.digits(at, 2) &&
    value >= 10 &&
    value <= 39 &&
    phrase.mark(at - 1, ',') &&
    phrase.mark(at + 1, ',') &&
    phrase.digits(at + 2, 1, 2) &&
    phrase.joint(at + 3, ':')
  );
}

/** A year of four digits, or one of our time with a digit too many. */
function isYear(token: Token): boolean {
  if (token.kind !== 'number') return false;
  return token.text.length === 4
    ? token.value >= 1970 && token.value <= 2099
    : token.text.length === 5 && token.text.startsWith('202');
}

/** Whether the number before goes on: decimals, a percentage, a clock time, letters. */
function isPartOfNumber(phrase: Phrase, at: number): boolean {
  const token = phrase.at(at);
  const last = phrase.at(at - 1);
  if (
    token.kind === 'mark' &&
    token.glued &&
    '.:/'.includes(token.text) &&
    phrase.at(at + 1).glued &&
    phrase.at(at + 1).kind === 'number'
  )
    return true;
  return (
    last.kind === 'number' &&
    (/[%°$€]/.test(phrase.text.charAt(last.end)) || !endsHere(phrase.text, last.end))
  );
}

function dated(
  year: number | null,
  month: number,
  day: number,
  next: number,
  problem: DateProblem | null,
): DateParts {
  const wrong: DateProblem | null =
    year !== null && year > 9999 ? 'year' : exists(year, month, day) ? problem : 'impossible';
  return { year, month, day, order: null, ambiguous: false, problem: wrong, next };
}
