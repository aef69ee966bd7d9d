import type { Lines } from '../lines.ts';
import type { ListItem } from '../list-item.ts';
import type { Span } from '../span.ts';
import { type PlainInline, plainInline } from './inline.ts';

/** A heading, or a paragraph of the document or of a list. */
export interface PlainBlock {
  /** Of a heading; 0 for a paragraph. */
  readonly level: number;
  /** How many lists it lies in. */
  readonly listDepth: number;
  readonly lines: readonly PlainLine[];
}

export interface PlainLine {
  /** From 0. */
  readonly line: number;
  /** The line's own text: behind list marker, indentation or `#`s. */
  readonly inner: Span;
  readonly inline: PlainInline;
  /** The list item that starts on this line. */
  readonly item: ListItem | null;
}

/** Blocks that follow each other. */
export interface PlainBlocks {
  readonly blocks: readonly PlainBlock[];
  /** The line behind their last. */
  readonly nextLine: number;
}

/** A line that is a heading whatever came before, text behind its marks or not (CommonMark 4.2). */
export const atxHeading = /^#{1,6}(?:[ \t]|$)/;

/** What begins a line of prose and no other block. Emphasis, code and brackets may, where they are closed. */
const prose = /^(?!\d{1,9}[.)](?:[ \t]|$))[\p{L}\p{N}\p{Extended_Pictographic}*_`["'“‘«(（【「/@$]/u;

/**
 * A line of a paragraph; null when it is, or could be, anything else.
 *
 * @param start where its own text begins
 */
export function plainLine(
  text: string,
  lines: Lines,
  line: number,
  start: number,
  item: ListItem | null = null,
): PlainLine | null {
  const inner = { start, end: lines.end(line) };
  if (!prose.test(text.slice(start, inner.end))) return null;
  const inline = plainInline(text, inner);
  return inline && { line, inner, inline, item };
}

/** A line of the text that the guard has left, which may be shorter than the one that `lines` counts. */
export function lineOf(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start(line), lines.end(line));
}

/** Where the own text of a line begins that goes on with a paragraph. */
export function behindIndentation(text: string, lines: Lines, line: number): number {
  let at = lines.start(line);
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
