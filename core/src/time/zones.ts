import { Temporal } from 'temporal-polyfill/implementation';
import { remember } from '../remember.ts';
import { offsetOf } from './zone.ts';
import { type ZoneMeaning, type ZoneRow, zoneNames, zoneTable } from './zone-data.ts';

const rows: ReadonlyMap<string, ZoneRow> = new Map(zoneTable.map((row) => [row.key, row]));

/** What the data say of an abbreviation, or null for a key that is no abbreviation (IANA name, offset) or unknown. */
export function zoneRow(key: string): ZoneRow | null {
  return rows.get(key) ?? null;
}

/** The meanings of an abbreviation, commonest first; empty for any other key. */
export function zoneMeanings(key: string): readonly ZoneMeaning[] {
  return rows.get(key)?.meanings ?? [];
}

/** Whether an abbreviation is in real use for more than one offset (IST, CST, BST, AST …). */
export function isAmbiguous(key: string): boolean {
  return rows.get(key)?.ambiguous ?? false;
}

/** The key that a zone written by a person stands for: abbreviation, offset, IANA name or name in words; null when unknown. */
export function zoneKey(written: string): string | null {
  const text = written.trim();
  const upper = text.toUpperCase();
  if (rows.has(upper)) return upper;
  if (offsetOf(text) !== null) return text;
  const offset = /^(?:UTC|GMT)\s*([+-])\s*(\d{1,2})(?::?(\d\d))?$/.exec(upper.replace('−', '-'));
  if (offset && Number(offset[2]) <= 14)
    return `${offset[1]}${String(offset[2]).padStart(2, '0')}:${offset[3] ?? '00'}`;
  const named = zoneNames.get(text.toLowerCase());
  if (named !== undefined) return named;
  return isIana(text) ? text : null;
}

/** Whether the platform's zone data hold this IANA name. */
export const isIana: (name: string) => boolean = remember(
  1000,
  (name) => name.includes('/') && tryOffset(name, Temporal.Instant.fromEpochMilliseconds(0)) !== null,
);

/** The IANA zone behind a key whose offset changes over the year: an IANA name itself, or that of `PT`, `ET` … */
export function ianaZone(key: string): string | null {
  const row = rows.get(key);
  if (row) return row.meanings[0]?.offset === null ? row.meanings[0].iana : null;
  return isIana(key) ? key : null;
}

/**
 * Minutes east of UTC that a zone has.
 *
 * @param key abbreviation, offset (`+02:00`) or IANA name
 * @param at milliseconds since the epoch, or a local date and time `YYYY-MM-DDTHH:MM[:SS]`; in a repeated hour the
 *   earlier reading is taken, in a skipped one the offset before it
 * @returns null when the zone is unknown or too ambiguous to tell
 */
export function zoneOffset(key: string, at: number | string): number | null {
  const fixed = offsetOf(key);
  if (fixed !== null) return fixed;
  const row = rows.get(key);
  if (row?.ambiguous && !row.dominant) return null;
  const offset = row?.meanings[0]?.offset;
  if (typeof offset === 'number') return offset;
  const zone = ianaZone(key);
  return zone === null ? null : offsetIn(zone, at);
}

/** Minutes east of UTC at a local date and time, behind the name of the zone and a space. */
const offsetThen = remember(2000, (asked) => {
  const [zone = '', at = ''] = asked.split(' ');
  return tryOffset(zone, at);
});

function offsetIn(zone: string, at: number | string): number | null {
  return typeof at === 'string' ? offsetThen(`${zone} ${at}`) : tryOffset(zone, at);
}

function tryOffset(zone: string, at: number | string | Temporal.Instant): number | null {
  try {
    const zoned =
      typeof at === 'string'
        ? Temporal.PlainDateTime.from(at).toZonedDateTime(zone)
        : (typeof at === 'number' ? Temporal.Instant.fromEpochMilliseconds(at) : at).toZonedDateTimeISO(zone);
    return zoned.offsetNanoseconds / 60e9;
  } catch {
    // Not a zone, or not a date.
    return null;
  }
}

/** The abbreviations of a zone whose offset changes over the year; null where it has none. */
export function seasonNames(key: string): { readonly standard: string; readonly daylight: string } | null {
  const zone = ianaZone(key);
  const named = (season: 'standard' | 'daylight') =>
    zoneTable.find((row) => row.season === season && row.meanings[0]?.iana === zone)?.key;
  const [standard, daylight] = [named('standard'), named('daylight')];
  return zone !== null && standard && daylight ? { standard, daylight } : null;
}

export interface SeasonProblem {
  /** The abbreviation that is right on that date. */
  readonly expected: string;
  /** The abbreviation that is right all year, where one is in use. */
  readonly generic: string | null;
  /** Widely used all the year round in spite of its season (CET, EET, WET): worth a hint only. */
  readonly loose: boolean;
}

const loose = new Set(['CET', 'EET', 'WET', 'MEZ', 'MET', 'BST']);

/**
 * Whether a standard-time abbreviation is used on a day of daylight time, or the other way round: `PST` in July.
 *
 * @param date `YYYY-MM-DD`
 * @param home IANA name of a zone the author is known to write in: an abbreviation that fits it is right (EST in Jamaica)
 * @returns null when it is right, when nothing is known, and on the day of the change itself
 */
export function seasonProblem(key: string, date: string, home: string | null = null): SeasonProblem | null {
  const row = rows.get(key);
  const meaning = row?.meanings[0];
  if (
    !row ||
    row.season === 'none' ||
    row.counterpart === null ||
    meaning?.offset === undefined ||
    meaning.offset === null
  ) {
    return null;
  }
  if (row.ambiguous && !row.dominant && row.generic === null) return null;
  const [start, end] = [offsetIn(meaning.iana, `${date}T00:00`), offsetIn(meaning.iana, `${date}T23:59`)];
  if (start === null || start !== end || start === meaning.offset) return null;
  if (home !== null && offsetIn(home, `${date}T12:00`) === meaning.offset) return null;
  const other = row.counterpart === 'GMT' ? 0 : rows.get(row.counterpart)?.meanings[0]?.offset;
  if (other !== start) return null;
  return { expected: row.counterpart, generic: row.generic, loose: loose.has(key) };
}
