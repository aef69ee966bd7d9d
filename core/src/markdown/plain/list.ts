import type { Lines } from '../lines.ts';
import type { ListItem } from '../list-item.ts';
import {
  atxHeading,
  behindIndentation,
  lineOf,
  type PlainBlock,
  type PlainBlocks,
  type PlainLine,
  plainLine,
} from './line.ts';

const marked = /^( *)([-*+]|(\d{1,9})[.)])( {1,4})(?=[^ \t])/;
/** Text this far behind where it may begin is code. */
const codeIndent = 4;

/** An item that may still go on. */
interface OpenItem {
  /** Column where its content begins. */
  readonly column: number;
  /** Bullet or delimiter: what the items of one list have in common. */
  readonly type: string;
  readonly item: { -readonly [Key in keyof ListItem]: ListItem[Key] };
}

/**
 * The lists that begin on a line: items of one or more paragraphs, other lists within them. Null when anything else is
 * in them.
 *
 * @param line where CommonMark begins a block of the document itself, whatever came before
 */
export function plainList(text: string, lines: Lines, line: number): PlainBlocks | null {
  const blocks: PlainBlock[] = [];
  const open: OpenItem[] = [];
  let paragraph: PlainLine[] = [];
  let blankBefore = true;
  /** The line behind the last that is not blank. */
  let nextLine = line;
  for (let next = line; next < lines.count; next++) {
    const content = lineOf(text, lines, next);
    if (content.trim() === '') {
      blankBefore = true;
      continue;
    }
    const mark = marked.exec(content);
    let read: PlainLine | null;
    if (mark) {
      const [all, { length: indent }, marker, number] = mark as unknown as [string, string, string, string?];
      const sibling = closeItems(open, indent);
      if (indent - columnOf(open) >= codeIndent) return null;
      const type = marker.slice(-1);
      // Only a list that begins at 1 may interrupt a paragraph.
      const begins = sibling?.type !== type;
      if (begins && !blankBefore && number !== undefined && number !== '1') return null;
      const span = { start: lines.start(next), end: lines.end(next) };
      const item = { marker, ordered: number !== undefined, depth: open.length + 1, span, endLine: next };
      open.push({ column: all.length, type, item });
      read = plainLine(text, lines, next, span.start + all.length, item);
      paragraph = [];
    } else {
      const start = behindIndentation(text, lines, next);
      const indent = start - lines.start(next);
      if (atxHeading.test(content) || (blankBefore && /^\S/.test(content))) break;
      if (blankBefore) {
        closeItems(open, indent);
        if (open.length === 0 || indent - columnOf(open) >= codeIndent) return null;
        paragraph = [];
      }
      read = plainLine(text, lines, next, start);
    }
    if (!read) return null;
    if (paragraph.length === 0) blocks.push({ level: 0, listDepth: open.length, lines: paragraph });
    paragraph.push(read);
    for (const { item } of open) {
      item.endLine = next;
      item.span = { start: item.span.start, end: lines.end(next) };
    }
    blankBefore = false;
    nextLine = next + 1;
  }
  return blocks.length > 0 ? { blocks, nextLine } : null;
}

/** Closes the items that a line with this indentation, in columns, does not belong to; returns the outermost of them. */
function closeItems(open: OpenItem[], indent: number): OpenItem | undefined {
  let closed: OpenItem | undefined;
  while (columnOf(open) > indent) closed = open.pop();
  return closed;
}

function columnOf(open: readonly OpenItem[]): number {
  return open.at(-1)?.column ?? 0;
}
