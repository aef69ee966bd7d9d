import { daysBetween } from '../time/arithmetic.ts';
import { zoneKey, zoneOffset } from '../time/zones.ts';
import { dateOf } from './instant.ts';
import { minutesOf } from './metrics.ts';
import type { Instant } from './types.ts';

/**
 * Minutes from one instant to another, negative where the second is earlier. Exact where both have a date and a zone;
 * by dates and clocks where at least one zone is unknown or both are the same, be the year known or not; by the clocks
 * alone, taken as of one day, where a day is unknown. Null where nothing can be said: no clock time, or different zones on unknown days.
 */
export function minutesApart(from: Instant, to: Instant): number | null {
  if (from.time === null || to.time === null) return null;
  if (from.epoch !== null && to.epoch !== null) return (to.epoch - from.epoch) / 60_000;
  if (from.zone !== null && to.zone !== null && !isSameZone(from.zone, to.zone)) return null;
  const clock = minutesOf(to.time) - minutesOf(from.time);
  const days =
    from.date !== null && to.date !== null ? daysBetween(from.date, to.date) : daysInYear(from, to);
  return days === null ? null : days * 24 * 60 + clock;
}

/** Days between dates written without a year, of which the second follows the first within months; else 0. */
function daysInYear(from: Instant, to: Instant): number | null {
  const [first, second] = [from.writtenDate, to.writtenDate].map((date) => date && dateOf(date, anyYear));
  if (!first || !second) return 0;
  const days = daysBetween(first, second);
  return days !== null && days < -longestBack ? days + 365 : days;
}

/** A year without a leap day. */
const anyYear = 2023;
/** Dates further back than this, in days, are of the year that follows: from December into January. */
const longestBack = 300;

/** Two names of one zone ("WAT", "West Africa Time"), or zones that agree all year (UTC and GMT). */
function isSameZone(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [zoneKey(a), zoneKey(b)];
  if (one === null || other === null) return false;
  return (
    one === other ||
    ['2024-01-15T12:00', '2024-07-15T12:00'].every((at) => {
      const offset = zoneOffset(one, at);
      return offset !== null && offset === zoneOffset(other, at);
    })
  );
}

/** Both instants state their own whole date. */
export function datesStated(a: Instant, b: Instant): boolean {
  return a.dateFrom.how === 'stated' && b.dateFrom.how === 'stated';
}

/** The time says AM (`12:30 AM`) but was read as noon, since only so it follows what stands before it. */
export function isNoonSlip({ clock }: Instant): boolean {
  return clock?.meridiem === 'am' && clock.hour === 12;
}
