import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Edit, Fix } from './edit.ts';
import { replace } from './replace.ts';
import { rewriteTime } from './rewrite-time.ts';

/**
 * The two ways to make an entry say one time that has one in front and another at the head of its text: the inner one
 * becomes the entry's time, or it goes. The first only where the entry stays in its place among the others.
 *
 * @param inner from the beginning of the text to the end of the inner time: “At 11:15”
 * @param time the inner time, `HH:MM`
 */
export function mergeTimes(
  document: Document,
  incident: Incident,
  entry: TimelineEntry,
  inner: Span,
  time: string,
): Fix[] {
  const { text } = document.markdown;
  const gap = /^[,:]?[ \t]*(?:[–—-][ \t]+)?/.exec(text.slice(inner.end, entry.textSpan.end))?.[0].length ?? 0;
  const told = inner.end + gap;
  const first = /^\p{L}/u.exec(text.slice(told, entry.textSpan.end))?.[0];
  const clock = entry.at?.clock;
  if (!first || !clock) return [];
  const opening: Edit = {
    span: { start: inner.start, end: told + first.length },
    text: first.toUpperCase(),
  };
  const removed = text.slice(inner.start, inner.end);
  const fixes = [replace(`Take out “${removed}”`, [opening])];
  const moved = rewriteTime(clock, minutesOf(time));
  return staysInOrder(incident, entry, time)
    ? [replace(`Make ${moved.text} the time of the entry`, [moved, opening]), ...fixes]
    : fixes;
}

/** Whether no entry below is earlier than the new time, and the stated end is not. */
function staysInOrder({ entries, window }: Incident, entry: TimelineEntry, time: string): boolean {
  const { at } = entry;
  if (!at?.time) return false;
  const later = minutesOf(time) - minutesOf(at.time);
  const others = entries.slice(entries.indexOf(entry) + 1).flatMap((other) => other.at ?? []);
  return [...others, ...(window?.end ? [window.end] : [])].every(
    (other) => other.time === null || (minutesApart(at, other) ?? -1) >= later,
  );
}
