import type { Analysis } from '../analyse.ts';
import type { ProseLine } from '../markdown/prose.ts';
import { plainText } from './plain.ts';

/** A part of a document's text, marks taken away. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'item' | 'code'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly header: boolean };

/** What a document tells besides its titles and timelines, in its order. */
export function textOf(analysis: Analysis): Block[] {
  const { prose, lines, text } = analysis.markdown;
  const told = toldElsewhere(analysis);
  const byLine = new Map(prose.map((line) => [line.line, line]));
  const blocks: Block[] = [];
  let open: ProseLine | null = null;
  for (let number = 0; number < lines.count; number++) {
    const line = byLine.get(number);
    if (told.has(number)) open = null;
    else if (!line) {
      open = null;
      const fence = /^\s*(`{3,}|~{3,})/.exec(lines.text(number))?.[1];
      if (fence) number = code(number, fence);
    } else if (open && open.block === line.block && line.level === 0 && line.kind !== 'row' && !line.item) {
      const last = blocks.pop() as Extract<Block, { readonly text: string }>;
      blocks.push({ ...last, text: `${last.text} ${words(line)}`.trim() });
    } else {
      blocks.push(blockOf(line));
      open = line;
    }
  }
  return blocks.filter((block) => block.kind === 'row' || block.text !== '');

  function words({ content }: ProseLine): string {
    return plainText(text.slice(content.start, content.end));
  }

  function blockOf(line: ProseLine): Block {
    if (line.level > 0) return { kind: 'heading', level: line.level, text: words(line) };
    if (line.kind === 'row') {
      const cells = line.cells.map(({ start, end }) => plainText(text.slice(start, end)));
      return { kind: 'row', cells, header: line.header };
    }
    return { kind: line.item ? 'item' : 'paragraph', text: words(line) };
  }

  /** Takes the code between two fences. @returns the line of the closing one */
  function code(first: number, fence: string): number {
    let last = first + 1;
    while (last < lines.count && !lines.text(last).trim().startsWith(fence)) last++;
    const inside = Array.from({ length: last - first - 1 }, (_, i) => lines.text(first + 1 + i));
    blocks.push({ kind: 'code', text: inside.join('\n') });
    return last;
  }
}

/** The lines that a report has already told in its head, its picture and its table. */
function toldElsewhere({ markdown, sections, incidents }: Analysis): Set<number> {
  const told = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let line = from; line <= to; line++) told.add(line);
  };
  if (markdown.frontMatter) {
    const { start, end } = markdown.frontMatter;
    add(markdown.lines.lineAt(start), markdown.lines.lineAt(end));
  }
  for (const { kind, form, line, endLine } of sections) {
    if (kind === 'title' && form !== 'label') add(line, line);
    if (kind === 'timeline' && form !== 'table') add(line, endLine);
  }
  for (const { entries } of incidents) for (const { line, endLine } of entries) add(line, endLine);
  return told;
}
