import { timeOf } from '../incident/instant.ts';
import { scanTimes } from '../time/scan.ts';
import { zoneKey } from '../time/zones.ts';
import { completeDate, Days } from './days.ts';
import { told } from './input.ts';
import { isoStampAt, stampIn } from './stamp.ts';
import type { ImportContext, ImportedEntry, Source } from './types.ts';

type Role = 'time' | 'date' | 'zone' | 'who' | 'text';

/** What columns are called. */
const names: readonly (readonly [Role, RegExp])[] = [
  [
    'time',
    /^(?:@?timestamp|time(?: ?\(.{1,20}\))?|date ?time|date\/time|ts|when|at|start(?: ?time)?|created(?:[ _]?at)?|occurred[ _]at|heure|hora|uhrzeit|zeit)$/i,
  ],
  ['date', /^(?:date|day|fecha|data|datum|jour|tag)$/i],
  ['zone', /^(?:time ?zone|tz|zone)$/i],
  ['who', /^(?:who|author|user(?:name)?|owner|name|by|from|actor|person|source|service|app)$/i],
  [
    'text',
    /^(?:event|events|description|message|msg|text|what(?: happened)?|details?|summary|notes?|action|entry|comment|log|title|événement|evento|ereignis)$/i,
  ],
];

/** Comma-, semicolon- and tab-separated values, with or without a header. */
export const csv: Source = {
  name: 'csv',
  evidence({ sample, json }) {
    if (json.length > 0) return 0;
    const delimiter = delimiterOf(sample);
    const [first, second] = sample;
    if (delimiter === null || first === undefined || second === undefined) return 0;
    if (rolesOf(cellsOf(first, delimiter)).includes('time')) return 0.99;
    // Without a header: every line has as many cells, and the first one is a time.
    const widths = new Set(sample.map((line) => cellsOf(line, delimiter).length));
    const timed = sample.filter((line) => hasTime(cellsOf(line, delimiter)[0] ?? '')).length;
    const spaced =
      delimiter === ',' && sample.some((line) => /,\s/.test(line.replace(/"(?:[^"]|"")*"/g, '')));
    const fraction = sample.every((line) =>
      /^\d{1,3}$/.test((cellsOf(line, delimiter)[1] ?? '').split(' ')[0] ?? ''),
    );
    return widths.size === 1 && timed === sample.length && !spaced && !fraction ? 0.97 : 0;
  },
  read({ text, sample }, context) {
    const rows = rowsOf(text, delimiterOf(sample) ?? ',');
    const named = rolesOf(rows[0] ?? []);
    const headed = named.includes('time');
    const roles = headed ? named : guess(rows);
    const days = new Days(context);
    return {
      entries: (headed ? rows.slice(1) : rows).flatMap((row) => entryOf(row, roles, context, days) ?? []),
    };
  },
};

function entryOf(
  row: readonly string[],
  roles: readonly (Role | null)[],
  context: ImportContext,
  days: Days,
): ImportedEntry | null {
  const cells = (role: Role) => row.filter((cell, i) => roles[i] === role && cell.trim() !== '');
  const written = cells('time')[0]?.trim() ?? '';
  const day = cells('date')[0]?.trim();
  const others = row.filter((cell, i) => (roles[i] ?? null) === null && cell.trim() !== '');
  const what = cells('text').length > 0 ? cells('text') : others;
  const text = told(cells('who').join(' '), what.map((cell) => cell.trim()).join(', '));
  const zone = zoneKey(cells('zone')[0] ?? '') ?? null;
  if (text === '') return null;
  const raw = told('', row.join(', '));

  const number = /^\d{9,13}(?:\.\d{1,9})?$/.test(written) ? stampIn(Number(written)) : null;
  const stamp = number ?? isoStampAt(written, 0);
  if (stamp)
    return { date: stamp.date, time: stamp.time, zone: stamp.zone ?? zone ?? context.zone, text, raw };
  const moment = scanTimes(written).moments.find(({ clock }) => clock);
  const time = moment?.clock ? timeOf(moment.clock) : null;
  if (!moment || time === null) return null;
  const date =
    moment.date ?? (day ? scanTimes(`${day} 00:00`).moments.find((each) => each.date)?.date : undefined);
  const whole = date ? completeDate(date, context) : null;
  if (whole !== null) days.start(whole);
  return { date: days.of(time), time, zone: moment.zone?.key ?? zone ?? context.zone, text, raw };
}

function rolesOf(header: readonly string[]): (Role | null)[] {
  const roles = header.map((cell) => names.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null);
  // A "Date" without a "Time" beside it holds both.
  if (!roles.includes('time') && roles.includes('date')) roles[roles.indexOf('date')] = 'time';
  return roles.includes('time') && header.length > 1 ? roles : roles.map(() => null);
}

/** Without a header: the first column that holds times is the time, one of dates before it the day. */
function guess(rows: readonly (readonly string[])[]): (Role | null)[] {
  const first = rows[0] ?? [];
  const time = first.findIndex(hasTime);
  return first.map((_, i) => (i === time ? 'time' : i < time ? 'date' : null));
}

function hasTime(cell: string): boolean {
  const text = cell.trim();
  if (text.length > 40) return false;
  return isoStampAt(text, 0) !== null || /^\D{0,3}[\d/.-]{0,10}[ T]?\d{1,2}[:h]\d\d/.test(text);
}

/** The delimiter that every line of the sample has; null where none is. */
function delimiterOf(sample: readonly string[]): string | null {
  for (const delimiter of ['\t', ';', ',']) {
    if (
      sample.length > 1 &&
      sample.slice(0, 20).every((line) => line.includes(delimiter) || line.includes('"'))
    )
      if (sample[0]?.includes(delimiter)) return delimiter;
  }
  return null;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return rowsOf(line, delimiter)[0] ?? [];
}

/** The rows of a text: fields in quotes may hold delimiters, line endings and doubled quotes (RFC 4180). */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const end = () => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  };
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"[^${delimiter}\\r\\n]*|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|[\\r\\n]|$)`,
    'y',
  );
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) break;
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== delimiter) end();
  }
  end();
  return rows;
}
