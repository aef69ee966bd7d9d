import type { Span } from '../markdown/span.ts';
import {
  announcesLength,
  asksForClock,
  deniesTime,
  endsHere,
  isApproximate,
  isRatio,
  labelledLength,
  opensLine,
} from './context.ts';
import type { Phrase } from './phrase.ts';
import type { ClockProblem, ClockTime } from './types.ts';
import { readZone } from './zone.ts';

/** What a reading function returns: the value and the index of the first token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export interface Meridiem {
  readonly half: 'am' | 'pm';
  readonly span: Span;
}

/** The parts of a clock time as its form gives them, before they are judged. */
interface Parts {
  hour: number;
  minute: number | null;
  second: number | null;
  next: number;
  /** AM, PM, "Uhr", "hours" or a zone must follow, or the words before must ask for a clock time. */
  weak: boolean;
  incomplete: boolean;
  /** The minutes have one digit. */
  short: boolean;
  /** Nothing but a number so far. */
  bare: boolean;
  /** `10h15`, which may be a length as well. */
  hForm: boolean;
}

/** Reads a clock time in any form. */
export function readClock(phrase: Phrase, at: number): Read<ClockTime> | null {
  const named = readNamed(phrase, at);
  if (named) return named;
  const parts = readParts(phrase, at);
  if (!parts) return null;
  const { text } = phrase;
  const start = phrase.at(at).start;
  let next = parts.next;
  if (phrase.mark(next, ']') && phrase.at(next + 1).word.meridiem !== undefined) next++;
  // `11:22-am`
  if (phrase.joint(next, '-') && /^[ap]m$/.test(phrase.at(next + 1).text)) next++;
  const meridiem = readMeridiem(phrase, next, !parts.bare);
  if (meridiem) next = meridiem.next;
  else next = parts.next;
  const zoned = !meridiem && readZone(phrase, next, 'clock') !== null;
  const clockWord = meridiem || zoned ? null : readClockWord(phrase, at, next, parts);
  if (clockWord === 'length') return null;
  if (clockWord) {
    next = clockWord.next;
    parts.minute ??= clockWord.minute;
  }
  if (!endsHere(text, phrase.at(next - 1).end)) {
    const touching = phrase.at(next);
    const known =
      touching.glued && (touching.word.zone !== undefined || touching.word.plain || touching.kind !== 'word');
    if (!known) return null;
  }
  if (parts.weak && !meridiem && !clockWord && !zoned) return null;
  const asked = parts.hForm && asksForClock(text, start);
  if (parts.bare && parts.minute === null && !meridiem && !clockWord && !(zoned && parts.hForm) && !asked)
    return null;
  if (!meridiem && !zoned && (deniesTime(text, start) || isRatio(text, phrase.at(next - 1).end))) return null;
  if (!meridiem && !clockWord && isLength(phrase, at, next, parts, zoned)) return null;
  if (phrase.mark(next, '%')) return null;

  const problem = judge(parts, meridiem?.value.half ?? null);
  const firm = meridiem !== null || zoned || clockWord !== null || opensLine(text, start);
  if (problem === 'impossible' && !firm && !(parts.hour <= 29 && phrase.at(at).text.length === 2))
    return null;
  if (problem === 'impossible' && parts.hour > 99) return null;
  const stretch: Span = { start, end: phrase.at(next - 1).end };
  return {
    next,
    value: {
      span: stretch,
      raw: text.slice(stretch.start, stretch.end),
      hour: on24(parts.hour, meridiem?.value.half ?? null),
      minute: parts.incomplete || parts.short ? null : (parts.minute ?? 0),
      second: parts.second,
      meridiem: meridiem?.value.half ?? null,
      meridiemSpan: meridiem?.value.span ?? null,
      meridiemInherited: false,
      problem,
      approximate: isApproximate(text, start),
    },
  };
}

