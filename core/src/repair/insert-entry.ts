import type { Document } from '../document.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { phrases } from '../templates/phrases.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { Edit } from './edit.ts';
import { indentInside } from './indent.ts';
import { nameOf } from './name-of.ts';
import { toSnippet } from './snippet.ts';

/** What an entry of a kind says: the place of its beginning among the phrases, and what is to be filled in behind it. */
const told: Readonly<Partial<Record<SectionKind, readonly [phrase: number, prompt: string]>>> = {
  detection: [0, 'a monitoring alert, an engineer, a customer'],
  escalation: [3, 'team or person'],
  resolution: [6, 'what ended the outage'],
};

/**
 * The edit that adds an entry of a kind to a timeline, made like the entry it follows and with its time, for the
 * author to change; in a timeline of labels it adds the label. Detection goes first, resolution last, the rest before
 * the last entry.
 */
export function insertEntry(document: Document, sectionIndex: number, kind: SectionKind): Edit {
  const { text, lines } = document.markdown;
  const section = document.sections[sectionIndex] as Section;
  const entries = (document.incidents[section.incident]?.entries ?? []).filter(
    (entry) => entry.section === sectionIndex && entry.at !== null,
  );
  const label = nameOf(kind, document.language, kind);
  const [index = -1, asked = ''] = told[kind] ?? [];
  const opening = phrases[document.language][index];
  const prompt = promptIn(document.language, asked);
  const colon = document.language === 'fr' ? ' :' : ':';
  const phrase = opening ? `${opening} ${prompt}.` : `${label}${colon} […]`;

  const at =
    kind === 'detection' ? 0 : kind === 'resolution' ? entries.length - 1 : Math.max(0, entries.length - 2);
  const example = entries[at];
  let line: string;
  let behind: number;
  if (example?.at) {
    behind = example.endLine;
    const start = lines.start(example.line);
    const raw = text.slice(start, lines.end(example.line));
    const from = Math.max(0, example.textSpan.start - start);
    const leads = example.at.span.start < example.textSpan.start;
    if (example.form === 'table') {
      const cell = raw.indexOf('|', from);
      line = raw.slice(0, from) + phrase + (cell < 0 ? '' : ` ${raw.slice(cell).replace(/[^|]+/g, ' ')}`);
    } else if (example.form === 'heading') {
      line = `${raw.trimEnd()}\n\n${phrase}`;
    } else {
      line = leads
        ? raw.slice(0, from) + phrase
        : `${raw.slice(0, raw.length - raw.trimStart().length)}- ${example.at.raw}: ${phrase}`;
    }
    if (example.form === 'heading') line = `\n${line}`;
  } else {
    behind = section.endLine;
    const item = document.markdown.prose.find(
      (p) => p.item && p.line > section.line && p.line <= section.endLine,
    );
    const bold = item !== undefined && item.emphasis.length > 0;
    const marker = item?.item?.marker.replace(/\d+/, '1') || '-';
    const inside = indentInside(document, section.line);
    if (item)
      line = `${marker} ${bold ? `**${label}${colon}**` : `${label}${colon}`} ${opening ? `${prompt}.` : '[…]'}`;
    else line = inside === null ? `\n- ${phrase}` : `${inside}- ${phrase}`;
  }
  const inserted = `\n${line}`.replace(/\n/g, lines.eol);
  const offset = lines.end(behind);
  return { span: { start: offset, end: offset }, text: inserted, snippet: toSnippet(inserted) };
}
