import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { crossesMidnight } from '../incident/timeline.ts';
import type { Instant, TimelineEntry } from '../incident/types.ts';
import { promptInAll } from '../templates/wording/index.ts';
import { addDays } from '../time/arithmetic.ts';
import type { LocalEntry } from './local-entries.ts';

export type TimedEntry = TimelineEntry & { readonly at: Instant };

/** Where new entries go: behind an entry and what belongs to it, or before one. */
export interface Place {
  readonly neighbour: TimedEntry;
  readonly before: boolean;
  /** The entries above and below the place. */
  readonly above: TimedEntry | null;
  readonly below: TimedEntry | null;
}

/** A line that begins with a prompt: `- **[time]:** …`. */
const prompt = /^[^\p{L}\p{N}]*\[(?![ xX]\])([^[\]\n]+)\](?![([])/u;
/** What stands for a time in the templates, in any language. */
const timePrompts = new Set(
  ['time', 'date', 'date and time'].flatMap(promptInAll).map((asked) => asked.toLowerCase()),
);

/** Whether an entry is one that a template left to be filled in, its time at least. */
export function isPrompt(document: Document, entry: TimelineEntry): boolean {
  if (entry.at) return false;
  const line = document.markdown.lines.text(entry.line).trim();
  const name = prompt.exec(line)?.[1];
  if (name === undefined) return false;
  const isTime = name === '…' || timePrompts.has(`[${name.toLowerCase()}]`);
  return isTime || document.template.text.includes(line);
}

/** Whether nothing of a prompt has been filled in but its zone. */
export function isUnfilled({ markdown }: Document, entry: TimelineEntry): boolean {
  const line = markdown.lines.text(entry.line).trim();
  const behind = line.slice(prompt.exec(line)?.[0].length ?? 0).replace(/^[\s*_]*\([^()]*\)/, '');
  return entry.endLine === entry.line && (behind === '' || /\[[^[\]]+\](?![([])/.test(behind));
}

/**
 * The entries with a time that are no part of another one with a time, in document order. A label that holds one time
 * is the entry of that time; of one that holds several, the entries within it count.
 */
export function outermost(entries: readonly TimelineEntry[]): TimedEntry[] {
  const timed: TimedEntry[] = [];
  let end = -1;
  for (const [i, entry] of entries.entries()) {
    if (entry.line <= end) continue;
    if (isTimed(entry)) timed.push(entry);
    if (entry.form === 'heading' || entry.form === 'run') continue;
    const [first, ...others] = isTimed(entry) ? [] : timedWithin(entries, i);
    if (others.length > 0) continue;
    if (first) timed.push({ ...entry, at: first.at });
    end = entry.endLine;
  }
  return timed;
}

function isTimed(entry: TimelineEntry): entry is TimedEntry {
  return entry.at?.time != null;
}

/** The entries with a time within the one at an index. */
function timedWithin(entries: readonly TimelineEntry[], index: number): TimedEntry[] {
  const end = entries[index]?.endLine ?? -1;
  const within: TimedEntry[] = [];
  for (let i = index + 1; (entries[i]?.line ?? Number.POSITIVE_INFINITY) <= end; i++) {
    const entry = entries[i] as TimelineEntry;
    if (isTimed(entry)) within.push(entry);
  }
  return within;
}

/**
 * Where an entry belongs among those that are there: behind the last one that is not later, in a timeline that runs
 * backwards before the first one that is not later.
 */
export function placeOf(entry: LocalEntry, timed: readonly TimedEntry[]): Place {
  // Behind those of an unknown day: among them it would give them its own.
  const later = (other: TimedEntry) =>
    (entry.date === null || other.at.date !== null) && (minutesApart(entry.at, other.at) ?? 0) > 0;
  const backwards = runsBackwards(timed);
  let index = backwards
    ? timed.findIndex((other) => !later(other))
    : timed.findLastIndex((other) => !later(other)) + 1;
  if (index < 0) index = timed.length;
  const above = timed[index - 1] ?? null;
  const below = timed[index] ?? null;
  // Between two days it goes to those of its own.
  const ofBelow =
    below !== null && (above === null || (below.at.date === entry.date && above.at.date !== entry.date));
  return { neighbour: (ofBelow ? below : above) as TimedEntry, before: ofBelow, above, below };
}

function runsBackwards(timed: readonly TimedEntry[]): boolean {
  let steps = 0;
  for (let i = 1; i < timed.length; i++) {
    const [before, after] = [timed[i - 1] as TimedEntry, timed[i] as TimedEntry];
    steps += Math.sign(minutesApart(before.at, after.at) ?? 0);
  }
  return steps < 0;
}

/** The day that a time without a date has behind another one. */
export function dayBehind(
  before: { readonly date: string | null; readonly time: string | null },
  time: string,
): string | null {
  if (before.date === null || before.time === null) return before.date;
  return crossesMidnight(Math.floor(minutesOf(before.time)), Math.floor(minutesOf(time)))
    ? addDays(before.date, 1)
    : before.date;
}

/**
 * The day that a time without a date has at a place, before anything is inserted there.
 *
 * @param last the last time above the place, also one within an entry
 */
export function dayAt({ below, before }: Place, last: TimedEntry | null, time: string): string | null {
  if (before && below) {
    const { how, line } = below.at.dateFrom;
    const ofLast = last !== null && (line === null || line <= last.line);
    if (how === 'inherited' && !ofLast) return below.at.date;
  }
  return last ? dayBehind(last.at, time) : null;
}

/** The last time above a line, also one within an entry. */
export function lastTimeAbove(entries: readonly TimelineEntry[], line: number): TimedEntry | null {
  return (
    (entries.findLast((entry) => entry.line < line && entry.at?.time != null) as TimedEntry | undefined) ??
    null
  );
}

/** Whether the day of the entry below a place comes from what stands above the place. */
export function inheritsAcross({ above, below, before }: Place): boolean {
  if (!below || /^(?:stated|relative)$/.test(below.at.dateFrom.how) || below.at.date === null) return false;
  const { line } = below.at.dateFrom;
  const namedBetween = above !== null && line !== null && line > above.endLine && line < below.line;
  return before || !namedBetween;
}
