import type { Read } from './clock.ts';
import { boundOf, endsHere, isApproximate, labelledLength } from './context.ts';
import type { Phrase } from './phrase.ts';
import type { DurationMention } from './types.ts';
import type { Unit } from './words.ts';

const minutesOf: Readonly<Record<Unit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
};
const fineness: Readonly<Record<Unit, DurationMention['granularity']>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'day',
};

/** A length so far: how long, the finest unit met, where its text ends. */
interface Length {
  readonly minutes: number;
  readonly unit: Unit;
  readonly next: number;
  readonly vague: boolean;
}

/** Reads a length of time in any form: `1 h 15 min`, `two hours and a half`, `PT1H30M`, `1-1.5 hours`. */
export function readDuration(phrase: Phrase, at: number): Read<DurationMention> | null {
  const length = readLengthRange(phrase, at);
  if (!length) return null;
  const { text } = phrase;
  let next = length.next;
  const start = phrase.at(at).start;
  const span = { start, end: phrase.at(next - 1).end };
  let bound = boundOf(text, start);
  if (hasPlus(phrase, at, next)) bound = 'at-least';
  if (phrase.mark(next, '+') && phrase.at(next).glued) {
    bound = 'at-least';
    span.end = phrase.at(next).end;
    next++;
  }
  const orSo = /^ ?(?:or so|oder so|ou plus|o más|environ|approx|aprox)/i.test(
    text.slice(span.end, span.end + 10),
  );
  return {
    next,
    value: {
      span,
      raw: text.slice(span.start, span.end),
      minutes: Math.round(length.minutes * 1e6) / 1e6,
      granularity: fineness[length.unit],
      approximate: orSo || length.vague || isApproximate(text, start),
      bound,
      vague: length.vague,
    },
  };
}

/** "2+ hours". */
function hasPlus(phrase: Phrase, at: number, next: number): boolean {
  return next > at + 1 && phrase.mark(at + 1, '+') && phrase.at(at + 1).glued;
}

/** `1-1.5 hours`, `two to three hours`, `30 minutes to 1 hour`: the upper bound. */
function readLengthRange(phrase: Phrase, at: number): Length | null {
  const first = readAmount(phrase, at);
  if (first) {
    const between = phrase.at(first.next);
    const dash = between.kind === 'mark' && /^[-–~]$/.test(between.text);
    if (dash || /^(?:to|or|à|a|bis|ou|o|oder)$/.test(between.text)) {
      const upper = readLength(phrase, first.next + 1);
      // "May 3-5 minutes" never gets here; "30-minute" has no second number.
      if (upper && startsWithAmount(phrase, first.next + 1)) return upper;
    }
  }
  const lower = readLength(phrase, at);
  if (!lower) return null;
  const between = phrase.at(lower.next);
  if (/^(?:to|à|bis|or)$/.test(between.text) && between.kind === 'word') {
    const upper = readLength(phrase, lower.next + 1);
    if (upper && upper.minutes > lower.minutes && phrase.at(lower.next + 1).kind === 'number') return upper;
  }
  return lower;
}

function startsWithAmount(phrase: Phrase, at: number): boolean {
  return readAmount(phrase, at) !== null;
}

function readLength(phrase: Phrase, at: number): Length | null {
  const first = phrase.at(at);
  if (first.text === 'iso' && first.kind === 'word' && first.value > 0) {
    const unit = /S$/.test(phrase.raw(at)) ? 'second' : /M$/.test(phrase.raw(at)) ? 'minute' : 'hour';
    return { minutes: first.value, unit, next: at + 1, vague: false };
  }
  if (first.word.unit === 'hour' && first.text.length > 3) {
    // "the hour and a half"
    return readAndHalf(phrase, { minutes: 60, unit: 'hour', next: at + 1, vague: false });
  }
  return (
    readColonLength(phrase, at) ?? readHalf(phrase, at) ?? readVague(phrase, at) ?? readParts(phrase, at)
  );
}

/** `1:30 h`, `Duration: 01:30:00`. */
function readColonLength(phrase: Phrase, at: number): Length | null {
  if (!phrase.digits(at, 1, 3) || !phrase.joint(at + 1, ':') || !phrase.digits(at + 2, 2)) return null;
  const withSeconds = phrase.joint(at + 3, ':') && phrase.digits(at + 4, 2);
  let next = withSeconds ? at + 5 : at + 3;
  const seconds = withSeconds ? phrase.at(at + 4).value : 0;
  const unit = phrase.at(next).word.unit;
  if (unit === 'hour') next++;
  else if (!labelledLength(phrase.text, phrase.at(at).start)) return null;
  if (phrase.at(at + 2).value > 59 || seconds > 59 || !endsHere(phrase.text, phrase.at(next - 1).end))
    return null;
  const minutes = phrase.at(at).value * 60 + phrase.at(at + 2).value + seconds / 60;
  return { minutes, unit: withSeconds ? 'second' : 'minute', next, vague: false };
}

