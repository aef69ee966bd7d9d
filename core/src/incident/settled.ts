import { minutesApart } from './order.ts';
import type { TimedEntry } from './strands.ts';
import { agreement } from './tolerance.ts';
import type { Incident, Instant, Phase, StatedDuration, TimelineEntry } from './types.ts';

/** Phases in which the trouble is over, or under control. */
export const settledPhases: readonly Phase[] = ['resolved', 'verified', 'mitigated'];

/** The entry with which a stated length, counted from the stated start, has the trouble over; null where none fits. */
export function settledBy(incident: Incident, start: Instant, duration: StatedDuration): TimedEntry | null {
  return (
    (incident.entries.find((entry) => isSettled(entry) && fits(start, entry.at, duration)) as
      | TimedEntry
      | undefined) ?? null
  );
}

function isSettled(entry: TimelineEntry): entry is TimedEntry {
  return entry.at !== null && entry.phase !== null && settledPhases.includes(entry.phase);
}

function fits(start: Instant, at: Instant, duration: StatedDuration): boolean {
  const minutes = minutesApart(start, at);
  return minutes !== null && minutes > 0 && agreement(duration, minutes) === 'agrees';
}
