import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { partings } from '../incident/runs.ts';
import { crossesMidnight } from '../incident/timeline.ts';
import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import type { Edit } from './edit.ts';

/** A timed entry with the untimed ones that follow it: what moves as one. */
interface Block {
  readonly at: Instant;
  readonly start: number;
  readonly end: number;
}

/**
 * The edits that bring the entries around one of them into the order of their times: stable, whole items with their
 * children, rows, headings with their prose. Only entries that follow each other without anything between are moved.
 * Null where the order cannot be told, or moving an entry would change its inherited day.
 */
export function sortTimeline(
  document: Document,
  incident: Incident,
  around: TimelineEntry,
): readonly Edit[] | null {
  const blocks = runAround(document, incident, around);
  if (blocks === null || blocks.length < 2) return null;
  const zones = new Set(blocks.map(({ at }) => at.zone));
  if (zones.size > 1 && blocks.some(({ at }) => at.zoneFrom.how !== 'stated')) return null;
  const anchor = (blocks[0] as Block).at;
  const keyed = blocks.map((block) => ({ block, key: minutesApart(anchor, block.at) }));
  if (keyed.some(({ key }) => key === null)) return null;
  const sorted = [...keyed].sort((a, b) => (a.key as number) - (b.key as number));
  if (
    !keepsDays(
      blocks,
      sorted.map(({ block }) => block),
    )
  )
    return null;
  const { text } = document.markdown;
  const edits = keyed.flatMap(({ block }, slot): Edit[] => {
    const other = (sorted[slot] as (typeof sorted)[number]).block;
    if (other === block) return [];
    return [{ span: { start: block.start, end: block.end }, text: text.slice(other.start, other.end) }];
  });
  return edits.length > 0 ? edits : null;
}

/** Whether each time without a date of its own is still on the same day where it now follows another one. */
function keepsDays(written: readonly Block[], sorted: readonly Block[]): boolean {
  const above = new Map(written.map(({ at }, i) => [at, written[i - 1]?.at]));
  return sorted.every(({ at }, i) => {
    const before = sorted[i - 1]?.at;
    if (before === above.get(at) || /^(?:stated|relative)$/.test(at.dateFrom.how)) return true;
    if (before === undefined) return at.dateFrom.how !== 'carried';
    if (at.date === before.date) return true;
    return (
      before.time !== null && at.time !== null && crossesMidnight(minutesOf(before.time), minutesOf(at.time))
    );
  });
}

/** The run of entries that `around` belongs to, with nothing but blank lines between them. */
function runAround(document: Document, incident: Incident, around: TimelineEntry): Block[] | null {
  const { text } = document.markdown;
  const entries = incident.entries.filter(
    (entry) => entry.section === around.section && entry.form === around.form,
  );
  const runs: Block[][] = [];
  let chosen: Block[] | null = null;
  for (const entry of entries) {
    const start = afterNumber(document, entry);
    const { end } = entry.span;
    let run = runs.at(-1);
    const last = run?.at(-1);
    if (last && start < last.end) return null;
    const apart = last === undefined || !isJoint(text.slice(last.end, entry.span.start), entry);
    if (!entry.at) {
      // An entry without a time stays behind the one it follows.
      if (!apart && run && last) run[run.length - 1] = { ...last, end };
      continue;
    }
    if (apart || !run) {
      run = [];
      runs.push(run);
    }
    run.push({ at: entry.at, start, end });
    if (entry === around) chosen = run;
  }
  return chosen;
}

/** Whether nothing but blank lines, or what parts the entries of a row, stands between two of them. */
function isJoint(between: string, { form }: TimelineEntry): boolean {
  return (form === 'run' ? between.replace(partings, '') : between).trim() === '';
}

/** Where an entry's own text starts: behind the number of a numbered item, which stays in its place. */
function afterNumber(document: Document, entry: TimelineEntry): number {
  if (entry.form !== 'list') return entry.span.start;
  const line = document.markdown.text.slice(entry.span.start, entry.span.end);
  const number = /^[ \t]*\d+[.)][ \t]+/.exec(line);
  return entry.span.start + (number?.[0].length ?? 0);
}
