import type { Document } from '../document.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { applyEdits, type Edit } from './edit.ts';
import {
  dayAt,
  dayBehind,
  inheritsAcross,
  isPrompt,
  isUnfilled,
  lastTimeAbove,
  outermost,
  type Place,
  placeOf,
  type TimedEntry,
} from './entry-place.ts';
import { type EntryStyle, formatEntry, readEntryStyle, usualGap } from './entry-style.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { beginningIn, firstStyle } from './first-entries.ts';
import { insertSection } from './insert-section.ts';
import {
  incidentDay,
  type LocalEntry,
  localise,
  type NewEntry,
  type Question,
  type TimelineZone,
  timelineZone,
} from './local-entries.ts';
import { nameOf } from './name-of.ts';

export interface InsertOptions {
  /** Key of a zone: that of the entries, or of the document, where they name none. */
  readonly zone?: string | null;
  /** Take times without a zone for times in the document's own. */
  readonly asPrinted?: boolean;
  /** Put the entries in the place of those that the template left to be filled in. */
  readonly overPrompts?: boolean;
  /** Index of the incident that they belong to; the first one with entries where not given. */
  readonly incident?: number;
}

/** What inserting entries into a document comes to. */
export interface Insertion {
  /** In document order, not overlapping; empty where every entry is there already. */
  readonly edits: readonly Edit[];
  /** Offset in the new text where the own text of the first entry inserted begins; null where none is. */
  readonly caret: number | null;
  /** What must be known first; where there is a question, the edits are those that would be right if all were in one zone. */
  readonly questions: readonly Question[];
  /** How many entries are inserted: those that are there already are left out. */
  readonly count: number;
}

/**
 * The edits that put entries into a document's timeline: in order, in the author's style and zone, each with its day
 * where the place does not tell it. Entries that are there keep their meaning. A missing timeline is made.
 */
export function insertEntries(
  document: Document,
  entries: readonly NewEntry[],
  options: InsertOptions = {},
): Insertion {
  const { incidents } = document;
  const incident =
    incidents[options.incident ?? incidents.findIndex((each) => each.entries.length > 0)] ?? incidents[0];
  const timed = outermost(incident?.entries ?? []);
  const zone = zoneFor(incident, entries, options, timed.length > 0);
  const asked = options.zone ?? (options.asPrinted ? (zone?.key ?? null) : null);
  const own = entries.map((entry) => (entry.zone === null ? { ...entry, zone: asked } : entry));
  const { entries: local, questions } = localise(own, zone, incidentDay(document, incident));
  const unzoned: readonly Question[] =
    timed.length === 0 && zone === null && questions.length === 0
      ? [{ kind: 'zone', message: 'Nothing says in which zone the times of the entries are.' }]
      : [];
  const fresh = local.filter((entry) => !timed.some((other) => saysTheSame(document, entry, other)));
  if (fresh.length === 0) return { edits: [], caret: null, questions, count: 0 };
  const edits =
    timed.length > 0
      ? amongOthers(document, timed, fresh)
      : asFirst(document, incident, fresh, zone, options);
  // A time in a zone of its own can't be taken as printed.
  const asking = [...questions, ...unzoned];
  const left = options.asPrinted ? asking.filter(({ kind }) => kind === 'date') : asking;
  return { ...edits, questions: left, count: fresh.length };
}

/** The zone to write in: the document's; where it names none, the one asked for; in a new timeline that of the entries. */
function zoneFor(
  incident: Incident | undefined,
  entries: readonly NewEntry[],
  { zone, asPrinted }: InsertOptions,
  hasEntries: boolean,
): TimelineZone | null {
  const stated = timelineZone(incident);
  if (stated?.key) return stated;
  if (zone) return stated ? { ...stated, key: zone } : { written: zone, key: zone };
  if (stated || hasEntries) return stated;
  const zones = new Set(entries.map((entry) => entry.zone));
  const [first] = zones;
  if (zones.size === 1) return first ? { written: first, key: first } : null;
  return zones.has(null) && !asPrinted ? null : { written: 'UTC', key: 'UTC' };
}

