import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { Moment } from '../time/types.ts';
import { type Reading, rangesIn } from './reading.ts';
import type { RelativeTime } from './relative.ts';
import { endBefore, type Stamp } from './runs.ts';
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

/** An entry on a line of prose; its range ends where one begins with its time. */
export function entryOf(
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

/** Entries that stand in a row, each with its own stretch of the text. */
export function runOf(
  reading: Reading,
  stamps: readonly Stamp[],
  end: number,
  section: number,
): WrittenEntry[] {
  const { text, lines } = reading.document;
  return stamps.map(({ at, span }, i) => {
    const next = stamps[i + 1];
    const own = { start: span.start, end: endBefore(text, span.end, next ? next.span.start : end) };
    const range = rangesIn(reading, at.span).find(({ start }) => start === at);
    return {
      at,
      until: range?.end.clock ? range.end : null,
      relative: null,
      textSpan: trimSeparator(text, { start: span.end, end: own.end }),
      line: lines.lineAt(at.span.start),
      endLine: lines.lineAt(own.end),
      span: own,
      form: 'run',
      section,
    };
  });
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
