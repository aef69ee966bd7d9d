import type { MarkdownDocument } from '../markdown/parse.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { CalendarDate } from '../time/types.ts';

/** A row of a table that another one is made like. */
export interface Row {
  /** What stands before the first cell and between two cells: a bar and indentation. */
  readonly opening: string;
  readonly closing: string;
  /** Widths of the cells with their padding, as written. */
  readonly widths: readonly number[];
  readonly timeCell: number;
  readonly textCell: number;
  /** Index of a cell of its own for the date; null where there is none. */
  readonly dateCell: number | null;
  /** The date in that cell. */
  readonly date: CalendarDate | null;
  /** The time's cell. */
  readonly timeSpan: Span;
}

/** Names of the column that tells what happened. */
const textColumn =
  /event|descri|what|action|message|detail|note|activity|summary|happen|événement|évènement|evento|acci|ação|ereignis|beschreib|was /i;

/** Reads a row whose time stands at `stamp`; null where that is in no cell. */
export function readRow(document: MarkdownDocument, line: ProseLine, stamp: Span): Row | null {
  const start = document.lines.start(line.line);
  const raw = document.lines.text(line.line);
  const cells = cellsOf(raw);
  const cellAt = (offset: number) =>
    cells.findIndex((cell) => offset - start >= cell.start && offset - start <= cell.end);
  const timeCell = cellAt(Math.max(stamp.start, stamp.end - 1));
  const first = cellAt(stamp.start);
  if (timeCell < 0) return null;
  const header = document.prose.findLast((each) => each.header && each.line < line.line);
  const names = header ? cellsOf(document.lines.text(header.line)).map((cell) => cell.text.trim()) : [];
  const named = names.findIndex((name, i) => i > timeCell && textColumn.test(name));
  const textCell = named >= 0 && named < cells.length ? named : Math.min(timeCell + 1, cells.length - 1);
  if (textCell <= timeCell) return null;
  const time = cells[timeCell] as Cell;
  return {
    opening: raw.slice(0, cells[0]?.start ?? 0),
    closing: raw.slice(cells.at(-1)?.end ?? raw.length),
    widths: cells.map((cell) => cell.end - cell.start),
    timeCell,
    textCell,
    dateCell: first >= 0 && first < timeCell ? first : null,
    date: null,
    timeSpan: { start: start + time.start, end: start + time.end },
  };
}

/** A row with a time and a text in it, its other cells empty, no cell narrower than in the row it is like. */
export function writeRow(
  row: Row,
  stamp: string,
  text: string,
  date: string | null,
): { readonly text: string; readonly caret: number } {
  let out = row.opening;
  let caret = 0;
  for (const [i, width] of row.widths.entries()) {
    const value =
      i === row.timeCell ? stamp : i === row.textCell ? text : i === row.dateCell ? (date ?? '') : '';
    if (i > 0) out += '|';
    if (i === row.textCell) caret = out.length + 1;
    out += ` ${value} `.padEnd(width);
  }
  return { text: out + row.closing, caret };
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a row between its bars, padding included. */
function cellsOf(raw: string): Cell[] {
  const bars = [...raw.matchAll(/\\.|\|/g)].filter(([mark]) => mark === '|').map(({ index }) => index);
  const opened = bars[0] !== undefined && raw.slice(0, bars[0]).trim() === '';
  const closed = bars.length > 1 && raw.slice((bars.at(-1) as number) + 1).trim() === '';
  const edges = [
    ...(opened ? [] : [raw.length - raw.trimStart().length - 1]),
    ...bars,
    ...(closed ? [] : [raw.trimEnd().length]),
  ];
  return edges.slice(0, -1).map((edge, i) => {
    const end = edges[i + 1] as number;
    return { start: edge + 1, end, text: raw.slice(edge + 1, end) };
  });
}
