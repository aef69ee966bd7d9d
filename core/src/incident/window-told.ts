import type { Span } from '../markdown/span.ts';
import type { Section } from '../sections/section.ts';
import type { Moment, TimeRange } from '../time/types.ts';
import { openingOf } from './opening.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf, wordsAround } from './reading.ts';
import type { StatedWindow } from './window.ts';
import { isOfOther } from './window-other.ts';

/** Words before a time in prose that make it the beginning or the end of the trouble. */
const startCue =
  /\b(?:start(?:ed|ing)?|began|beginning|from|since|onset|occurred|between|entre|zwischen|d[ée]but\w*|depuis|desde|empez\w+|inici\w+|seit|begann|at|on)\b[^.]{0,25}$|\b(?:occurred|began|started|happened)\b[^.;]{0,45}\bby\s*$/i;
const endCue =
  /\b(?:end(?:ed|ing)?|conclud(?:ed|ing)|until|till|restored|resolved|recovered|fixed|normal|back (?:up|online)|lasted? (?:until|till)|jusqu\w*|hasta|at[ée]|bis|termin\w+)\b[^.]{0,30}$|\bby (?:about |around |approximately |roughly )?[~≈]?$/i;
/** Words for the end of the trouble that stand right before its time. */
const overWords = [
  'restored|resolved|recovered|repaired|fixed|ended|concluded|resumed|caught up',
  'back (?:to (?:normal|baseline)|up|online)|(?<!\\b(?:he|she|i|we|who) )(?:came|come|was|were|is|are|been|brought(?: \\p{L}+)?) back',
  '(?:available|operational|reachable|accessible|healthy|working|online|responsive|stable|up|normal|normally|in) again',
  '(?:fully|completely) operational|(?:was|were) over',
  '(?:errors?|failures|timeouts|alerts?|impact|trouble|symptoms|problems?) (?:had )?(?:stopped|ceased|cleared|subsided|disappeared)',
  "r[ée]tabli\\w*|r[ée]solu\\w*|pris fin|a repris|ont repris|(?:est|sont) revenue?s?|s’est (?:achev|termin)[ée]e?|s'est (?:achev|termin)[ée]e?",
  'resuelt[oa]|restaurad[oa]|restablecid[oa]|solucionad[oa]|volvi(?:ó|eron)|finaliz(?:ó|ou)',
  'se (?:solucion|restableci|recuper|resolvi|normaliz|restaur)ó',
  'resolvid[oa]|normalizad[oa]|voltou|voltaram|normalizou|encerr(?:ou|ad[oa])|restabeleceu',
  'behoben|wiederhergestellt|endete|beendet|wieder (?:erreichbar|verfügbar|online|da|stabil|normal)',
].join('|');
/** Behind these a time is when it was over, whatever was told before it. */
const over = new RegExp(
  `(?<!\\p{L})(?:${overWords})(?: (?:at|on|by|around|about|approximately|roughly|à|vers|a las?|às|um|gegen))*\\s*[~≈]?\\s*$`,
  'iu',
);
/** Behind these a time is its end where no other is told. */
const eased =
  /\b(?:mitigated|stabili[sz]ed|atténuée?|stabilisée?|mitigad[oa]|estabilizad[oa]|entschärft|stabilisiert)(?: (?:at|by|around|about|approximately|à|vers|a las?|às|um|gegen))*\s*[~≈]?\s*$/i;
/** Behind this a time is when it began, though it is told last: "recovered at 11:30, after errors since 10:00". */
const since = /\b(?:since|depuis|desde|seit)\s+(?:about |around |approximately )?[~≈]?$/i;
/** Behind these a time is when somebody noticed, which may be long after the beginning. */
const noticed = /\b(?:d[ée]tec\S+|discover\S+|noticed|entdeck\S+|erkannt|descub\S+)\W[^.]{0,25}$/i;
/** "the maintenance was planned for 08:00–09:00": the time of a plan. */
const planned =
  /\b(?:(?:was|were|been|is|are) (?:originally |initially )?(?:planned|scheduled)|(?:planned|scheduled) (?:for|from|between)|(?:maintenance|change|upgrade|deployment) window (?:was|of|from|for)|(?:était|est|sont|étaient) (?:prévue?s?|planifiée?s?)|(?:estaba|está|estava) (?:previst[oa]|programad[oa]|planejad[oa]|agendad[oa])|(?:war|waren|ist) [^.;]{0,20}geplant)\b[^.;]{0,30}$/i;
/** "the full fix was put in place at": work that ends the trouble, or eases it, does not begin it. */
const repair =
  /\b(?:(?:hot)?fix(?:es|ed)?|mitigat\w+|workaround|roll(?:ed)?[ -]?back|revert\w*|patch(?:ed)?|correctif|correcci[óo]n|corre[çc][ãa]o)\b[^.;]{0,40}$/i;
/** "Report created:" and nothing more: what such a label names is read by its name. */
const labelAlone = /^\W*[\p{L}\p{N}][^:.!?\n]{1,39}[:：]\W*$/u;
/** "the on-call engineer was paged at": somebody was told of it. */
const called = /\b(?:paged|notified|alerted|acknowledged|informed|contacted)\b[^.;]{0,20}$/i;
const goesOn =
  /\b(?:until|till|through|hasta|jusqu)\b[^.]{0,20}$|\b(?:to|bis) (?:about |around |approximately )?[~≈]?$/i;