/** half an hour, half hour, une demi-heure, media hora, eine halbe Stunde, a quarter of an hour. */
function readHalf(phrase: Phrase, at: number): Length | null {
  let next = at;
  if (isOne(phrase, next)) next++;
  if (!phrase.at(next).word.half) return null;
  next++;
  if (phrase.mark(next, '-')) next++;
  if (phrase.at(next).text === 'of') next++;
  if (isOne(phrase, next)) next++;
  const unit = phrase.at(next).word.unit;
  if ((unit !== 'hour' && unit !== 'minute' && unit !== 'day') || phrase.at(next).text.length < 3)
    return null;
  return {
    minutes: minutesOf[unit] / 2,
    unit: unit === 'hour' ? 'minute' : unit === 'day' ? 'hour' : 'second',
    next: next + 1,
    vague: false,
  };
}

function isOne(phrase: Phrase, at: number): boolean {
  const token = phrase.at(at);
  return token.word.number === 1 && token.kind === 'word';
}

/** several hours, a few minutes, a couple of days, quelques minutes. */
function readVague(phrase: Phrase, at: number): Length | null {
  let next = at;
  if (isOne(phrase, next)) next++;
  const least = phrase.at(next).word.vague;
  if (least === undefined) return null;
  next++;
  if (/^(?:of|more)$/.test(phrase.at(next).text)) next++;
  const unit = phrase.at(next).word.unit;
  if (unit === undefined || phrase.at(next).text.length < 3) return null;
  return { minutes: least * minutesOf[unit], unit, next: next + 1, vague: true };
}

/** One or more amounts with falling units: `1 hour and 30 minutes`, `3h 8m`, `1h30`, `2 and a half hours`. */
function readParts(phrase: Phrase, at: number): Length | null {
  let total = null as Length | null;
  let next = at;
  for (;;) {
    const part = readPart(phrase, next, total !== null);
    if (!part || (total && minutesOf[part.unit] >= minutesOf[total.unit])) break;
    const before: number = total === null ? 0 : total.minutes;
    total = { ...part, minutes: part.minutes + before };
    next = part.next;
    const bare = readBareMinutes(phrase, at, total);
    if (bare) {
      total = bare;
      next = bare.next;
    }
    const half = readAndHalf(phrase, total);
    if (half) return half;
    if (phrase.mark(next, ',')) next++;
    if (phrase.at(next).word.and) next++;
    if (phrase.at(next).kind !== 'number' && phrase.at(next).word.number === undefined) break;
  }
  return total;
}

/** The minutes of `1h30` and `10 h 15`, which have no unit of their own. */
function readBareMinutes(phrase: Phrase, at: number, total: Length): Length | null {
  const hours = phrase.at(total.next - 1);
  const minutes = phrase.at(total.next);
  if (hours.text !== 'h' || total.next !== at + 2 || !phrase.digits(total.next, 2) || minutes.value > 59)
    return null;
  const unit = phrase.at(total.next + 1).word;
  if (unit.unit !== undefined || unit.gluedUnit !== undefined || hours.glued !== minutes.glued) return null;
  return { minutes: total.minutes + minutes.value, unit: 'minute', next: total.next + 1, vague: false };
}

/** "an hour and a half", "une heure et demie", "hora y media". */
function readAndHalf(phrase: Phrase, total: Length): Length | null {
  if (!phrase.at(total.next).word.and) return null;
  let next = total.next + 1;
  if (isOne(phrase, next)) next++;
  if (!phrase.at(next).word.half || phrase.at(next + 1).word.unit !== undefined) return null;
  const finer: Unit = total.unit === 'hour' ? 'minute' : total.unit === 'minute' ? 'second' : 'hour';
  return { minutes: total.minutes + minutesOf[total.unit] / 2, unit: finer, next: next + 1, vague: false };
}

