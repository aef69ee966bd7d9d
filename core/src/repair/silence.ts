import type { Document } from '../document.ts';
import type { Edit, Fix } from './edit.ts';
import { indentInside } from './indent.ts';

/** The ways to switch off a rule: where a finding stands, and in the whole file. */
export function silences(document: Document, rule: string, offset: number): Fix[] {
  const here = silenceHere(document, rule, offset);
  const make = (title: string, edit: Edit): Fix => ({
    title,
    preferred: false,
    safe: false,
    edits: () => [edit],
  });
  return [
    ...(here ? [make(`Silence “${rule}” here`, here)] : []),
    make(`Silence “${rule}” in this file`, silenceFile(document, rule)),
  ];
}

/**
 * The edit that puts the comment: on a line before a paragraph or heading that begins there; behind the line in a list,
 * a quotation, a table or the middle of a paragraph, which a line between would cut in two. Null in code and in front
 * matter, where a comment would be text.
 */
function silenceHere(document: Document, rule: string, offset: number): Edit | null {
  const { markdown } = document;
  const { lines, prose, text, frontMatter } = markdown;
  const line = lines.lineAt(offset);
  const index = prose.findIndex((each) => each.line === line);
  const own = prose[index];
  if (!own || own.kind === 'indented' || (frontMatter && offset < frontMatter.end)) return null;
  const begins = prose[index - 1]?.block !== own.block;
  const plain = own.kind === 'heading' || own.kind === 'setext' || own.kind === 'paragraph';
  if (begins && plain && own.listDepth === 0 && own.quoteDepth === 0) {
    const start = Math.max(lines.start(line), markAt(text));
    const comment = `<!-- postmortem-disable-next-line ${rule} -->${lines.eol}`;
    return { span: { start, end: start }, text: comment };
  }
  // A name alone in its item would get a text behind it: the comment goes to the end of the item before.
  if (own.item && /[*_:：]\s*$/.test(lines.text(line))) {
    const { depth } = own.item;
    const before = prose.slice(0, index).findLast(({ item }) => item !== null && item.depth <= depth);
    if (before?.item?.depth !== depth || before.item.endLine !== line - 1) return null;
    const start = lines.start(line);
    const comment = `<!-- postmortem-disable-next-line ${rule} -->${lines.eol}`;
    return { span: { start, end: start }, text: `${indentInside(document, before.line) ?? ''}${comment}` };
  }
  // Before white space or a backslash that breaks the line.
  const raw = text.slice(lines.start(line), lines.end(line));
  if ((raw.split('`').length - 1) % 2 === 1) return null;
  const end = lines.start(line) + raw.replace(/\\?\s*$/, '').length;
  return { span: { start: end, end }, text: ` <!-- postmortem-disable-line ${rule} -->` };
}

/** The edit that puts the comment at the top of the file, behind its front matter. */
function silenceFile({ markdown }: Document, rule: string): Edit {
  const { frontMatter, lines, text } = markdown;
  const comment = `<!-- postmortem-disable-file ${rule} -->`;
  if (frontMatter) {
    const at = lines.end(lines.lineAt(Math.max(0, frontMatter.end - 1)));
    return { span: { start: at, end: at }, text: `${lines.eol}${lines.eol}${comment}` };
  }
  const at = markAt(text);
  return { span: { start: at, end: at }, text: comment + lines.eol + lines.eol };
}

/** Behind the byte order mark. */
function markAt(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}
