import type { MarkdownDocument } from '../markdown/parse.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Section } from '../sections/section.ts';
import type { Edit } from './edit.ts';

const bold = /(?<!\\)\*\*/g;

/** The edit that puts the space between the `#`s and the name; null where there is nothing to mend. */
export function addSpace({ text }: MarkdownDocument, { content, level }: ProseLine): Edit | null {
  if (level > 0) return null;
  const marks = /^#{1,6}(?=[^\s#])/.exec(text.slice(content.start, content.end))?.[0];
  if (!marks) return null;
  const at = content.start + marks.length;
  return { span: { start: at, end: at }, text: ' ' };
}

/** The edit that makes a heading of a bold line. */
export function makeHeading(
  { text }: MarkdownDocument,
  { content }: ProseLine,
  section: Section,
  level: number,
): Edit {
  const ornament = text
    .slice(content.start, section.nameSpan.start)
    .replace(/[*_]|<[^>]*>/g, '')
    .trimStart();
  return { span: content, text: `${'#'.repeat(level)} ${ornament}${section.name}` };
}

/**
 * The edit that closes or opens the emphasis of a section's name where one of its `**` is lost; null where they pair.
 * The line must be a block of its own.
 */
export function mendEmphasis(
  { text }: MarkdownDocument,
  { content }: ProseLine,
  section: Section,
): Edit | null {
  const raw = text.slice(content.start, content.end);
  const marks = [...raw.matchAll(bold)];
  if (marks.length !== 1) return null;
  const at = content.start + (marks[0] as RegExpExecArray).index;
  if (section.form === 'heading' || section.form === 'setext')
    return { span: { start: at, end: at + 2 }, text: '' };
  const { start, end } = section.nameSpan;
  if (at >= end) return { span: { start, end: start }, text: '**' };
  if (at + 2 > start) return null;
  const behind = end + (/^\s*[:：]/.exec(text.slice(end, content.end))?.[0].length ?? 0);
  return { span: { start: behind, end: behind }, text: '**' };
}