/** One amount with its unit: `30 min`, `30-minute`, `90s`, `2 and half hours`, `an hour`; chained: `17 m 51 s`. */
function readPart(phrase: Phrase, at: number, chained: boolean): Length | null {
  const amount = readAmount(phrase, at);
  if (!amount) return null;
  let { value, next } = amount;
  let fraction = !Number.isInteger(value);
  if (phrase.at(next).word.and) {
    const half = isOne(phrase, next + 1) ? next + 2 : next + 1;
    if (phrase.at(half).word.half && phrase.at(half + 1).word.unit !== undefined) {
      value += 0.5;
      fraction = true;
      next = half + 1;
    }
  }
  if (phrase.mark(next, '+') && phrase.at(next).glued) next++;
  if (phrase.at(next).word.adjective) next++;
  const joined = phrase.mark(next, '-') && phrase.at(next).glued && phrase.at(next + 1).glued;
  if (joined) next++;
  const token = phrase.at(next);
  if (token.kind !== 'word' || !endsUnit(phrase, next)) return null;
  const touches = token.glued && phrase.at(next - 1).kind === 'number';
  const unit =
    token.word.unit ?? (touches || chained ? token.word.gluedUnit : undefined) ?? unitOfDays(phrase, next);
  if (unit === undefined || (token.text === 's' && isPlural(phrase, at))) return null;
  const raw = phrase.raw(next);
  if (raw.length === 1 && raw !== raw.toLowerCase() && !(raw === 'H' && token.glued)) return null;
  // "a day", "a second", "one day": rates and stories, not lengths.
  if (phrase.at(at).kind === 'word' && value === 1 && !isSingleLength(phrase, at, unit)) return null;
  if (unit === 'second' && phrase.at(at).kind === 'word' && token.text === 'second') return null;
  // "1.5 hours" is as exact as minutes.
  const finest: Unit = fraction && unit === 'hour' ? 'minute' : unit;
  return { minutes: value * minutesOf[unit], unit: finest, next: next + 1, vague: false };
}

/** `3 日 23 時間`: by itself 日 is a day of the month. */
function unitOfDays(phrase: Phrase, at: number): Unit | undefined {
  const isLength = phrase.at(at + 1).kind === 'number' && phrase.at(at + 2).text === '時間';
  return phrase.at(at).text === '日' && isLength ? 'day' : undefined;
}

/** "HTTP 500s", "100s of servers", "the 90s": a plural, not seconds. */
function isPlural(phrase: Phrase, at: number): boolean {
  const { text, start } = phrase.at(at);
  return (
    /^(?:[45]\d\d|100|200|1000)$/.test(text) || /the $/.test(phrase.text.slice(Math.max(0, start - 4), start))
  );
}

/** "an hour" is a length; so are "one minute" and "one day", but not "a day", "a minute". */
function isSingleLength(phrase: Phrase, at: number, unit: Unit): boolean {
  if (unit === 'hour') return phrase.at(at).text !== 'a' || phrase.at(at + 1).text !== 'h';
  if (unit === 'second') return false;
  return !/^(?:a|an|un|une|una|um|uma)$/.test(phrase.at(at).text) || unit === 'minute';
}

/** A unit ends its word, but digits may follow: `1h39m`. */
function endsUnit(phrase: Phrase, at: number): boolean {
  const token = phrase.at(at);
  if (/[\u3400-\u9fff]/.test(token.text)) return true;
  return endsHere(phrase.text, token.end) || phrase.at(at + 1).glued;
}

interface Amount {
  readonly value: number;
  readonly next: number;
}

/** A number in digits or words: `90`, `2.5`, `2,5`, `1,415`, `2½`, `twenty-five`. */
function readAmount(phrase: Phrase, at: number): Amount | null {
  const token = phrase.at(at);
  if (token.kind === 'number') {
    if (token.text.length > 7) return null;
    const decimal = phrase.joint(at + 1, '.') || phrase.joint(at + 1, ',');
    const fraction = phrase.at(at + 2);
    if (decimal && fraction.kind === 'number') {
      if (
        phrase.mark(at + 3, '.') &&
        phrase.at(at + 3).glued &&
        phrase.at(at + 4).kind === 'number' &&
        phrase.at(at + 4).glued
      )
        return null;
      const thousands =
        phrase.mark(at + 1, ',') && fraction.text.length === 3 && token.text.length <= 3 && token.value > 0;
      const value = thousands
        ? token.value * 1000 + fraction.value
        : Number(`${token.text}.${fraction.text}`);
      return { value, next: at + 3 };
    }
    return { value: token.value, next: at + 1 };
  }
  if (token.kind !== 'word' || token.word.number === undefined) return null;
  const { number } = token.word;
  if (number >= 20 && number % 10 === 0) {
    const next = phrase.mark(at + 1, '-') && phrase.at(at + 1).glued ? at + 2 : at + 1;
    const ones = phrase.at(next).word.number;
    if (
      ones !== undefined &&
      ones < 10 &&
      phrase.at(next).kind === 'word' &&
      phrase.at(next).text.length > 2
    ) {
      return { value: number + ones, next: next + 1 };
    }
  }
  return { value: number, next: at + 1 };
}
