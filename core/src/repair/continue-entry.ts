import { minutesOf } from '../incident/metrics.ts';
import type { Span } from '../markdown/span.ts';
import { scanTimes } from '../time/scan.ts';
import type { ClockTime, TimeScan } from '../time/types.ts';
import { rewriteTime } from './rewrite-time.ts';
import { escapeSnippet } from './snippet.ts';

/** What Enter does on a line of a timeline. */
export type Continuation =
  | {
      readonly kind: 'next';
      /** The next entry still to be written, with `\n` before it, without the indentation of the line. */
      readonly text: string;
      /** As an LSP snippet: its time first, then its text. */
      readonly snippet: string;
    }
  /** The entry is still empty: its line is emptied, which ends the list. */
  | { readonly kind: 'end' };

const perDay = 24 * 60;
/** Indentation and quotes, then the marker of an item, if any, and what opens the emphasis. */
const opening = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?[*_`~[(]*$/;
/** From the time to the text. */
const separator = /^[)\]]?[ \t]*[*_`]*[ \t]*(?:[:：–—|-]|->|→)?[ \t]*[*_`]*[ \t]*/;

/**
 * What Enter does with the selection on a line of a timeline: the next entry like this one, a minute later, behind an
 * entry whose end or time the cursor is at; the end of the list in an entry that is still empty. Null where Enter is
 * an ordinary one: within the text, on other lines, where the day would change that the line names.
 *
 * @param line without its ending
 * @param selection UTF-16 offsets into the line
 * @param now `HH:MM` where the timeline is of today, in its zone: the next entry is of then, unless that is not later
 */
export function continueEntry(line: string, selection: Span, now: string | null = null): Continuation | null {
  if (line.length > 2000) return null;
  return /^[ \t>]*\|/.test(line) ? continueRow(line, selection, now) : continueItem(line, selection, now);
}

/** What is known of the last entry of a timeline. */
export interface LastEntry {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Minutes that its zone is east of UTC. */
  readonly offset: number;
}

/**
 * The clock time, `HH:MM`, at which something happens now for a timeline whose last entry is of today; null on any
 * other day.
 *
 * @param epoch now, milliseconds since the epoch
 */
export function timeNow({ date, offset }: LastEntry, epoch: number): string | null {
  const local = new Date(epoch + offset * 60_000).toISOString();
  return local.slice(0, 10) === date ? local.slice(11, 16) : null;
}

interface Stamp {
  readonly span: Span;
  /** What it is in the next entry. */
  readonly next: string;
  /** Where the clock time stands in that. */
  readonly clock: Span;
}

function continueItem(line: string, selection: Span, now: string | null): Continuation | null {
  const stamp = stampIn(line, scanTimes(line), now);
  const head = stamp && opening.exec(line.slice(0, stamp.span.start));
  if (!stamp || !head) return null;
  const [before, indentation = '', marker = ''] = head;
  const between = separator.exec(line.slice(stamp.span.end))?.[0] ?? '';
  // A bare line that begins with a time may be prose: "10:05 was too late".
  if (marker === '' && !/[:：–—|-]|[*_`]/.test(between + before)) return null;
  const told = stamp.span.end + between.length;
  const text = line.slice(told).trim();
  if (!atEndOr({ start: before.length, end: told }, line, selection)) return null;
  if (text === '') return { kind: 'end' };
  const number = marker.replace(/^\d{1,8}/, (digits) => String(Number(digits) + 1));
  const lead = `\n${indentation.trimStart()}${number}${before.slice(indentation.length + marker.length)}`;
  return stub(lead, stamp, /\s$/.test(between) ? between : `${between} `, '');
}

function continueRow(line: string, selection: Span, now: string | null): Continuation | null {
  const bars = [...line.matchAll(/\\.|\|/g)].flatMap(({ 0: mark, index }) => (mark === '|' ? [index] : []));
  if (bars.length < 3) return null;
  const cells = bars.slice(0, -1).map((bar, i) => ({ start: bar + 1, end: bars[i + 1] as number }));
  const own = ({ start, end }: Span) => line.slice(start, end);
  const stamps = cells.map((each) => stampIn(own(each), scanTimes(own(each)), now));
  const timed = stamps.findIndex((each) => each !== null);
  const cell = cells[timed];
  const stamp = stamps[timed];
  const behind = cells.slice(timed + 1);
  const [told] = behind;
  if (!stamp || !cell || !told || timed > 1) return null;
  const { start, end } = selection;
  const atEnd =
    start === end && start >= told.start && line.slice(end, Math.max(end, told.end)).trim() === '';
  if (!atEnd && !atEndOr(cell, line, selection)) return null;
  if (behind.every((each) => own(each).trim() === '')) return { kind: 'end' };
  const raw = own(cell);
  const before = line.slice(0, cell.start).trimStart();
  const lead = `\n${before}${raw.slice(0, stamp.span.start)}`;
  const rest = behind.slice(1).map(() => '| ');
  return stub(lead, stamp, `${raw.slice(stamp.span.end)}| `, ` ${rest.join('')}|`);
}

function stub(lead: string, { next, clock }: Stamp, between: string, after: string): Continuation {
  const [before, behind] = [next.slice(0, clock.start), next.slice(clock.end)];
  const time = next.slice(clock.start, clock.end);
  const text = lead + next + between + after;
  const snippet = `${escapeSnippet(lead + before)}\${1:${escapeSnippet(time)}}${escapeSnippet(behind + between)}$0${escapeSnippet(after)}`;
  return { kind: 'next', text, snippet };
}

/** Whether a selection is a cursor behind the text of its line, or lies in the time. */
function atEndOr(time: Span, line: string, { start, end }: Span): boolean {
  if (time.start <= start && end <= time.end && end > time.start) return true;
  return start === end && line.slice(end).trim() === '';
}

/** The first time of a text, of a range its end, and the next minute, or now, written like it. */
function stampIn(text: string, { moments, ranges }: TimeScan, now: string | null): Stamp | null {
  const moment = moments.find(({ clock }) => clock);
  if (!moment) return null;
  const range = ranges.find(({ start }) => start.span.start === moment.span.start);
  const last = range?.end ?? moment;
  const clock = last.clock;
  if (!clock || !isExact(clock)) return null;
  const own = clock.hour * 60 + (clock.minute ?? 0);
  const current = now === null ? 0 : Math.floor(minutesOf(now));
  const minute = Math.max(own + 1, current);
  const dated = moment.date ?? last.date;
  if (dated && minute >= perDay) return null;
  const like = rewriteTime(clock, minute).text;
  // The seconds of the entry above are not those of now.
  const time = minute > own + 1 ? like.replace(/^(\d+\D+\d+\D+)\d+(?:[.,]\d+)?/, '$100') : like;
  const span = { start: moment.span.start, end: Math.max(moment.span.end, last.span.end) };
  // Of a range only the later time is kept, with its zone.
  const before = text.slice(range ? last.span.start : span.start, clock.span.start);
  const next = before + time + text.slice(clock.span.end, span.end);
  return { span, next, clock: { start: before.length, end: before.length + time.length } };
}

function isExact({ problem, minute, meridiemInherited }: ClockTime): boolean {
  return problem === null && minute !== null && !meridiemInherited;
}