/** Whether an entry is there already: the same minute and the same words. */
function saysTheSame(document: Document, entry: LocalEntry, other: TimedEntry): boolean {
  if (entry.text === '' || other.at.time?.slice(0, 5) !== entry.time.slice(0, 5)) return false;
  if (entry.date !== null && other.at.date !== null && entry.date !== other.at.date) return false;
  const words = (source: string) =>
    source
      .replace(/&(?:lt|gt|amp);/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const told = document.markdown.text
    .slice(other.textSpan.start, other.textSpan.end)
    .replace(/(?:\s{0,9}<\/?[a-z][^<>]{0,80}>){1,9}$/i, '');
  // In a table one of the cells, under a heading the heading itself.
  const parts = other.form === 'table' ? told.split(/(?<!\\)\|/) : told.split(/[\r\n]/, 1);
  const written = [entry.text, escapeMarkdown(entry.text)].map(words);
  return [told, ...parts].some((part) => written.includes(words(part)));
}

interface Edits {
  readonly edits: readonly Edit[];
  readonly caret: number | null;
}

/** New entries among those that are there. */
function amongOthers(document: Document, timed: readonly TimedEntry[], fresh: readonly LocalEntry[]): Edits {
  const groups = new Map<string, { readonly place: Place; readonly entries: LocalEntry[] }>();
  for (const entry of fresh) {
    const place = placeOf(entry, timed);
    const key = `${place.neighbour.span.start} ${place.before}`;
    const group = groups.get(key) ?? { place, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  const edits: Edit[] = [];
  let caret: number | null = null;
  const inOrder = [...groups.values()].sort(
    (a, b) => offsetOf(document, a.place) - offsetOf(document, b.place),
  );
  for (const { place, entries } of inOrder) {
    const style = styleAt(document, timed, place);
    const block = writeGroup(document, style, place, backwardsAware(timed, entries));
    caret ??= block.edit.span.start + block.caret;
    edits.push(block.edit);
    const { below } = place;
    if (below && block.last && inheritsAcross(place)) {
      const day = dayBehind(block.last, below.at.time ?? '');
      if (day !== below.at.date) {
        const at = below.at.span.start;
        edits.push({ span: { start: at, end: at }, text: `${below.at.date} ` });
      }
    }
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), caret };
}

/** In a timeline that runs backwards the latest comes first. */
function backwardsAware(timed: readonly TimedEntry[], entries: readonly LocalEntry[]): readonly LocalEntry[] {
  const [first, last] = [timed[0], timed.at(-1)];
  const backwards =
    first && last && first.at.epoch !== null && last.at.epoch !== null && first.at.epoch > last.at.epoch;
  return backwards ? [...entries].reverse() : entries;
}

/** The style of the entries that are like the one beside the place. */
function styleAt(document: Document, timed: readonly TimedEntry[], { neighbour }: Place): EntryStyle {
  const alike = timed.filter(({ section, form }) => section === neighbour.section && form === neighbour.form);
  const style = readEntryStyle(document, alike) ?? readEntryStyle(document, timed);
  if (style && style.form === neighbour.form) return style;
  const incident = document.incidents[document.sections[neighbour.section]?.incident ?? 0];
  const own = entriesAround(document, neighbour).filter(({ section }) => section === neighbour.section);
  const gap = usualGap(document, own, neighbour.form);
  const first = { ...firstStyle(document, incident, null, null), gap };
  const indentation = /^[ \t]*/.exec(document.markdown.lines.text(neighbour.line))?.[0] ?? '';
  if (neighbour.form === 'run') return { ...first, form: 'run', before: '', after: '' };
  return neighbour.form === 'list' ? { ...first, before: indentation + first.before } : first;
}

function offsetOf({ markdown }: Document, { neighbour, before }: Place): number {
  if (neighbour.form === 'run') return before ? neighbour.span.start : neighbour.span.end;
  return before ? markdown.lines.start(neighbour.line) : markdown.lines.end(neighbour.endLine);
}

/** The edit that inserts some entries at one place. */
function writeGroup(document: Document, style: EntryStyle, place: Place, entries: readonly LocalEntry[]) {
  const { lines } = document.markdown;
  const around = entriesAround(document, place.neighbour);
  const inRow = place.neighbour.form === 'run';
  const joint = inRow ? jointOf(document, around, place.neighbour) : null;
  const gap = joint?.text ?? '\n'.repeat(1 + style.gap);
  const behind = endOf(document, place.neighbour);
  const above = place.before ? place.above : place.neighbour;
  const last = inRow ? above : lastTimeAbove(around, place.before ? place.neighbour.line : behind + 1);
  let before: LocalEntry | null = null;
  const written = entries.map((entry, i) => {
    const day = before ? dayBehind(before, entry.time) : dayAt(place, last, entry.time);
    before = entry;
    const numbered = place.before ? style : { ...style, before: nextNumber(document, style, place, i + 1) };
    return formatEntry(
      numbered,
      entry,
      joint?.point ? pointed(escapeFor(style, entry.text)) : escapeFor(style, entry.text),
      entry.date !== null && day !== entry.date,
    );
  });
  const first = written[0];
  const body = written.map(({ text }) => text).join(gap);
  const at = inRow
    ? offsetOf(document, place)
    : place.before
      ? lines.start(place.neighbour.line)
      : lines.end(behind);
  const lead = place.before ? '' : joint?.point && !isPointed(document, place.neighbour) ? `.${gap}` : gap;
  const text = place.before ? body + gap : lead + body;
  const inserted = text.replace(/\n/g, lines.eol);
  const caret = (lead + (first?.text.slice(0, first.caret) ?? '')).replace(/\n/g, lines.eol).length;
  return {
    edit: { span: { start: at, end: at }, text: inserted } satisfies Edit,
    caret,
    last: entries.at(-1),
  };
}

/** What parts an entry of a row from its neighbour there; whether only a point at the end of each does. */
function jointOf(
  { markdown: { text } }: Document,
  entries: readonly TimelineEntry[],
  entry: TimedEntry,
): { readonly text: string; readonly point: boolean } {
  const at = entries.findIndex(({ span }) => span.start === entry.span.start);
  const [before, own, next] = [entries[at - 1], entries[at], entries[at + 1]];
  const inRow = (one?: TimelineEntry, other?: TimelineEntry) =>
    one?.form === 'run' && other?.form === 'run' && one.endLine === other.line;
  const [one, other] = inRow(own, next) ? [own, next] : inRow(before, own) ? [before, own] : [];
  const between = one && other ? text.slice(one.span.end, other.span.start) : ' ';
  return { text: between || ' ', point: between.trim() === '' };
}

function isPointed({ markdown: { text } }: Document, { span }: TimelineEntry): boolean {
  return /[^\p{L}\p{N}\s]$/u.test(text.slice(span.start, span.end));
}

function pointed(text: string): string {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;
}

/** All entries of the incident that an entry belongs to. */
function entriesAround({ incidents, sections }: Document, entry: TimelineEntry): readonly TimelineEntry[] {
  return incidents[sections[entry.section]?.incident ?? 0]?.entries ?? [];
}

/** The last line of an entry and of the untimed ones that follow it: what belongs together. */
function endOf(document: Document, entry: TimedEntry): number {
  let end = entry.endLine;
  const all = entriesAround(document, entry);
  for (const other of all) {
    if (other.line <= entry.line || other.section !== entry.section) continue;
    if (other.line <= end) continue;
    if (other.at || isPrompt(document, other) || other.form !== entry.form) break;
    if (all.some(({ at, line }) => at && line > other.line && line <= other.endLine)) break;
    if (document.markdown.text.slice(document.markdown.lines.end(end), other.span.start).trim() !== '') break;
    end = other.endLine;
  }
  return end;
}

/** The style's marker with the number that follows the neighbour's, where items are counted. */
function nextNumber(document: Document, style: EntryStyle, { neighbour }: Place, step: number): string {
  const own = /^(\s*)(\d{1,9})([.)])/.exec(document.markdown.lines.text(neighbour.line));
  return style.before.replace(/^(\s*)\d{1,9}(?=[.)])/, (found, indentation: string) =>
    own ? `${indentation}${Number(own[2]) + step}` : found,
  );
}

