import { weekdayOf } from '../time/arithmetic.ts';
import { zoneKey } from '../time/zones.ts';

/** A point in time as a machine printed it. */
export interface Stamp {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` or `HH:MM:SS` */
  readonly time: string;
  /** Key of the zone; null where none is printed. */
  readonly zone: string | null;
}

export interface StampAt extends Stamp {
  /** Offset just behind it. */
  readonly end: number;
}

const iso =
  /(\d{4})([-/])(\d\d)\2(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?![\w:])|([+-]\d\d)(?![\w:.]))?/y;

/** Reads `2024-03-05T10:05:01.123Z`, `2024-03-05 10:05:01 +0100`, `2024/03/05 10:05:01` at an offset; null where none stands there. */
export function isoStampAt(text: string, at: number): StampAt | null {
  iso.lastIndex = at;
  const match = iso.exec(text);
  if (!match) return null;
  const [, year, , month, day, hour, minute, second, zone, short] = match;
  const stamp = stampOf(`${year}-${month}-${day}`, hour, minute, second, zone ?? short);
  return stamp && { ...stamp, end: iso.lastIndex };
}

/** A field that holds a stamp and nothing else: ISO text, or milliseconds or seconds since the epoch. */
export function stampIn(value: unknown): Stamp | null {
  if (typeof value === 'string') {
    const stamp = isoStampAt(value.trim(), 0);
    return stamp ? { date: stamp.date, time: stamp.time, zone: stamp.zone } : null;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  // Seconds until the year 2286, milliseconds from 1973 on.
  const epoch = value > 1e11 ? value : value > 1e8 ? value * 1000 : Number.NaN;
  return Number.isNaN(epoch) || epoch > 1e13 ? null : stampAt(epoch);
}

/** An instant as a stamp in UTC. @param epoch milliseconds, of a year with four digits */
export function stampAt(epoch: number): Stamp {
  const text = new Date(epoch).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 19), zone: 'UTC' };
}

/** A stamp of its printed parts; null where they name no instant. A leap second is taken for the one before it. */
export function stampOf(
  date: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): Stamp | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60 || weekdayOf(date) === null)
    return null;
  const seconds = second === undefined ? '' : `:${second === '60' ? '59' : second}`;
  return {
    date,
    time: `${hour?.padStart(2, '0')}:${minute}${seconds}`,
    zone: zone === undefined ? null : printedZone(zone),
  };
}

/** The key of a zone as machines print it: `Z`, `+0100`, `+01`, `CET`; null for what is none. */
export function printedZone(zone: string): string | null {
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (offset) {
    const key = `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
    return key.slice(1) === '00:00' ? 'UTC' : zoneKey(key);
  }
  return zone === 'Z' ? 'UTC' : zoneKey(zone);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month that a machine printed in English; null for another word. */
export function monthNumber(name: string): number | null {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
