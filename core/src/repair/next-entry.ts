import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import type { Incident } from '../incident/types.ts';
import type { Section } from '../sections/section.ts';
import { addDays } from '../time/arithmetic.ts';
import { twoDigits } from '../two-digits.ts';
import { isPrompt, lastTimeAbove, outermost, type TimedEntry } from './entry-place.ts';
import { type EntryStyle, type EntryTime, formatEntry, readEntryStyle } from './entry-style.ts';
import { firstStyle } from './first-entries.ts';
import { itemNumber, withItemNumber } from './item-number.ts';
import { timelineZone } from './local-entries.ts';

/** A timeline around a line of the document. */
export interface TimelineHere {
  readonly section: Section;
  readonly incident: Incident;
  /** Its entries with a time that are no part of another one, those on the line itself left out. */
  readonly entries: readonly TimedEntry[];
  /** The last time above the line. */
  readonly last: TimedEntry | null;
}

/** The timeline that a line (from 0) lies in, below its name; null where it lies in none. */
export function timelineAt(document: Document, line: number): TimelineHere | null {
  const { sections, incidents } = document;
  for (let at: number | null = sections.findLastIndex((section) => section.line <= line); at !== null; ) {
    const section: Section | undefined = sections[at];
    if (!section) return null;
    const incident = incidents[section.incident];
    const own = incident?.entries.filter((entry) => entry.section === at) ?? [];
    if (incident && section.line < line && (section.kind === 'timeline' || own.some((entry) => entry.at))) {
      const others = incident.entries.filter((entry) => entry.line !== line);
      return { section, incident, entries: outermost(others), last: lastTimeAbove(others, line) };
    }
    at = section.parent;
  }
  return null;
}

/** How an entry on a line of a timeline is written: like the others, else as the template does. */
export function styleOn(document: Document, { entries, incident }: TimelineHere, line: number): EntryStyle {
  const { lines } = document.markdown;
  const style = readEntryStyle(document, entries);
  if (style) return { ...style, before: renumber(style.before, lines.text(Math.max(0, line - 1))) };
  const prompt = incident.entries.find((entry) => isPrompt(document, entry));
  return firstStyle(document, incident, timelineZone(incident), prompt ? lines.text(prompt.line) : null);
}

/** The marker with the number that follows the one of the line above, where items are counted. */
function renumber(before: string, above: string): string {
  const number = itemNumber(above);
  return withItemNumber(before, number === null ? null : number + 1);
}

/** One minute after an entry; null where it has no time. */
export function minuteAfter({ at: { date, time, zone } }: TimedEntry): EntryTime | null {
  if (time === null) return null;
  const minute = Math.floor(minutesOf(time)) + 1;
  const of = minute % (24 * 60);
  const written = `${twoDigits(Math.floor(of / 60))}:${twoDigits(of % 60)}`;
  return { date: date !== null && minute >= 24 * 60 ? addDays(date, 1) : date, time: written, zone };
}

/**
 * An entry still to be written, for a line of a timeline; `\n` for line endings. It names its day where that is
 * another one than that of the entry above and midnight alone does not tell it.
 *
 * @returns the line, and the offset in it where the entry's own text begins
 */
export function stubOn(
  document: Document,
  timeline: TimelineHere,
  line: number,
  at: EntryTime,
  text = '',
): { readonly text: string; readonly caret: number } {
  const before = timeline.last?.at;
  const overMidnight =
    before?.date && before.time && at.time < before.time.slice(0, 5) ? addDays(before.date, 1) : before?.date;
  const dated = at.date !== null && !!overMidnight && overMidnight !== at.date;
  return formatEntry(styleOn(document, timeline, line), at, text, dated);
}
