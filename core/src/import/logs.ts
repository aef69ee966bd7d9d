import { twoDigits } from '../two-digits.ts';
import { completeDate, Days } from './days.ts';
import { share, told } from './input.ts';
import { isoStampAt, monthNumber, printedZone, type Stamp, stampOf } from './stamp.ts';
import type { ImportContext, ImportedEntry, Source } from './types.ts';

/** What stands before the time of an ISO-stamped line: a syslog priority, a bracket, a weekday. */
const lead = /^\s{0,20}(?:<\d{1,3}>(?:\d )?)?["'[(]?(?:[A-Z][a-z]{2} (?=\d{4}-))?/;
/** RFC 3164, journalctl: `Mar  5 10:05:01 host app[12]: message`. */
const bsd =
  /^\s{0,20}(?:<\d{1,3}>)?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})? (.*)$/;
/** nginx, Apache: `10.0.0.1 - - [05/Mar/2024:10:05:01 +0000] "GET / HTTP/1.1" 502 157 …`. */
const access =
  /^\S{1,200} \S{1,100} [^[]{1,100} ?\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})\] "([^"]{0,2000})" (\d{3})\b/;
/** `host app[12]: message`, and RFC 5424's `host app procid msgid [data] message`. */
const program = /^(?:\S{1,255} )([\w./@()-]{1,100})(?:\[\d{1,10}\])?: (.*)$/;
const rfc5424 = /^\s{0,20}<\d{1,3}>\d /;
const fields5424 =
  /^\S{1,255} (\S{1,48}) \S{1,128} \S{1,32} (?:-|(?:\[(?:[^\]"]|"(?:[^"\\]|\\.){0,1000}"){0,500}\]){1,20})(?: |$)(.*)$/;
/** A zone that a line names behind its time. */
const zoneBehind = /^ (UTC|GMT|[A-Z]{2,5}T)(?= )/;

/** Lines of logs: syslog, journalctl, nginx, and any line that opens with a date and a time. */
export const logs: Source = {
  name: 'logs',
  evidence({ sample }) {
    const context = { zone: null, date: '2000-01-01', now: 0 };
    const days = new Days(context);
    const stamped = share(sample, (line) => entryOf(line, context, days) !== null);
    // Stack traces and other lines without a stamp belong to the line above.
    return stamped > 0.9 ? 0.96 : stamped >= 0.3 ? 0.92 : 0;
  },
  read({ lines }, context) {
    const days = new Days(context);
    return { entries: lines.flatMap((line) => entryOf(line, context, days) ?? []) };
  },
};

function entryOf(line: string, context: ImportContext, days: Days): ImportedEntry | null {
  const found = readAccess(line) ?? readBsd(line, context, days) ?? readIso(line);
  if (!found || found.text === '') return null;
  const { date, time, zone } = found.stamp;
  return { date, time, zone: zone ?? context.zone, text: found.text, raw: line.trim() };
}

interface Read {
  readonly stamp: Stamp;
  readonly text: string;
}

function readAccess(line: string): Read | null {
  const match = access.exec(line);
  if (!match) return null;
  const [, day, month, year, hour, minute, second, zone, request, status] = match;
  const stamp = stampOf(dateText(year, month, day), hour, minute, second, undefined);
  const asked = (request ?? '').replace(/ HTTP\/[\d.]+$/, '');
  return (
    stamp && { stamp: { ...stamp, zone: printedZone(zone ?? '') }, text: told('', `${asked} ${status}`) }
  );
}

function readBsd(line: string, context: ImportContext, days: Days): Read | null {
  const match = bsd.exec(line);
  const month = match && monthNumber(match[1] as string);
  if (!match || month === null) return null;
  const [, , day, written, hour, minute, second, rest] = match;
  const year = written === undefined ? null : Number(written);
  const date = completeDate({ ...noDate, year, month, day: Number(day) }, context);
  if (date === null) return null;
  days.start(date);
  const stamp = stampOf(date, hour, minute, second, undefined);
  return stamp && { stamp, text: messageOf(rest ?? '') };
}

function readIso(line: string): Read | null {
  const opening = lead.exec(line)?.[0] ?? '';
  const stamp = isoStampAt(line, opening.length);
  if (!stamp) return null;
  let rest = line.slice(stamp.end);
  const named = stamp.zone === null ? zoneBehind.exec(rest) : null;
  const zone = named ? printedZone(named[1] as string) : null;
  if (named && zone !== null) rest = rest.slice(named[0].length);
  const text = rfc5424.test(line)
    ? structured(rest.trimStart())
    : messageOf(rest.replace(/^[\])"',;:|\s]+/, ''));
  const { date, time } = stamp;
  return { stamp: { date, time, zone: stamp.zone ?? zone }, text };
}

/** `app: message` of what a syslog line says behind its time; any other text as it is. */
function messageOf(rest: string): string {
  const match = program.exec(rest);
  return match ? told(match[1] as string, match[2] as string) : told('', rest.replace(/^-\s+/, ''));
}

function structured(rest: string): string {
  const match = fields5424.exec(rest);
  if (!match) return told('', rest);
  return told(match[1] === '-' ? '' : (match[1] as string), (match[2] ?? '').replace(/^\uFEFF/, ''));
}

function dateText(year = '', month = '', day = ''): string {
  return `${year}-${twoDigits(monthNumber(month) ?? 0)}-${day}`;
}

const noDate = {
  span: { start: 0, end: 0 },
  raw: '',
  weekday: null,
  weekdaySpan: null,
  ambiguous: false,
  order: null,
  problem: null,
} as const;
