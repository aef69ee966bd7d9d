import type { Span } from '../markdown/span.ts';
import { addDays, localAt } from '../time/arithmetic.ts';
import { zoneKey } from '../time/zones.ts';
import { twoDigits } from '../two-digits.ts';
import { keyOf } from './instant.ts';
import { minutesOf } from './metrics.ts';
import type { Instant } from './types.ts';

/** A time that is counted from the beginning of the incident: `T+10m`, `T+0:15`, `T-5`, `+15 min`. */
export interface RelativeTime {
  readonly raw: string;
  readonly span: Span;
  /** Negative before the beginning; fractions for seconds. */
  readonly minutes: number;
}

/** `T+`, `T-`, `T0`, `+`, after ornament. */
const sign = /^[^\p{L}\p{N}+−–-]{0,12}(?:T ?([+−–-]) ?|T(?==? ?0(?!\d|[:.]\d))=? ?|(\+) ?)(?=\d)/u;
const clockLike = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?/;
const amounts =
  /^(?:(\d{1,3}(?:\.\d{1,2})?) ?(?:d|days?)\b ?)?(?:(\d{1,4}(?:\.\d{1,2})?) ?(?:h|hrs?|hours?)(?![a-z]) ?)?(?:(\d{1,4}(?:\.\d{1,2})?) ?(?:m|mins?|minutes?|minutos|Minuten)(?![a-z])\.? ?)?(?:(\d{1,5}) ?(?:s|secs?|seconds?)(?![a-z]))?/i;
/** What goes on is no time: `T+5%`, `T-12-3`, `+1.2.3`. */
const goesOn = /^(?:[\p{L}\p{N}_%°/]|[-.,:]\p{N})/u;

/**
 * The relative time that a line begins with; null where it begins otherwise. Without a unit it counts minutes, and only
 * behind `T`.
 *
 * @param text the line's prose, from `start` on
 * @param start offset of the text in the document
 */
export function readRelative(text: string, start: number): RelativeTime | null {
  const opening = sign.exec(text.slice(0, 24));
  if (!opening) return null;
  const from = opening[0].length;
  const rest = text.slice(from, from + 40);
  const length = lengthOf(rest, opening[2] === undefined);
  if (!length || goesOn.test(rest.slice(length.end))) return null;
  const first = opening[0].search(/[T+]/);
  const before = /[−–-]/.test(opening[1] ?? '') ? -1 : 1;
  return {
    raw: text.slice(first, from + length.end),
    span: { start: start + first, end: start + from + length.end },
    minutes: length.minutes === 0 ? 0 : before * length.minutes,
  };
}

function lengthOf(text: string, behindT: boolean): { readonly minutes: number; readonly end: number } | null {
  const clock = clockLike.exec(text);
  if (clock) {
    const [all, hours, minutes, seconds = 0] = clock;
    return { minutes: Number(hours) * 60 + Number(minutes) + Number(seconds) / 60, end: all.length };
  }
  const [all = '', days = 0, hours = 0, minutes = 0, seconds = 0] = amounts.exec(text) ?? [];
  if (all !== '') {
    const sum = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes) + Number(seconds) / 60;
    return { minutes: sum, end: all.trimEnd().length };
  }
  const bare = behindT ? /^\d{1,3}/.exec(text)?.[0] : undefined;
  return bare === undefined ? null : { minutes: Number(bare), end: bare.length };
}

/** The instant so long after another one; without date and time where the other one is unknown. */
export function instantAfter(
  start: Instant | null,
  { raw, span, minutes }: RelativeTime,
  line: number,
): Instant {
  const known = start === null ? null : (byEpoch(start, minutes) ?? byClock(start, minutes));
  const from = { how: known ? 'relative' : 'none', line: known && start ? start.line : null } as const;
  return {
    raw,
    span,
    line,
    clock: null,
    writtenDate: null,
    writtenZone: null,
    date: known?.date ?? null,
    time: known?.time ?? null,
    zone: start?.zone ?? null,
    epoch: known?.epoch ?? null,
    dateFrom: from,
    zoneFrom: start?.zone == null ? { how: 'none', line: null } : from,
  };
}

interface Reached {
  readonly date: string | null;
  readonly time: string;
  readonly epoch: number | null;
}

function byEpoch({ epoch, zone, writtenZone }: Instant, minutes: number): Reached | null {
  const key = writtenZone ? keyOf(writtenZone) : zone === null ? null : zoneKey(zone);
  if (epoch === null || key === null) return null;
  const reached = epoch + Math.round(minutes * 60) * 1000;
  const local = localAt(reached, key);
  return local && { date: local.date, time: local.time.replace(/:00$/, ''), epoch: reached };
}

function byClock({ date, time }: Instant, minutes: number): Reached | null {
  if (time === null) return null;
  const seconds = Math.round((minutesOf(time) + minutes) * 60);
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number) => twoDigits(Math.floor(value));
  const whole = `${two(rest / 3600)}:${two((rest / 60) % 60)}`;
  return {
    date: date && addDays(date, day),
    time: rest % 60 === 0 ? whole : `${whole}:${two(rest % 60)}`,
    epoch: null,
  };
}
