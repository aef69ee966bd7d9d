import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { startsWithTime, withoutIcons } from '../sections/times.ts';
import type { Moment } from '../time/types.ts';
import { momentsIn, type Reading, rangesIn, sectionsOf } from './reading.ts';
import type { TimelineEntry } from './types.ts';

/** An entry of a timeline as it stands in the text, its times not yet completed. */
export interface WrittenEntry {
  readonly at: Moment | null;
  readonly until: Moment | null;
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
    const lines = reading.document.prose.filter(
      (line) =>
        line.line >= from &&
        line.line <= section.endLine &&
        !done.has(line.line) &&
        isTold(reading, line.line),
    );
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
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'row') {
      if (!line.header) readRow(reading, line, section, entries);
      continue;
    }
    const moments = momentsIn(reading, line.content);
    const first = moments.find((moment) => moment.clock) ?? null;
    const plain = document.mask.slice(line.content.start, line.content.end);
    const leads =
      first !== null &&
      /^[^\p{L}\p{N}]*(?:(?:at|around|about|approximately|circa|ca|on|by|from|between|à|a las|às|um|gegen)\b[^\p{L}\p{N}]*)*$/iu.test(
        withoutIcons(document.mask.slice(line.content.start, first.span.start)),
      );
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
      entries.push(entryOf(reading, first, line, endLine, body, 'heading', section));
      continue;
    }
    if (heading) continue;
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
      if (nested && !leads) continue;
      entries.push(
        entryOf(
          reading,
          first,
          line,
          line.item.endLine,
          { start: leads ? first.span.end : line.content.start, end: own },
          'list',
          section,
        ),
      );
    } else if (leads || (line.kind === 'html' && startsWithTime(plain))) {
      entries.push(
        entryOf(
          reading,
          first,
          line,
          line.line,
          { start: first.span.end, end: line.content.end },
          'line',
          section,
        ),
      );
    } else if (
      line.listDepth === 0 &&
      (isLabelled(document.text, line, first) || (first.date?.year && line.quoteDepth === 0))
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

/** `Issue Detected: May 10, 2023, 08:00 AM – …`: a label before the time that opens the entry. */
function isLabelled(text: string, line: ProseLine, first: Moment): boolean {
  const before = text.slice(line.content.start, first.span.start);
  return before.length < 60 && /^[\p{L}\s/*_()-]{3,50}[:：][\s*_]*$/u.test(before);
}

/** A row: the first cell with a clock time is its time; what stands behind it is its text. */
function readRow(reading: Reading, line: ProseLine, section: number, entries: WrittenEntry[]): void {
  for (const [i, cell] of line.cells.entries()) {
    const moment = momentsIn(reading, cell).find((m) => m.clock);
    if (!moment) continue;
    if (i > 1 || moment.span.start - cell.start > 25) return;
    const others = line.cells.filter((_, index) => index > i);
    const text =
      others[0] && others.at(-1)
        ? { start: others[0].start, end: (others.at(-1) as Span).end }
        : { start: moment.span.end, end: line.content.end };
    const date = moment.date ?? (i > 0 ? (momentsIn(reading, line.cells[0] as Span)[0]?.date ?? null) : null);
    entries.push(entryOf(reading, { ...moment, date }, line, line.line, text, 'table', section));
    return;
  }
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
  while (start < end && /[\s:：;,.\-–—|*_~)\]>`]/.test(text.charAt(start))) {
    // A code span that begins the text belongs to it.
    if (/^\s`[^\s`]/.test(text.slice(start - 1, start + 2))) break;
    start++;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** End of the item's own paragraph, before any nested list. */
function ownLines(lines: readonly ProseLine[], index: number): number {
  const first = lines[index] as ProseLine;
  let end = first.content.end;
  for (let i = index + 1; i < lines.length && (lines[i] as ProseLine).block === first.block; i++)
    end = (lines[i] as ProseLine).content.end;
  return end;
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