/** Reads noon, midnight and their like; "12 noon" is left to the number. */
function readNamed(phrase: Phrase, at: number): Read<ClockTime> | null {
  const token = phrase.at(at);
  let hour = token.word.dayHour;
  let next = at + 1;
  if (
    hour === undefined &&
    phrase.digits(at, 2) &&
    token.value === 12 &&
    phrase.at(at + 1).word.dayHour !== undefined
  ) {
    hour = phrase.at(at + 1).word.dayHour;
    next = at + 2;
  }
  if (hour === undefined) return null;
  const raw = phrase.text.slice(token.start, phrase.at(next - 1).end);
  // MIDI is a file format.
  if (raw === 'MIDI') return null;
  return {
    next,
    value: {
      span: { start: token.start, end: phrase.at(next - 1).end },
      raw,
      hour,
      minute: 0,
      second: null,
      meridiem: null,
      meridiemSpan: null,
      meridiemInherited: false,
      problem: null,
      approximate: isApproximate(phrase.text, token.start),
    },
  };
}

function readParts(phrase: Phrase, at: number): Parts | null {
  const first = phrase.at(at);
  if (first.kind !== 'number') return null;
  const parts: Parts = {
    hour: first.value,
    minute: null,
    second: null,
    next: at + 1,
    weak: false,
    incomplete: false,
    short: false,
    bare: true,
    hForm: false,
  };
  if (first.text.length === 4) return militaryParts(phrase, at, parts);
  if (first.text.length > 2) return null;
  if (phrase.joint(at + 1, ':')) return colonParts(phrase, at, parts);
  const separator = phrase.at(at + 1);
  if (isGapped(phrase, at)) {
    const weak = !isGappedEntry(phrase, at);
    return { ...parts, minute: phrase.at(at + 2).value, next: at + 3, weak, bare: false };
  }
  if (phrase.joint(at + 1, '.') && phrase.digits(at + 2, 2)) {
    // A number with two decimals unless something says otherwise.
    if (
      phrase.mark(at + 3, '.') &&
      phrase.at(at + 3).glued &&
      phrase.at(at + 4).glued &&
      phrase.digits(at + 4, 1, 9)
    ) {
      return null;
    }
    const weak = !phrase.dotted || !opensLine(phrase.text, first.start);
    return { ...parts, minute: phrase.at(at + 2).value, next: at + 3, weak, bare: false };
  }
  if (separator.text === 'h' && separator.kind === 'word') {
    const hasMinutes =
      phrase.digits(at + 2, 2) && (phrase.at(at + 2).glued === separator.glued || separator.glued);
    if (hasMinutes && phrase.at(at + 2).value < 60) {
      const onePiece = separator.glued && phrase.at(at + 2).glued && phrase.at(at + 3).glued;
      if (
        onePiece &&
        phrase.at(at + 3).text === 'min' &&
        first.value >= 6 &&
        !announcesLength(phrase.text, first.start)
      ) {
        return { ...parts, minute: phrase.at(at + 2).value, next: at + 4, bare: false };
      }
      return { ...parts, minute: phrase.at(at + 2).value, next: at + 3, bare: false, hForm: true };
    }
    return { ...parts, next: at + 2, hForm: true };
  }
  if (separator.text === '時' && separator.kind === 'word') {
    if (phrase.digits(at + 2, 1, 2) && phrase.at(at + 3).text === '分') {
      return { ...parts, minute: phrase.at(at + 2).value, next: at + 4, bare: false };
    }
    return { ...parts, minute: 0, next: at + 2, bare: false };
  }
  return parts;
}

/** `12: 48pm`, `12 :48pm`, and `14: 30: …` at the start of a line: a space has slipped in beside the colon. */
function isGapped(phrase: Phrase, at: number): boolean {
  if (!phrase.mark(at + 1, ':') || !phrase.digits(at + 2, 2)) return false;
  if (phrase.at(at + 1).glued === phrase.at(at + 2).glued) return false;
  return phrase.at(at + 3).word.meridiem !== undefined || isGappedEntry(phrase, at);
}

function isGappedEntry(phrase: Phrase, at: number): boolean {
  const behind = phrase.at(at + 3);
  const parts = behind.kind === 'mark' && /^[:–-]$/.test(behind.text);
  return parts && phrase.at(at + 2).value < 60 && opensLine(phrase.text, phrase.at(at).start);
}

