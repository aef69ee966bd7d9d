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

/** So many minutes a slip in the sequence goes back at most; further back, the clock may have gone round. */
const slip = 180;

/**
 * Whether an entry goes back on the clock a little and the next one goes on from the entry above: it stands in the wrong
 * place, whichever half of the day they are in.
 */
export function isDisplaced(strand: readonly TimedEntry[], index: number): boolean {
  const [before, own, after] = [index - 1, index, index + 1].map((i) => onClock(strand[i]));
  if (before == null || own == null || after == null) return false;
  return own < before && before - own <= slip && after >= before;
}

/** Minutes on the clock as written. */
function onClock(entry: TimedEntry | undefined): number | null {
  const clock = entry?.at.clock;
  return clock ? clock.hour * 60 + (clock.minute ?? 0) : null;
}
