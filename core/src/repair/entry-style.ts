import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { Language } from '../sections/kinds.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { CalendarDate, ClockTime } from '../time/types.ts';
import { zoneKey } from '../time/zones.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { dateLike } from './rewrite-date.ts';
import { rewriteTime } from './rewrite-time.ts';
import { type Row, readRow, writeRow } from './table-row.ts';

/** A part of what an entry writes for its time, in order. */
export type StampPart =
  | { readonly kind: 'text'; readonly text: string }
  /** The zone, with the bracket around it; `zone` as written. */
  | { readonly kind: 'zone'; readonly text: string; readonly zone: string }
  | { readonly kind: 'clock'; readonly like: ClockTime }
  | { readonly kind: 'date'; readonly like: CalendarDate };

/** How the entries of a timeline are written. */
export interface EntryStyle {
  readonly form: TimelineEntry['form'];
  /** From the beginning of the line to the time: indentation, marker, what opens the emphasis. */
  readonly before: string;
  readonly stamp: readonly StampPart[];
  /** From the time to the text. */
  readonly between: string;
  /** Behind the text: what closes the emphasis, a hard line break. */
  readonly after: string;
  /** The cells of a table's row; null in other forms. */
  readonly row: Row | null;
  /** The text stands below its time: a heading with prose. */
  readonly below: boolean;
  /** Blank lines between two entries. */
  readonly gap: number;
  /** In raw HTML: the text has entities for escapes. */
  readonly html: boolean;
  /** BCP 47 tag, for names of months. */
  readonly language: string;
}

/** When something happened. */
export interface EntryTime {
  /** `YYYY-MM-DD`; null where it is unknown. */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS` */
  readonly time: string;
  /** The zone that date and time are in, as it is written; where it is not given, the one that the style writes. */
  readonly zone?: string | null;
}

/**
 * The style of some entries: that of the form most of them have. Null where none of them shows one, because they have
 * no times or write them in the middle.
 */
export function readEntryStyle(document: Document, entries: readonly TimelineEntry[]): EntryStyle | null {
  const plain = entries.flatMap((entry) => (isPlain(entry) ? (styleOf(document, entry) ?? []) : []));
  const styles = plain.length > 0 ? plain : entries.flatMap((entry) => styleOf(document, entry) ?? []);
  const counts = new Map<string, number>();
  const keys = styles.map(signature);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best = -1;
  for (const [i, key] of keys.entries())
    if (best < 0 || (counts.get(key) ?? 0) > (counts.get(keys[best] as string) ?? 0)) best = i;
  const style = styles[best];
  return style ? { ...style, gap: usualGap(document, entries, style.form) } : null;
}

/**
 * An entry in a style, without line ending behind it.
 *
 * @param text Markdown of one line; empty for an entry that is still to be written
 * @param dated the day is written even where the style leaves it out
 * @returns the text, `\n` for line endings, and the offset in it where the entry's own text begins
 */
export function formatEntry(
  style: EntryStyle,
  at: EntryTime,
  text: string,
  dated = false,
): { readonly text: string; readonly caret: number } {
  const stamp = writeStamp(style, at, dated);
  if (style.row) return writeRow(style.row, stamp, text, dateCell(style, at));
  const head = style.before + stamp;
  if (style.below) {
    const opening = `${head}${style.after}\n\n`;
    return { text: opening + text, caret: opening.length };
  }
  // A dash between two times would make a range of them.
  const between = startsWithTime.test(text) ? style.between.replace(/\s*[–—-]+\s*$/, ': ') : style.between;
  const opening = head + between;
  return { text: opening + text + style.after, caret: opening.length };
}

/**
 * An entry in a style of which nothing is known yet: prompts for its time and for what it tells, `\n` for line endings.
 *
 * @param asked what it is to tell, with its brackets
 */
export function formatPrompt(style: EntryStyle, language: Language, asked: string): string {
  const [time, date] = [promptIn(language, 'time'), promptIn(language, 'date')];
  const stamp = style.stamp.map((part) =>
    part.kind === 'text' || part.kind === 'zone' ? part.text : part.kind === 'clock' ? time : date,
  );
  // A bracket right behind a prompt would make a link of it; a heading that begins with a date is another section.
  const whole = (style.below ? stamp.join('').replace(`${date} `, '') : stamp.join('')).replace(
    /\](?=[([])/g,
    '] ',
  );
  if (style.row) return writeRow(style.row, whole, asked, date).text;
  const head = style.before + whole;
  if (style.below) return `${head}${style.after}\n\n${asked}`;
  const line = head + style.between + asked + style.after;
  // With one word behind it this would be the definition of a link.
  return /\s/.test(asked) ? line : line.replace(/(\]):(?=\s)/, '$1 –');
}

const startsWithTime = /^[\s*_`(]*\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b|\s?h\b)/i;

