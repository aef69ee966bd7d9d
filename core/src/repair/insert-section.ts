import type { Document } from '../document.ts';
import type { Language } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { Outline, SectionState } from '../templates/outline.ts';
import type { Edit } from './edit.ts';
import { openFence } from './fence.ts';
import { indentInside } from './indent.ts';
import { nameOf } from './name-of.ts';
import { toSnippet } from './snippet.ts';
import { translate } from './translate.ts';

/**
 * The edit that inserts a missing section of the template: at its place in the template's order, in the form, level,
 * case and list marker of the document's own sections, with the template's text below it.
 *
 * @param text what stands below the name instead; Markdown, `\n` for line endings
 */
export function insertSection(document: Document, outline: Outline, index: number, text?: string): Edit {
  const state = outline.states[index] as SectionState;
  const { lines } = document.markdown;
  const siblings = siblingsOf(outline, index);
  const example = exampleFor(document, siblings, index);
  const name = localName(state, document.language);
  const block = state.section.depth === 1 || example?.form === 'heading';
  const body = text ?? templateText(document, outline, index, example);

  let content: string;
  if (example) {
    const opening = openingLike(document, example, name);
    const inside = indentInside(document, example.line);
    if (inside !== null && (example.form !== 'label' || body.includes('\n'))) {
      content = `${opening}\n${body}`.replace(/\n(?=.)/g, `\n${inside}`);
    } else {
      const below = example.form === 'label' && (text !== undefined || /\n|^[-*+] /.test(body));
      const gap = below ? '\n' : gapAfter(document, example);
      content = `${opening}${gap}${body}`;
    }
  } else if (state.section.depth === 1) {
    content = `${'#'.repeat(topLevel(document))} ${name}\n\n${body}`;
  } else {
    content = `${listMarker(document)} **${name}:** ${body}`;
  }

  const place = placeFor(document, outline, index, siblings);
  const at = place.before ? lines.start(place.line) : lines.end(place.line);
  const separator = block || startsList(document, place, content) ? '\n\n' : '\n';
  const fence = place.before ? null : openFence(document, place.line);
  const wanted = place.before
    ? `${content}${separator}`
    : `${fence === null ? '' : `\n${fence}`}${at === 0 ? '' : separator}${content}${nextIsText(document, place.line) && block ? '\n' : ''}`;
  const inserted = wanted.replace(/\n/g, lines.eol);
  return { span: { start: at, end: at }, text: inserted, snippet: toSnippet(inserted) };
}

/** The template's text for a section, as it stands below a name like that of `example`. */
export function templateText(
  document: Document,
  outline: Outline,
  index: number,
  example: Section | null,
): string {
  const body = bodyOf(document, outline, index);
  // Where bold lines name the sections, bold names inside of one would look like others.
  return example?.form === 'emphasis' || example?.form === 'label'
    ? boldToItems(body, listMarker(document))
    : body;
}

/** The name of a template section in the document's language. */
function localName(state: SectionState, language: Language): string {
  return language === 'en' ? state.section.name : nameOf(state.section.kind, language, state.section.name);
}

/** States beside this one in the template: same parent, this one left out, nearest first, those before it preferred. */
function siblingsOf(outline: Outline, index: number): number[] {
  const parent = (outline.states[index] as SectionState).parent;
  return outline.states
    .map((_, i) => i)
    .filter((i) => i !== index && (outline.states[i] as SectionState).parent === parent)
    .sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b);
}

/** A section of the document to be like: the nearest sibling that the document has. */
function exampleFor(document: Document, siblings: readonly number[], index: number): Section | null {
  const outline = document.outlines.find((o) => o.states[index]) as Outline;
  for (const sibling of siblings) {
    const found = outline.states[sibling]?.found;
    if (found === null || found === undefined) continue;
    const section = document.sections[found] as Section;
    if (section.form === 'table' || isField(document, section)) continue;
    // A label in the summary may stand for a main section; it shows no form of main sections.
    const around = outline.states.findIndex(
      (state) => state.found !== null && state.found === section.parent,
    );
    if (around >= 0 && around !== outline.states[index]?.parent) continue;
    return section;
  }
  return null;
}

/** A field of the front matter. */
function isField({ markdown }: Document, { nameSpan }: Section): boolean {
  return markdown.frontMatter !== null && nameSpan.start < markdown.frontMatter.end;
}

