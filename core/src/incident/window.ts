import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Moment } from '../time/types.ts';
import { endNamed } from './ends.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf } from './reading.ts';
import { hasClock, pairIn, toldWindow } from './window-told.ts';

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
  let window = written;
  for (const find of [inLabels, inHead]) {
    if (window?.start && window.end) return window;
    const found = find(reading);
    if (found?.start && found.end) return found;
    if (found) window = { start: window?.start ?? found.start, end: window?.end ?? found.end };
  }
  if (window?.start) return window;
  const dated = inDate(reading);
  if (dated) return dated;
  const told = toldWindow(reading);
  return told?.end ? told : (window ?? inTables(reading) ?? told);
}

/** `Duration: X – Y`, or `Start: X` and `End: Y`. */
function inLabels(reading: Reading): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
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
        start = pair?.start ?? null;
      }
    }
    if (start) continue;
    const dates = rangesIn(reading, span).find((r) => r.start.date?.day != null && r.end.date?.day != null);
    if (dates) return dates;
    const days = momentsIn(reading, own).filter((m) => m.date?.day != null);
    const [first] = days;
    const last = days.at(-1);
    if (first && last && first !== last && days.every((m) => !m.clock)) return { start: first, end: last };
  }
  return start || end ? { start, end } : null;
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

/** `Date: 2024-05-03, 10:00 to 11:30 UTC` */
function inDate(reading: Reading): StatedWindow | null {
  for (const section of sectionsOf(reading, 'date')) {
    const range = rangesIn(reading, ownContent(reading, section)).find(hasClock);
    if (range) return range;
  }
  return null;
}

/** Rows and labels at the head of the report that are no sections of their own. */
function inHead(reading: Reading): StatedWindow | null {
  return behindNames(reading, ['impact', 'metrics', 'summary']);
}

/** Those of the parts that tell how bad it was. */
function inTables(reading: Reading): StatedWindow | null {
  return behindNames(reading, []);
}

/** Names of rows and labels: `Began: X`, `| Resolved | Y |`, a column "Start". */
function behindNames(reading: Reading, without: readonly SectionKind[]): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
  for (const { name, moment, cell } of namedTimes(reading, without)) {
    const named = endNamed(name);
    const isPeriod = cell !== null && /durat|window|period|dur[ée]e|期間|zeitraum|time/i.test(name);
    const range =
      named === 'start' || isPeriod
        ? rangesIn(reading, cell ?? moment.span).find(
            (each) => hasClock(each) && (isPeriod || each.start === moment),
          )
        : undefined;
    if (range) return range;
    if (named === 'start') start ??= moment;
    else if (named === 'end') end ??= moment;
    if (start && end) break;
  }
  return start || end ? { start, end } : null;
}

interface NamedTime {
  readonly name: string;
  readonly moment: Moment;
  /** The cell that the time stands in, where its row names it. */
  readonly cell: Span | null;
}

/**
 * The times outside the details that have a name before them, in document order.
 *
 * @param without kinds of sections to leave out, besides those that tell of other times
 */
function* namedTimes(reading: Reading, without: readonly SectionKind[]): Iterable<NamedTime> {
  const { lines, prose } = reading.document;
  const out = sectionsOf(reading, ...elsewhere, ...without);
  let at = 0;
  for (const moment of reading.scan.moments) {
    if (!moment.clock) continue;
    const number = lines.lineAt(moment.span.start);
    while (at < prose.length && (prose[at] as ProseLine).line < number) at++;
    const line = prose[at];
    if (line?.line !== number) continue;
    if (out.some((section) => number >= section.line && number <= section.endLine)) continue;
    const cell = line.cells.findIndex(
      (each) => each.start <= moment.span.start && moment.span.end <= each.end,
    );
    const name = cell < 0 ? labelBefore(reading, line, moment) : nameOfCell(reading, at, cell);
    if (name) yield { name, moment, cell: cell > 0 ? (line.cells[cell] as Span) : null };
  }
}

const elsewhere: readonly SectionKind[] = [
  'timeline',
  'tasks',
  'measures',
  'improvements',
  'lessons',
  'supporting',
];
const separators = /[|·•;]/;
const label = /^[^\p{L}]*(\p{L}[^:：]{1,39})[:：][^\p{L}\p{N}]*$/u;

/** The label right before a time: `Began: ~10:00`. */
function labelBefore({ document: { mask } }: Reading, { content }: ProseLine, { span }: Moment): string {
  const before = mask.slice(Math.max(content.start, span.start - 60), span.start);
  const own = before.split(separators).at(-1) as string;
  return label.exec(own)?.[1] ?? '';
}

/** What a cell is named by: the first cell of its row, or the head of its column where the table has this row only. */
function nameOfCell({ document: { mask, prose } }: Reading, at: number, cell: number): string {
  const text = (span: Span | undefined) => (span ? mask.slice(span.start, span.end).trim() : '');
  const line = prose[at] as ProseLine;
  const first = cell > 0 ? text(line.cells[0]) : '';
  if (endNamed(first)) return first;
  const head = prose[at - 1];
  const next = prose[at + 1];
  const isOnly = head?.header && !(next?.kind === 'row' && next.line === line.line + 1);
  return isOnly && !line.header ? text(head.cells[cell]) : first;
}