/** Entries of a timeline that has none yet, or of one that has to be made. */
function asFirst(
  document: Document,
  incident: Incident | undefined,
  fresh: readonly LocalEntry[],
  zone: TimelineZone | null,
  { overPrompts }: InsertOptions,
): Edits {
  const { lines, text } = document.markdown;
  const section = document.sections.find(
    ({ kind, incident: index, form }) =>
      kind === 'timeline' && index === (incident?.index ?? 0) && form !== 'table',
  );
  if (!section || !incident) return inNewSection(document, incident, fresh, zone);
  const { style, behind, blank, prompts } = beginningIn(document, incident, section, zone);
  const { body, caret } = writeFirst(document, style, fresh, behind, incident);
  const last = prompts.at(-1);
  const first = prompts[0];
  if (overPrompts && first && last && prompts.every((each) => isUnfilled(document, each))) {
    const span = { start: lines.start(first.line), end: lines.end(last.endLine) };
    return { edits: [{ span, text: body }], caret: span.start + caret };
  }
  const at = lines.end(behind);
  const opening = lines.eol.repeat(blank ? 2 : 1);
  const next = behind + 1 < lines.count ? lines.text(behind + 1) : '';
  const closing = blank && next.trim() !== '' ? lines.eol : '';
  const lead = behind < 0 ? '' : opening;
  return {
    edits: [
      {
        span: { start: Math.min(at, text.length), end: Math.min(at, text.length) },
        text: lead + body + closing,
      },
    ],
    caret: at + lead.length + caret,
  };
}

