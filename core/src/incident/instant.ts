import type { MarkdownDocument } from '../markdown/parse.ts';
import { toEpoch } from '../time/arithmetic.ts';
import { offsetName } from '../time/offset-name.ts';
import type { CalendarDate, ClockTime, Moment, ZoneMention } from '../time/types.ts';
import { isAmbiguous, zoneKey } from '../time/zones.ts';
import { twoDigits } from '../two-digits.ts';
import type { Instant, Provenance } from './types.ts';

/** A calendar date, with where it comes from. */
export interface DateSource {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly from: Provenance;
}

/** A zone, with where it comes from. */
export interface ZoneSource {
  readonly mention: ZoneMention | null;
  /** As `zoneName` has it. */
  readonly zone: string;
  readonly from: Provenance;
}

const nowhere: Provenance = { how: 'none', line: null };

/** `HH:MM` or `HH:MM:SS` on the 24-hour clock; null where the clock is impossible or its minutes unknown. */
export function timeOf(clock: ClockTime): string | null {
  if (clock.problem === 'impossible' || clock.minute === null) return null;
  const base = `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`;
  return clock.second === null ? base : `${base}:${twoDigits(Math.floor(clock.second))}`;
}

/** `YYYY-MM-DD` of a date as written, its missing year taken from `year`; null where it is not a whole, possible date. */
export function dateOf(date: CalendarDate, year: number | null): string | null {
  // A year with a digit too many (`20202`) is read by its first four.
  const written = date.year !== null && date.year > 9999 ? Math.floor(date.year / 10) : date.year;
  const y = written ?? year;
  if (y === null || date.month === null || date.day === null) return null;
  if (date.problem === 'impossible' || y < 1900 || y > 9999) return null;
  return `${y}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/**
 * Completes a moment to an instant. `date` and `zone` are what the document says elsewhere, for the parts that the
 * moment itself does not state.
 */
export function instantOf(
  document: MarkdownDocument,
  moment: Moment,
  year: number | null,
  date: DateSource | null,
  zone: ZoneSource | null,
): Instant {
  const anchor = moment.clock ?? moment.date;
  const span = anchor?.span ?? moment.span;
  const line = document.lines.lineAt(span.start);
  const own = moment.date ? dateOf(moment.date, year ?? yearOf(date)) : null;
  const time = moment.clock ? timeOf(moment.clock) : null;
  const stated: Provenance = { how: 'stated', line };
  const day =
    own ??
    (moment.date && moment.date.day !== null && own === null && moment.date.problem
      ? null
      : (date?.date ?? null));
  const zoneText = moment.zone ? zoneName(moment.zone) : (zone?.zone ?? null);
  const mention = moment.zone ?? zone?.mention ?? null;
  const key = mention ? keyOf(mention) : zoneText === null ? null : zoneKey(zoneText);
  return {
    raw: anchor?.raw ?? '',
    span,
    line,
    clock: moment.clock,
    writtenDate: moment.date,
    writtenZone: moment.zone,
    date: day,
    time,
    zone: zoneText,
    epoch: day !== null && time !== null && key !== null ? toEpoch(day, time, key) : null,
    dateFrom: own !== null ? stated : day === null ? nowhere : (date?.from ?? nowhere),
    zoneFrom: moment.zone ? stated : (zone?.from ?? nowhere),
  };
}

/** A zone as written; by its abbreviation where that stands beside its name: "West Africa Time (WAT)". */
export function zoneName({ raw }: ZoneMention): string {
  return /[(,] ?([A-Z]{2,5})\)?$/.exec(raw)?.[1] ?? raw;
}

/** The key of a zone as written. Of an abbreviation with several meanings, an offset beside it says which is meant. */
export function keyOf(mention: ZoneMention): string | null {
  const { key, raw, statedOffset } = mention;
  if (key !== null && statedOffset && isAmbiguous(key)) return zoneKey(offsetName(statedOffset.minutes));
  return key ?? zoneKey(raw);
}

function yearOf(date: DateSource | null): number | null {
  return date ? Number(date.date.slice(0, 4)) : null;
}
