import type { Lines } from './lines.ts';
import type { Span } from './span.ts';

/*
 * Nearly a quarter of the text of 99 reports are headings and paragraphs without one mark of Markdown in them.
 * CommonMark leaves no doubt of what these are, so they need no parser.
 */

/** A heading or a paragraph that holds nothing but words. */
export interface PlainBlock {
  /** Of a heading; 0 for a paragraph. */
  readonly level: number;
  /** Its own text: behind the `#`s, without the last line ending. */
  readonly inner: Span;
  /** The line behind its last. */
  readonly nextLine: number;
}

/** Words that nothing around them can make anything else of: no list marker, no mark, no white space at the end. */
const words = /^(?!\d{1,9}[.)](?:[ \t]|$))[\p{L}\p{N}][^\\`*_[\]<>&|\t\0]*(?<=\S)$/u;
const heading = /^#{1,6} (?=[^#]*$)/;
const blank = /^[ \t]*$/;

/**
 * The plain block that begins on a line, if there is one.
 *
 * @param line where CommonMark begins a block of the document itself, whatever came before
 */
export function plainBlockAt(text: string, lines: Lines, line: number): PlainBlock | null {
  const textOf = (line: number) => text.slice(lines.start(line), lines.end(line));
  const first = textOf(line);
  const mark = heading.exec(first)?.[0];
  if (mark !== undefined) {
    if (!words.test(first.slice(mark.length))) return null;
    const inner = { start: lines.start(line) + mark.length, end: lines.end(line) };
    return { level: mark.length - 1, inner, nextLine: line + 1 };
  }
  let next = line;
  while (next < lines.count && words.test(textOf(next))) next++;
  // What follows without a blank line may underline the paragraph, or go on with it.
  if (next === line || (next < lines.count && !blank.test(textOf(next)))) return null;
  return { level: 0, inner: { start: lines.start(line), end: lines.end(next - 1) }, nextLine: next };
}