/** The line that opens the example, with another name in it. */
function openingLike(document: Document, example: Section, name: string): string {
  const { text, lines } = document.markdown;
  const start = lines.start(example.line);
  const before = text
    .slice(start, example.nameSpan.start)
    .replace(/^\uFEFF/, '')
    .replace(/^(\s*)(\d+)([.)])/, (_, indent, number, mark) => `${indent}${Number(number) + 1}${mark}`)
    .replace(/\p{Extended_Pictographic}\u{FE0F}?\s*/gu, '');
  const lineEnd = lines.end(example.line);
  const after =
    example.form === 'label'
      ? text.slice(example.nameSpan.end, example.content.start)
      : text.slice(example.nameSpan.end, lineEnd);
  const letters = example.name.replace(/[^\p{L}]/gu, '');
  const shouted =
    letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return before + (shouted ? name.toUpperCase() : name) + after.trimEnd();
}

/** What the example has between its name and its text. */
function gapAfter(document: Document, example: Section): string {
  const { lines } = document.markdown;
  if (example.form === 'label') return ' ';
  if (example.form === 'html') return '\n\n';
  const next = example.line + (example.form === 'setext' ? 2 : 1);
  const underline = example.form === 'setext' ? `\n${lines.text(example.line + 1).trimEnd()}` : '';
  return underline + (next < lines.count && lines.text(next).trim() !== '' ? '\n' : '\n\n');
}

/** The template's text for the section, in the document's language and with its list marker. */
function bodyOf(document: Document, outline: Outline, index: number): string {
  const { section } = outline.states[index] as SectionState;
  const { language } = document;
  // Below its name: alone it might be read as something else.
  const text = translate(`## ${section.name}\n\n${section.placeholder}`, language).replace(/^.*\n\n/, '');
  const body = text.replace(/^- /gm, `${listMarker(document)} `);
  return body === '' ? '[…]' : body;
}

/** Names in bold, with text or a list behind them, as items of one list. */
function boldToItems(body: string, marker: string): string {
  return body
    .replace(
      /^\*\*([^*\n]+?) ?:\*\*\n\n((?:[-*+] .*(?:\n|$))+)/gm,
      (_, name: string, list: string) => `${marker} ${name}:\n${list.replace(/^(?=.)/gm, '  ')}`,
    )
    .replace(/^\*\*([^*\n]+?) ?:\*\* /gm, `${marker} $1: `)
    .replace(/\n\n(?=[-*+] )/g, '\n');
}

/** The bullet the document uses. */
function listMarker(document: Document): string {
  const item = document.markdown.prose.find((line) => line.item && /^[-*+]$/.test(line.item.marker))?.item;
  return item?.marker ?? '-';
}

/** Level for a main heading in a document that has no other: one below its title. */
function topLevel(document: Document): number {
  const title = document.sections.find((section) => section.kind === 'title' && section.form !== 'label');
  return title ? Math.min(6, title.level + 1) : 2;
}

interface Place {
  readonly line: number;
  /** Insert before the line rather than behind it. */
  readonly before: boolean;
}

/** Behind the nearest section before it in the template, else before the nearest behind it, else at the end. */
function placeFor(document: Document, outline: Outline, index: number, siblings: readonly number[]): Place {
  const state = outline.states[index] as SectionState;
  const { lines } = document.markdown;
  const at = (i: number) => outline.states[i] as SectionState;
  const earlier = siblings
    .filter((i) => i < index && at(i).found !== null)
    .sort((a, b) => at(b).endLine - at(a).endLine)[0];
  if (earlier !== undefined) return { line: lastOf(document, at(earlier)), before: false };
  const later = siblings
    .filter((i) => i > index && at(i).found !== null)
    .sort((a, b) => at(a).line - at(b).line)[0];
  if (later !== undefined) return { line: at(later).line, before: true };
  const around = state.parent === null ? null : at(state.parent);
  if (around?.found !== null && around !== null) return { line: around.endLine, before: false };
  let last = lines.count - 1;
  while (last > 0 && lines.text(last).trim() === '') last--;
  return { line: last, before: false };
}

/** The last line of a section and of those of its kind right behind it: a timeline may have one heading for each day. */
function lastOf({ sections }: Document, { found, endLine }: SectionState): number {
  const own = sections[found as number] as Section;
  let last = endLine;
  for (const next of sections.slice((found as number) + 1)) {
    if (next.line <= last) continue;
    if (next.incident !== own.incident || next.kind !== own.kind || next.level < own.level) break;
    last = next.endLine;
  }
  return last;
}

/** Whether an item would stand behind something that is no list and would take it in. */
function startsList({ markdown }: Document, { line, before }: Place, content: string): boolean {
  if (before || !/^\s*[-*+] /.test(content)) return false;
  const above = markdown.prose.find((each) => each.line === line);
  return above === undefined || above.listDepth === 0;
}

function nextIsText(document: Document, line: number): boolean {
  const { lines } = document.markdown;
  return line + 1 < lines.count && lines.text(line + 1).trim() !== '';
}
