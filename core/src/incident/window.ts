import type { Span } from '../markdown/span.ts';
import type { Moment } from '../time/types.ts';
import { endNamed } from './ends.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf } from './reading.ts';
import { inDate, inDays, isBefore, minuteOf, wholeDays } from './window-dated.ts';
import { inHead, inTables } from './window-named.ts';
import { hasClock, pairIn, toldEnd, toldWindow } from './window-told.ts';

/** The two ends of the stated window, as written. */
export interface StatedWindow {
  readonly start: Moment | null;
  readonly end: Moment | null;
}

const startName =
  /^(?:.*\b)?(?:start|began|begin|beginning|d[ée]but|inicio|in[ií]cio|beginn|störungsbeginn|from|onset)\w*|発生|開始/i;
const endName =
  /^(?:.*\b)?(?:end|ended|fin|fim|finish|t[ée]rmino|ende|störungsende|until|to|stop|resolu[tçc]|resolved|restored|recovered|r[ée]solu|r[ée]tabli|behoben|gel[öo]st)\w*|復旧|終了/i;
const endLabel = /\b(?:end|ended|fin|t[ée]rmino|ende)\b[^\n.]{0,12}[:：-]\W{0,4}$/i;

/**
 * Finds where the document states when the incident began and ended: in its front matter, behind labels, in the
 * sentences of its summary, in the tables of its impact. Where a label names the end alone, sentences that tell both go
 * before it.
 *
 * @param written what the front matter states
 */
export function findWindow(reading: Reading, written: StatedWindow | null): StatedWindow | null {
  if (written?.start && written.end) return written;
  let window = written;
  for (const find of [inLabels, inHead]) {
    if (window?.start && window.end) break;
    const found = find(reading);
    if (found?.start && found.end) return found;
    if (found) window = { start: window?.start ?? found.start, end: window?.end ?? found.end };
  }
  if (window && !written) window = withOther(window, inTables(reading), reading);
  if (window?.start && !written) return window;
  const told = toldWindow(reading);
  // Put together out of the front matter and a label, it is the period whose end the sentences tell as well.
  if (window?.start) return told?.end && isSameTime(told.end, window.end) ? told : window;
  const dated = inDate(reading);
  if (dated?.end) return dated;
  // Behind a plain "Date:" it is the beginning only where nothing is told before it.
  const isFirst = dated?.start && (!told?.start || isBefore(dated.start, told.start));
  if (told?.end) return isFirst ? dated : told;
  if (window?.end && isFirst && isBefore(dated.start, window.end)) window = withOther(window, dated, reading);
  return window ?? inTables(reading) ?? (isFirst ? dated : told) ?? toldEnd(reading) ?? inDays(reading);
}

/** Lines that the two labels of a window may be apart. */
const beside = 4;

/** The window with the end, or the beginning, that a label of another kind names beside it. */
function withOther(
  window: StatedWindow,
  names: StatedWindow | null,
  { document: { lines } }: Reading,
): StatedWindow {
  const both = { start: window.start ?? names?.start ?? null, end: window.end ?? names?.end ?? null };
  if (!both.start || !both.end) return window;
  const apart = lines.lineAt(both.end.span.start) - lines.lineAt(both.start.span.start);
  return Math.abs(apart) <= beside ? both : window;
}

function isSameTime(a: Moment | null, b: Moment | null): boolean {
  return minuteOf(a) !== null && minuteOf(a) === minuteOf(b);
}

/** `Duration: X – Y`, or `Start: X` and `End: Y`. */
function inLabels(reading: Reading): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
  /** Ends of which only the day is told. */
  const ends: { start: Moment | null; end: Moment | null } = { start: null, end: null };
  for (const section of sectionsOf(reading, 'duration')) {
    const { name, content, nameSpan } = section;
    const own = ownContent(reading, section);
    const span = section.form === 'heading' ? { start: nameSpan.start, end: content.end } : content;
    const range = rangesIn(reading, span).find(hasClock);
    if (range) return range;
    const moment = momentsIn(reading, own).find((m) => m.clock !== null);
    if (moment) {
      if (endName.test(name) && !/^start/i.test(name)) end ??= moment;
      else if (startName.test(name)) {
        start ??= moment;
        end ??= endBeside(reading, own, moment);
      } else if (start === null && end === null) {
        const pair = joined(reading, moment) ?? pairIn(reading, span);
        if (pair?.end) return pair;
        // "Duration: May 3, 2024, from 10:00"
        start = pair?.start ?? (moment.date ? moment : null);
      }
    }
    if (start) continue;
    const dates = wholeDays(reading, span);
    if (dates) return dates;
    const days = momentsIn(reading, own).filter((m) => m.date?.day != null);
    const [first] = days;
    const named = endNamed(name);
    if (named) {
      if (first && !first.clock) ends[named] ??= first;
      continue;
    }
    const last = days.at(-1);
    if (first && last && first !== last && days.every((m) => !m.clock)) return { start: first, end: last };
  }
  if (start || end) return { start, end };
  return ends.start && ends.end ? ends : null;
}

/** "down 10:00 → up 11:30": the only two times of a line, and what joins them. */
function joined(reading: Reading, first: Moment): StatedWindow | null {
  const { lines, mask } = reading.document;
  const rest = { start: first.span.start, end: lines.end(lines.lineAt(first.span.start)) };
  const [start, end, ...others] = momentsIn(reading, rest).filter(({ clock }) => clock !== null);
  if (!start || !end || others.length > 0) return null;
  const between = mask.slice(start.span.end, end.span.start);
  return between.length < 60 && /→|[-=]>|\s[–—]\s|\b(?:to|until|till|à|hasta|até|bis)\b/.test(between)
    ? { start, end }
    : null;
}

/** The end behind its own label on the line of the start: `Start time: X, End time: Y`. */
function endBeside(reading: Reading, span: Span, start: Moment): Moment | null {
  const { mask } = reading.document;
  return (
    momentsIn(reading, span).find(
      (moment) =>
        moment.clock !== null &&
        moment.span.start > start.span.end &&
        endLabel.test(mask.slice(Math.max(start.span.end, moment.span.start - 30), moment.span.start)),
    ) ?? null
  );
}