/** The time of an entry in a style: `10:05 AM (UTC)`. */
function writeStamp(style: EntryStyle, { date, time, zone }: EntryTime, dated: boolean): string {
  const hasDate = style.stamp.some(({ kind }) => kind === 'date') || style.row?.dateCell != null;
  const written = style.stamp.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'zone') return zoneLike(part, zone ?? null);
    if (part.kind === 'clock') return clockLike(part.like, time);
    return date === null ? part.like.raw : dateLike(part.like, date, style.language);
  });
  return (dated && !hasDate && date !== null ? `${date} ` : '') + written.join('');
}

/** The zone as the style writes it, where it is the same one. */
function zoneLike({ text, zone }: Extract<StampPart, { kind: 'zone' }>, wanted: string | null): string {
  if (wanted === null || wanted === zone) return text;
  const key = zoneKey(wanted);
  return key !== null && key === zoneKey(zone) ? text : text.replace(zone, () => wanted);
}

function dateCell(style: EntryStyle, { date }: EntryTime): string | null {
  const like = style.row?.date;
  return like && date !== null ? dateLike(like, date, style.language) : null;
}

/** A clock time as another one is written; seconds only where that one has them. */
function clockLike(like: ClockTime, time: string): string {
  const whole = Math.floor(minutesOf(time));
  const { text } = rewriteTime(like, whole);
  if (like.second === null) return text;
  const seconds = time.slice(6, 8) || '00';
  let at = 0;
  return text.replace(/\d+(?:[.,]\d+)?/g, (digits) => (++at === 3 ? seconds : digits));
}

/** Whether an entry has one exact time. */
function isPlain({ at, until }: TimelineEntry): boolean {
  return until === null && at?.clock?.approximate === false;
}

/** The style of one entry, taken for one with an exact time; null where it is no example: without a time in front. */
function styleOf(document: Document, entry: TimelineEntry): EntryStyle | null {
  const { text, lines, prose } = document.markdown;
  const { at } = entry;
  const clock = at?.clock;
  if (!at || !clock || clock.problem !== null || clock.minute === null) return null;
  // "3 – 5 PM" shows no style of one time.
  if (clock.meridiemInherited && entry.until) return null;
  const line = prose.find((each) => each.line === entry.line);
  if (!line) return null;
  const inRun = entry.form === 'run';
  const start = inRun ? entry.span.start : lines.start(entry.line);
  const end = inRun ? entry.span.end : lines.end(entry.line);
  const parts = partsOf(document, entry, start, end);
  // The time stands further below, in an item of its own.
  if (!parts.some(({ part }) => part.kind === 'clock')) return null;
  const first = parts[0]?.start ?? start;
  const last = Math.max(parts.at(-1)?.end ?? first, Math.min(entry.until?.span.end ?? 0, end));
  const base = { form: entry.form, gap: 0, language: document.language, html: line.kind === 'html' };
  const stamp = stampOf(text, parts);
  if (entry.form === 'table') {
    const row = readRow(document.markdown, line, { start: first, end: last });
    if (!row) return null;
    const inCell = parts.filter((part) => part.start >= row.timeSpan.start && part.end <= row.timeSpan.end);
    const date = at.writtenDate && at.writtenDate.span.end <= row.timeSpan.start ? at.writtenDate : null;
    const style = { ...base, before: '', between: '', after: '', below: false };
    return { ...style, stamp: stampOf(text, inCell), row: { ...row, date } };
  }
  if (entry.textSpan.start < last) return null;
  const before = text
    .slice(start, first)
    .replace(/^\uFEFF/, '')
    .replace(about, '');
  if (entry.form === 'heading' && entry.textSpan.start > end) {
    return { ...base, before, stamp, between: '', after: text.slice(last, end), row: null, below: true };
  }
  if (entry.form === 'list' && entry.textSpan.start > end) return null;
  const told = Math.max(last, Math.min(entry.textSpan.start, end));
  const between = text.slice(last, told).replace(inOtherZone, '');
  const own = text.slice(told, Math.min(end, Math.max(told, entry.textSpan.end)));
  const after = closing(before + between, own) + text.slice(told + own.length, end);
  // A time that stands alone shows no separator.
  if (own.trim() === '' && entry.form !== 'heading' && !/[:：–—-]/.test(between)) return null;
  return { ...base, before, stamp, between: spaced(between), after, row: null, below: false };
}

