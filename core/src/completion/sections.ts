import type { Document } from '../document.ts';
import { insertSection } from '../repair/insert-section.ts';
import { toSnippet } from '../repair/snippet.ts';
import type { Outline } from '../templates/outline.ts';
import { purposes } from './purposes.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';

/** The beginning of a name: marks of a heading, of a bold line or label, or nothing; then letters. */
const opened = /^(\s{0,3}(?:#{1,6}|(?:[-*+]\s+)?(?:\*{1,2}|_{1,2})|[-*+])?\s*)([^\n#*_|:]*)$/;
const closed = /^[\s*_:#]*$/;

/** The sections of the template that the document does not have yet, in the template's order. */
export function completeSection(document: Document, cursor: Cursor, { invoked }: Asking): Suggestion[] {
  const match = opened.exec(cursor.before);
  if (!match || !closed.test(cursor.after)) return [];
  const [, marks = '', typed = ''] = match;
  const heading = marks.includes('#');
  // Stars and dashes open everything: only a name of their own form is offered then.
  if (!invoked && !heading && marks.trim() !== '**') return [];
  if (typed.split(/\s+/).length > 4) return [];
  const incident = document.incidents.findLastIndex(({ line }) => line <= cursor.line);
  const outline = document.outlines[Math.max(0, incident)];
  if (!outline) return [];
  return outline.states.flatMap(
    (_, index) => suggest(document, outline, index, cursor, marks, heading) ?? [],
  );
}

function suggest(
  document: Document,
  outline: Outline,
  index: number,
  cursor: Cursor,
  marks: string,
  heading: boolean,
): Suggestion | null {
  const state = outline.states[index];
  if (!state) return null;
  // What is half typed may be taken for the section already.
  const halfTyped = state.found !== null && document.sections[state.found]?.line === cursor.line;
  if (state.state !== 'missing' && !halfTyped) return null;
  const { section } = state;
  const around = state.parent === null ? null : outline.states[state.parent];
  if (around && around.found !== null && (cursor.line < around.line || cursor.line > around.endLine + 2))
    return null;
  const text = insertSection(document, outline, index).text.trim();
  const name = text.split(/[\r\n]/, 1)[0] ?? '';
  const label = name
    .replace(/^[\s#*_>+-]+|[\s#*_:]+$/g, '')
    .replace(/[*_]{2}.*$/, '')
    .replace(/\s*:$/, '');
  const opensHeading = /^#/.test(name);
  if (heading ? section.depth > 1 && !opensHeading : marks.trim() !== '' && opensHeading) return null;
  return {
    kind: 'section',
    label,
    detail: section.required ? 'missing' : 'optional',
    documentation: [purposes[section.kind], document.template.title].filter(Boolean).join('\n\n'),
    span: { start: cursor.lineStart, end: cursor.lineEnd },
    text,
    snippet: toSnippet(text),
    filter: marks + label,
  };
}
