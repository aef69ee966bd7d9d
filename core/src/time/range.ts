import { on24, type Read } from './clock.ts';
import { readDate } from './date.ts';
import { readMoment } from './moment.ts';
import type { Phrase } from './phrase.ts';
import type { CalendarDate, ClockTime, Moment, TimeRange } from './types.ts';

/** Reads a range: `from X to Y`, `X – Y`, `between X and Y`, `3 to 5 PM`, `May 3-5, 2024`. `at` is the first end. */
export function readRange(phrase: Phrase, at: number, first: Read<Moment> | null): Read<TimeRange> | null {
  // "0100-0300 UTC" before the offset that "0100-0300" may be.
  const bare = first && !phrase.digits(at, 4) ? null : readBareStart(phrase, at);
  const found = bare ?? (first && (readDays(phrase, at, first) ?? readEnds(phrase, at, first)));
  if (!found) return null;
  return { next: found.next, value: share(found.value) };
}

function readEnds(phrase: Phrase, at: number, first: Read<Moment>): Read<TimeRange> | null {
  const from =
    behindSlash(phrase, first) ??
    readSeparator(phrase, at, first.next) ??
    behindAside(phrase, at, first.next);
  if (from === null) return null;
  const second = readMoment(phrase, from);
  if (!second || !fits(first.value, second.value)) return null;
  // The `~` between two times is no approximator.
  const tilde = phrase.mark(from - 1, '~') && second.value.clock !== null;
  const end = tilde
    ? { ...second.value, clock: { ...second.value.clock, approximate: false } as ClockTime }
    : second.value;
  return { next: second.next, value: between(first.value, end) };
}

function between(start: Moment, end: Moment): TimeRange {
  return { span: { start: start.span.start, end: end.span.end }, start, end };
}

/** Whether two moments can be the ends of one range. */
function fits(start: Moment, end: Moment): boolean {
  if (start.clock && end.clock) return true;
  const dayOf = (moment: Moment) => moment.date !== null && moment.date.month !== null;
  if (!dayOf(start) || !dayOf(end)) return false;
  return start.clock === null || end.clock === null;
}

/** The index behind the separator of a range, or null where none stands. */
function readSeparator(phrase: Phrase, at: number, behind: number): number | null {
  // 「9:20頃〜10:52」
  const next = /^(?:頃|ごろ)$/.test(phrase.at(behind).text) ? behind + 1 : behind;
  const token = phrase.at(next);
  let from = next + 1;
  if (token.kind === 'mark') {
    if (!/^[-–−~]$/.test(token.text)) {
      // "10:00 AM, until 11:00 AM"
      if (token.text !== ',' || phrase.at(from).word.to !== 'free' || phrase.at(from).text.length < 2)
        return null;
      from++;
    } else if (token.text === '-' && (phrase.mark(from, '>') || phrase.mark(from, '-'))) from++;
  } else if (token.kind === 'word') {
    const { to } = token.word;
    if (to === undefined) return null;
    if (to === 'opened' && !isOpened(phrase, at, next)) return null;
  } else return null;
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = phrase.at(from);
    const filler = word.kind === 'word' && (word.word.link === true || word.word.to === 'free');
    if (!filler && !phrase.mark(from, '~')) break;
    from++;
  }
  return from;
}

/** `2024-05-03T10:00Z/2024-05-03T11:30Z`, an interval of ISO 8601. */
function behindSlash(phrase: Phrase, { value, next }: Read<Moment>): number | null {
  return phrase.joint(next, '/') && value.clock && value.date?.order === 'ymd' ? next + 1 : null;
}

/** "from 10:00 WET (Casablanca time) to 12:30": the index behind a word that goes on after an aside of a few words. */
function behindAside(phrase: Phrase, at: number, next: number): number | null {
  if (!phrase.mark(next, '(')) return null;
  let end = next + 1;
  while (end < next + 6 && phrase.at(end).kind === 'word') end++;
  if (end === next + 1 || !phrase.mark(end, ')') || phrase.at(end + 1).kind !== 'word') return null;
  return readSeparator(phrase, at, end + 1);
}

