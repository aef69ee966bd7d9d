import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { phrases } from '../templates/phrases.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { Edit } from './edit.ts';
import { indentInside } from './indent.ts';
import { nameOf } from './name-of.ts';
import { rewriteTime } from './rewrite-time.ts';
import { toSnippet } from './snippet.ts';

/** What an entry of a kind says: the place of its beginning among the phrases, and what is to be filled in behind it. */
const told: Readonly<Partial<Record<SectionKind, readonly [phrase: number, prompt: string]>>> = {
  detection: [0, 'a monitoring alert, an engineer, a customer'],
  escalation: [3, 'team or person'],
  resolution: [6, 'what ended the outage'],
};

/**
 * What stands for the time of an entry that is made like another one, where that one's own would contradict the stated
 * period: a resolution is at its end, a detection not before its start. A prompt where that is on another day, in
 * another zone or out of order. Null where the other one's time may stay.
 */
function stampOf(
  document: Document,
  kind: SectionKind,
  { at, until, section }: TimelineEntry,
  next: TimelineEntry | undefined,
): Edit | null {
  const { window } = document.incidents[document.sections[section]?.incident ?? 0] ?? {};
  const edge = kind === 'resolution' ? window?.end : kind === 'detection' ? window?.start : null;
  if (!at?.clock || at.clock.problem || !edge?.time || (minutesApart(at, edge) ?? 0) <= 0) return null;
  const inOrder = !next?.at || (minutesApart(edge, next.at) ?? -1) >= 0;
  const here = inOrder && at.date === edge.date && at.zone === edge.zone;
  const text = here ? rewriteTime(at.clock, minutesOf(edge.time)).text : promptIn(document.language, 'time');
  return { span: { start: at.clock.span.start, end: (until ?? at).clock?.span.end ?? at.span.end }, text };
}

/**
 * The edit that adds an entry of a kind to a timeline, made like the entry it follows and with its time, for the
 * author to change (a resolution with that of the stated end); in a timeline of labels it adds the label. Detection
 * goes first, resolution last, the rest before the last entry.
 */
export function insertEntry(document: Document, sectionIndex: number, kind: SectionKind): Edit {
  const { lines } = document.markdown;
  const section = document.sections[sectionIndex] as Section;
  const entries = (document.incidents[section.incident]?.entries ?? []).filter(
    (entry) => entry.section === sectionIndex && entry.at !== null,
  );
  const at =
    kind === 'detection' ? 0 : kind === 'resolution' ? entries.length - 1 : Math.max(0, entries.length - 2);
  const example = entries[at];
  const line = example
    ? lineLike(document, kind, example, entries[at + 1])
    : firstLine(document, kind, section);
  // Lines that close a section in their author's eyes may still belong to the last item.
  const behind = example ? Math.min(example.endLine, section.endLine) : section.endLine;
  const inserted = `\n${line}`.replace(/\n/g, lines.eol);
  const offset = lines.end(behind);
  return { span: { start: offset, end: offset }, text: inserted, snippet: toSnippet(inserted) };
}

/** What an entry of a kind says, in the language of the document: its beginning (null where none is usual) and a prompt. */
function wordsOf({ language }: Document, kind: SectionKind) {
  const [index = -1, asked = ''] = told[kind] ?? [];
  const opening = phrases[language][index] ?? null;
  const prompt = promptIn(language, asked);
  const label = `${nameOf(kind, language, kind)}${language === 'fr' ? ' :' : ':'}`;
  return { opening, prompt, label, phrase: opening ? `${opening} ${prompt}.` : `${label} […]` };
}

/** A line like that of an entry, which it stands behind, before `next`. */
function lineLike(
  document: Document,
  kind: SectionKind,
  example: TimelineEntry,
  next: TimelineEntry | undefined,
): string {
  const { text, lines } = document.markdown;
  const { phrase } = wordsOf(document, kind);
  const inRow = example.form === 'run';
  const start = inRow ? example.span.start : lines.start(example.line);
  const own = text.slice(start, inRow ? example.span.end : lines.end(example.line));
  const head = Math.max(0, example.textSpan.start - start);
  const stamp = stampOf(document, kind, example, next);
  const cut = stamp && stamp.span.start >= start && stamp.span.end <= start + head ? stamp : null;
  const raw = cut ? own.slice(0, cut.span.start - start) + cut.text + own.slice(cut.span.end - start) : own;
  const from = head + raw.length - own.length;
  const before = raw.slice(0, from);
  if (example.form === 'table') {
    const cell = raw.indexOf('|', from);
    return before + phrase + (cell < 0 ? '' : ` ${raw.slice(cell).replace(/[^|]+/g, ' ')}`);
  }
  if (example.form === 'heading') return `\n${raw.trimEnd()}\n\n${phrase}`;
  const leads = example.at !== null && example.at.span.start < example.textSpan.start;
  if (leads) return `${before}${/[\p{L}\p{N}]$/u.test(before) ? ': ' : ''}${phrase}`;
  const indentation = raw.slice(0, raw.length - raw.trimStart().length);
  return `${indentation}- ${stamp?.text ?? example.at?.raw}: ${phrase}`;
}

/** A line for a timeline that has no entry with a time: an item like its others. */
function firstLine(document: Document, kind: SectionKind, section: Section): string {
  const { opening, prompt, label, phrase } = wordsOf(document, kind);
  const item = document.markdown.prose.find(
    (line) => line.item && line.line > section.line && line.line <= section.endLine,
  );
  if (!item) {
    const inside = indentInside(document, section.line);
    return inside === null ? `\n- ${phrase}` : `${inside}- ${phrase}`;
  }
  const marker = item.item?.marker.replace(/\d+/, '1') || '-';
  return `${marker} ${item.emphasis.length > 0 ? `**${label}**` : label} ${opening ? `${prompt}.` : '[…]'}`;
}