/** The entries with the section around them. */
function inNewSection(
  document: Document,
  incident: Incident | undefined,
  fresh: readonly LocalEntry[],
  zone: TimelineZone | null,
): Edits {
  const { lines, text } = document.markdown;
  const style = firstStyle(document, incident, zone, null);
  const { body, caret } = writeFirst(document, style, fresh, 0, incident);
  const plain = body.replaceAll(lines.eol, '\n');
  const outline = document.outlines[incident?.index ?? 0];
  const index =
    outline?.states.findIndex(({ section, found }) => section.kind === 'timeline' && found === null) ?? -1;
  if (outline && index >= 0 && text.trim() !== '') {
    const { span, text: inserted } = insertSection(document, outline, index, plain);
    return { edits: [{ span, text: inserted }], caret: span.start + inserted.indexOf(body) + caret };
  }
  const end = text.trimEnd().length;
  const opening =
    `${end === 0 ? '' : '\n\n'}## ${nameOf('timeline', document.language, 'Timeline')}\n\n`.replace(
      /\n/g,
      lines.eol,
    );
  const closing = end === text.length ? lines.eol : '';
  return {
    edits: [{ span: { start: end, end }, text: opening + body + closing }],
    caret: end + opening.length + caret,
  };
}

/** The first entries of a timeline, with the document's line endings. */
function writeFirst(
  document: Document,
  style: EntryStyle,
  fresh: readonly LocalEntry[],
  behind: number,
  incident: Incident | undefined,
): { readonly body: string; readonly caret: number } {
  let before: { readonly date: string | null; readonly time: string | null } = lastTimeAbove(
    incident?.entries ?? [],
    behind + 1,
  )?.at ?? { date: incidentDay(document, incident), time: null };
  const written = fresh.map((entry) => {
    const inherited = dayBehind(before, entry.time);
    before = entry;
    return formatEntry(
      style,
      entry,
      escapeFor(style, entry.text),
      entry.date !== null && inherited !== entry.date,
    );
  });
  const { eol } = document.markdown.lines;
  return { body: written.map(({ text }) => text).join(eol), caret: written[0]?.caret ?? 0 };
}

function escapeFor(style: EntryStyle, text: string): string {
  return style.html ? escapeHtml(text) : escapeMarkdown(text);
}

/** The whole text with entries in its timeline. */
export function withEntries(document: Document, insertion: Insertion): string {
  return applyEdits(document.markdown.text, insertion.edits);
}
