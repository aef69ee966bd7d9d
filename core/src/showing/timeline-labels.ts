import type { Document } from '../document.ts';
import { metricNames } from '../drawing/words.ts';
import { elapsedSinceStart } from '../incident/elapsed.ts';
import type { Incident, Instant } from '../incident/types.ts';
import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Section } from '../sections/section.ts';
import { formatDuration } from '../time/arithmetic.ts';
import { hoursAndMinutes, sinceStart } from './description.ts';
import { inEnglish, type Telling } from './say.ts';
import { itemAt } from './times.ts';

/** Something short to be shown behind a place in the text. */
export interface Label {
  readonly offset: number;
  readonly text: string;
}

/**
 * The time since the start behind the time of each entry, `T+0:15`, and the day where it has changed without saying so:
 * `T+9:40, 2024-05-04`. In document order; empty where the document is no postmortem.
 */
export function entryLabels(document: Document): Label[] {
  const { isPostmortem, incidents, markdown } = document;
  return isPostmortem ? incidents.flatMap((incident) => labelsOf(incident, markdown)) : [];
}

function labelsOf(incident: Incident, markdown: MarkdownDocument): Label[] {
  const elapsed = elapsedSinceStart(incident);
  let day: string | null = null;
  return incident.entries.flatMap(({ at, until }) => {
    if (!at) return [];
    const before: string | null = day;
    day = until?.date ?? at.date ?? day;
    const minutes = elapsed.get(at);
    // `T+10m` says so itself.
    if (minutes === undefined || at.dateFrom.how === 'relative') return [];
    const end = until === null ? undefined : elapsed.get(until);
    const parts = [sinceStart(minutes) + (end === undefined ? '' : `–${hoursAndMinutes(end)}`)];
    if (before !== null && at.date !== null && at.date !== before && at.dateFrom.how !== 'stated')
      parts.push(at.date);
    return [{ offset: behindMarks(markdown, endOf(incident, until ?? at)), text: parts.join(', ') }];
  });
}

/** Behind the whole of a time: its clock and, where they follow it, its date and zone. */
function endOf({ times }: Incident, instant: Instant): number {
  const moment = itemAt(times.moments, instant.span.start);
  return Math.max(instant.span.end, moment?.span.end ?? 0);
}

/** What closes the brackets and the emphasis around a time, with the colon within it: `)`, `:**`. */
const closing = /^[)\]]?(?:[:：]?([*_`~]{1,3}))?/;

/** Behind the marks that close what a time stands in: within them a label would be in bold, before its colon. */
function behindMarks({ text, lines }: MarkdownDocument, offset: number): number {
  const [marks = '', emphasis] = closing.exec(text.slice(offset, offset + 5)) ?? [];
  const before = text.slice(lines.start(lines.lineAt(offset)), offset).replace(/^\s*\*\s/, '');
  // What opens behind the time is another matter.
  const opened = emphasis === undefined || before.split(emphasis).length % 2 === 0;
  return offset + (opened ? marks : marks.replace(/[:：]?[*_`~]+$/, '')).length;
}

/** What is known of an incident at a glance, for the line above its timeline. */
export interface Glance {
  readonly section: Section;
  /** The stated window, then each metric: "Time to detect: 15 min". */
  readonly facts: readonly string[];
}

/** The window and the metrics of each incident that has a timeline and any of them; empty where the document is no postmortem. */
export function glances(document: Document, { say }: Telling = inEnglish): Glance[] {
  if (!document.isPostmortem) return [];
  return document.incidents.flatMap((incident) => {
    const section = document.sections[incident.entries[0]?.section ?? -1];
    const facts = [
      ...windowText(incident, say),
      ...incident.metrics
        .filter(({ name }) => name !== 'duration')
        .map(({ name, minutes }) => `${say(metricNames[name])}: ${formatDuration(minutes)}`),
    ];
    return section && facts.length > 0 ? [{ section, facts }] : [];
  });
}

/** `2024-05-03 22:00 – 2024-05-04 00:30 UTC, 2 h 30 min`; `from 10:00` where the end is open. */
function windowText({ window, metrics }: Incident, say: Telling['say']): string[] {
  const { start, end } = window ?? {};
  if (!start) return [];
  if (!end) return [say('from {0}', when(start, start.date, start.zone))];
  const sameZone = end.zone === start.zone;
  const from = when(start, start.date, sameZone ? null : start.zone);
  const to = when(end, end.date === start.date ? null : end.date, end.zone);
  const length = metrics.find(({ name }) => name === 'duration');
  return [`${from} – ${to}${length ? `, ${formatDuration(length.minutes)}` : ''}`];
}

function when({ clock, time, raw }: Instant, date: string | null, zone: string | null): string {
  // A day without a clock time is in no zone worth naming.
  if (clock === null) return date ?? raw;
  return [date, time ?? raw, zone].filter((part) => part !== null).join(' ');
}
