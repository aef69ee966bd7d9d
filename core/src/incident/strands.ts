import type { Document } from '../document.ts';
import type { Incident, Instant, TimelineEntry } from './types.ts';

export type TimedEntry = TimelineEntry & { readonly at: Instant };

/**
 * The timed entries that are one sequence: each section, each form of entry and each list under a heading of its own is
 * a strand by itself, since a timeline may tell several things side by side.
 */
export function strandsOf({ markdown }: Pick<Document, 'markdown'>, incident: Incident): TimedEntry[][] {
  const strands: TimedEntry[][] = [];
  const { prose } = markdown;
  let last = '';
  let heading = -1;
  let at = 0;
  for (const entry of incident.entries) {
    for (; at < prose.length && (prose[at]?.line ?? 0) <= entry.line; at++) {
      if ((prose[at]?.level ?? 0) > 0) heading = prose[at]?.line ?? -1;
    }
    if (!isTimed(entry)) continue;
    const form = entry.form === 'run' ? 'line' : entry.form;
    const own = `${entry.section}/${form}/${form === 'heading' ? '' : heading}`;
    if (own !== last) strands.push([]);
    last = own;
    strands.at(-1)?.push(entry);
  }
  return strands;
}

function isTimed(entry: TimelineEntry): entry is TimedEntry {
  return entry.at !== null && entry.at.time !== null;
}
