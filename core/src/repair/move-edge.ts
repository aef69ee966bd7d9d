import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import type { Instant } from '../incident/types.ts';
import type { Fix } from './edit.ts';
import { replace } from './replace.ts';
import { rewriteTime } from './rewrite-time.ts';

/**
 * The fix that sets the stated start or end of the incident to the time of an entry, in its own form; none where the two
 * are not of one day and one zone.
 *
 * @param start the stated start where the end is moved: an end before it would be another error
 */
export function moveEdge(
  name: 'start' | 'end',
  edge: Instant,
  to: Instant,
  start: Instant | null = null,
): Fix[] {
  if (start && (minutesApart(start, to) ?? 1) <= 0) return [];
  if (!edge.clock || edge.clock.problem || to.time === null || edge.date !== to.date || edge.zone !== to.zone)
    return [];
  const edit = rewriteTime(edge.clock, minutesOf(to.time));
  return [replace(`Change the stated ${name} to ${edit.text}`, [edit])];
}
