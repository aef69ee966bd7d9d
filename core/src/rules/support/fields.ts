import type { Document } from '../../document.ts';
import { within } from '../../incident/reading.ts';
import type { Incident } from '../../incident/types.ts';
import type { Span } from '../../markdown/span.ts';
import type { DurationMention } from '../../time/types.ts';

/** A line that gives a value under a name: `Time to detect: 8 minutes`, or a table row of two cells. */
export interface Field {
  /** As written, without marks. */
  readonly name: string;
  readonly value: Span;
}

/** A longer name is a sentence with a colon in it. */
const longestName = 60;

/** The fields that an incident's report gives, in document order; quotations are left out. */
export function* fieldsOf({ markdown }: Document, incident: Incident): Iterable<Field> {
  const { mask, prose } = markdown;
  for (const { line, content, cells, header, quoteDepth } of prose) {
    if (line < incident.line || line > incident.endLine || header || quoteDepth > 0) continue;
    const [first, second] = cells;
    if (first && second) {
      if (cells.length === 2) yield { name: mask.slice(first.start, first.end).trim(), value: second };
      continue;
    }
    const head = mask.slice(content.start, Math.min(content.end, content.start + longestName));
    const colon = head.search(/[:：]/);
    if (colon > 0)
      yield {
        name: head.slice(0, colon).trim(),
        value: { start: content.start + colon + 1, end: content.end },
      };
  }
}

/** The length that is all of a field's value: a note behind it may define it otherwise. */
export function onlyLength(
  { markdown: { mask } }: Document,
  { times }: Incident,
  value: Span,
): DurationMention | null {
  const [stated, other] = within(times.durations, value);
  if (!stated || other || stated.vague || stated.bound !== 'exact') return null;
  const before = mask.slice(value.start, stated.span.start);
  const leads = stated.approximate ? before.length <= 20 : !/[\p{L}\d]/u.test(before);
  return leads && !/[\p{L}\d(]/u.test(mask.slice(stated.span.end, value.end)) ? stated : null;
}