/** `10:05`, `14:55:02`, `19:51:05.703`, and the incomplete `14:??`, `24:XX`, `3:AM`. */
function colonParts(phrase: Phrase, at: number, parts: Parts): Parts | null {
  const minute = phrase.at(at + 2);
  parts.bare = false;
  if (minute.kind === 'mark' && minute.text === '?') {
    const second = phrase.mark(at + 3, '?') && phrase.at(at + 3).glued;
    return { ...parts, incomplete: true, next: second ? at + 4 : at + 3 };
  }
  if (minute.text === 'xx') return { ...parts, incomplete: true, next: at + 3 };
  if (minute.word.meridiem !== undefined && /^[ap]m$/.test(minute.text)) {
    return { ...parts, incomplete: true, next: at + 2 };
  }
  if (!phrase.digits(at + 2, 2)) {
    const { text, start } = phrase.at(at);
    const first = text.startsWith('0') || opensLine(phrase.text, start);
    const seconds = first && text.length === 2 && phrase.joint(at + 3, ':') && phrase.digits(at + 4, 2);
    const half = phrase.at(at + 3).word.meridiem !== undefined;
    if (!phrase.digits(at + 2, 1) || !(half || seconds)) return null;
    parts.short = true;
  }
  parts.minute = minute.value;
  parts.next = at + 3;
  if (phrase.joint(at + 3, ':')) {
    if (!phrase.digits(at + 4, 2)) return null;
    parts.second = phrase.at(at + 4).value;
    parts.next = at + 5;
    // A fourth group: an address, not a clock time.
    if (phrase.joint(at + 5, ':')) return null;
    const fraction = phrase.joint(at + 5, '.') || phrase.joint(at + 5, ',');
    if (fraction && phrase.digits(at + 6, 1, 9)) parts.next = at + 7;
  }
  return parts;
}

/** `2200 hours`, `0314hrs`, `1430 UTC`, `2100hrs WAT`. */
function militaryParts(phrase: Phrase, at: number, parts: Parts): Parts | null {
  const { value } = phrase.at(at);
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  if (hour > 24 || minute > 59) return null;
  return { ...parts, hour, minute, weak: true, bare: false };
}

/**
 * Reads AM or PM in any spelling: `PM`, `p.m.`, `a. m.`; `9:02a` where minutes were given.
 */
function readMeridiem(phrase: Phrase, at: number, hasMinutes: boolean): Read<Meridiem> | null {
  const token = phrase.at(at);
  const half = token.word.meridiem;
  if (half === undefined) return null;
  const raw = phrase.raw(at);
  let next = at + 1;
  if (token.text.length === 1) {
    const dotted = phrase.mark(at + 1, '.') && phrase.at(at + 1).glued && phrase.at(at + 2).text === 'm';
    if (dotted) {
      next = at + 3;
      if (phrase.mark(next, '.') && phrase.at(next).glued) next++;
    } else if (!(token.glued && hasMinutes && endsHere(phrase.text, token.end))) return null;
  } else {
    if (!endsHere(phrase.text, token.end)) return null;
    // German "am": "10:15 am 3. Mai", "am Montag".
    const after = phrase.at(at + 1);
    const german = phrase.mark(at + 2, '.') && phrase.at(at + 2).glued && after.kind === 'number';
    const germanDay = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)$/.test(
      after.text,
    );
    if (raw === 'am' && !token.glued && (german || germanDay)) return null;
  }
  return { next, value: { half, span: { start: token.start, end: phrase.at(next - 1).end } } };
}

