import type { Document } from '../document.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { ProseLine } from '../markdown/prose.ts';

/**
 * What an item of a list tells below its first line, for a cell of a table: sub-items and paragraphs with `<br>` before
 * them. Null where it holds what a cell can't: code, quotations, tables, images in HTML, deeper lists.
 */
export function foldLines({ markdown }: Document, { line, endLine }: TimelineEntry): string | null {
  const { lines, prose } = markdown;
  const depth = prose.find((each) => each.line === line)?.listDepth ?? 0;
  const from = prose.findIndex((each) => each.line > line);
  const below = new Map(prose.slice(Math.max(0, from)).map((each) => [each.line, each]));
  let folded = '';
  let broken = /(?: {2,}|\\)$/.test(lines.text(line));
  for (let at = line + 1; at <= endLine; at++) {
    const raw = lines.text(at);
    const own = below.get(at);
    if (raw.trim() === '') broken = true;
    else if (!own || !fits(own, depth)) return null;
    else {
      folded += (own.item || broken ? '<br>' : ' ') + raw.trim().replace(/\\$/, '');
      broken = / {2,}$|\\$/.test(raw);
    }
  }
  return folded;
}

function fits({ kind, level, quoteDepth, listDepth, header, item }: ProseLine, depth: number): boolean {
  if (kind !== 'paragraph' || level > 0 || quoteDepth > 0 || header) return false;
  return item ? item.depth === depth + 1 : listDepth <= depth + 1;
}

/** The other way round: the text of a cell as that of an item, its sub-items on lines of their own. */
export function unfold(cell: string): string {
  return cell.replace(/\s*<br\s*\/?>\s*(?=(?:[-*+]|\d{1,9}[.)])\s)/gi, '\n  ');
}
