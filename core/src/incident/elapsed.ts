import { minutesOf, startOf } from './metrics.ts';
import { minutesApart } from './order.ts';
import { crossesMidnight } from './timeline.ts';
import type { Incident, Instant } from './types.ts';

/**
 * Minutes since the incident's start of every time in its window and timeline, negative before it. What can't be told
 * is left out. Where no day is known, a time that goes back far from the one before it has crossed midnight.
 */
export function elapsedSinceStart({ window, entries }: Incident): ReadonlyMap<Instant, number> {
  const elapsed = new Map<Instant, number>();
  const start = startOf(window, entries);
  if (!start) return elapsed;
  const stated = start === window?.start;
  const period = carried([window?.start, window?.end]);
  // The entries follow each other and the start, but the first need not follow the end of the window.
  const timeline = carried([stated ? start : null, ...entries.flatMap(({ at, until }) => [at, until])]);
  for (const [days, from] of [
    [period, stated ? period.get(start) : timeline.get(start)],
    [timeline, timeline.get(start)],
  ] as const) {
    for (const [instant, day] of days) {
      const minutes = minutesApart(start, instant);
      if (minutes === null) continue;
      const dated = start.date !== null && instant.date !== null;
      elapsed.set(instant, dated ? minutes : minutes + (day - (from ?? 0)) * 24 * 60);
    }
  }
  return elapsed;
}

/** How often each of some times that follow each other is past midnight, by their clocks alone. */
function carried(instants: readonly (Instant | null | undefined)[]): Map<Instant, number> {
  const days = new Map<Instant, number>();
  let before: number | null = null;
  let day = 0;
  for (const instant of instants) {
    if (!instant?.time) continue;
    const after = minutesOf(instant.time);
    if (before !== null && crossesMidnight(before, after)) day++;
    before = after;
    days.set(instant, day);
  }
  return days;
}
