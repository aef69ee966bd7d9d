import type { ProseLine } from '../markdown/prose.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { startsWithTime, withoutIcons } from '../sections/times.ts';
import type { Moment } from '../time/types.ts';
import { entriesInRow } from './entry-row.ts';
import { happensAt, isLabelled } from './happens.ts';
import { momentsIn, type Reading, sectionsOf } from './reading.ts';
import { type RelativeTime, readRelative } from './relative.ts';
import { opensUnknown, stampsIn } from './runs.ts';
import { entryOf, runOf, type WrittenEntry } from './written-entry.ts';

/** A line that only names a day, which then holds for the entries below it. */
export interface DayLine {
  readonly line: number;
  readonly moment: Moment;
}

export interface WrittenTimeline {
  readonly entries: readonly WrittenEntry[];
  readonly days: readonly DayLine[];
}

/** Reads the entries of every timeline of the incident, in document order. */
export function readEntries(reading: Reading): WrittenTimeline {
  const reader = new TimelineReader(reading);
  for (const section of timelinesOf(reading)) reader.read(section);
  return {
    entries: reader.entries.sort((a, b) => a.line - b.line),
    days: reader.days.sort((a, b) => a.line - b.line),
  };
}

/** The sections that hold a timeline: those named so; where none is, a section of another name that is a list of times. */
function timelinesOf(reading: Reading): Section[] {
  const named = sectionsOf(reading, 'timeline');
  if (named.length > 0) return named;
  const times = (section: Section) =>
    reading.document.prose.filter(
      (line) =>
        line.line > section.line &&
        line.line <= section.endLine &&
        startsWithTime(reading.document.mask.slice(line.content.start, line.content.end)),
    ).length;
  return sectionsOf(reading, 'other', 'actions', 'detection', 'summary', 'resolution', 'title')
    .filter((section) => times(section) >= 3)
    .slice(0, 1);
}

/** What a sub-section of a timeline tells besides its entries: causes, impact, the window of one of several incidents. */
const asides = new Set<SectionKind>([
  'duration',
  'impact',
  'root-cause',
  'metrics',
  'severity',
  'people',
  'supporting',
  'tasks',
  'measures',
  'lessons',
  'improvements',
]);

/** Whether a line belongs to the timeline itself, not to a sub-section that tells something else. */
function isTold(reading: Reading, line: number): boolean {
  const inner = reading.sections.findLast((section) => section.line <= line && line <= section.endLine);
  return inner === undefined || !asides.has(inner.kind);
}

/** What a line outside tables tells about time. */
interface Look {
  readonly line: ProseLine;
  /** Its place among the lines of its timeline. */
  readonly index: number;
  readonly moments: readonly Moment[];
  /** The first moment with a clock time. */
  readonly first: Moment | null;
  readonly relative: RelativeTime | null;
  /** The line begins with its first clock time. */
  readonly leads: boolean;
}

