import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Moment } from '../time/types.ts';
import { endNamed } from './ends.ts';
import { type Reading, rangesIn, sectionsOf } from './reading.ts';
import type { StatedWindow } from './window.ts';
import { isOtherName } from './window-other.ts';
import { hasClock } from './window-told.ts';

/** Rows and labels at the head of the report that are no sections of their own. */
export function inHead(reading: Reading): StatedWindow | null {
  return behindNames(reading, ['impact', 'metrics', 'summary']);
}

/** Those of the parts that tell how bad it was. */
export function inTables(reading: Reading): StatedWindow | null {
  return behindNames(reading, []);
}

/** Names of rows and labels: `Began: X`, `| Resolved | Y |`, a column "Start". */
function behindNames(reading: Reading, without: readonly SectionKind[]): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
  for (const { name, moment, cell } of namedTimes(reading, without)) {
    if (isOtherName(name)) continue;
    const named = endNamed(name);
    const isPeriod = cell !== null && /durat|window|period|dur[ée]e|期間|zeitraum|time/i.test(name);
    const range =
      named === 'start' || isPeriod
        ? rangesIn(reading, cell ?? moment.span).find(
            (each) => hasClock(each) && (isPeriod || each.start === moment),
          )
        : undefined;
    if (range) return range;
    if (named === 'start') start ??= moment;
    else if (named === 'end') end ??= moment;
    if (start && end) break;
  }
  return start || end ? { start, end } : null;
}

/** A time and the name before it. */
export interface NamedTime {
  readonly name: string;
  readonly moment: Moment;
  /** The cell that the time stands in, where its row names it. */
  readonly cell: Span | null;
}

/**
 * The times outside the details that have a name before them, in document order.
 *
 * @param without kinds of sections to leave out, besides those that tell of other times
 */
export function* namedTimes(reading: Reading, without: readonly SectionKind[]): Iterable<NamedTime> {
  const { lines, prose } = reading.document;
  const out = sectionsOf(reading, ...elsewhere, ...without);
  let at = 0;
  for (const moment of reading.scan.moments) {
    if (!moment.clock) continue;
    const number = lines.lineAt(moment.span.start);
    while (at < prose.length && (prose[at] as ProseLine).line < number) at++;
    const line = prose[at];
    if (line?.line !== number) continue;
    if (out.some((section) => number >= section.line && number <= section.endLine)) continue;
    const cell = line.cells.findIndex(
      (each) => each.start <= moment.span.start && moment.span.end <= each.end,
    );
    const name = cell < 0 ? labelBefore(reading, line, moment) : nameOfCell(reading, at, cell);
    if (name) yield { name, moment, cell: cell > 0 ? (line.cells[cell] as Span) : null };
  }
}

const elsewhere: readonly SectionKind[] = [
  'timeline',
  'tasks',
  'measures',
  'improvements',
  'lessons',
  'supporting',
];
const separators = /[|·•;]/;
const label = /^[^\p{L}]*(\p{L}[^:：]{1,39})[:：][^\p{L}\p{N}]*$/u;

/** The label right before a time: `Began: ~10:00`. */
function labelBefore({ document: { mask } }: Reading, { content }: ProseLine, { span }: Moment): string {
  const before = mask.slice(Math.max(content.start, span.start - 60), span.start);
  const own = before.split(separators).at(-1) as string;
  return label.exec(own)?.[1] ?? '';
}

/** What a cell is named by: the first cell of its row, or the head of its column where the table has this row only. */
function nameOfCell({ document: { mask, prose } }: Reading, at: number, cell: number): string {
  const text = (span: Span | undefined) => (span ? mask.slice(span.start, span.end).trim() : '');
  const line = prose[at] as ProseLine;
  const first = cell > 0 ? text(line.cells[0]) : '';
  if (endNamed(first)) return first;
  const head = prose[at - 1];
  const next = prose[at + 1];
  const isOnly = head?.header && !(next?.kind === 'row' && next.line === line.line + 1);
  return isOnly && !line.header ? text(head.cells[cell]) : first;
}
