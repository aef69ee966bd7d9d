import type { TimedEntry } from '../../incident/strands.ts';

/** All times lie between 1 and 12 o'clock, without AM or PM or a leading zero: the half of the day is unknown. */
export function isTwelveHours(strand: readonly TimedEntry[]): boolean {
  return strand.every(
    ({ at: { clock } }) =>
      clock !== null &&
      clock.meridiem === null &&
      clock.hour >= 1 &&
      clock.hour <= 12 &&
      !clock.raw.startsWith('0'),
  );
}
