import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Edit } from './edit.ts';

/** Edits that delete whole lines (from 0, ascending), each with the blank lines behind it where blank lines stand before it, too. */
export function deleteLines({ lines, text }: MarkdownDocument, numbers: readonly number[]): Edit[] {
  const blank = (line: number) => line < 0 || line >= lines.count || lines.text(line).trim() === '';
  const edits: Edit[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i] as number;
    let last = first;
    while (numbers[i + 1] === last + 1) last = numbers[++i] as number;
    if (blank(first - 1))
      while (last + 1 < lines.count && blank(last + 1) && numbers[i + 1] !== last + 1) last++;
    const end = last + 1 < lines.count ? lines.start(last + 1) : text.length;
    // The byte order mark is no part of the first line.
    const start = first === 0 && text.startsWith('\uFEFF') ? 1 : lines.start(first);
    edits.push({ span: { start, end }, text: '' });
  }
  return edits;
}
