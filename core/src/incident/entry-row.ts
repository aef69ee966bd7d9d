import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import { momentsIn, type Reading } from './reading.ts';
import { readRelative } from './relative.ts';
import { stampsIn } from './runs.ts';
import { entryOf, runOf, type WrittenEntry } from './written-entry.ts';

/** The entries of a row: its first cell with a clock time is its time; what stands behind it is its text. */
export function entriesInRow(reading: Reading, line: ProseLine, section: number): WrittenEntry[] {
  for (const [i, cell] of line.cells.entries()) {
    const stamps = stampsIn(reading, [cell], false);
    if (stamps.length > 0) return runOf(reading, stamps, cell.end, section);
    const moment = momentsIn(reading, cell).find((m) => m.clock) ?? null;
    const relative =
      i > 1 ? null : readRelative(reading.document.mask.slice(cell.start, cell.end), cell.start);
    const stamp = moment ?? relative;
    if (!stamp) continue;
    if (i > 1 || stamp.span.start - cell.start > 25) return [];
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
    if (!moment) return [{ ...entryOf(reading, null, line, line.line, text, 'table', section), relative }];
    const date = moment.date ?? (i > 0 ? (momentsIn(reading, line.cells[0] as Span)[0]?.date ?? null) : null);
    const first = line.cells[0] as Span;
    return [
      {
        ...entryOf(reading, { ...moment, date }, line, line.line, text, 'table', section),
        relative: relative ?? readRelative(reading.document.mask.slice(first.start, first.end), first.start),
      },
    ];
  }
  return [];
}

/** Whether a cell holds words. */
function tells({ document: { mask } }: Reading, { start, end }: Span): boolean {
  return /\p{L}{2}/u.test(mask.slice(start, end));
}