/** Whether "between" or its like stands before the first end, at most some words away. */
function isOpened(phrase: Phrase, at: number, next: number): boolean {
  for (let index = next - 1; index >= Math.max(0, at - 4); index--) {
    const token = phrase.at(index);
    if (token.word.opens && /^(?:between|entre|zwischen)$/.test(token.text)) return true;
    if (token.kind === 'number' && index < at) return false;
  }
  return false;
}

/** `3 to 5 PM`, `from 10 - 11:30 AM`, `1900 – 2100 UTC`: the first end is a bare number that the second explains. */
function readBareStart(phrase: Phrase, at: number): Read<TimeRange> | null {
  const token = phrase.at(at);
  const military = phrase.digits(at, 4);
  const [hour, minute] = military ? [Math.floor(token.value / 100), token.value % 100] : [token.value, 0];
  const bare = military ? hour < 24 && minute < 60 : phrase.digits(at, 1, 2) && hour >= 1 && hour <= 12;
  if (!bare) return null;
  const from = readSeparator(phrase, at, at + 1);
  if (from === null) return null;
  const second = readMoment(phrase, from);
  if (!second?.value.clock || second.value.clock.span.start !== second.value.span.start) return null;
  if (military ? !/^\d{4}\b/.test(second.value.clock.raw) : !second.value.clock.meridiem) return null;
  const span = { start: token.start, end: token.end };
  const clock: ClockTime = {
    ...second.value.clock,
    span,
    raw: token.text,
    hour,
    minute,
    second: null,
    meridiem: null,
    meridiemSpan: null,
    problem: null,
    approximate: false,
  };
  const start: Moment = { span, clock, date: null, zone: null, alternative: null };
  return { next: second.next, value: between(start, second.value) };
}

/** `May 3-5, 2024`, `June 9 – 10, 2024`, `2026-05-18~19`: the second end is a bare day. */
function readDays(phrase: Phrase, _at: number, first: Read<Moment>): Read<TimeRange> | null {
  const { date, clock } = first.value;
  if (!date || clock || date.month === null || date.day === null) return null;
  const dash = phrase.at(first.next);
  if (dash.kind !== 'mark' || !/^[-–~]$/.test(dash.text)) return null;
  const at = first.next + 1;
  const token = phrase.at(at);
  if (!phrase.digits(at, 1, 2) || token.value <= date.day || token.value > 31) return null;
  let next = at + 1;
  if (phrase.at(next).word.ordinal && phrase.at(next).glued) next++;
  const after = phrase.at(next);
  if (after.glued && !(after.kind === 'mark' && ',.)'.includes(after.text))) return null;
  const yearAt = phrase.mark(next, ',') ? next + 1 : next;
  const hasYear =
    date.year === null && phrase.digits(yearAt, 4) && /^(?:19[7-9]|20)\d/.test(phrase.at(yearAt).text);
  if (!hasYear && !(dash.glued && token.glued)) return null;
  if (!hasYear && (after.word.unit !== undefined || after.word.gluedUnit !== undefined)) return null;
  const year = hasYear ? phrase.at(yearAt).value : date.year;
  const end = hasYear ? phrase.at(yearAt).end : phrase.at(next - 1).end;
  const span = { start: token.start, end };
  const last: CalendarDate = {
    ...date,
    span,
    raw: phrase.text.slice(span.start, span.end),
    year,
    day: token.value,
    weekday: null,
    weekdaySpan: null,
    problem: null,
  };
  const start: Moment = { ...first.value, date: { ...date, year } };
  return {
    next: hasYear ? yearAt + 1 : next,
    value: between(start, { span, clock: null, date: last, zone: null, alternative: null }),
  };
}

