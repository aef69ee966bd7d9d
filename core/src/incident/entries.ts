import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { startsWithTime, withoutIcons } from '../sections/times.ts';
import type { Moment } from '../time/types.ts';
import { momentsIn, type Reading, rangesIn, sectionsOf } from './reading.ts';
import { type RelativeTime, readRelative } from './relative.ts';
import { endBefore, type Stamp, stampsIn } from './runs.ts';
import type { TimelineEntry } from './types.ts';

/** An entry of a timeline as it stands in the text, its times not yet completed. */
export interface WrittenEntry {
  readonly at: Moment | null;
  readonly until: Moment | null;
  /** Its time as counted from the beginning (`T+10m`), beside `at` or instead of it. */
  readonly relative: RelativeTime | null;
  readonly textSpan: Span;
  readonly line: number;
  readonly endLine: number;
  readonly span: Span;
  readonly form: TimelineEntry['form'];
  readonly section: number;
}

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
  const entries: WrittenEntry[] = [];
  const days: DayLine[] = [];
  const done = new Set<number>();
  for (const section of timelinesOf(reading)) {
    const index = reading.sections.indexOf(section);
    const from = section.form === 'label' ? section.line : section.line + 1;
    const lines = reading.document.prose
      .filter(
        (line) =>
          line.line >= from &&
          line.line <= section.endLine &&
          !done.has(line.line) &&
          isTold(reading, line.line),
      )
      .map((line) => (line.line === section.line ? behindName(line, section) : line));
    for (const line of lines) done.add(line.line);
    readTimeline(reading, lines, index, section.endLine, entries, days);
    const inName = momentsIn(reading, section.nameSpan).find(
      (moment) => moment.date?.day != null && !moment.clock,
    );
    if (inName) days.push({ line: section.line, moment: inName });
  }
  days.sort((a, b) => a.line - b.line);
  entries.sort((a, b) => a.line - b.line);
  return { entries, days };
}

