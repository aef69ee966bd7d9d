import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { within } from '../incident/reading.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { incidentDay, instantsOf } from '../incident/zone-mentions.ts';
import { convertZoneChecked, nameInText } from '../repair/convert-zone.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { ZoneMention } from '../time/types.ts';
import { zoneKey, zoneOffset } from '../time/zones.ts';
import type { Report, Rule } from './rule.ts';
import { isQuoted, isStudentTask, toldMoments } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneMixed: Rule = {
  id: 'zone-mixed',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'The times of one incident are given in different time zones without conversion.',
    why: 'Readers compare times by the clock; times of different zones under each other are compared wrongly.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00 EAT (07:00 UTC): Alert fired for failed logins.',
      '11:30 EAT (08:30 UTC): Service restored.',
    ),
    quiet: 'A time is given in both zones; the zones have the same offset; a quotation.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const stated = instantsOf(incident).filter(
        (instant) => instant.writtenZone && offsetOf(instant) !== null && !isQuoted(document, instant.span),
      );
      const first = stated[0];
      const others = stated.filter(
        (instant) => first && offsetOf(instant) !== offsetOf(first) && !isConverted(incident, instant),
      );
      const other = others[0];
      if (!first || !other) {
        const timeline = ofTimeline(document, incident);
        if (timeline) yield timeline;
        else if (isStudentTask(document)) yield* inSentences(document, incident, first?.writtenZone ?? null);
        continue;
      }
      const same = stated.some(
        (instant) =>
          instant.time === other.time && offsetOf(instant) !== offsetOf(other) && instant.date === other.date,
      );
      const meant = others.length === 1 ? neighbourhood(incident, other) : null;
      if (meant) {
        yield slip(document, stated, other, meant);
        continue;
      }
      yield {
        severity: same ? 'warning' : 'info',
        span: other.writtenZone?.span ?? other.span,
        message: same
          ? `${other.raw} is given in ${other.zone} here and in ${first.zone} elsewhere.`
          : `This time is in ${other.zone}, others are in ${first.zone}.`,
        related: [{ span: first.writtenZone?.span ?? first.span, message: `Times in ${first.zone}` }],
        fixes: () => conversions(document, stated),
      };
    }
  },
};

const ofGreenwich = /^(?:GMT|Greenwich)/i;

/** The timeline names its zone once, and that is not the zone of the stated period, though the clock times are the same. */
function ofTimeline({ markdown: { lines } }: Document, { window, entries, times }: Incident): Report | null {
  const { start, end } = window ?? {};
  const edge = start?.writtenZone ? start : end;
  const stated = edge && offsetOf(edge);
  if (!edge?.writtenZone || stated === null) return null;
  const same = entries.find(({ at }) => {
    if (!at?.time || at.zoneFrom.how !== 'inherited' || at.date !== edge.date) return false;
    const key = at.zone === null ? null : zoneKey(at.zone);
    const offset = key === null ? null : zoneOffset(key, `${at.date ?? anyDay}T${at.time}`);
    return offset !== null && offset !== stated && (at.time === start?.time || at.time === end?.time);
  })?.at;
  const named = times.zones.find(({ span }) => same && lines.lineAt(span.start) === same.zoneFrom.line);
  if (!same || !named) return null;
  // Greenwich Mean Time may be named for the GMT+1 that is meant.
  if ([same.zone, edge.zone].every((zone) => ofGreenwich.test(zone ?? ''))) return null;
  return {
    severity: 'warning',
    span: named.span,
    message: `The timeline is in ${same.zone}, the stated period in ${edge.zone}, at the same clock times.`,
    related: [{ span: edge.writtenZone.span, message: `The stated period: ${edge.zone}` }],
  };
}

/**
 * Times that sentences tell, where window and timeline name one zone or none. Elsewhere than in a short report of a
 * student a sentence may well give a time of somebody else's, in their zone.
 */
