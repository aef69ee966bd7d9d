import type { Lines } from '../lines.ts';
import { plainInline } from './inline.ts';
import {
  atxHeading,
  behindIndentation,
  lineOf,
  type PlainBlocks,
  type PlainLine,
  plainLine,
} from './line.ts';
import { plainList } from './list.ts';

/*
 * Three quarters of the text of 99 reports are headings, paragraphs and lists in forms about which CommonMark leaves no
 * doubt. They need no parser; what leaves the slightest doubt is for the parser. `agreement.test.ts` holds them
 * together.
 */

/** What opens a heading that has a text. */
const headingMark = /^#{1,6} +(?=[^ ])/;
const closingMarks = /(?:^|[ \t])#+[ \t]*$/;
const rule = /^(?:-{3,}|\*{3,}|_{3,}) *$/;
/** A list item that may follow a paragraph without a blank line. */
const item = /^(?:[-*+]|1[.)]) {1,4}[^ \t]/;

/**
 * The plain blocks that begin on a line, which may be none of any text: a rule. Null when it begins something else.
 *
 * @param line not blank, where CommonMark begins a block of the document itself, whatever came before
 */
export function plainBlocksAt(text: string, lines: Lines, line: number): PlainBlocks | null {
  const content = lineOf(text, lines, line);
  const mark = headingMark.exec(content)?.[0];
  if (mark !== undefined) return plainHeading(text, lines, line, mark);
  if (rule.test(content)) return line > 0 ? { blocks: [], nextLine: line + 1 } : null;
  return plainList(text, lines, line) ?? plainParagraph(text, lines, line);
}

function plainHeading(text: string, lines: Lines, line: number, mark: string): PlainBlocks | null {
  const inner = { start: lines.start(line) + mark.length, end: lines.end(line) };
  if (closingMarks.test(text.slice(inner.start, inner.end))) return null;
  const inline = plainInline(text, inner);
  if (!inline) return null;
  const block = { level: mark.trimEnd().length, listDepth: 0, lines: [{ line, inner, inline, item: null }] };
  return { blocks: [block], nextLine: line + 1 };
}

function plainParagraph(text: string, lines: Lines, line: number): PlainBlocks | null {
  const found: PlainLine[] = [];
  let next = line;
  for (; next < lines.count; next++) {
    const start = next === line ? lines.start(line) : behindIndentation(text, lines, next);
    const read = plainLine(text, lines, next, start);
    if (!read) break;
    found.push(read);
  }
  if (found.length === 0 || !endsParagraph(text, lines, next)) return null;
  return { blocks: [{ level: 0, listDepth: 0, lines: found }], nextLine: next };
}

/** Whether a paragraph ends before a line: what follows without a blank line may underline it, or go on with it. */
function endsParagraph(text: string, lines: Lines, line: number): boolean {
  if (line >= lines.count) return true;
  const content = lineOf(text, lines, line);
  return content.trim() === '' || atxHeading.test(content) || item.test(content);
}
