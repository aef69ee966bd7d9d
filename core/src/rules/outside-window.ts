import type { Document } from '../document.ts';
import { minutesApart } from '../incident/order.ts';
import { settledBy } from '../incident/settled.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, Instant } from '../incident/types.ts';
import { moveEdge } from '../repair/move-edge.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Report, Rule } from './rule.ts';
import { afterEnd } from './support/after-end.ts';
import { longBeforeEnd } from './support/before-end.ts';
import { beforeStart } from './support/before-start.ts';
import { isDateSlip } from './support/date-slip.ts';
import { comparable, shown, slackOf, type Timed } from './support/held-against.ts';
import { isOfPart, ofOne } from './support/length-of-what.ts';
import { timelineOnOtherDays } from './support/other-days.ts';
import { hasOwnPeriod } from './support/periods.ts';
import { sectionAt, statedPeriods } from './support/places.ts';
import { timeExample } from './support/time-example.ts';
import { isOfOtherWeekday } from './support/weekday-alone.ts';
import { isYearLong } from './year-jump.ts';

export const outsideWindow: Rule = {
  id: 'outside-window',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'The timeline does not fit the stated start and end: a detection before the start, trouble after the end, a resolution far from the end.',
    why: 'The stated period is what statistics and promises are made from; if the timeline tells another one, one of the two is wrong.',
    bad: timeExample(
      'Nobody could log in from 10:00 to 11:30 UTC on May 3, 2024.',
      '09:40 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in from 10:00 to 11:30 UTC on May 3, 2024.',
      '09:40 UTC: New release deployed.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
      '15:00 UTC: Postmortem meeting.',
    ),
    quiet:
      'A deployment, an approval or another change before the start; what went wrong days before, where the trouble is told at the start; verification, follow-up and meetings after the end; the end of one service among several; a minute of difference; times in zones that cannot be compared, or on days told by weekday alone.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const { start, end } = incident.window ?? {};
      if (!start?.time && !end?.time) continue;
      // Several stated periods are several troubles: which of them an entry belongs to is not written.
      if (statedPeriods(document, incident) > 1) continue;
      // A timeline of other days altogether, and a wrong year of the period, are told as that.
      if (timelineOnOtherDays(incident) || isYearLong(incident)) continue;
      const timed = incident.entries.filter(
        (entry, i): entry is Timed =>
          entry.at?.time != null &&
          !isDateSlip(incident.entries, i) &&
          !fitsButForZone(incident.window, entry.at),
      );
      // Days told by their names alone are not placed among dates.
      if (timed.some(({ at }) => isOfOtherWeekday(at))) continue;
      // A period that ends before it begins is told as that: one of its ends is wrong.
      if (start && end && (minutesApart(start, end) ?? 0) < 0) continue;
      const before = start?.time && !isOfDowntime(document, start) ? beforeStart(start, timed) : null;
      if (before)
        yield isPlainly(document, start as Instant, end !== null) ? before : { ...before, severity: 'info' };
      const isEmpty = start && end ? (minutesApart(start, end) ?? 0) === 0 : false;
      // A stated length that has the trouble over at another time is reported as that, with the entry.
      if (!end?.time || isEmpty || (start && lengthDisagrees(document, incident, start, end))) continue;
      const service = serviceOf(document, end);
      if (service !== null) {
        yield* serviceBack(service, end, timed);
        continue;
      }
      const after =
        afterEnd(start ?? null, end, timed) ??
        (start ? longBeforeEnd(document, incident, start, end, timed) : null);
      if (after) yield isPlainly(document, end, true) ? after : { ...after, severity: 'info' };
    }
  },
};

/** Within the period by the clock, in another zone than it: the zone is the slip, and is told as that. */
function fitsButForZone(window: Incident['window'], { date, time, zone }: Instant): boolean {
  const { start, end } = window ?? {};
  if (!start?.time || !end?.time || !zone || !start.zone || zone === start.zone) return false;
  if (start.date !== end.date || date !== start.date || time === null) return false;
  return start.time <= time && time <= end.time;
}

/** Where a period is surely that of the incident; elsewhere it may be that of one figure, one service or one vendor. */
const plainPlaces: readonly SectionKind[] = ['summary', 'duration', 'date', 'title'];

/**
 * Whether one end of the stated period is surely that of the incident. Where both ends are told, the root cause or the
 * background may state them as well, but not the figures of the impact.
 */
function isPlainly(document: Document, { span }: Instant, both: boolean): boolean {
  const kind = sectionAt(document, span.start)?.kind ?? 'title';
  return plainPlaces.includes(kind) || (both && kind !== 'impact');
}

/** "07:46 to 13:18 UTC for the bridge": the name of the one service; null where the period is that of the whole. */
function serviceOf({ markdown }: Document, { span }: Instant): string | null {
  const behind = markdown.mask.slice(span.end, span.end + 40).replace(/^ ?[A-Z]{2,5}\b|\n/g, ' ');
  return ofOne.test(behind) ? (/for\s+(?:the |our )?([\p{L}\d-]+)/iu.exec(behind)?.[1] ?? '') : null;
}

/** That service comes back at another time than the end of its period; of the others nothing is stated. */
function* serviceBack(service: string, end: Instant, timed: readonly Timed[]): Iterable<Report> {
  const again = new RegExp(
    `\\b${service}\\b[^.;]{0,40}\\b(?:recover\\w*|restored|resumed|is back|was back)\\b`,
    'i',
  );
  const back = service.length > 2 ? timed.find(({ text }) => again.test(text)) : undefined;
  const apart = back && comparable(back.at, end) ? minutesApart(back.at, end) : null;
  if (!back || apart === null || Math.abs(apart) < 10 || Math.abs(apart) <= slackOf(end, back)) return;
  yield {
    severity: 'info',
    span: back.at.span,
    message: `The timeline has the ${service} back at ${shown(back.at, end)}, ${formatDuration(Math.abs(apart))} ${apart > 0 ? 'before' : 'after'} the stated end, ${shown(end, back.at)}.`,
    related: [{ span: end.span, message: `Stated end: ${end.raw}` }],
    fixes: moveEdge('end', end, back.at),
  };
}

const downtime = /down ?time|standstill|unavailab|ausfallzeit|ausfalldauer|stillstand|indispon|停止時間/i;

/** The period of a standstill: alarms well before it are what led to it. */
function isOfDowntime(document: Document, { span }: Instant): boolean {
  const section = sectionAt(document, span.start);
  return section?.kind === 'duration' && downtime.test(section.name);
}

/** A stated length contradicts the period and agrees with the timeline. */
function lengthDisagrees(document: Document, incident: Incident, start: Instant, end: Instant): boolean {
  const whole = minutesApart(start, end);
  return (
    whole !== null &&
    incident.durations.some(
      (duration) =>
        !isOfPart(document, duration) &&
        !hasOwnPeriod(document, incident, duration) &&
        agreement(duration, whole) !== 'agrees' &&
        settledBy(incident, start, duration) !== null,
    )
  );
}
