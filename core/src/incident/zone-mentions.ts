import type { ZoneMention } from '../time/types.ts';
import { dateOf } from './instant.ts';
import type { Incident, Instant, Provenance } from './types.ts';

/** A zone as written in one place, with the day on which it applies there. */
export interface DatedZone {
  readonly mention: ZoneMention;
  /** `YYYY-MM-DD`, null when the document does not tell. */
  readonly date: string | null;
  readonly dateFrom: Provenance['how'];
}

/** Every zone that an incident's text names, in document order, beside a time or by itself. */
export function datedZones(incident: Incident): DatedZone[] {
  const instants = instantsOf(incident);
  const day = incidentDay(incident);
  const byZone = new Map<ZoneMention, Instant>();
  for (const instant of instants)
    if (instant.writtenZone && !byZone.has(instant.writtenZone)) byZone.set(instant.writtenZone, instant);
  const found = new Map<number, DatedZone>();
  const add = (mention: ZoneMention, date: string | null, dateFrom: Provenance['how']) => {
    if (!found.has(mention.span.start)) found.set(mention.span.start, { mention, date, dateFrom });
  };
  for (const moment of incident.times.moments) {
    const year = day === null ? null : Number(day.slice(0, 4));
    for (const { zone, date } of moment.alternative ? [moment, moment.alternative] : [moment]) {
      if (!zone) continue;
      const own = date ? dateOf(date, year) : null;
      const instant = byZone.get(zone);
      if (own !== null) add(zone, own, 'stated');
      else if (instant?.date) add(zone, instant.date, instant.dateFrom.how);
      else add(zone, day, day === null ? 'none' : 'inherited');
    }
  }
  for (const zone of incident.times.zones) add(zone, day, day === null ? 'none' : 'inherited');
  return [...found.values()].sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** Every instant of the window and the timeline. */
export function instantsOf({ window, entries }: Incident): Instant[] {
  return [window?.start, window?.end, ...entries.flatMap(({ at, until }) => [at, until])].filter(
    (instant): instant is Instant => instant != null,
  );
}

/** The day on which the incident began, as far as the document tells; `YYYY-MM-DD`. */
export function incidentDay(incident: Incident): string | null {
  return instantsOf(incident).find((instant) => instant.date !== null)?.date ?? null;
}
