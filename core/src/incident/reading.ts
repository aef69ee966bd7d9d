import type { MarkdownDocument } from '../markdown/parse.ts';
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

/** The items (in document order, by start) that lie in a span; found by bisection, since a document has many. */
export function within<T extends { readonly span: Span }>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && (items[i] as T).span.start < span.end; i++) found.push(items[i] as T);
  return found;
}
