import type { Span } from '../markdown/span.ts';
import { type SectionKind, sectionKinds } from '../sections/kinds.ts';
import { type Reading, sectionsOf } from './reading.ts';

/** Kinds that may stand before a report's opening text, or hold it. */
const beforeText = new Set<SectionKind>([
  'title',
  'date',
  'people',
  'severity',
  'status',
  'services',
  'other',
]);
/** What is told in one line at the head of a report, by a label. */
const head = new Set<SectionKind>(['duration', 'impact', 'detection', 'resolution', 'metrics']);

/**
 * The text with which a report opens, its head of labels included, up to the first section of a kind that tells the
 * details; null where it has a section for its summary.
 */
export function openingOf(reading: Reading): Span | null {
  const { lines, frontMatter } = reading.document;
  if (sectionsOf(reading, 'summary').some(({ span }) => span.start >= (frontMatter?.end ?? 1))) return null;
  const first = sectionsOf(reading, ...sectionKinds).find(
    ({ kind, form }) => !beforeText.has(kind) && !((form === 'label' || form === 'table') && head.has(kind)),
  );
  const most = lines.end(Math.min(reading.endLine, reading.line + 40));
  const end = first ? Math.min(first.span.start, most) : most;
  return { start: lines.start(reading.line), end };
}