/** Reads the lines of one timeline after the other. */
class TimelineReader {
  readonly entries: WrittenEntry[] = [];
  readonly days: DayLine[] = [];
  readonly #reading: Reading;
  /** Lines that have been read as part of a timeline around this one. */
  readonly #done = new Set<number>();
  #lines: readonly ProseLine[] = [];
  #section = -1;
  #lastLine = -1;
  /** The heading above is an entry, and what stands below it its text. */
  #underEntry = false;
  /** The block that has been read as a row of entries. */
  #run = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(section: Section): void {
    this.#lines = this.#linesOf(section);
    this.#section = this.#reading.sections.indexOf(section);
    this.#lastLine = section.endLine;
    this.#underEntry = false;
    this.#run = -1;
    for (const [index, line] of this.#lines.entries()) {
      if (line.block === this.#run) continue;
      if (line.kind !== 'row') this.#readLine(this.#look(line, index));
      else if (!line.header) this.entries.push(...entriesInRow(this.#reading, line, this.#section));
    }
    const day = momentsIn(this.#reading, section.nameSpan).find(isDay);
    if (day) this.days.push({ line: section.line, moment: day });
  }

  #linesOf(section: Section): ProseLine[] {
    const from = section.form === 'label' ? section.line : section.line + 1;
    const lines = this.#reading.document.prose.filter(
      ({ line }) =>
        line >= from && line <= section.endLine && !this.#done.has(line) && isTold(this.#reading, line),
    );
    for (const { line } of lines) this.#done.add(line);
    return lines.map((line) => (line.line === section.line ? behindName(line, section) : line));
  }

  #look(line: ProseLine, index: number): Look {
    const { mask } = this.#reading.document;
    const { start, end } = line.content;
    const moments = momentsIn(this.#reading, line.content);
    const first = moments.find((moment) => moment.clock) ?? null;
    const relative = readRelative(mask.slice(start, end), start);
    const opening = relative?.span.end ?? start;
    const leads =
      first !== null &&
      first.span.start >= opening &&
      beforeTime.test(withoutIcons(mask.slice(opening, first.span.start)));
    return { line, index, moments, first, relative, leads };
  }

  #readLine(look: Look): void {
    const { line, relative, leads } = look;
    if (relative && !leads && (line.level > 0 || !this.#underEntry)) {
      if (line.level > 0) this.#underEntry = true;
      this.entries.push(this.#relativeEntry(look, relative));
    } else if (line.level > 0) this.#readHeading(look);
    else if (!this.#underEntry && !this.#readRun(look)) {
      if (!look.first) this.#readUntimed(look);
      else if (line.item) this.#readItem(look, look.first);
      else this.#readPlain(look, look.first);
    }
  }

  /** A heading with a time is an entry, one with a day names the day. */
  #readHeading({ line, index, moments, first, relative, leads }: Look): void {
    this.#underEntry = first !== null;
    if (!first) {
      const day = moments.find((moment) => moment.date?.day != null);
      if (day) this.days.push({ line: line.line, moment: day });
      return;
    }
    const endLine = this.#lastLineBelow(index);
    // "Phase 2: outage (14:07 – 14:20)" is named before its time.
    const start = leads ? first.span.end : line.content.start;
    const body = { start, end: this.#reading.document.lines.end(endLine) };
    const entry = entryOf(this.#reading, first, line, endLine, body, 'heading', this.#section);
    this.entries.push({ ...entry, relative });
  }

  /** Several entries in one block. Returns whether it was one. */
  #readRun({ line, index, leads }: Look): boolean {
    const opens = leads || opensUnknown(this.#reading.document.text, [line.content]);
    if (!opens || this.#lines[index - 1]?.block === line.block) return false;
    const block = blockFrom(this.#lines, index).map(({ content }) => content);
    const stamps = stampsIn(this.#reading, block, line.listDepth === 0);
    if (stamps.length === 0) return false;
    const end = block.at(-1)?.end ?? line.content.end;
    this.entries.push(...runOf(this.#reading, stamps, end, this.#section));
    this.#run = line.block;
    return true;
  }

  /** A line without a clock time names a day, or is an item that lacks its time. */
  #readUntimed({ line, moments }: Look): void {
    const { mask } = this.#reading.document;
    const plain = mask.slice(line.content.start, line.content.end);
    const day = moments.find((moment) => moment.date?.day != null);
    if (day && restIsShort(plain, day, line.content.start)) this.days.push({ line: line.line, moment: day });
    else if (line.item && line.item.depth === 1 && !isContinuation(this.entries, line))
      this.entries.push(
        entryOf(this.#reading, null, line, line.item.endLine, line.content, 'list', this.#section),
      );
  }

  #readItem({ line, index, relative, leads }: Look, first: Moment): void {
    const nested = line.item !== null && line.item.depth > 1 && isContinuation(this.entries, line);
    if (nested && !leads && !happensAt(this.#reading, line, first)) return;
    const start = leads ? first.span.end : line.content.start;
    const body = { start, end: endOfBlock(this.#lines, index) };
    const endLine = line.item?.endLine ?? line.line;
    const entry = entryOf(this.#reading, first, line, endLine, body, 'list', this.#section);
    this.entries.push({ ...entry, relative });
  }

  /** A line of a paragraph is an entry where it begins with its time or plainly tells when it happened. */
  #readPlain({ line, relative, leads }: Look, first: Moment): void {
    const { text, mask } = this.#reading.document;
    const { start, end } = line.content;
    const begins = leads || (line.kind === 'html' && startsWithTime(mask.slice(start, end)));
    const tells =
      line.listDepth === 0 &&
      (isLabelled(text, line, first) ||
        (first.date?.year && line.quoteDepth === 0) ||
        happensAt(this.#reading, line, first));
    if (!begins && !tells) return;
    const body = { start: begins ? first.span.end : start, end };
    const entry = entryOf(this.#reading, first, line, line.line, body, 'line', this.#section);
    this.entries.push({ ...entry, relative });
  }

  /** An entry of which only is told how long after the beginning it was: an item, a line, or a heading with its prose. */
  #relativeEntry({ line, index }: Look, relative: RelativeTime): WrittenEntry {
    const { lines } = this.#reading.document;
    let form: WrittenEntry['form'] = 'line';
    let endLine = line.line;
    let end = line.content.end;
    if (line.level > 0) {
      form = 'heading';
      endLine = this.#lastLineBelow(index);
      end = lines.end(endLine);
    } else if (line.item) {
      form = 'list';
      endLine = line.item.endLine;
      end = endOfBlock(this.#lines, index);
    }
    const text = { start: relative.span.end, end };
    return { ...entryOf(this.#reading, null, line, endLine, text, form, this.#section), relative };
  }

  /** The last line with text before the next heading. */
  #lastLineBelow(index: number): number {
    const { lines } = this.#reading.document;
    const next = this.#lines.find((other, at) => at > index && other.level > 0);
    let last = next ? next.line - 1 : this.#lastLine;
    while (last > 0 && lines.text(last).trim() === '') last--;
    return last;
  }
}

/** What may stand before the time that a line begins with. */
const beforeTime =
  /^[^\p{L}\p{N}]*(?:(?:at|around|about|approximately|circa|ca|on|by|from|between|à|a las|às|um|gegen)\b[^\p{L}\p{N}]*)*$/iu;

function isDay({ date, clock }: Moment): boolean {
  return date?.day != null && !clock;
}

/** What stands behind a label on its own line: `Timeline: 10:05 – alert; 10:10 – restart`. */
function behindName(line: ProseLine, { content }: Section): ProseLine {
  const start = Math.min(Math.max(line.content.start, content.start), line.content.end);
  return { ...line, content: { start, end: line.content.end } };
}

/** End of the item's own paragraph, before any nested list. */
function endOfBlock(lines: readonly ProseLine[], index: number): number {
  return (blockFrom(lines, index).at(-1) as ProseLine).content.end;
}

/** The lines of a block, from the one at an index on. */
function blockFrom(lines: readonly ProseLine[], index: number): ProseLine[] {
  const { block } = lines[index] as ProseLine;
  let end = index + 1;
  while (lines[end]?.block === block) end++;
  return lines.slice(index, end);
}

function isContinuation(entries: readonly WrittenEntry[], line: ProseLine): boolean {
  const last = entries.at(-1);
  return last !== undefined && last.form === 'list' && line.line <= last.endLine && line.line > last.line;
}

/** A line with a date and little else is the heading of a day. */
function restIsShort(plain: string, day: Moment, start: number): boolean {
  const rest = plain.slice(0, day.span.start - start) + plain.slice(day.span.end - start);
  return (rest.match(/\p{L}+/gu) ?? []).length <= 3;
}
