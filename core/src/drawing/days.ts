import type { Incident, TimelineEntry } from '../incident/types.ts';

/** The day that an entry begins with. */
export interface EntryDay {
  /** Midnight of it on the document's own clock, in ms. */
  readonly wall: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly raw: string;
  /** What follows the day: Markdown source. */
  readonly text: string;
}

/**
 * The days of a timeline that tells days and no times; none where any entry has a time, as beside times a day has no
 * one place on the axis, and none where they tell but one day, or
 * only the lesser part of them begins with a whole date.
 */
export function daysOf({ entries, times }: Incident, source: string): ReadonlyMap<TimelineEntry, EntryDay> {
  const none = new Map<TimelineEntry, EntryDay>();
  if (entries.some(({ at }) => at !== null)) return none;
  const found = new Map<TimelineEntry, EntryDay>();
  for (const entry of entries) {
    const { start, end } = entry.textSpan;
    const moment = times.moments.find(({ span }) => span.start >= start && span.end <= end);
    const date = moment?.date;
    if (!date || date.problem || date.ambiguous || moment.clock) continue;
    // In front of it nothing but marks: `- **2024-05-03**: …`
    if (/[\p{L}\p{N}]/u.test(source.slice(start, date.span.start))) continue;
    const wall =
      date.year && date.month && date.day ? Date.UTC(date.year, date.month - 1, date.day) : Number.NaN;
    if (Number.isNaN(wall)) continue;
    const text = source.slice(date.span.end, end).replace(/^[\s*_:;,.|)\]–—-]+/u, '');
    found.set(entry, { wall, date: new Date(wall).toISOString().slice(0, 10), raw: date.raw, text });
  }
  const several = new Set([...found.values()].map(({ wall }) => wall)).size > 1;
  return several && found.size * 2 > entries.length ? found : none;
}
