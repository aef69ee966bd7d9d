import type { Document } from '../document.ts';
import { timelineZone } from '../repair/local-entries.ts';
import { offsetName } from '../time/offset-name.ts';
import { scanTimes } from '../time/scan.ts';
import { zoneTable } from '../time/zone-data.ts';
import { seasonProblem, zoneKey, zoneMeanings, zoneOffset } from '../time/zones.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';

/** Offered after what the document, the settings and the author's place tell. */
const usual = [
  'UTC',
  'GMT',
  'WAT',
  'CAT',
  'EAT',
  'SAST',
  'CET',
  'CEST',
  'EET',
  'EEST',
  'ET',
  'CT',
  'MT',
  'PT',
];

const begun = /(\s*\(?\s*)([\p{L}/_+−-]?[\p{L}\d/_+:−-]*)$/u;

/**
 * The zones that a time can be in: after a clock time that has none. Unasked only in a document that names no zone at
 * all, for elsewhere a time needs none of its own.
 */
export function completeZone(document: Document, cursor: Cursor, asking: Asking): Suggestion[] {
  const match = begun.exec(cursor.before);
  if (!match) return [];
  const [, gap = '', typed = ''] = match;
  if (gap === '' || /^[\d:]/.test(typed)) return [];
  const end = match.index;
  const moment = scanTimes(cursor.before.slice(0, end)).moments.at(-1);
  if (!moment?.clock || moment.zone || moment.span.end !== end) return [];
  const incident = document.incidents.findLast(({ line }) => line <= cursor.line);
  const own = timelineZone(incident);
  if (!asking.invoked && (own || document.settings.timeZone || gap.includes('('))) return [];
  const day = incident?.window?.start?.date ?? new Date(asking.now).toISOString().slice(0, 10);
  const start = cursor.offset - typed.length;
  return candidates(own?.written ?? null, document, asking, day).map((name): Suggestion => {
    const key = zoneKey(name);
    const offset = key === null ? null : zoneOffset(key, `${day}T12:00`);
    return {
      kind: 'zone',
      label: name,
      detail: offset === null ? '' : offsetName(offset),
      documentation: (key && zoneMeanings(key)[0]?.label) ?? null,
      span: { start, end: cursor.offset },
      text: name,
      snippet: null,
      filter: name,
    };
  });
}

/** Names of zones, the likeliest first; of those that change with the season the one of the day. */
export function candidates(own: string | null, document: Document, { zone }: Asking, day: string): string[] {
  const here = zone === null ? null : abbreviationOf(zone, day);
  const names = [own, document.settings.timeZone, here, ...usual].filter((name) => !!name) as string[];
  const inSeason = names.filter((name, i) => i === 0 || seasonProblem(zoneKey(name) ?? '', day) === null);
  return [...new Set(inSeason)];
}

/** The abbreviation in use in a place on a day; the place's IANA name where there is none. */
export function abbreviationOf(place: string, day: string): string {
  const offset = zoneOffset(place, `${day}T12:00`);
  const row = zoneTable.find(
    ({ meanings: [first], ambiguous }) => !ambiguous && first?.iana === place && first.offset === offset,
  );
  return row?.key ?? place;
}
