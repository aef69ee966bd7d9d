import type { Span } from '../markdown/span.ts';
import { type SectionKind, sectionKinds } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { Moment, TimeRange } from '../time/types.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf } from './reading.ts';

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
/** Words before a time in prose that make it the beginning or the end of the trouble. */
const startCue =
  /\b(?:start(?:ed|ing)?|began|beginning|from|since|onset|occurred|d[ée]but\w*|depuis|desde|empez\w+|inici\w+|seit|begann|at|on)\b[^.]{0,25}$/i;
const endCue =
  /\b(?:end(?:ed|ing)?|conclud(?:ed|ing)|until|till|restored|resolved|recovered|fixed|normal|by|lasted? (?:until|till)|jusqu\w*|hasta|at[ée]|bis|termin\w+)\b[^.]{0,30}$/i;
/** Behind these a time is when somebody noticed, which may be long after the beginning. */
const noticed = /\b(?:d[ée]tec\S+|discover\S+|entdeck\S+|erkannt|descub\S+)\W[^.]{0,25}$/i;
const endCueBehind =
  /^[^.]{0,60}\b(?:returned to normal|back (?:up|online|to normal)|restored|resolved|recovered)\b/i;

/** "Approximately 10:05 UTC, an outage began": what began stands behind its time. */
const startCueBehind =
  /^[^.\n]{0,30}\b(?:outage|incident|issue|failure|disruption|problem|error)s?\b[^.\n]{0,20}\b(?:occurred|began|started|happened)\b/i;

/** Finds where the document states when the incident began and ended: labels first, then its summary in prose. */
export function findWindow(reading: Reading): StatedWindow | null {
  return inLabels(reading) ?? inRows(reading) ?? inProse(reading);
}

/** `Duration: X – Y`, or `Start: X` and `End: Y`. */
function inLabels(reading: Reading): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
  for (const section of sectionsOf(reading, 'duration', 'date')) {
    const name = section.name;
    const span =
      section.form === 'heading'
        ? { start: section.nameSpan.start, end: section.content.end }
        : section.content;
    const range = rangesIn(reading, span).find(hasClock);
    if (range && section.kind === 'duration') return range;
    const moment = momentsIn(reading, ownContent(reading, section)).find((m) => m.clock !== null);
    if (moment && section.kind === 'duration') {
      if (endName.test(name) && !/^start/i.test(name)) end ??= moment;
      else if (startName.test(name)) {
        start ??= moment;
        end ??= endBeside(reading, ownContent(reading, section), moment);
      } else if (start === null && end === null) {
        const pair = pairInProse(reading, span);
        if (pair) return pair;
      }
    }
    const dates = rangesIn(reading, span).find((r) => r.start.date?.day != null && r.end.date?.day != null);
    if (dates && section.kind === 'duration' && start === null) return dates;
    const days = momentsIn(reading, ownContent(reading, section)).filter((m) => m.date?.day != null);
    const [first] = days;
    const last = days.at(-1);
    if (
      section.kind === 'duration' &&
      first &&
      last &&
      first !== last &&
      start === null &&
      days.every((m) => !m.clock)
    ) {
      return { start: first, end: last };
    }
  }
  if (start || end) return { start, end };
  // `Date: 2024-05-03, 10:00 to 11:30 UTC`
  for (const section of sectionsOf(reading, 'date')) {
    const range = rangesIn(reading, ownContent(reading, section)).find(hasClock);
    if (range) return range;
  }
  return null;
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

/** Rows or items "Start time | X", which are no sections of their own. */
function inRows(reading: Reading): StatedWindow | null {
  const { document } = reading;
  let start: Moment | null = null;
  let end: Moment | null = null;
  const timeline = sectionsOf(reading, 'timeline');
  for (const line of document.prose) {
    if (line.line < reading.line || line.line > reading.endLine || line.cells.length < 2) continue;
    if (timeline.some((section) => line.line >= section.line && line.line <= section.endLine)) continue;
    const [first, second] = line.cells as [Span, Span];
    const name = document.mask.slice(first.start, first.end).trim();
    const moment = momentsIn(reading, second).find((m) => m.clock !== null);
    const range = rangesIn(reading, second).find(hasClock);
    if (range && /durat|window|period|dur[ée]e|期間|zeitraum|time/i.test(name)) return range;
    if (!moment || name.length > 40) continue;
    if (
      /^(?:incident |outage |impact )?(?:start|begin|began|d[ée]but|inicio|in[ií]cio|beginn)|発生|開始/i.test(
        name,
      )
    )
      start ??= moment;
    else if (/^(?:incident |outage |impact )?(?:end|fin\b|t[ée]rmino|ende|resol)|復旧|終了/i.test(name))
      end ??= moment;
  }
  return start || end ? { start, end } : null;
}

