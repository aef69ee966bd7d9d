import { scanTimes } from '../time/scan.ts';
import { twoDigits } from '../two-digits.ts';
import { completeDate } from './days.ts';
import { oneLine, share } from './input.ts';
import { isoStampAt, monthNumber, printedZone, type Stamp, stampAt, stampOf } from './stamp.ts';
import type { Found, ImportContext, ImportedEntry, Source } from './types.ts';

const commit = /^[*|\\/ ]{0,20}commit ([0-9a-f]{7,64})\b/;
const dateField = /^[*|\\/ ]{0,20}(?:Author|Commit)?Date: {1,10}(.{5,60})$/;
const author = /^[*|\\/ ]{0,20}Author: {1,10}([^<]{1,100}?) {0,3}<[^>]{0,200}>$/;
/** `a1b2c3d 2024-03-05 10:05:01 +0100 Subject`, in any order of hash, author and date. */
const short = /^[*|\\/ ]{0,20}([0-9a-f]{7,40})\b(.*)$/;
/** `Tue Mar 5 10:05:01 2024 +0100` */
const plain =
  /(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})(?: ([+-]\d{4}))?/;
/** `Tue, 5 Mar 2024 10:05:01 +0100` */
const mail = /(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})/;

/** `git log`, with any of git's date formats, and its one-line forms where they print a date. */
export const gitLog: Source = {
  name: 'git-log',
  evidence({ sample }) {
    if (sample.some((line) => commit.test(line)) && sample.some((line) => dateField.test(line))) return 1;
    return share(sample, (line) => short.test(line) && dateIn(line) !== null) * 0.99;
  },
  read({ lines }, context) {
    return lines.some((line) => commit.test(line)) ? readFull(lines, context) : readShort(lines, context);
  },
};

function readFull(lines: readonly string[], context: ImportContext): Found {
  const entries: ImportedEntry[] = [];
  let open: { hash: string; who: string; stamp: Stamp | null; date: string | null } | null = null;
  for (const line of lines) {
    const begun = commit.exec(line);
    if (begun) {
      open = { hash: begun[1] as string, who: '', stamp: null, date: null };
    } else if (open) {
      const date = dateField.exec(line)?.[1];
      if (date !== undefined) open.stamp = dateIn(date) ?? looseDate(date, context);
      else if (author.test(line)) open.who = author.exec(line)?.[1] ?? '';
      else if (/^[*|\\/ ]{0,20} {4}\S/.test(line)) {
        // Only the subject; the rest of the message is for those who read the history.
        if (open.stamp)
          entries.push(entryOf(open.hash, open.stamp, line.replace(/^[*|\\/ ]+/, ''), open.who, context));
        open = null;
      }
    }
  }
  return { entries };
}

function readShort(lines: readonly string[], context: ImportContext): Found {
  const entries = lines.flatMap((line): ImportedEntry[] => {
    const match = short.exec(line);
    const found = match && locate(match[2] as string);
    if (!match || !found) return [];
    const rest = `${(match[2] as string).slice(0, found.start)} ${(match[2] as string).slice(found.end)}`;
    const subject = rest.replace(/HEAD@\{\s*\}:?|\(\s*\)|\[\s*\]|"/g, ' ').replace(/^[\s|,;:–-]+/, '');
    return [{ ...entryOf(match[1] as string, found.stamp, subject, '', context), raw: line.trim() }];
  });
  return { entries };
}

function entryOf(
  hash: string,
  stamp: Stamp,
  subject: string,
  who: string,
  context: ImportContext,
): ImportedEntry {
  const text = oneLine(`Commit ${hash.slice(0, 9)}: ${subject}${who === '' ? '' : ` (${who.trim()})`}`);
  return {
    date: stamp.date,
    time: stamp.time,
    zone: stamp.zone ?? context.zone,
    text,
    raw: `commit ${hash}`,
  };
}

function dateIn(text: string): Stamp | null {
  return locate(text)?.stamp ?? null;
}

/** Where git's date stands in a line, and what it says. */
function locate(
  text: string,
): { readonly start: number; readonly end: number; readonly stamp: Stamp } | null {
  const at = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.exec(text)?.index;
  const iso = at === undefined ? null : isoStampAt(text, at);
  if (iso && at !== undefined)
    return { start: at, end: iso.end, stamp: { date: iso.date, time: iso.time, zone: iso.zone } };
  const usual = plain.exec(text);
  if (usual) return found(usual, usual[6], usual[1], usual[2], usual[3], usual[4], usual[5], usual[7]);
  const post = mail.exec(text);
  if (post) return found(post, post[3], post[2], post[1], post[4], post[5], post[6], post[7]);
  const raw = /\b(1\d{9}) [+-]\d{4}\b/.exec(text);
  if (!raw) return null;
  return { start: raw.index, end: raw.index + raw[0].length, stamp: stampAt(Number(raw[1]) * 1000) };
}

function found(
  match: RegExpExecArray,
  year = '',
  month = '',
  day = '',
  hour = '',
  minute = '',
  second = '',
  zone?: string,
) {
  const number = twoDigits(monthNumber(month) ?? 0);
  const stamp = stampOf(`${year}-${number}-${day.padStart(2, '0')}`, hour, minute, second, undefined);
  if (!stamp) return null;
  const key = zone === undefined ? null : printedZone(zone);
  return { start: match.index, end: match.index + match[0].length, stamp: { ...stamp, zone: key } };
}

/** A date in the form of the person's own settings. */
function looseDate(text: string, context: ImportContext): Stamp | null {
  const moment = scanTimes(text).moments.find(({ clock, date }) => clock && date);
  const date = moment?.date ? completeDate(moment.date, context) : null;
  if (!moment?.clock || date === null) return null;
  const { hour, minute, second } = moment.clock;
  const printed = second === null ? undefined : twoDigits(Math.floor(second));
  const stamp = stampOf(date, twoDigits(hour), twoDigits(minute ?? 0), printed, undefined);
  return stamp && { ...stamp, zone: moment.zone?.key ?? null };
}
