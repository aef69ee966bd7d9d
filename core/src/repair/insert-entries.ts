import type { Document } from '../document.ts';
import type { Incident } from '../incident/types.ts';
import { amongOthers } from './among-entries.ts';
import { beginTimeline } from './begin-timeline.ts';
import { applyEdits, type EditsWithCaret } from './edit.ts';
import { outermost, type TimedEntry } from './entry-place.ts';
import { escapeMarkdown } from './escape.ts';
import {
  dayForEntries,
  type LocalEntry,
  localise,
  type NewEntry,
  type Question,
  type TimelineZone,
  timelineZone,
} from './local-entries.ts';

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

/** What inserting entries into a document comes to; the caret stands where the text of the first one begins. */
export interface Insertion extends EditsWithCaret {
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
  const { entries: local, questions } = localise(own, zone, dayForEntries(document, incident));
  const unzoned: readonly Question[] =
    timed.length === 0 && zone === null && questions.length === 0
      ? [{ kind: 'zone', message: 'Nothing says in which zone the times of the entries are.' }]
      : [];
  const fresh = local.filter((entry) => !timed.some((other) => saysTheSame(document, entry, other)));
  if (fresh.length === 0) return { edits: [], caret: null, questions, count: 0 };
  const edits =
    timed.length > 0
      ? amongOthers(document, timed, fresh)
      : beginTimeline(document, incident, fresh, zone, options.overPrompts === true);
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

/** The whole text with entries in its timeline. */
export function withEntries(document: Document, insertion: Insertion): string {
  return applyEdits(document.markdown.text, insertion.edits);
}
