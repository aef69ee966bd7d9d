import type { Document } from '../../document.ts';
import type { Incident } from '../../incident/types.ts';
import type { Span } from '../../markdown/span.ts';
import type { SectionKind } from '../../sections/kinds.ts';
import type { Section } from '../../sections/section.ts';
import type { Moment, TimeRange } from '../../time/types.ts';

/** Sections about what is to come or stands for itself: a time there may be a plan, a schedule or a link. */
const untold = new Set<SectionKind>([
  'measures',
  'improvements',
  'tasks',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'people',
  'supporting',
  'messaging',
]);

/** The innermost section that holds an offset; null before the first. */
export function sectionAt(document: Document, offset: number): Section | null {
  const { sections } = document;
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  let section = sections[low - 1] ?? null;
  while (section && offset > section.span.end)
    section = section.parent === null ? null : (sections[section.parent] as Section);
  return section;
}

/** Whether a place tells what happened: not a plan, not a lesson, not a list of links, not a quotation. */
export function tellsIncident(document: Document, span: Span): boolean {
  let section = sectionAt(document, span.start);
  while (section) {
    if (untold.has(section.kind)) return false;
    section = section.parent === null ? null : (document.sections[section.parent] as Section);
  }
  return !isQuoted(document, span);
}

/** Whether a place stands in a block quote. */
export function isQuoted({ markdown }: Document, span: Span): boolean {
  const line = markdown.lines.lineAt(span.start);
  let low = 0;
  let high = markdown.prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markdown.prose[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const found = markdown.prose[low];
  return found?.line === line && found.quoteDepth > 0;
}

/** Every moment by which an incident is told, in document order. */
export function toldMoments(document: Document, incident: Incident): Moment[] {
  return incident.times.moments.filter((moment) => tellsIncident(document, moment.span));
}

/** The different periods that the incident's duration labels state, in document order. */
export function labelledPeriods(document: Document, incident: Incident): TimeRange[] {
  const periods = new Map<string, TimeRange>();
  for (const range of incident.times.ranges) {
    const { start, end, span } = range;
    if (!start.clock || !end.clock || sectionAt(document, span.start)?.kind !== 'duration') continue;
    const key = [
      start.date?.raw,
      start.clock.hour,
      start.clock.minute,
      end.clock.hour,
      end.clock.minute,
    ].join(' ');
    if (!periods.has(key)) periods.set(key, range);
  }
  return [...periods.values()];
}

/** How many different periods the incident's duration labels state. */
export function statedPeriods(document: Document, incident: Incident): number {
  return labelledPeriods(document, incident).length;
}

/** Whether the document follows the student task, which asks for times with their zone. */
export function isStudentTask(document: Document): boolean {
  return document.template.name === 'holberton';
}