/** Reads `3 - 5 May 2024`, `14/15 août 2024`: the first end is a bare day. */
export function readBareDay(phrase: Phrase, at: number): Read<TimeRange> | null {
  const token = phrase.at(at);
  const dash = phrase.at(at + 1);
  if (!phrase.digits(at, 1, 2) || token.value < 1 || token.value > 31) return null;
  const slash = phrase.joint(at + 1, '/');
  if (dash.kind !== 'mark' ? !/^(?:to|au|al|bis|a)$/.test(dash.text) : !slash && !/^[-–~]$/.test(dash.text))
    return null;
  if (!phrase.digits(at + 2, 1, 2)) return null;
  const last = readDate(phrase, at + 2, 'alone');
  if (!last || last.value.month === null || last.value.day === null || last.value.order !== null) return null;
  if (last.value.year === null && !(dash.glued && phrase.at(at + 2).glued)) return null;
  if (last.value.day <= token.value) return null;
  const span = { start: token.start, end: token.end };
  const first: CalendarDate = {
    ...last.value,
    span,
    raw: token.text,
    day: token.value,
    weekday: null,
    weekdaySpan: null,
    problem: null,
  };
  const bare = { clock: null, zone: null, alternative: null };
  return {
    next: last.next,
    value: between({ ...bare, span, date: first }, { ...bare, span: last.value.span, date: last.value }),
  };
}

/** Sets on both ends what is written once: zone, date, AM or PM. */
function share(range: TimeRange): TimeRange {
  let { start, end } = range;
  const zone = start.zone ?? end.zone;
  if (start.clock && end.clock) {
    start = { ...start, zone: start.zone ?? zone, date: start.date ?? end.date };
    end = { ...end, zone: end.zone ?? zone, date: end.date ?? start.date };
    const clocks = shareMeridiem(start.clock as ClockTime, end.clock as ClockTime);
    start = { ...start, clock: clocks.start };
    end = { ...end, clock: clocks.end };
  }
  const [first, last] = [start.date, end.date];
  if (first && last && first !== last && first.month !== null && last.month !== null) {
    if (first.year === null && last.year !== null) start = { ...start, date: { ...first, year: last.year } };
    else if (last.year === null && first.year !== null) end = { ...end, date: { ...last, year: first.year } };
  }
  return { ...range, start, end };
}

/**
 * "3 to 5 PM" starts at 3 PM, "10:00 - 2:00 PM" at 10 AM: the AM or PM written once applies to the other end as long
 * as the start stays before the end; otherwise the other half of the day does.
 */
function shareMeridiem(start: ClockTime, end: ClockTime): { start: ClockTime; end: ClockTime } {
  if ((start.meridiem === null) === (end.meridiem === null)) return { start, end };
  const [given, open] = start.meridiem === null ? [end, start] : [start, end];
  if (
    given.problem !== null ||
    open.problem !== null ||
    open.hour > 12 ||
    open.hour === 0 ||
    given.meridiem === null
  ) {
    return { start, end };
  }
  if (/^(?:0|[a-z])/i.test(open.raw) && !/^0\d/.test(given.raw)) return { start, end };
  const other = given.meridiem === 'am' ? 'pm' : 'am';
  for (const meridiem of [given.meridiem, other] as const) {
    const candidate: ClockTime = {
      ...open,
      hour: on24(open.hour, meridiem),
      meridiem,
      meridiemInherited: true,
    };
    const [from, to] = open === start ? [candidate, end] : [start, candidate];
    if (minuteOfDay(from) <= minuteOfDay(to) || (meridiem === other && open === start))
      return { start: from, end: to };
  }
  return { start, end };
}

function minuteOfDay(clock: ClockTime): number {
  return clock.hour * 60 + (clock.minute ?? 0);
}

/** `02:00–02:08 CET (01:00–01:08 UTC)`: the range once more in another zone. */
export function addAlternative(phrase: Phrase, range: Read<TimeRange>): Read<TimeRange> {
  const { next } = range;
  const { start, end } = range.value;
  if (!phrase.mark(next, '(') || !start.clock || !end.clock) return range;
  const first = readMoment(phrase, next + 1);
  const inner = first && readRange(phrase, next + 1, first);
  if (!inner?.value.end.zone || !inner.value.end.clock || !phrase.mark(inner.next, ')')) return range;
  if (start.alternative || end.alternative) return range;
  const close = phrase.at(inner.next).end;
  return {
    next: inner.next + 1,
    value: {
      span: { start: range.value.span.start, end: close },
      start: { ...start, alternative: inner.value.start },
      end: { ...end, span: { start: end.span.start, end: close }, alternative: inner.value.end },
    },
  };
}