/** What stands behind a label on its own line: `Timeline: 10:05 – alert; 10:10 – restart`. */
function behindName(line: ProseLine, { content }: Section): ProseLine {
  const start = Math.min(Math.max(line.content.start, content.start), line.content.end);
  return { ...line, content: { start, end: line.content.end } };
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

function readTimeline(
  reading: Reading,
  lines: readonly ProseLine[],
  section: number,
  lastLine: number,
  entries: WrittenEntry[],
  days: DayLine[],
): void {
  const { document } = reading;
  let heading: ProseLine | null = null;
  let run = -1;
  for (const [i, line] of lines.entries()) {
    if (line.block === run) continue;
    if (line.kind === 'row') {
      if (!line.header) readRow(reading, line, section, entries);
      continue;
    }
    const moments = momentsIn(reading, line.content);
    const first = moments.find((moment) => moment.clock) ?? null;
    const plain = document.mask.slice(line.content.start, line.content.end);
    const relative = readRelative(plain, line.content.start);
    const opening = relative?.span.end ?? line.content.start;
    const leads =
      first !== null &&
      first.span.start >= opening &&
      /^[^\p{L}\p{N}]*(?:(?:at|around|about|approximately|circa|ca|on|by|from|between|à|a las|às|um|gegen)\b[^\p{L}\p{N}]*)*$/iu.test(
        withoutIcons(document.mask.slice(opening, first.span.start)),
      );
    if (relative && !leads && (line.level > 0 || !heading)) {
      if (line.level > 0) heading = line;
      entries.push(relativeEntry(reading, relative, lines, i, lastLine, section));
      continue;
    }
    if (line.level > 0) {
      heading = null;
      if (!first) {
        const day = moments.find((moment) => moment.date?.day != null);
        if (day) days.push({ line: line.line, moment: day });
        else if (
          reading.sections.some((s) => s.line === line.line && s.kind !== 'timeline' && s.kind !== 'other')
        )
          continue;
        continue;
      }
      heading = line;
      const next = lines.slice(i + 1).find((other) => other.level > 0);
      const endLine = lastTextLine(document.lines, next ? next.line - 1 : lastLine);
      // "Phase 2: outage (14:07 – 14:20)" is named before its time.
      const body = { start: leads ? first.span.end : line.content.start, end: document.lines.end(endLine) };
      entries.push({ ...entryOf(reading, first, line, endLine, body, 'heading', section), relative });
      continue;
    }
    if (heading) continue;
    if (leads && lines[i - 1]?.block !== line.block) {
      const block = blockFrom(lines, i).map(({ content }) => content);
      const stamps = stampsIn(reading, block, line.listDepth === 0);
      if (stamps.length > 0) {
        addRun(reading, stamps, block.at(-1)?.end ?? line.content.end, section, entries);
        run = line.block;
        continue;
      }
    }
    if (!first) {
      const day = moments.find((moment) => moment.date?.day != null);
      if (day && restIsShort(plain, day, line.content.start)) days.push({ line: line.line, moment: day });
      else if (line.item && line.item.depth === 1 && !isContinuation(entries, line)) {
        entries.push(entryOf(reading, null, line, line.item.endLine, line.content, 'list', section));
      }
      continue;
    }
    if (line.item) {
      const own = ownLines(lines, i);
      const nested = line.item.depth > 1 && isContinuation(entries, line);
      if (nested && !leads && !happensAt(reading, line, first)) continue;
      const body = { start: leads ? first.span.end : line.content.start, end: own };
      const entry = entryOf(reading, first, line, line.item.endLine, body, 'list', section);
      entries.push({ ...entry, relative });
    } else if (leads || (line.kind === 'html' && startsWithTime(plain))) {
      const body = { start: first.span.end, end: line.content.end };
      entries.push({ ...entryOf(reading, first, line, line.line, body, 'line', section), relative });
    } else if (
      line.listDepth === 0 &&
      (isLabelled(document.text, line, first) ||
        (first.date?.year && line.quoteDepth === 0) ||
        happensAt(reading, line, first))
    ) {
      entries.push(
        entryOf(
          reading,
          first,
          line,
          line.line,
          { start: line.content.start, end: line.content.end },
          'line',
          section,
        ),
      );
    }
  }
}

/** An entry of which only is told how long after the beginning it was: an item, a line, or a heading with its prose. */
function relativeEntry(
  reading: Reading,
  relative: RelativeTime,
  lines: readonly ProseLine[],
  index: number,
  lastLine: number,
  section: number,
): WrittenEntry {
  const line = lines[index] as ProseLine;
  const form = line.level > 0 ? 'heading' : line.item ? 'list' : 'line';
  const next = lines.slice(index + 1).find((other) => other.level > 0);
  const below = lastTextLine(reading.document.lines, next ? next.line - 1 : lastLine);
  const endLine = form === 'heading' ? below : (line.item?.endLine ?? line.line);
  const end =
    form === 'heading'
      ? reading.document.lines.end(below)
      : form === 'list'
        ? ownLines(lines, index)
        : line.content.end;
  const text = { start: relative.span.end, end };
  return { ...entryOf(reading, null, line, endLine, text, form, section), relative };
}

/** Entries that stand in a row, each with its own stretch of the text. */
function addRun(
  reading: Reading,
  stamps: readonly Stamp[],
  end: number,
  section: number,
  entries: WrittenEntry[],
): void {
  const { text, lines } = reading.document;
  for (const [i, { at, span }] of stamps.entries()) {
    const next = stamps[i + 1];
    const own = { start: span.start, end: endBefore(text, span.end, next ? next.span.start : end) };
    const range = rangesIn(reading, at.span).find(({ start }) => start === at);
    entries.push({
      at,
      until: range?.end.clock ? range.end : null,
      relative: null,
      textSpan: trimSeparator(text, { start: span.end, end: own.end }),
      line: lines.lineAt(at.span.start),
      endLine: lines.lineAt(own.end),
      span: own,
      form: 'run',
      section,
    });
  }
}

/** The parts of a timeline that tell one event each. */
const events = new Set<SectionKind>(['detection', 'escalation', 'resolution']);
/** "The issue was detected at 10:05". */
const atTime =
  /\b(?:at|in|around|about|approximately|on|by|à|a las|às|um|gegen)(?: (?:exactly|precisely|around|about|roughly|the stroke of))?\s+$/i;
/** What begins a clause that tells of another time, or ends the sentence. */
const elsewhere = /[.!?;]\s|\b(?:that|which|who|since|after|before|until|because|from|between)\b/i;
const happens =
  /\b(?:was|were|got|(?:has|had) been) (?:\w{3,9} )?(?:detected|noticed|discovered|reali[sz]ed|identified|reported|escalated|resolved|solved|fixed|restored|spotted|found)\b/i;

/** Whether a part of the timeline ("Detection"), or a line of it, tells in its first sentence when it happened. */
function happensAt(reading: Reading, line: ProseLine, first: Moment): boolean {
  const part = reading.sections.findLast(
    ({ line: from, endLine }) => from <= line.line && line.line <= endLine,
  );
  if (!part || first.span.start - line.content.start > 160) return false;
  const start = Math.max(line.content.start, part.line === line.line ? part.content.start : 0);
  const before = reading.document.mask.slice(start, first.span.start);
  const told = events.has(part.kind) || (part.kind === 'timeline' && happens.test(before));
  return told && atTime.test(before) && !elsewhere.test(before);
}

/** `Issue Detected: May 10, 2023, 08:00 AM – …`: a label before the time that opens the entry. */
function isLabelled(text: string, line: ProseLine, first: Moment): boolean {
  const before = text.slice(line.content.start, first.span.start);
  return before.length < 60 && /^[\p{L}\s/*_()-]{3,50}[:：][\s*_]*$/u.test(before);
}

/** A row: the first cell with a clock time is its time; what stands behind it is its text. */
function readRow(reading: Reading, line: ProseLine, section: number, entries: WrittenEntry[]): void {
  for (const [i, cell] of line.cells.entries()) {
    const stamps = stampsIn(reading, [cell], false);
    if (stamps.length > 0) {
      addRun(reading, stamps, cell.end, section, entries);
      return;
    }
    const moment = momentsIn(reading, cell).find((m) => m.clock) ?? null;
    const relative =
      i > 1 ? null : readRelative(reading.document.mask.slice(cell.start, cell.end), cell.start);
    const stamp = moment ?? relative;
    if (!stamp) continue;
    if (i > 1 || stamp.span.start - cell.start > 25) return;
    const behind = line.cells.filter((_, index) => index > i);
    const ahead = line.cells.slice(0, i);
    // "| Alert fired | 10:05 |" tells ahead of its time.
    const others =
      !behind.some((cell) => tells(reading, cell)) && ahead.some((cell) => tells(reading, cell))
        ? ahead
        : behind;
    const text =
      others[0] && others.at(-1)
        ? { start: others[0].start, end: (others.at(-1) as Span).end }
        : { start: stamp.span.end, end: line.content.end };
    // `| T+5 | 10:05 | … |` has both.
    if (!moment && others.some((other) => momentsIn(reading, other)[0]?.span.start === other.start)) continue;
    if (!moment) {
      const entry = entryOf(reading, null, line, line.line, text, 'table', section);
      entries.push({ ...entry, relative });
      return;
    }
    const date = moment.date ?? (i > 0 ? (momentsIn(reading, line.cells[0] as Span)[0]?.date ?? null) : null);
    const first = line.cells[0] as Span;
    entries.push({
      ...entryOf(reading, { ...moment, date }, line, line.line, text, 'table', section),
      relative: relative ?? readRelative(reading.document.mask.slice(first.start, first.end), first.start),
    });
    return;
  }
}

/** Whether a cell holds words. */
function tells({ document: { mask } }: Reading, { start, end }: Span): boolean {
  return /\p{L}{2}/u.test(mask.slice(start, end));
}

function entryOf(
  reading: Reading,
  at: Moment | null,
  line: ProseLine,
  endLine: number,
  text: Span,
  form: TimelineEntry['form'],
  section: number,
): WrittenEntry {
  const { lines } = reading.document;
  const range = at
    ? rangesIn(reading, line.content).find((r) => r.start.span.start === at.span.start && r.end.clock)
    : undefined;
  const textStart = range
    ? Math.max(text.start, text.start === at?.span.end ? range.span.end : text.start)
    : text.start;
  return {
    at,
    until: range?.end ?? null,
    relative: null,
    textSpan: trimSeparator(reading.document.text, { start: textStart, end: Math.max(textStart, text.end) }),
    line: line.line,
    endLine,
    span: { start: lines.start(line.line), end: lines.end(endLine) },
    form,
    section,
  };
}

/** The text without the separator and the marks that stand between it and its time. */
function trimSeparator(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s:：;,.\-–—→|*_~)\]>`]/.test(text.charAt(start))) {
    // A code span that begins the text belongs to it.
    if (/^\s`[^\s`]/.test(text.slice(start - 1, start + 2))) break;
    start++;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** End of the item's own paragraph, before any nested list. */
function ownLines(lines: readonly ProseLine[], index: number): number {
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

function lastTextLine(lines: { text(line: number): string }, line: number): number {
  let last = line;
  while (last > 0 && lines.text(last).trim() === '') last--;
  return last;
}
