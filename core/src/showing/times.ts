import type { Document } from '../document.ts';
import { type DateSource, instantOf, type ZoneSource } from '../incident/instant.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { incidentDay, instantsOf } from '../incident/zone-mentions.ts';
import type { Span } from '../markdown/span.ts';
import { tellsIncident } from '../rules/support/places.ts';
import type { Moment, ZoneMention } from '../time/types.ts';

/** A time as the text has it, completed by what the document says elsewhere. */
export interface ShownTime {
  readonly instant: Instant;
  /** All of it: clock, date and zone, wherever they stand together. */
  readonly span: Span;
}

/** Whether an offset lies in a span or right behind it, where a cursor stands after typing. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The item (of those in document order) that holds an offset; found by bisection. */
export function itemAt<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item && holds(item.span, offset) ? item : null;
}

/** The clock time at an offset, those of the front matter included; null where there is none. */
export function timeAt(document: Document, incident: Incident, offset: number): ShownTime | null {
  const moment = itemAt(incident.times.moments, offset);
  if (moment?.clock) return { instant: instantFor(document, incident, moment), span: moment.span };
  const { start, end } = incident.window ?? {};
  const instant = [start, end].find((at) => at && holds(at.span, offset));
  return instant ? { instant, span: instant.span } : null;
}

/** The instant of a moment: as the incident has read it, or completed by what the incident says as a whole. */
export function instantFor(document: Document, incident: Incident, moment: Moment): Instant {
  const anchor = moment.clock ?? moment.date ?? moment;
  const read = instantsOf(incident).find(({ span }) => span.start === anchor.span.start);
  if (read) return read;
  const day = incidentDay(incident);
  // Plans and schedules are in the report's zone, but not on the day of the incident.
  const date = tellsIncident(document, moment.span) ? onlyDay(incident) : null;
  return instantOf(
    document.markdown,
    moment,
    day === null ? null : Number(day.slice(0, 4)),
    date,
    zoneOfAll(document, incident),
  );
}

/** The day of an incident that is over on the day it began; null where it takes longer or nothing is known. */
function onlyDay(incident: Incident): DateSource | null {
  const instants = instantsOf(incident);
  const dates = new Set(instants.flatMap(({ date }) => date ?? []));
  const [date] = dates;
  const source = instants.find((instant) => instant.date !== null);
  if (date === undefined || dates.size > 1 || !source) return null;
  return { date, from: { how: 'inherited', line: source.dateFrom.line } };
}

function zoneOfAll({ markdown }: Document, incident: Incident): ZoneSource | null {
  const { zone } = incident;
  if (zone === null) return null;
  const mention = mentionsOf(incident).find(({ raw }) => raw === zone) ?? null;
  return {
    mention,
    zone,
    from: mention
      ? { how: 'inherited', line: markdown.lines.lineAt(mention.span.start) }
      : { how: 'guessed', line: null },
  };
}

/** The mention behind an instant's zone, where the document names one. */
export function zoneMentionOf(incident: Incident, instant: Instant): ZoneMention | null {
  return instant.writtenZone ?? mentionsOf(incident).find(({ raw }) => raw === instant.zone) ?? null;
}

function mentionsOf({ times }: Incident): ZoneMention[] {
  return [
    ...times.zones,
    ...times.moments.flatMap(({ zone, alternative }) => [zone, alternative?.zone]),
  ].filter((mention): mention is ZoneMention => mention != null);
}