/** "between 10:00 (the deploy) and 11:30" */
const betweenCue = /\b(?:between|entre|zwischen)\b[^.]{0,20}$/i;
const andCue = /\b(?:and|et|y|e|und)\s+(?:about |around |approximately )?[~≈]?$/i;
const endCueBehind =
  /^[^.]{0,80}\b(?:returned to normal|back (?:up|online|to normal)|restored|resolved|recovered)\b(?!,? (?:at |by |around |about |on )*[~≈]?\d{1,2}(?::|h|\s?[ap]m))/i;
/** "at 11:30 the errors stopped", with no other time between. */
const overBehind =
  /^[^.;\d]{0,40}\b(?:(?:came|was|were) back\b(?! to)|(?:errors|failures|timeouts) (?:stopped|ceased)\b|(?:available|operational|reachable|accessible|healthy|working|online|empty|up) again\b)|^(?: ?UTC| ?JST)?(?:頃|ごろ)?に[^。、\d]{0,12}(?:復旧|解消|回復|収束)|^ Uhr[^.;\d]{0,40}\b(?:wieder (?:erreichbar|verfügbar|online|stabil)|läuft [^.;\d]{0,12}wieder)\b/i;
/** Right behind these words the trouble begins, though a time was told before it. */
const beginsHere = /\b(?:from|since)\s+(?:about |around |approximately )?[~≈]?$/i;
/** A change that led to the trouble. */
const change =
  /\b(?:deploy\w*|releas\w*|merg\w+|roll(?:ed|out|ing)? ?out|went (?:out|live)|upgrad\w*|migrat\w*)\b/i;
/** "records written between": the period of what was lost or touched, which may be another one. */
const ofThings =
  /\b(?:logs?|graphs?|screenshots?|traces?|data|records?|rows?|backups?|commits?|snapshots?|written|created|added|stored|inserted|uploaded|collected)\s+(?:between|from|during)\s*$/i;
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
    const ranges = rangesIn(reading, span).filter((r) => hasClock(r) && isOfIncident(reading, r));
    const range = ranges.find((r) => !ofThings.test(wordsAround(reading, r.span).before)) ?? ranges[0];
    if (range) return range;
    best ??= pairIn(reading, span);
    if (best?.end) return best;
  }
  return best;
}

/** The end that the summary tells alone: "The issue was resolved at 2:57 pm that day." */
export function toldEnd(reading: Reading): StatedWindow | null {
  for (const { content } of sectionsOf(reading, 'summary'))
    for (const moment of momentsIn(reading, content)) {
      const { before, behind } = wordsAround(reading, moment.span);
      if (moment.clock && over.test(before) && !isOfOther(before, behind))
        return { start: null, end: moment };
    }
  return null;
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
  let calm: Moment | null = null;
  let isOpen = false;
  const others = rangesIn(reading, span).filter((range) => !isOfIncident(reading, range));
  for (const moment of momentsIn(reading, span)) {
    if (!moment.clock || others.some((range) => range.start === moment || range.end === moment)) continue;
    const around = wordsAround(reading, moment.span);
    const before = around.before.slice(-60);
    const { behind } = around;
    if (isOfOther(around.before, behind)) continue;
    if (start && noticed.test(before) && !over.test(before)) continue;
    if (start && !end && beginsHere.test(before)) {
      const { before: told, behind: then } = wordsAround(reading, start.span);
      if (change.test(told.slice(-40) + then.slice(0, 40))) start = moment;
      continue;
    }
    if (
      start &&
      (endCue.test(before) ||
        over.test(before) ||
        endCueBehind.test(behind) ||
        overBehind.test(behind) ||
        (isOpen && andCue.test(before)))
    )
      end ??= moment;
    else if (start) {
      if (eased.test(before)) calm ??= moment;
    } else if (over.test(before)) end ??= moment;
    else if (
      end
        ? since.test(before)
        : (startCue.test(before) ||
            startCueBehind.test(behind) ||
            (moment.date !== null && !noticed.test(before) && !labelAlone.test(before))) &&
          ![goesOn, planned, repair, called].some((cue) => cue.test(before))
    ) {
      start = moment;
      isOpen = betweenCue.test(before);
    }
  }
  return start ? { start, end: end ?? calm } : null;
}

export function hasClock(range: TimeRange): boolean {
  return range.start.clock !== null && range.end.clock !== null;
}

/** "support hours", "\"quiet hours\" window (": what stands before a range that is no window of the incident. */
const notOfIncident =
  /(?:\b(?:hours|schedule|shift|daily|every|between runs|working)|\b(?:quiet|business|office|support|off|peak)[\s-]hours\b[^.]{0,15})\s*\(?\s*$/i;

/** "support hours 10:00-17:00" is no window, nor is what was planned. */
function isOfIncident(reading: Reading, range: TimeRange): boolean {
  const before = reading.document.mask.slice(Math.max(0, range.span.start - 40), range.span.start);
  const around = wordsAround(reading, range.span);
  if (
    noticed.test(before) ||
    planned.test(around.before.slice(-60)) ||
    isOfOther(around.before, around.behind)
  )
    return false;
  return (
    !notOfIncident.test(before) ||
    // "2 hours (10:00 – 12:00)" is a length and its window.
    /\b(?:\d+|one|two|three|four|five|six)[\s-]hours\s*\(?\s*$/i.test(before)
  );
}
