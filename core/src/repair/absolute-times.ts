import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import type { ClockTime } from '../time/types.ts';
import type { Edit } from './edit.ts';
import { rewriteTime } from './rewrite-time.ts';

/** The edits, in document order, or the one sentence that says why there are none. */
export type AbsoluteTimes = { readonly edits: readonly Edit[] } | { readonly refused: string };

type Counted = TimelineEntry & { readonly at: Instant & { readonly time: string } };

/** Another time that a stamp goes on to: `T+5 – T+10`. */
const goesOn = /^\s?(?:[–—-]|to|bis|à)\s?(?:T|\+|\d)/;

/**
 * The edits that write the times of a timeline that are counted from the beginning, `T+10m`, as times of the clock, like
 * the stated beginning: for the timeline with an entry on a line (from 0). Null where it has no such times, or the
 * beginning is not known.
 */
export function absoluteTimes(document: Document, line: number): AbsoluteTimes | null {
  const { text } = document.markdown;
  const incident = document.incidents.find(({ entries }) => entries.some((entry) => holds(entry, line)));
  const section = incident?.entries.find((entry) => holds(entry, line))?.section;
  const counted = incident?.entries.filter((entry) => entry.section === section).filter(isCounted) ?? [];
  if (!incident || !counted.some((entry) => holds(entry, line))) return null;
  const range = counted.find(({ at }) => goesOn.test(text.slice(at.span.end, at.span.end + 8)));
  if (range) return { refused: `The entry on line ${range.line + 1} has two times.` };
  const clock = clockOf(incident);
  const zoned = isOfOtherZone(document, incident, counted);
  let day = incident.window?.start?.date ?? null;
  const edits = counted.map(({ at }): Edit => {
    const date = at.date !== day && at.date !== null ? `${at.date} ` : '';
    day = at.date ?? day;
    const zone = zoned && at.zone !== null ? ` ${at.zone}` : '';
    return { span: at.span, text: date + written(clock, at.time) + zone };
  });
  return { edits };
}

function holds({ line, endLine }: TimelineEntry, at: number): boolean {
  return line <= at && at <= endLine;
}

function isCounted(entry: TimelineEntry): entry is Counted {
  return entry.at?.dateFrom.how === 'relative' && entry.at.time !== null;
}

/** The time of the beginning, by which the others are written. */
function clockOf({ window, entries }: Incident): ClockTime | null {
  const first = window?.start?.clock ?? entries.find(({ at }) => at?.clock)?.at?.clock ?? null;
  return first?.problem === null && first.minute !== null && !first.meridiemInherited ? first : null;
}

function written(clock: ClockTime | null, time: string): string {
  // Seconds are told where the beginning has them or the length had.
  if (clock === null || clock.second !== null || time.length > 5) return time;
  return rewriteTime(clock, minutesOf(time)).text;
}

/** Whether the timeline, or another of its entries, names another zone than the beginning is in. */
function isOfOtherZone(
  document: Document,
  { entries, times }: Incident,
  counted: readonly Counted[],
): boolean {
  const [first] = counted;
  const section = document.sections[first?.section ?? -1];
  if (!first || !section) return false;
  const inName = times.zones.filter(
    ({ span }) => span.start >= section.span.start && span.end <= first.span.start,
  );
  const others = entries.filter((entry) => entry.section === first.section && !isCounted(entry));
  const named = [...inName.map(({ raw }) => raw), ...others.map(({ at }) => at?.zone ?? null)];
  return named.some((zone) => zone !== null && zone !== first.at.zone);
}
