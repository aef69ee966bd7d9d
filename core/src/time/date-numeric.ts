import type { Phrase, Token } from './phrase.ts';
import type { CalendarDate, DateProblem } from './types.ts';

/** The parts of a date as its form gives them. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
  order: CalendarDate['order'];
  ambiguous: boolean;
  problem: DateProblem | null;
  next: number;
}

/** `2024-01-21`, `21/01/2024`, `21.01.2024`, `4/21/23`, `06/May/2022`. */
export function readNumeric(phrase: Phrase, at: number): DateParts | null {
  const separator = phrase.at(at + 1);
  if (separator.kind !== 'mark' || !'-/.'.includes(separator.text)) return null;
  if (!phrase.joint(at + 1, separator.text) || !phrase.joint(at + 3, separator.text)) return null;
  if (continues(phrase, at + 5)) return null;
  const [a, b, c] = [phrase.at(at), phrase.at(at + 2), phrase.at(at + 4)];
  if (a.text.length >= 4) return yearFirst(phrase, at + 5, a, b, c);
  if (a.text.length > 2 || c.kind !== 'number' || ![2, 4, 5].includes(c.text.length)) return null;
  const year = c.text.length === 2 ? 2000 + c.value : c.value;
  if (!isYear(year)) return null;
  if (b.kind === 'word') {
    if (b.word.month === undefined) return null;
    const problem = exists(year, b.word.month, a.value) ? null : 'impossible';
    return { year, month: b.word.month, day: a.value, order: 'dmy', ambiguous: false, problem, next: at + 5 };
  }
  if (b.kind !== 'number' || b.text.length > 2) return null;
  if (c.text.length === 2) {
    // `1.2.34` is a version and `12-05-22` a number; with slashes it is a date.
    if (separator.text === '-' || c.value < 10 || c.value > 39) return null;
    if (separator.text === '.' && (a.text.length < 2 || b.text.length < 2)) return null;
    // Ports 20/21/22: a count, with no month in either place.
    if (a.value > 12 && b.value === a.value + 1 && c.value === b.value + 1) return null;
  }
  const date = inOrder(a.value, b.value, year, separator.text === '.');
  return { ...date, year, problem: year > 9999 ? 'year' : date.problem, next: at + 5 };
}

/** `2024-01-21`, `20202-01-16`, and `2022-05-??` with an unknown day. */
function yearFirst(phrase: Phrase, next: number, a: Token, b: Token, c: Token): DateParts | null {
  if (!isYear(a.value) || b.kind !== 'number' || b.text.length > 2) return null;
  const date = { year: a.value, month: b.value, order: 'ymd', ambiguous: false } as const;
  if (c.kind === 'mark' && c.text === '?') {
    if (b.value < 1 || b.value > 12) return null;
    return { ...date, day: null, problem: null, next: phrase.mark(next, '?') ? next + 1 : next };
  }
  if (c.kind !== 'number' || c.text.length > 2) return null;
  const problem = a.value > 9999 ? 'year' : exists(a.value, b.value, c.value) ? null : 'impossible';
  return { ...date, day: c.value, problem, next };
}

/** Years of incidents, and those with a digit too many: 20202. */
function isYear(year: number): boolean {
  return (year >= 1970 && year <= 2199) || (year >= 19_700 && year <= 21_999);
}

/** Whether a clock time stands behind a day without a year, and whether a comma or a word joins them. */
function clockBehind(phrase: Phrase, next: number): 'direct' | 'joined' | null {
  let at = phrase.mark(next, ',') ? next + 1 : next;
  if (/^(?:um|gegen|ab|vers|à|at)$/.test(phrase.at(at).text)) at++;
  if (phrase.at(at).glued || !phrase.digits(at, 1, 2)) return null;
  const isClock = phrase.joint(at + 1, ':') || /^(?:h|uhr)$/.test(phrase.at(at + 1).text);
  return isClock ? (at === next ? 'direct' : 'joined') : null;
}

/** `20.07., 11:00`, `3.5. um 10 Uhr`: day and month as German writes them, with a clock time behind them. */
function readDotted(phrase: Phrase, at: number): DateParts | null {
  if (!phrase.joint(at + 1, '.') || !phrase.mark(at + 3, '.') || !phrase.at(at + 3).glued) return null;
  const clock = clockBehind(phrase, at + 4);
  const two = phrase.digits(at, 2) && phrase.digits(at + 2, 2);
  // "Upgraded to 1.2. 10:05: …" is the end of a sentence.
  if (!clock || !(clock === 'joined' || two)) return null;
  const [day, month] = [phrase.at(at).value, phrase.at(at + 2).value];
  return exists(null, month, day)
    ? { month, day, year: null, order: 'dmy', ambiguous: false, problem: null, next: at + 4 }
    : null;
}

