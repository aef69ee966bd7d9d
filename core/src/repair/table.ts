import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';

export type Alignment = '' | ':-' | '-:' | ':-:';

/** A table of the document, cell by cell; cells are Markdown source without padding. */
export interface Table {
  /** From its first to its last line, without the last line ending. */
  readonly span: Span;
  readonly line: number;
  readonly endLine: number;
  /** What stands before each row: indentation, quote marks. */
  readonly indentation: string;
  readonly header: readonly string[];
  readonly alignment: readonly Alignment[];
  readonly rows: readonly (readonly string[])[];
}

/** The table that a line (from 0) lies in; null where it lies in none. */
export function tableAt({ markdown: { lines, prose } }: Document, line: number): Table | null {
  const header = prose.findLast((each) => each.header && each.line <= line);
  if (!header) return null;
  const rows: number[] = [];
  for (const each of prose) {
    const expected = rows.length === 0 ? header.line + 2 : (rows.at(-1) as number) + 1;
    if (each.kind === 'row' && !each.header && each.line === expected) rows.push(each.line);
  }
  const endLine = rows.at(-1) ?? header.line + 1;
  if (line > endLine || endLine >= lines.count) return null;
  const names = cells(lines.text(header.line));
  return {
    span: { start: lines.start(header.line), end: lines.end(endLine) },
    line: header.line,
    endLine,
    indentation: /^[\s>]*/.exec(lines.text(header.line))?.[0] ?? '',
    header: names,
    alignment: cells(lines.text(header.line + 1)).map(alignmentOf),
    rows: rows.map((row) => cells(lines.text(row))),
  };
}

/** The table with its columns aligned; `\n` for line endings. */
export function writeTable({
  indentation,
  header,
  alignment,
  rows,
}: Omit<Table, 'span' | 'line' | 'endLine'>) {
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(3, ...[header, ...rows].map((row) => displayWidth(row[i] ?? ''))),
  );
  const write = (row: readonly string[]) =>
    `${indentation}| ${widths.map((width, i) => pad(row[i] ?? '', width, alignment[i] ?? '')).join(' | ')} |`;
  const rule = widths.map((width, i) => {
    const [left, right] = [alignment[i]?.startsWith(':'), alignment[i]?.endsWith(':')];
    return `${left ? ':' : '-'}${'-'.repeat(width - 2)}${right ? ':' : '-'}`;
  });
  return [write(header), `${indentation}| ${rule.join(' | ')} |`, ...rows.map(write)].join('\n');
}

function pad(text: string, width: number, alignment: Alignment): string {
  const free = Math.max(0, width - displayWidth(text));
  const left = alignment === '-:' ? free : alignment === ':-:' ? Math.floor(free / 2) : 0;
  return ' '.repeat(left) + text + ' '.repeat(free - left);
}

const graphemes = new Intl.Segmenter();
const wide =
  /\p{Emoji_Presentation}|\u{FE0F}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** How many columns a text takes in a fixed-width font: two for CJK and emoji. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** The cells of a row, padding left out; a bar behind a backslash parts none. */
function cells(row: string): string[] {
  const inner = row.replace(/^[\s>]*\|?/, '').trimEnd();
  const out: string[] = [];
  let cell = '';
  for (const [part] of inner.matchAll(/\\.|\||[^\\|]+|\\$/gs)) {
    if (part === '|') {
      out.push(cell.trim());
      cell = '';
    } else cell += part;
  }
  return cell.trim() === '' && out.length > 0 ? out : [...out, cell.trim()];
}

function alignmentOf(cell: string): Alignment {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
  return left && right ? ':-:' : left ? ':-' : right ? '-:' : '';
}
