import type { Span } from '../markdown/span.ts';
import type { Section } from '../sections/section.ts';
import type { Moment, TimeRange } from '../time/types.ts';
import { openingOf } from './opening.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf, wordsAround } from './reading.ts';
import type { StatedWindow } from './window.ts';

/** Words before a time in prose that make it the beginning or the end of the trouble. */
const startCue =
  /\b(?:start(?:ed|ing)?|began|beginning|from|since|onset|occurred|between|entre|zwischen|d[ée]but\w*|depuis|desde|empez\w+|inici\w+|seit|begann|at|on)\b[^.]{0,25}$/i;
const endCue =
  /\b(?:end(?:ed|ing)?|conclud(?:ed|ing)|until|till|restored|resolved|recovered|fixed|normal|back (?:up|online)|lasted? (?:until|till)|jusqu\w*|hasta|at[ée]|bis|termin\w+)\b[^.]{0,30}$|\bby (?:about |around |approximately |roughly )?[~≈]?$/i;
/** Behind these a time is when it was over, whatever was told before it. */
const over =
  /\b(?:restored|resolved|recovered|repaired|fixed|ended|concluded|back (?:to normal|up|online)|r[ée]tabli\w*|r[ée]solu\w*|resuelt[oa]|restaurad[oa]|restablecid[oa]|resolvid[oa]|normalizad[oa]|behoben|wiederhergestellt)(?: (?:at|on|by|around|about|approximately|à|vers|a las?|às|um|gegen))*\s*[~≈]?\s*$/i;
/** Behind this a time is when it began, though it is told last: "recovered at 11:30, after errors since 10:00". */
const since = /\b(?:since|depuis|desde|seit)\s+(?:about |around |approximately )?[~≈]?$/i;
/** Behind these a time is when somebody noticed, which may be long after the beginning. */
const noticed = /\b(?:d[ée]tec\S+|discover\S+|entdeck\S+|erkannt|descub\S+)\W[^.]{0,25}$/i;
const goesOn = /\b(?:until|till|through|hasta|jusqu)\b[^.]{0,20}$/i;
/** "between 10:00 (the deploy) and 11:30" */
const betweenCue = /\b(?:between|entre|zwischen)\b[^.]{0,12}$/i;
const andCue = /\b(?:and|et|y|e|und)\s+(?:about |around |approximately )?[~≈]?$/i;
const endCueBehind =
  /^[^.]{0,60}\b(?:returned to normal|back (?:up|online|to normal)|restored|resolved|recovered)\b/i;
/** "Approximately 10:05 UTC, an outage began": what began stands behind its time. */
const startCueBehind =
  /^[^.\n]{0,30}\b(?:outage|incident|issue|failure|disruption|problem|error)s?\b[^.\n]{0,20}\b(?:occurred|began|started|happened)\b|^ onwards?\b/i;

/** The window in the sentences of the summary, else of whatever stands before the details. */
export function toldWindow(reading: Reading): StatedWindow | null {
  const spans: Span[] = [];
  for (const { nameSpan, content } of sectionsOf(reading, 'summary'))
    spans.push({ start: nameSpan.start, end: content.end });
  for (const section of sectionsOf(reading, 'impact', 'title')) spans.push(headOf(reading, section));
  const timeline = sectionsOf(reading, 'timeline')[0]?.line ?? reading.endLine;
  for (const section of sectionsOf(reading, 'other'))
    if (section.line < timeline) spans.push(section.nameSpan);
  const opening = openingOf(reading);
  if (opening) spans.push(opening);
  let best: StatedWindow | null = null;
  for (const span of spans) {
    const range = rangesIn(reading, span).find((r) => hasClock(r) && isOfIncident(reading, r));
    if (range) return range;
    best ??= pairIn(reading, span);
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
export function pairIn(reading: Reading, span: Span): StatedWindow | null {
  let start: Moment | null = null;
  let end: Moment | null = null;
  let isOpen = false;
  for (const moment of momentsIn(reading, span)) {
    if (!moment.clock) continue;
    const around = wordsAround(reading, moment.span);
    const before = around.before.slice(-60);
    const { behind } = around;
    if (start && noticed.test(before)) continue;
    if (start && (endCue.test(before) || endCueBehind.test(behind) || (isOpen && andCue.test(before))))
      end ??= moment;
    else if (start) continue;
    else if (over.test(before)) end ??= moment;
    else if (
      end
        ? since.test(before)
        : (startCue.test(before) ||
            startCueBehind.test(behind) ||
            (moment.date !== null && !noticed.test(before))) &&
          !goesOn.test(before)
    ) {
      start = moment;
      isOpen = betweenCue.test(before);
    }
  }
  return start ? { start, end } : null;
}

export function hasClock(range: TimeRange): boolean {
  return range.start.clock !== null && range.end.clock !== null;
}

/** "support hours", "\"quiet hours\" window (": what stands before a range that is no window of the incident. */
const notOfIncident =
  /(?:\b(?:hours|schedule|shift|daily|every|between runs|working)|\b(?:quiet|business|office|support|off|peak)[\s-]hours\b[^.]{0,15})\s*\(?\s*$/i;

/** "support hours 10:00-17:00" is no window. */
function isOfIncident(reading: Reading, range: TimeRange): boolean {
  const before = reading.document.mask.slice(Math.max(0, range.span.start - 40), range.span.start);
  if (noticed.test(before)) return false;
  return (
    !notOfIncident.test(before) ||
    // "2 hours (10:00 – 12:00)" is a length and its window.
    /\b(?:\d+|one|two|three|four|five|six)[\s-]hours\s*\(?\s*$/i.test(before)
  );
}
