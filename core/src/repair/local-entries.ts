import type { Document } from '../document.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { localAt, toEpoch } from '../time/arithmetic.ts';
import { zoneKey } from '../time/zones.ts';

/** Something that happened and is to stand in a timeline. */
export interface NewEntry {
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS` */
  readonly time: string;
  /** Key of the zone that date and time are in; null where it is not known. */
  readonly zone: string | null;
  /** Plain text of one line; empty for an entry that is still to be written. */
  readonly text: string;
}

/** A new entry in the zone of the timeline. */
export interface LocalEntry {
  readonly date: string | null;
  readonly time: string;
  readonly text: string;
  /** The zone that it is in, as the document writes it; null where it names none. */
  readonly zone: string | null;
  /** For comparing it with the entries that are there. */
  readonly at: Instant;
}

/** What has to be asked before entries can be inserted rightly. */
export interface Question {
  /** `zone`: that of the document, or that of the entries; `date`: the day of the entries. */
  readonly kind: 'zone' | 'date';
  /** Why, in one sentence. */
  readonly message: string;
}

/** The zone of a timeline: as its document writes it, and what it stands for. */
export interface TimelineZone {
  readonly written: string;
  /** Null where nobody knows it, or it stands for several. */
  readonly key: string | null;
}

/** The zone that the entries of an incident are written in; null where the document names none. */
export function timelineZone(incident: Incident | undefined): TimelineZone | null {
  const first = incident?.entries.find(({ at }) => at?.zone)?.at;
  const written = first?.zone ?? incident?.window?.start?.zone ?? incident?.zone ?? null;
  if (written === null) return null;
  const mention = first?.writtenZone ?? incident?.window?.start?.writtenZone;
  const key = (mention?.raw === written ? mention.key : null) ?? zoneKey(written);
  const known = key !== null && toEpoch('2024-01-01', '12:00', key) !== null;
  // The letter means UTC only where it touches its time.
  return { written: written === 'Z' ? 'UTC' : written, key: known ? key : null };
}

/** The day of an incident, for entries that name none. */
export function dayForEntries(document: Document, incident: Incident | undefined): string | null {
  const stated = incident?.window?.start?.date ?? incident?.entries.find(({ at }) => at?.date)?.at?.date;
  if (stated) return stated;
  const yaml = document.markdown.frontMatter;
  const field =
    yaml &&
    /^(?:start_time|date)\s*:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(
      document.markdown.text.slice(yaml.start, yaml.end),
    );
  return field?.[1] ?? null;
}

/** Entries in the zone of a timeline, in the order of their times. */
export function localise(
  entries: readonly NewEntry[],
  zone: TimelineZone | null,
  day: string | null,
): { readonly entries: readonly LocalEntry[]; readonly questions: readonly Question[] } {
  const questions = new Map<string, Question>();
  const local = entries.map((entry): LocalEntry => {
    const date = entry.date ?? day;
    const same = entry.zone === (zone?.key ?? null) || (entry.zone !== null && entry.zone === zone?.written);
    if (same) return localEntry(entry, date, entry.time, zone);
    if (zone === null || zone.key === null) {
      const named =
        zone === null
          ? 'does not say in which zone its times are'
          : `writes its times in ${zone.written}, which is not known`;
      questions.set('document', { kind: 'zone', message: `The document ${named}.` });
      return localEntry(entry, date, entry.time, zone);
    }
    if (entry.zone === null) {
      questions.set('entries', {
        kind: 'zone',
        message: 'Nothing says in which zone the times of the entries are.',
      });
      return localEntry(entry, date, entry.time, zone);
    }
    const epoch = date === null ? null : toEpoch(date, entry.time, entry.zone);
    const converted = epoch === null ? null : localAt(epoch, zone.key);
    if (!converted) {
      const why = date === null ? 'on which day the entries are' : `what ${entry.zone} stands for`;
      const message = `The times can't be converted to ${zone.written}: nothing says ${why}.`;
      questions.set('date', { kind: date === null ? 'date' : 'zone', message });
      return localEntry(entry, date, entry.time, zone);
    }
    return localEntry(entry, converted.date, converted.time.slice(0, entry.time.length), zone);
  });
  return { entries: inOrder(local), questions: [...questions.values()] };
}

/** Stably by date and time; entries of unknown days stay in their order. */
function inOrder(entries: readonly LocalEntry[]): LocalEntry[] {
  if (entries.some(({ date }) => date === null)) return [...entries];
  const key = ({ date, time }: LocalEntry) => `${date} ${time}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

const none = { how: 'none', line: null } as const;

function localEntry(
  { text }: NewEntry,
  date: string | null,
  time: string,
  zone: TimelineZone | null,
): LocalEntry {
  const epoch = date === null ? null : toEpoch(date, time, zone?.key ?? null);
  const at: Instant = {
    raw: time,
    span: { start: 0, end: 0 },
    line: 0,
    clock: null,
    writtenDate: null,
    writtenZone: null,
    date,
    time,
    zone: zone?.written ?? null,
    epoch,
    dateFrom: none,
    zoneFrom: none,
  };
  return { date, time, text, zone: at.zone, at };
}
