import type { Document } from '../../document.ts';
import { dateOf, timeOf } from '../../incident/instant.ts';
import { minutesOf } from '../../incident/metrics.ts';
import { within } from '../../incident/reading.ts';
import { agreement } from '../../incident/tolerance.ts';
import type { Incident, StatedDuration } from '../../incident/types.ts';
import { daysBetween } from '../../time/arithmetic.ts';
import type { TimeRange } from '../../time/types.ts';
import { labelledPeriods } from './places.ts';

/** A period of that length stands on the same line: `09:10–09:30 (20 minutes)`. */
export function hasOwnPeriod(document: Document, incident: Incident, duration: StatedDuration): boolean {
  const { lines } = document.markdown;
  const line = { start: lines.start(duration.line), end: lines.end(duration.line) };
  return within(incident.times.ranges, line).some((range) => {
    const minutes = lengthOf(range);
    if (minutes !== null) return agreement(duration, minutes) === 'agrees';
    const between = document.markdown.mask.slice(duration.span.end, range.span.start);
    const days = daysOf(range);
    return (
      days > 0 &&
      range.span.start > duration.span.end &&
      !/[\p{L}\d]/u.test(between) &&
      agreement(duration, days * 24 * 60) === 'agrees'
    );
  });
}

/** Minutes from one end of a range to the other, over midnight where it has no days; null without clock times. */
function lengthOf(range: TimeRange): number | null {
  const { start, end } = range;
  const [from, to] = [start.clock ? timeOf(start.clock) : null, end.clock ? timeOf(end.clock) : null];
  if (from === null || to === null) return null;
  const minutes = daysOf(range) * 24 * 60 + minutesOf(to) - minutesOf(from);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

/** Days from the date of one end to that of the other; 0 where either has none. */
export function daysOf({ start, end }: TimeRange): number {
  const [first, last] = [start.date && dateOf(start.date, null), end.date && dateOf(end.date, null)];
  return first && last ? (daysBetween(first, last) ?? 0) : 0;
}

/** A stretch whose length is known: told with it, or by its two ends. */
export type Part = Pick<StatedDuration, 'raw' | 'span' | 'minutes'>;

/** The periods that duration labels state, each on a line of its own: one period in two zones is no second one. */
export function periodsOf(document: Document, incident: Incident): Part[] {
  const { lines, text } = document.markdown;
  const byLine = new Map<number, Part>();
  for (const range of labelledPeriods(document, incident)) {
    const line = lines.lineAt(range.span.start);
    const minutes = lengthOf(range);
    if (minutes === null || byLine.has(line)) continue;
    byLine.set(line, { raw: text.slice(range.span.start, range.span.end), span: range.span, minutes });
  }
  return [...byLine.values()];
}