/** `10/11 11:15`, `22/09, 12:10`: day and month without a year, before a clock time. */
export function readBeforeClock(phrase: Phrase, at: number): DateParts | null {
  if (!phrase.digits(at, 1, 2) || !phrase.digits(at + 2, 1, 2)) return null;
  const dotted = readDotted(phrase, at);
  if (dotted) return dotted;
  const next = at + 3;
  const clock = clockBehind(phrase, next);
  if (!clock) return null;
  const [first, second] = [phrase.at(at).value, phrase.at(at + 2).value];
  const two = phrase.digits(at, 2) && phrase.digits(at + 2, 2);
  // The end of an ISO date, always of two digits each: `09-24 07:15`.
  if (phrase.joint(at + 1, '-') && two && clock === 'direct') {
    const fits = first >= 1 && second >= 1 && exists(null, first, second) && !phrase.at(at).glued;
    return fits
      ? { month: first, day: second, year: null, order: null, ambiguous: false, problem: null, next }
      : null;
  }
  if (!phrase.joint(at + 1, '/') || !(clock === 'direct' || two)) return null;
  const date = inOrder(first, second, null, false);
  return date.problem ? null : { ...date, year: null, next };
}

/** `03, 14, 2024, 10:05`: commas between the numbers, a clock time behind them. */
export function readWithCommas(phrase: Phrase, at: number): DateParts | null {
  if (!phrase.mark(at + 1, ',') || !phrase.mark(at + 3, ',')) return null;
  if (!phrase.digits(at, 1, 2) || !phrase.digits(at + 2, 1, 2) || !phrase.digits(at + 4, 4)) return null;
  const clockAt = phrase.mark(at + 5, ',') ? at + 6 : at + 5;
  const year = phrase.at(at + 4).value;
  if (!isYear(year) || !phrase.digits(clockAt, 1, 2) || !phrase.joint(clockAt + 1, ':')) return null;
  const date = inOrder(phrase.at(at).value, phrase.at(at + 2).value, year, false);
  return date.problem ? null : { ...date, year, next: at + 5 };
}

/** Decides between day-first and month-first. Dots are day-first everywhere. */
function inOrder(
  first: number,
  second: number,
  year: number | null,
  dots: boolean,
): Pick<DateParts, 'month' | 'day' | 'order' | 'ambiguous' | 'problem'> {
  const dmy = { month: second, day: first, order: 'dmy' as const, ambiguous: false };
  const mdy = { month: first, day: second, order: 'mdy' as const, ambiguous: false };
  const dmyFits = exists(year, second, first);
  const mdyFits = exists(year, first, second);
  if (dots && dmyFits) return { ...dmy, problem: null };
  if (dmyFits && mdyFits) {
    return first === second
      ? { ...mdy, order: null, problem: null }
      : { ...mdy, order: null, ambiguous: true, problem: null };
  }
  if (mdyFits) return { ...mdy, problem: null };
  if (dmyFits) return { ...dmy, problem: null };
  if (second > 12 && first > 12)
    return { month: first, day: second, order: null, ambiguous: false, problem: 'impossible' };
  return first > 12 ? { ...dmy, problem: 'impossible' } : { ...mdy, problem: 'impossible' };
}

/** Whether a chain of numbers or a name goes on: a version, address, identifier or file name. */
export function continues(phrase: Phrase, at: number): boolean {
  const last = phrase.at(at - 1);
  const { text } = phrase;
  const mark = text.charAt(last.end);
  const after = text.charAt(last.end + 1);
  if (/[./_-]/.test(mark) && /[\p{L}_]/u.test(after)) return true;
  if (mark === '.' && /\d/.test(after)) return true;
  // `2026-05-12/13` and `2023-01-04/11:34` end here, `2026/05/12/13` is a path.
  if (mark === '/' && /\d/.test(after) && phrase.text.charAt(last.start - 1) === '/') return true;
  return (
    mark === '-' &&
    /\d/.test(after) &&
    /^-\d+[\p{L}_-]/u.test(text.slice(last.end, last.end + 12)) &&
    !/^-\d{4}-\d\d?-\d\d?(?![\p{L}\d_-])/u.test(text.slice(last.end, last.end + 16))
  );
}

/** `2021年11月25日`, `11月25日`. */
export function readIdeographic(phrase: Phrase, at: number): DateParts | null {
  let next = at;
  let year: number | null = null;
  if (phrase.digits(next, 4) && phrase.at(next + 1).text === '年') {
    year = phrase.at(next).value;
    next += 2;
  }
  if (!phrase.digits(next, 1, 2) || phrase.at(next + 1).text !== '月') return null;
  const month = phrase.at(next).value;
  if (!phrase.digits(next + 2, 1, 2) || phrase.at(next + 3).text !== '日') return null;
  const day = phrase.at(next + 2).value;
  const problem = exists(year, month, day) ? null : 'impossible';
  return { year, month, day, order: null, ambiguous: false, problem, next: next + 4 };
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day; 29 February passes where the year is unknown. */
export function exists(year: number | null, month: number, day: number): boolean {
  const length = monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}
