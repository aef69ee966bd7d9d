import type { MarkdownDocument } from '../markdown/parse.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { Language, SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { DurationMention, Moment, TimeRange, TimeScan, ZoneMention } from '../time/types.ts';

/** What one incident is read from: its text, its sections, and all that its prose says about time. */
export interface Reading {
  readonly document: MarkdownDocument;
  /** All sections of the document; those of this incident are in `own`. */
  readonly sections: readonly Section[];
  readonly own: readonly number[];
  readonly line: number;
  readonly endLine: number;
  readonly scan: TimeScan;
  /** The document's language. */
  readonly language: Language;
}

/** The sections of a kind in this incident, in order. */
export function sectionsOf(reading: Reading, ...kinds: readonly SectionKind[]): Section[] {
  return reading.own
    .map((index) => reading.sections[index] as Section)
    .filter((section) => kinds.includes(section.kind));
}

export function momentsIn(reading: Reading, span: Span): Moment[] {
  return within(reading.scan.moments, span);
}

export function rangesIn(reading: Reading, span: Span): TimeRange[] {
  return within(reading.scan.ranges, span);
}

export function durationsIn(reading: Reading, span: Span): DurationMention[] {
  return within(reading.scan.durations, span);
}

export function zonesIn(reading: Reading, span: Span): ZoneMention[] {
  return within(reading.scan.zones, span);
}

/** The stretch of a section that is its own: up to its first sub-section. */
export function ownContent(reading: Reading, section: Section): Span {
  const index = reading.sections.indexOf(section);
  const next = reading.sections[index + 1];
  const end =
    next && next.parent === index ? Math.max(section.content.start, next.span.start) : section.content.end;
  return { start: section.content.start, end };
}

/** As many characters on either side as tell what a length or a time is of. */
const reach = 80;

/**
 * What stands before a place and behind it in its paragraph, item or row, 80 characters at most, white space narrowed.
 * A label begins anew, though its paragraph goes on.
 */
export function wordsAround(
  { document, sections }: Reading,
  { start, end }: Span,
): { before: string; behind: string } {
  const { lines, mask, prose } = document;
  const line = lines.lineAt(start);
  const at = firstAt(prose, line, (each) => each.line);
  // A value in the front matter is no line of prose.
  const own = prose[at]?.line === line ? (prose[at] as ProseLine) : null;
  let from = own?.content.start ?? lines.start(line);
  let to = own?.content.end ?? lines.end(line);
  for (let i = at - 1; own && prose[i]?.block === own.block && from > start - reach; i--)
    from = (prose[i] as ProseLine).content.start;
  for (let i = at + 1; own && prose[i]?.block === own.block && to < end + reach; i++)
    to = (prose[i] as ProseLine).content.end;
  const label = sections[firstAt(sections, start + 1, ({ nameSpan }) => nameSpan.start) - 1];
  from = Math.max(from, label?.nameSpan.start ?? 0, start - reach);
  return {
    before: mask.slice(Math.min(from, start), start).replace(/\s+/g, ' '),
    behind: mask.slice(end, Math.max(end, Math.min(to, end + reach))).replace(/\s+/g, ' '),
  };
}

/** The index of the first item that has at least this key; items come with rising keys. */
function firstAt<T>(items: readonly T[], least: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items (in document order, by start) that lie in a span; found by bisection, since a document has many. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  const low = firstAt(items, span.start, (item) => item.span.start);
  const found: T[] = [];
  for (let i = low; i < items.length && (items[i] as T).span.start < span.end; i++) found.push(items[i] as T);
  return found;
}
