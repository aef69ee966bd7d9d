import type { Document } from '../document.ts';
import { within } from '../incident/reading.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { promptIn, promptInAll } from '../templates/wording/index.ts';
import type { Edit } from './edit.ts';
import { type EntryStyle, readEntryStyle } from './entry-style.ts';
import { firstStyle } from './first-entries.ts';
import { escapeSnippet } from './snippet.ts';

/** The marker of an item, with its task box. */
const marker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
/** A label in bold or italics, with its colon inside or outside. */
const emphasised = /^(\*{1,3}|_{1,3})[^*_\n]{2,80}?(?:[:：]\s?\1|\1\s?[:：])/;
/** With `[time]:` before it this would be the definition of a link, and vanish. */
const definition = /^\S*(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/;

interface Place {
  readonly offset: number;
  readonly behind: 'date' | 'label' | null;
}

const timePrompts = ['time', 'date and time'].flatMap(promptInAll);
/** Prompts for a time as other templates write them. */
const otherPrompts = /\bHH:MM\b|\$\{time/i;

/**
 * The edits that put a prompt for the time before the text of list items that have none: written like the times of
 * the others, with their zone, emphasis and separator; behind the date or the label that an item begins with.
 */
export function askTimes(
  document: Document,
  incident: Incident,
  untimed: readonly TimelineEntry[],
  timed: readonly TimelineEntry[],
): Edit[] {
  const style = readEntryStyle(document, timed);
  const plain = firstStyle(document, incident, null, null);
  let stop = 0;
  return untimed.map((entry) => {
    const { offset, behind } = placeIn(document, incident, entry);
    const rest = document.markdown.text.slice(offset, document.markdown.lines.end(entry.line));
    const own = behind ? null : style && prefixLike(document, style);
    const kept = own !== null && !(/^\[[^\]]*\]:/.test(own) && definition.test(rest)) ? own : null;
    const written = behind
      ? insideLine(document, rest, offset, behind)
      : (kept ?? (prefixLike(document, plain) as string));
    const snippet = escapeSnippet(written).replace(/\[[^\]]+\]/g, (asked) => `\${${++stop}:${asked}}`);
    return { span: { start: offset, end: offset }, text: written, snippet };
  });
}

/** Whether an entry has a prompt for its time. */
export function asksTime({ markdown }: Document, entry: TimelineEntry): boolean {
  const line = markdown.lines.text(entry.line);
  return otherPrompts.test(line) || timePrompts.some((asked) => line.includes(asked));
}

/** Where the time of an item belongs: before its text, or behind the date or the label that it begins with. */
function placeIn({ markdown, sections }: Document, { times }: Incident, { line }: TimelineEntry): Place {
  const start = markdown.lines.start(line);
  const raw = markdown.lines.text(line);
  const opening = marker.exec(raw)?.[0].length ?? 0;
  const [first] = within(times.moments, { start, end: markdown.lines.end(line) });
  if (first?.date?.day && /^[*_`[(]*$/.test(raw.slice(opening, first.span.start - start)))
    return { offset: first.date.span.end, behind: 'date' };
  const label = sections.find((section) => section.form === 'label' && section.line === line);
  const named = emphasised.exec(raw.slice(opening));
  if (!label && !named) return { offset: start + opening, behind: null };
  const end = Math.max(label?.content.start ?? 0, named ? start + opening + named[0].length : 0);
  const space = /^[ \t]*/.exec(markdown.text.slice(end, markdown.lines.end(line)))?.[0].length ?? 0;
  return { offset: end + space, behind: 'label' };
}

function insideLine(
  { language, markdown }: Document,
  rest: string,
  offset: number,
  behind: 'date' | 'label',
) {
  const space = /\s/.test(markdown.text.charAt(offset - 1)) ? '' : ' ';
  const separator = rest.trim() === '' || behind === 'date' ? '' : ' – ';
  return `${space}${promptIn(language, 'time')}${/^[([]/.test(rest) ? ' ' : separator}`;
}

/** What a style writes before the text of an item; null where that is not all that it writes. */
function prefixLike({ language }: Document, style: EntryStyle): string | null {
  const opening = marker.exec(style.before)?.[0];
  if (style.form !== 'list' || style.html || style.after !== '' || opening === undefined) return null;
  const stamp = style.stamp.map((part) =>
    part.kind === 'text' || part.kind === 'zone'
      ? part.text
      : promptIn(language, part.kind === 'clock' ? 'time' : 'date'),
  );
  // A bracket right behind a prompt would make a link of it.
  return (style.before.slice(opening.length) + stamp.join('') + style.between).replace(/\](?=[([])/g, '] ');
}
