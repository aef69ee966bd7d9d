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
 * author to change (a resolution with that of the stated end); in a timeline of labels it adds the label. Detection goes first, resolution last, the rest before
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
    // Lines that close a section in their author's eyes may still belong to the last item.
    behind = Math.min(example.endLine, section.endLine);
    const inRow = example.form === 'run';
    const start = inRow ? example.span.start : lines.start(example.line);
    const own = text.slice(start, inRow ? example.span.end : lines.end(example.line));
    const told = Math.max(0, example.textSpan.start - start);
    const stamp = stampOf(document, kind, example, entries[at + 1]);
    const cut = stamp && stamp.span.start >= start && stamp.span.end <= start + told ? stamp : null;
    const raw = cut ? own.slice(0, cut.span.start - start) + cut.text + own.slice(cut.span.end - start) : own;
    const from = told + raw.length - own.length;
    const leads = example.at.span.start < example.textSpan.start;
    if (example.form === 'table') {
      const cell = raw.indexOf('|', from);
      line = raw.slice(0, from) + phrase + (cell < 0 ? '' : ` ${raw.slice(cell).replace(/[^|]+/g, ' ')}`);
    } else if (example.form === 'heading') {
      line = `${raw.trimEnd()}\n\n${phrase}`;
    } else {
      line = leads
        ? `${raw.slice(0, from)}${/[\p{L}\p{N}]$/u.test(raw.slice(0, from)) ? ': ' : ''}${phrase}`
        : `${raw.slice(0, raw.length - raw.trimStart().length)}- ${stamp?.text ?? example.at.raw}: ${phrase}`;
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
