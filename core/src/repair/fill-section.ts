import type { Document } from '../document.ts';
import type { Edit } from './edit.ts';
import { indentInside } from './indent.ts';
import { templateText } from './insert-section.ts';
import { toSnippet } from './snippet.ts';

/** The edit that puts the template's text below the name of an empty section; `[…]` where the template has none. */
export function fillSection(document: Document, index: number): Edit | null {
  const section = document.sections[index];
  if (!section) return null;
  const { lines } = document.markdown;
  const outline = document.outlines[section.incident];
  const state = outline?.states.findIndex(({ found }) => found === index) ?? -1;
  const alike = outline?.states[state]?.section.kind === section.kind;
  const body = outline && alike ? templateText(document, outline, state, section) : '[…]';
  const inside = indentInside(document, section.line);
  const line = section.line + (section.form === 'setext' ? 1 : 0);
  const at = lines.end(line);
  const next = line + 1 < lines.count ? lines.text(line + 1).trim() : '';
  const below =
    inside === null
      ? `\n\n${body}${next === '' ? '' : '\n'}`
      : body.includes('\n')
        ? `\n${body}`.replace(/\n(?=.)/g, `\n${inside}`)
        : ` ${body}`;
  const inserted = below.replace(/\n/g, lines.eol);
  return { span: { start: at, end: at }, text: inserted, snippet: toSnippet(inserted) };
}