/** Kinds that may stand before a report's opening text. */
const beforeText = new Set<SectionKind>([
  'title',
  'date',
  'people',
  'severity',
  'status',
  'services',
  'other',
]);

/** In the sentences of the summary, else of whatever stands before the timeline. */
function inProse(reading: Reading): StatedWindow | null {
  const { document } = reading;
  const spans: Span[] = [];
  for (const { nameSpan, content } of sectionsOf(reading, 'summary'))
    spans.push({ start: nameSpan.start, end: content.end });
  for (const section of sectionsOf(reading, 'impact', 'title')) spans.push(headOf(reading, section));
  const timeline = sectionsOf(reading, 'timeline')[0]?.line ?? reading.endLine;
  for (const section of sectionsOf(reading, 'other'))
    if (section.line < timeline) spans.push(section.nameSpan);
  if (!sectionsOf(reading, 'summary').some((section) => section.line > 0)) {
    const first = sectionsOf(reading, ...sectionKinds).find((section) => !beforeText.has(section.kind));
    const end = first ? first.span.start : document.lines.end(Math.min(reading.endLine, reading.line + 30));
    spans.push({ start: document.lines.start(reading.line), end });
  }
  let best: StatedWindow | null = null;
  for (const span of spans) {
    const range = rangesIn(reading, span).find((r) => hasClock(r) && isOfIncident(reading, r));
    if (range) return range;
    best ??= pairInProse(reading, span);
    if (best?.end) return best;
  }
  return best;
}

/** A title or label section's own words, so that the window in a heading is read as well. */
function headOf(reading: Reading, section: Section): Span {
  const own = ownContent(reading, section);
  return { start: section.nameSpan.start, end: own.end };
}

/** "started at X … restored at Y" in one stretch of prose. A start without an end is a window with an open end. */
function pairInProse(reading: Reading, span: Span): StatedWindow | null {
  const { mask } = reading.document;
  let start: Moment | null = null;
  let end: Moment | null = null;
  for (const moment of momentsIn(reading, span)) {
    if (!moment.clock) continue;
    const before = mask
      .slice(Math.max(span.start, moment.span.start - 60), moment.span.start)
      .replace(/\s+/g, ' ');
    const behind = mask.slice(moment.span.end, moment.span.end + 80).replace(/\s+/g, ' ');
    if (start && (endCue.test(before) || endCueBehind.test(behind))) end ??= moment;
    else if (
      !start &&
      (startCue.test(before) ||
        startCueBehind.test(behind) ||
        (moment.date !== null && !noticed.test(before))) &&
      !/\b(?:until|till|through|hasta|jusqu)\b[^.]{0,20}$/i.test(before)
    ) {
      start = moment;
    }
  }
  return start ? { start, end } : null;
}

function hasClock(range: TimeRange): boolean {
  return range.start.clock !== null && range.end.clock !== null;
}

/** "support hours", "\"quiet hours\" window (": what stands before a range that is no window of the incident. */
const notOfIncident =
  /(?:\b(?:hours|schedule|shift|daily|every|between runs|working)|\b(?:quiet|business|office|support|off|peak)[\s-]hours\b[^.]{0,15})\s*\(?\s*$/i;

/** "support hours 10:00-17:00" is no window. */
function isOfIncident(reading: Reading, range: TimeRange): boolean {
  const before = reading.document.mask.slice(Math.max(0, range.span.start - 40), range.span.start);
  return (
    !notOfIncident.test(before) ||
    // "2 hours (10:00 – 12:00)" is a length and its window.
    /\b(?:\d+|one|two|three|four|five|six)[\s-]hours\s*\(?\s*$/i.test(before)
  );
}
