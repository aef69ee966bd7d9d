import type { IncidentWindow, Instant, Metric, MetricName, Phase, TimelineEntry } from './types.ts';
import type { StatedWindow } from './window.ts';

const fromStart: readonly {
  readonly name: MetricName;
  readonly phases: readonly Phase[];
  readonly last: boolean;
  readonly formula: string;
}[] = [
  { name: 'time-to-detect', phases: ['detected'], last: false, formula: 'detected − start' },
  { name: 'time-to-acknowledge', phases: ['acknowledged'], last: false, formula: 'acknowledged − start' },
  { name: 'time-to-mitigate', phases: ['mitigated'], last: false, formula: 'mitigated − start' },
  { name: 'time-to-resolve', phases: ['resolved'], last: true, formula: 'resolved − start' },
];

/**
 * Where an incident begins: the stated start, else the first entry that tells the start, else the first one that is not
 * of the time before it.
 */
export function startOf(window: IncidentWindow | null, entries: readonly TimelineEntry[]): Instant | null {
  if (window?.start?.time) return window.start;
  const timed = entries.filter((entry) => entry.at !== null);
  return (
    (timed.find((entry) => entry.phase === 'start') ?? timed.find((entry) => entry.phase !== 'leadup'))?.at ??
    null
  );
}

/**
 * Lengths from the beginning of the incident to its milestones. Formulas as FireFighter and Rootly publish them; no
 * averages.
 */
export function computeMetrics(window: IncidentWindow | null, entries: readonly TimelineEntry[]): Metric[] {
  const timed = entries.flatMap((entry) => (entry.at ? [{ at: entry.at, phase: entry.phase }] : []));
  const start = startOf(window, entries);
  if (!start) return [];
  const metrics: Metric[] = [];
  for (const { name, phases, last, formula } of fromStart) {
    const told = timed.filter((entry) => entry.phase !== null && phases.includes(entry.phase));
    const reached = last ? told.at(-1) : told[0];
    if (!reached) continue;
    const minutes = minutesBetween(start, reached.at);
    if (minutes !== null && minutes >= 0)
      metrics.push({ name, minutes, formula, from: start.line, to: reached.at.line });
  }
  if (window?.start && window.end) {
    const minutes = minutesBetween(window.start, window.end);
    if (minutes !== null && minutes >= 0) {
      metrics.push({
        name: 'duration',
        minutes,
        formula: 'end − start',
        from: window.start.line,
        to: window.end.line,
      });
    }
  }
  return metrics;
}

/**
 * Minutes from one instant to another: exact where both have a date and a zone; by date and clock where they are in the
 * same zone; by the clock alone, over midnight where it goes back, where no date is known. Null where nothing can be said.
 */
function minutesBetween(from: Instant, to: Instant): number | null {
  if (from.epoch !== null && to.epoch !== null) return (to.epoch - from.epoch) / 60_000;
  if (from.time === null || to.time === null) return null;
  if (from.zone !== to.zone && from.writtenZone && to.writtenZone) return null;
  const clock = minutesOf(to.time) - minutesOf(from.time);
  if (from.date !== null && to.date !== null) {
    return (Date.parse(`${to.date}T00:00Z`) - Date.parse(`${from.date}T00:00Z`)) / 60_000 + clock;
  }
  return clock < 0 ? clock + 24 * 60 : clock;
}

/** Minutes since midnight of `HH:MM[:SS]`, seconds as a fraction. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 60 + minutes + seconds / 60;
}

export type { StatedWindow };
