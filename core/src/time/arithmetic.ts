import { Temporal } from 'temporal-polyfill/implementation';
import { remember } from '../remember.ts';
import { zoneOffset } from './zones.ts';

/**
 * Milliseconds since the epoch of a local date and time.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day
 * @param zoneKey key of a zone; null, an unknown zone and an impossible date or time give null
 */
export function toEpoch(date: string, time: string, zoneKey: string | null): number | null {
  if (zoneKey === null) return null;
  if (time.startsWith('24:00')) {
    const next = addDays(date, 1);
    return next === null ? null : toEpoch(next, '00:00', zoneKey);
  }
  const midnight = known(date)?.midnight;
  const clock = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (midnight === undefined || !clock) return null;
  const offset = zoneOffset(zoneKey, `${date}T${time}`);
  if (offset === null) return null;
  const [, hours, minutes, seconds = 0] = clock;
  return midnight + ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000;
}

/**
 * What calendar and clock of a zone say at an instant; `HH:MM:SS`, fractions of a second left out. Null for an unknown
 * zone and beyond the years 0–9999.
 *
 * @param epoch milliseconds since the epoch
 */
export function localAt(epoch: number, zoneKey: string): { date: string; time: string } | null {
  const offset = zoneOffset(zoneKey, epoch);
  if (offset === null) return null;
  const local = new Date(epoch + offset * 60_000);
  if (Number.isNaN(local.getTime()) || local.getUTCFullYear() < 0 || local.getUTCFullYear() > 9999)
    return null;
  const iso = local.toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 19) };
}

/** ISO weekday of a date, 1 (Monday) – 7; null for a date that does not exist. */
export function weekdayOf(date: string): number | null {
  return plainDate(date)?.dayOfWeek ?? null;
}

/** The date `days` later; null for a date that does not exist. */
export function addDays(date: string, days: number): string | null {
  return plainDate(date)?.add({ days }).toString() ?? null;
}

/** Days from one date to another, negative when the second is earlier; null when either does not exist. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [known(from), known(to)];
  return start && end ? (end.midnight - start.midnight) / 86_400_000 : null;
}

/** What a clock shows in a zone. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, or `HH:MM:SS` where the seconds are not zero. */
  readonly time: string;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/**
 * What a clock shows in a place at an instant.
 *
 * @param epoch milliseconds since the epoch
 * @param zone IANA name or `UTC`; null is given for one that the platform does not know
 */
export function localTime(epoch: number, zone: string): LocalTime | null {
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
    const time = zoned.toPlainTime().toString({ smallestUnit: zoned.second === 0 ? 'minute' : 'second' });
    return { date: zoned.toPlainDate().toString(), time, offset: zoned.offsetNanoseconds / 60e9 };
  } catch {
    return null;
  }
}

/** The day it is now in UTC, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How many days a month has; null for a month that does not exist. */
export function daysInMonth(year: number, month: number): number | null {
  return (
    plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)?.daysInMonth ?? null
  );
}

interface KnownDate {
  readonly plain: Temporal.PlainDate;
  /** Milliseconds since the epoch at its midnight in UTC. */
  readonly midnight: number;
}

const known = remember(500, (date): KnownDate | null => {
  const plain = readDate(date);
  return plain && { plain, midnight: plain.toZonedDateTime('UTC').epochMilliseconds };
});

function plainDate(date: string): Temporal.PlainDate | null {
  return known(date)?.plain ?? null;
}

function readDate(date: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const units = [
  ['day', 86_400, 'd'],
  ['hour', 3600, 'h'],
  ['minute', 60, 'min'],
  ['second', 1, 's'],
] as const;

/**
 * A length of time for people: `1 h 15 min` with the symbols every language shares, or in words: `1 hour 15 minutes`.
 *
 * @param minutes may be negative and may have a fraction, which is told in seconds
 * @param language BCP 47 tag, used for the words
 */
export function formatDuration(
  minutes: number,
  language = 'en',
  style: 'symbols' | 'words' = 'symbols',
): string {
  let rest = Math.round(Math.abs(minutes) * 60);
  const parts: string[] = [];
  for (const [unit, size, symbol] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0 && !(unit === 'minute' && parts.length === 0 && rest === 0)) continue;
    parts.push(style === 'symbols' ? `${count} ${symbol}` : inWords(count, unit, language));
  }
  const sign = minutes < 0 && rest === 0 && parts.length > 0 && Math.round(minutes * 60) !== 0 ? '−' : '';
  return (
    sign +
    (style === 'symbols'
      ? parts.join(' ')
      : new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts))
  );
}

function inWords(count: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
