import type { Incident, TimelineEntry } from '../incident/types.ts';
import type { ClockTime } from '../time/types.ts';
import type { Edit } from './edit.ts';
import { rewriteTime } from './rewrite-time.ts';

const perDay = 24 * 60;

/**
 * The edits that move an entry in time, in the author's own way of writing: its time, the end of its range, and the
 * same moment given in another zone. Within its day: it stops at midnight.
 *
 * @param minutes whole minutes, later where positive
 * @returns in document order; empty where nothing can be moved
 */
export function moveEntry({ times }: Incident, entry: TimelineEntry, minutes: number): Edit[] {
  const own = [entry.at, entry.until].flatMap((instant) => instant?.clock ?? []);
  const twins = times.moments.flatMap(({ clock, alternative }) =>
    clock && alternative?.clock && own.some(({ span }) => span.start === clock.span.start)
      ? [{ clock: alternative.clock, dated: alternative.date !== null }]
      : [],
  );
  const clocks = [...own, ...twins.map(({ clock }) => clock)];
  if (!entry.at?.clock || !clocks.every(isExact)) return [];
  // A second zone's day turns at another time; only where its date is written would moving over midnight be wrong.
  const bound = [...own, ...twins.flatMap(({ clock, dated }) => (dated ? [clock] : []))];
  const by = bound.reduce(
    (step, clock) => Math.max(-ofDay(clock), Math.min(perDay - 1 - ofDay(clock), step)),
    Math.trunc(minutes),
  );
  if (by === 0) return [];
  const edits = clocks.map((clock) => rewriteTime(clock, ofDay(clock) + by));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function isExact({ problem, minute }: ClockTime): boolean {
  return problem === null && minute !== null;
}

function ofDay({ hour, minute }: ClockTime): number {
  return (hour * 60 + (minute ?? 0)) % perDay;
}

/** Whether a text after entries were moved says the same as before of all but the entry on this line, and of that one the day. */
export function keepsOthers(before: Incident, after: Incident | undefined, line: number): boolean {
  if (after?.entries.length !== before.entries.length) return false;
  return before.entries.every((entry, index) => {
    const now = after.entries[index] as TimelineEntry;
    const sameDay = entry.line === now.line && entry.at?.date === now.at?.date;
    const sameEnd = entry.until?.date === now.until?.date && (entry.until === null) === (now.until === null);
    return sameDay && sameEnd && (entry.line === line || entry.at?.time === now.at?.time);
  });
}