function* inSentences(document: Document, incident: Incident, named: ZoneMention | null): Iterable<Report> {
  const day = incidentDay(incident) ?? anyDay;
  const offset = ({ key, raw }: ZoneMention) => zoneOffset(key ?? zoneKey(raw) ?? '', `${day}T12:00`);
  const zones = toldMoments(document, incident).flatMap(({ clock, zone, alternative }) =>
    clock && zone && !alternative && offset(zone) !== null ? zone : [],
  );
  const first = named ?? zones[0];
  const other = first && zones.find((zone) => offset(zone) !== offset(first));
  if (!first || !other) return;
  yield {
    severity: 'info',
    span: other.span,
    message: `This time is in ${other.raw}, others are in ${first.raw}.`,
    related: [{ span: first.span, message: `Times in ${first.raw}` }],
  };
}

/** One entry among others of one zone, in order as it is written, and out of it only by its own zone. */
function neighbourhood({ entries }: Incident, instant: Instant): Instant | null {
  const timed = entries.flatMap(({ at }) => (at?.time ? at : []));
  const i = timed.indexOf(instant);
  const [before, after] = [timed[i - 1], timed[i + 1]];
  if (i < 0 || !before?.writtenZone || !after?.writtenZone || before.date !== after.date) return null;
  const [zone, other] = [offsetOf(before), offsetOf(instant)];
  if (zone === null || other === null || zone !== offsetOf(after) || before.date !== instant.date)
    return null;
  const [from, own, to] = [before, instant, after].map(({ time }) => minutesOf(time as string)) as [
    number,
    number,
    number,
  ];
  const moved = own + zone - other;
  return from <= own && own <= to && (moved < from || moved > to) ? before : null;
}

/** The zone of that one entry is the slip. */
function slip(document: Document, stated: readonly Instant[], other: Instant, meant: Instant): Report {
  const [wrong, right] = [other.writtenZone as ZoneMention, meant.writtenZone as ZoneMention];
  return {
    severity: 'warning',
    span: wrong.span,
    message: `In ${wrong.raw} this entry is out of order; in ${right.raw}, as the entries around it, it would be in its place.`,
    related: [{ span: right.span, message: `Times in ${right.raw}` }],
    fixes: () => [
      replace(`Change ${wrong.raw} to ${right.raw}`, [{ span: wrong.span, text: right.raw }], true),
      ...conversions(document, stated),
    ],
  };
}

/** Where the day is not known, that of a winter. */
const anyDay = '2024-01-15';

/** Longer reports are not read again for each zone while somebody types; the command converts them as well. */
const longest = 100_000;

/** Everything in one zone: one fix for each zone that is present, that of most times first. */
function conversions(document: Document, stated: readonly Instant[]): Fix[] {
  if (document.markdown.text.length > longest) return [];
  const counts = new Map<string, number>();
  for (const { writtenZone } of stated) {
    // An offset without a name is known by its key only: -0400.
    const zone = writtenZone && (zoneKey(writtenZone.raw) ? writtenZone.raw : writtenZone.key);
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const zones = [...counts].sort((a, b) => b[1] - a[1]).map(([zone]) => zone);
  return zones.flatMap((zone) => {
    const conversion = convertZoneChecked(document, zone);
    if ('refused' in conversion || conversion.edits.length === 0) return [];
    return [replace(`Convert all times to ${nameInText(zone)}`, conversion.edits)];
  });
}

function offsetOf(instant: Instant): number | null {
  const key = instant.writtenZone ? (instant.writtenZone.key ?? zoneKey(instant.writtenZone.raw)) : null;
  return key === null ? null : zoneOffset(key, `${instant.date ?? anyDay}T${instant.time ?? '12:00'}`);
}

/** The same moment stands beside it in another zone. */
function isConverted(incident: Incident, instant: Instant): boolean {
  const { start, end } = instant.span;
  return within(incident.times.moments, { start: Math.max(0, start - 60), end }).some(
    ({ clock, alternative }) => clock?.span.start === start && alternative !== null,
  );
}
