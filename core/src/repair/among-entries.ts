import type { Document } from '../document.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { Edit, EditsWithCaret } from './edit.ts';
import {
  dayAt,
  dayBehind,
  inheritsAcross,
  isPrompt,
  lastTimeAbove,
  type Place,
  placeOf,
  type TimedEntry,
} from './entry-place.ts';
import { type EntryStyle, escapeFor, formatEntry, readEntryStyle, usualGap } from './entry-style.ts';
import { firstStyle } from './first-entries.ts';
import { itemNumber, withItemNumber } from './item-number.ts';
import type { LocalEntry } from './local-entries.ts';

/** The edits that put new entries among those that are there, in document order. */
export function amongOthers(
  document: Document,
  timed: readonly TimedEntry[],
  fresh: readonly LocalEntry[],
): EditsWithCaret {
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
  const own = itemNumber(document.markdown.lines.text(neighbour.line));
  return withItemNumber(style.before, own === null ? null : own + step);
}