/** The same time in another zone, which is that of this entry alone. */
const inOtherZone = /\s*\([^()]{0,20}\d{1,2}[:.h]\d\d[^()]{0,20}\)/;

/** What makes a time one that is only about right. */
const about =
  /(?:[~≈]|\b(?:about|around|approx(?:imately|\.)?|ca\.?|circa|vers|hacia|por volta das?|gegen))\s*$/i;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly part: Exclude<StampPart, { kind: 'text' }>;
}

/** Clock, date and zone of an entry's time that stand on its own line, in order. */
function partsOf({ markdown }: Document, { at }: TimelineEntry, start: number, end: number): Part[] {
  const parts: Part[] = [];
  const add = (span: { start: number; end: number } | undefined, part: Part['part'] | null) => {
    if (part && span && span.start >= start && span.end <= end)
      parts.push({ start: span.start, end: span.end, part });
  };
  add(at?.clock?.span, at?.clock ? { kind: 'clock', like: at.clock } : null);
  add(at?.writtenDate?.span, at?.writtenDate ? { kind: 'date', like: at.writtenDate } : null);
  const zone = at?.writtenZone;
  add(zone?.span, zone ? { kind: 'zone', text: zone.raw, zone: zone.raw } : null);
  parts.sort((a, b) => a.start - b.start);
  const last = parts.at(-1);
  // The bracket around the zone belongs to it.
  if (last?.part.kind === 'zone' && markdown.text.charAt(last.end) === ')')
    parts[parts.length - 1] = { ...last, end: last.end + 1 };
  return parts;
}

function stampOf(text: string, parts: readonly Part[]): StampPart[] {
  const stamp: StampPart[] = [];
  let at = parts[0]?.start ?? 0;
  for (const { start, end, part } of parts) {
    if (start > at) stamp.push({ kind: 'text', text: text.slice(at, start).replace(about, '') });
    stamp.push(part.kind === 'zone' ? { ...part, text: text.slice(start, end) } : part);
    at = end;
  }
  return stamp;
}

/** What closes, behind the text, the emphasis or the element that was opened before it. */
function closing(before: string, own: string): string {
  const tags = /(?:\s*<\/[a-z][a-z0-9]*>|\s*<br\s*\/?>)+$/i.exec(own)?.[0];
  if (tags) return tags;
  const hard = /\\$/.exec(own)?.[0] ?? '';
  for (const mark of ['**', '__', '*', '_']) {
    const opened = before.split(mark).length - 1;
    if (opened % 2 === 1 && own.slice(0, own.length - hard.length).endsWith(mark)) return mark + hard;
  }
  return hard;
}

/** A separator without a space behind it is that of an entry still empty. */
function spaced(between: string): string {
  return between === '' || /\s$/.test(between) ? between || ' ' : `${between} `;
}

/** What makes two entries alike. */
function signature({ form, before, stamp, between, after, below }: EntryStyle): string {
  const parts = stamp.map((part) => {
    if (part.kind === 'text' || part.kind === 'zone') return part.text;
    return part.kind === 'clock'
      ? `clock ${part.like.meridiem !== null} ${part.like.second !== null}`
      : 'date';
  });
  const marker = before.replace(/\d+/, '1');
  return JSON.stringify([form, marker, parts, between, after, below]);
}

/** How many blank lines most entries of a form have before the next one. */
export function usualGap(
  document: Document,
  entries: readonly TimelineEntry[],
  form: TimelineEntry['form'],
): number {
  if (form === 'table') return 0;
  let tight = 0;
  let loose = 0;
  for (const [i, entry] of entries.entries()) {
    const next = entries[i + 1];
    if (!next || next.section !== entry.section || next.line <= entry.endLine) continue;
    const between = document.markdown.text.slice(entry.span.end, next.span.start);
    if (between.trim() !== '') continue;
    if (next.line - entry.endLine > 1) loose++;
    else tight++;
  }
  return loose > tight || (loose === tight && form === 'heading') ? 1 : 0;
}

/** A text without markup as an entry of the style shows it. */
export function escapeFor({ html }: EntryStyle, text: string): string {
  return html ? escapeHtml(text) : escapeMarkdown(text);
}
