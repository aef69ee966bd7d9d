import type { Document } from '../document.ts';
import { wordTells } from '../incident/phases.ts';
import type { Incident, Metric, MetricName, Phase, TimelineEntry } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { sectionAt } from '../rules/support/places.ts';
import { describeLength, describeMetrics } from './describe-length.ts';
import { describeDate, describeTime, describeZone } from './describe-time.ts';
import type { Description } from './description.ts';
import { inEnglish, type Telling } from './say.ts';
import { holds, itemAt, timeAt } from './times.ts';

/**
 * What is known of the time, date, zone, length or metric at a place; null where there is none, or the document is no
 * postmortem. Pure.
 *
 * @param offset in UTF-16 units
 * @param readerZone IANA name of the zone that the reader lives in; null when unknown
 * @param telling the reader's language; English where it is not given
 */
export function describe(
  document: Document,
  offset: number,
  readerZone: string | null,
  telling: Telling = inEnglish,
): Description | null {
  if (!document.isPostmortem) return null;
  const line = document.markdown.lines.lineAt(offset);
  const incident = document.incidents.find((each) => each.line <= line && line <= each.endLine);
  if (!incident) return null;
  const { moments, durations, zones } = incident.times;

  const counted = incident.entries.find(
    ({ at }) => at?.dateFrom.how === 'relative' && holds(at.span, offset),
  )?.at;
  if (counted)
    return describeTime(document, incident, { instant: counted, span: counted.span }, readerZone, telling);
  const length = itemAt(durations, offset);
  if (length) return describeLength(document, incident, length, telling);
  const time = timeAt(document, incident, offset);
  if (time) return describeTime(document, incident, time, readerZone, telling);
  const moment = itemAt(moments, offset);
  if (moment?.date) return describeDate(document, incident, moment.date, telling);
  const zone = itemAt(zones, offset);
  if (zone) return describeZone(incident, zone, telling);
  return metricAt(document, incident, offset, telling) ?? phaseAt(document, incident, offset, telling);
}

/** How metrics are named in reports. MTTR is told as the time to resolve, which only one of its readings is. */
const metricWords: readonly (readonly [MetricName, RegExp])[] = [
  [
    'time-to-detect',
    /\b(?:time to detect\w*|m?ttd|temps de d[ée]tection|tiempo de detecci[óo]n|tempo de detec[çc][ãa]o)(?!\w)/giu,
  ],
  ['time-to-acknowledge', /\b(?:time to acknowledge\w*|m?tta)\b/giu],
  ['time-to-mitigate', /\b(?:time to mitigat\w*|m?ttm)\b/giu],
  [
    'time-to-resolve',
    /\b(?:time to (?:resol|recover|restor|repair)\w*|m?ttr|temps de r[ée]solution|tiempo de resoluci[óo]n|tempo de resolu[çc][ãa]o)(?!\w)/giu,
  ],
];

/** The longest stretch of a line in which a metric's name is looked for, on each side. UTF-16 units. */
const reach = 60;

function metricAt(
  document: Document,
  incident: Incident,
  offset: number,
  telling: Telling,
): Description | null {
  const { mask } = document.markdown;
  const section = sectionAt(document, offset);
  if (section?.kind === 'duration' && holds(section.nameSpan, offset)) {
    return describeNamed(document, incident, section.nameSpan, 'duration', telling);
  }
  const from = Math.max(0, offset - reach);
  const around = mask.slice(from, offset + reach);
  for (const [name, words] of metricWords) {
    for (const found of around.matchAll(words)) {
      const span = { start: from + found.index, end: from + found.index + found[0].length };
      if (holds(span, offset)) return describeNamed(document, incident, span, name, telling);
    }
  }
  return null;
}

function describeNamed(
  document: Document,
  incident: Incident,
  span: Span,
  name: MetricName,
  telling: Telling,
): Description | null {
  const metrics = incident.metrics.filter((metric) => metric.name === name);
  return describeMetrics(document, incident, span, metrics, telling);
}

const measuredBy: Readonly<Partial<Record<Phase, MetricName>>> = {
  detected: 'time-to-detect',
  acknowledged: 'time-to-acknowledge',
  mitigated: 'time-to-mitigate',
  resolved: 'time-to-resolve',
};

/** The word of an entry by which its phase is known, with what is measured from or to it. */
function phaseAt(
  document: Document,
  incident: Incident,
  offset: number,
  telling: Telling,
): Description | null {
  const entry = incident.entries.find(({ textSpan }) => holds(textSpan, offset));
  if (!entry?.phase) return null;
  const span = wordAround(document.markdown.mask, offset);
  if (
    !span ||
    !wordTells(document.markdown.mask.slice(span.start, entry.textSpan.end), entry.phase, document.language)
  ) {
    return null;
  }
  return describeMetrics(document, incident, span, metricsOf(incident, entry), telling);
}

function metricsOf({ metrics }: Incident, { phase, at }: TimelineEntry): Metric[] {
  if (phase === 'start') return metrics.filter(({ name, from }) => name !== 'duration' && from === at?.line);
  return metrics.filter(({ name }) => phase !== null && name === measuredBy[phase]);
}

/** The word at an offset. Words are not longer than `reach`, so that the search is bounded. */
function wordAround(text: string, offset: number): Span | null {
  const behind = /^[\p{L}\p{M}'’-]*/u.exec(text.slice(offset, offset + reach))?.[0].length ?? 0;
  const before = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(Math.max(0, offset - reach), offset))?.[0].length ?? 0;
  return before + behind > 0 ? { start: offset - before, end: offset + behind } : null;
}