/** Reads what else marks a clock time: `Uhr`, `Uhr 20`, `o'clock`, `hours`, `hrs`, noon, the `M` of a lost AM or PM. */
function readClockWord(
  phrase: Phrase,
  first: number,
  at: number,
  parts: Parts,
): (Read<null> & { minute: number | null }) | 'length' | null {
  const token = phrase.at(at);
  if (token.kind !== 'word') return null;
  if (token.text === 'uhr') {
    const minutes = parts.bare && phrase.digits(at + 1, 2) && phrase.at(at + 1).value < 60;
    return minutes
      ? { value: null, next: at + 2, minute: phrase.at(at + 1).value }
      : { value: null, next: at + 1, minute: null };
  }
  if (/^o.?clock$/.test(token.text)) return { value: null, next: at + 1, minute: null };
  if (token.word.dayHour !== undefined && !parts.bare && parts.hour % 12 === 0) {
    return { value: null, next: at + 1, minute: null };
  }
  if (token.text === 'm' && phrase.raw(at) === 'M' && parts.minute !== null && !token.glued) {
    if (!/^(?:[\s:|)*,.]|$)/.test(phrase.text.charAt(token.end))) return null;
    parts.incomplete = true;
    return { value: null, next: at + 1, minute: null };
  }
  if (token.word.unit === 'hour' && !parts.bare && !parts.hForm) {
    const { start, text } = phrase.at(first);
    const length = announcesLength(phrase.text, start) && !asksForClock(phrase.text, start);
    const twoDigits = text.length >= 2;
    return length || !twoDigits ? 'length' : { value: null, next: at + 1, minute: null };
  }
  return null;
}

/** What leads from one end of a range to the other, and that end: ` à 11h00`. */
const toHourForm = /^ ?(?:à|às|a|bis|to|-|–|→|->) ?\d{1,2} ?h ?\d\d(?!\d)/i;

/**
 * Whether a form that a clock time and a length share is a length here. `10h15` and `1h30` look alike; a length is what
 * - the words before call one (lasting, took, Duration:), or
 * - has a minute unit behind it: `1h 39m`, `14h 30m` – but not `14h30min` in one piece, a Portuguese clock time –, or
 * - has an hour below 6 without leading zero and is not announced as a clock time by "at", a zone or its place at the
 *   start of a line before a colon or dash, or
 * - has only hours (`7h`), unless "at" or a zone says otherwise.
 */
function isLength(phrase: Phrase, at: number, next: number, parts: Parts, zoned: boolean): boolean {
  const { text } = phrase;
  const start = phrase.at(at).start;
  const asked = asksForClock(text, start);
  if (!parts.hForm) {
    const colon = phrase.mark(at + 1, ':') && !zoned;
    if (!colon || !labelledLength(text, start)) return false;
    const after = phrase.at(next);
    return (
      after.kind === 'end' ||
      (after.kind === 'mark' && '().,'.includes(after.text)) ||
      after.word.unit !== undefined
    );
  }
  const after = phrase.at(next);
  if (after.kind === 'word' && (after.word.unit === 'minute' || after.word.gluedUnit === 'minute'))
    return true;
  if (zoned || asked) return false;
  if (parts.bare) return true;
  // "Durée : de 9h15 à 11h00": two ends, hardly two lengths.
  const { end } = phrase.at(next - 1);
  if (parts.hour >= 6 && parts.hour <= 24 && toHourForm.test(text.slice(end, end + 12))) return false;
  if (announcesLength(text, start) || parts.hour > 24) return true;
  if (parts.hour >= 6 || phrase.at(at).text.startsWith('0')) return false;
  const entry = opensLine(text, start) && after.kind === 'mark' && /[:–-]/.test(after.text);
  return !entry;
}

/** The hour on the 24-hour clock. `13:20pm` is 13, `12:30 AM` is 0, `0:30 PM` is 12. */
export function on24(hour: number, half: 'am' | 'pm' | null): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return hour;
}

function judge(parts: Parts, half: 'am' | 'pm' | null): ClockProblem | null {
  const { hour, minute, second } = parts;
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return 'impossible';
  if (parts.incomplete) return 'incomplete';
  if (parts.short) return 'one-digit';
  if (hour === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)) return 'impossible';
  if (half !== null && hour > 12) return 'meridiem-on-24-hour';
  if (half !== null && hour === 0) return 'zero-hour-meridiem';
  return null;
}
