import { timeOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import type { Incident } from '../incident/types.ts';
import { type DatedZone, datedZones } from '../incident/zone-mentions.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { rewriteTime } from '../repair/rewrite-time.ts';
import { offsetName } from '../time/offset-name.ts';
import type { ClockTime, Moment, ZoneMention } from '../time/types.ts';
import { seasonProblem, zoneMeanings, zoneOffset, zoneRow } from '../time/zones.ts';
import type { Report, Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneConflict: Rule = {
  id: 'zone-conflict',
  category: 'time',
  severity: 'error',
  docs: {
    summary: 'A zone stands beside an offset, or a time beside its conversion, that does not belong to it.',
    why: 'Two readings of one moment that differ by hours: no reader can tell which is meant.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT (UTC+2), nobody could log in.',
      '10:00 EAT: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT (UTC+3), nobody could log in.',
      '10:00 EAT: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The offset fits one of the meanings of the abbreviation; the two times lie apart as far as their zones, even over midnight.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const zones = datedZones(incident);
      for (const zone of zones) {
        const report = isQuoted(document, zone.mention.span) ? null : besideOffset(zone, zones);
        if (report) yield report;
      }
      const dates = new Map(zones.map(({ mention, date }) => [mention, date]));
      for (const moment of incident.times.moments) {
        const report = isQuoted(document, moment.span) ? null : converted(incident, moment, dates);
        if (report) yield report;
      }
    }
  },
};

/** `PST (UTC-7)`: an offset that the abbreviation never has. */
function besideOffset({ mention, date }: DatedZone, all: readonly DatedZone[]): Report | null {
  const { key, statedOffset } = mention;
  if (key === null || !statedOffset) return null;
  const row = zoneRow(key);
  const offsets = row ? row.meanings.map((meaning) => meaning.offset) : [];
  // A name that covers summer and winter fits either offset, unless the day decides.
  if (offsets.includes(null) || !row) {
    const own = seasons(key, date);
    if (own.length === 0 || own.includes(statedOffset.minutes)) return null;
  } else if (offsets.includes(statedOffset.minutes)) return null;
  const problem = date === null ? null : seasonProblem(key, date);
  const counterpart = row?.counterpart ?? null;
  const label =
    counterpart !== null && zoneMeanings(counterpart)[0]?.offset === statedOffset.minutes
      ? counterpart
      : null;
  return {
    // CET is often said for local time all year.
    severity: problem?.loose ? 'info' : 'error',
    span: mention.span,
    message: `${key} is ${offsetName(offsets[0] ?? seasons(key, date)[0] ?? 0)}, not ${offsetName(statedOffset.minutes)}.`,
    fixes: [
      ...(label && /^[A-Z]{2,5}\b/i.test(mention.raw)
        ? [
            replace(
              `Change to ${label}`,
              [{ span: { start: mention.span.start, end: mention.span.start + key.length }, text: label }],
              true,
            ),
          ]
        : []),
      ...eitherSide(
        mention,
        offsets[0] ?? seasons(key, date)[0] ?? null,
        // Where other times have the abbreviation alone, this one would be of another zone than they.
        all.every((other) => other.mention.key !== key || other.mention.statedOffset !== null),
      ),
    ],
  };
}

/** The offset alone, or the one that belongs to the abbreviation. */
function eitherSide({ raw, span, statedOffset }: ZoneMention, right: number | null, alone: boolean): Fix[] {
  if (!statedOffset) return [];
  const at = statedOffset.span.start - span.start;
  const written = raw.slice(at, at + statedOffset.span.end - statedOffset.span.start);
  const named = offsetName(statedOffset.minutes).replace('−', '-');
  const fixes = alone ? [replace(`Keep ${named} alone`, [{ span, text: named }])] : [];
  if (right !== null && /^(?:UTC|GMT)/i.test(written)) {
    const text = offsetName(right).replace('−', '-');
    fixes.push(replace(`Change ${written} to ${text}`, [{ span: statedOffset.span, text }]));
  }
  return fixes;
}

function seasons(key: string, date: string | null): number[] {
  const days = date === null ? ['2024-01-15', '2024-07-15'] : [date];
  return days.flatMap((day) => zoneOffset(key, `${day}T12:00`) ?? []);
}

/** `10:00 EAT (08:00 UTC)`: the same moment in two zones, wrongly converted. */
function converted(
  incident: Incident,
  moment: Moment,
  dates: ReadonlyMap<Moment['zone'], string | null>,
): Report | null {
  const other = moment.alternative;
  if (!other?.clock || !moment.clock || !other.zone?.key || !moment.zone?.key) return null;
  if (other.clock.problem || moment.clock.problem) return null;
  const date = dates.get(moment.zone) ?? dates.get(other.zone) ?? null;
  const [from, to] = [timeOf(moment.clock), timeOf(other.clock)];
  if (from === null || to === null) return null;
  const [here, there] = [possible(moment.zone.key, date), possible(other.zone.key, date)];
  if (here.length === 0 || there.length === 0) return null;
  const day = 24 * 60;
  const apart = minutesOf(to) - minutesOf(from);
  const wanted = here.flatMap((own) => there.map((its) => its - own));
  // Seconds on one side alone are rounded either way.
  if (wanted.some((minutes) => (((apart - minutes + 1) % day) + day) % day <= 2)) return null;
  const right = wanted[0] as number;
  const edits = [
    rewriteTime(other.clock, minutesOf(from) + right),
    rewriteTime(moment.clock, minutesOf(to) - right),
  ] as const;
  return {
    severity: moment.clock.approximate || other.clock.approximate ? 'info' : 'error',
    span: moment.span,
    message: `${moment.clock.raw} ${moment.zone.raw} is ${edits[0].text} ${other.zone.raw}, not ${other.clock.raw}.`,
    fixes: [
      replace(`Change ${other.clock.raw} to ${edits[0].text}`, [edits[0]], true),
      ...(keepsOrder(incident, moment.clock, minutesOf(to) - right)
        ? [replace(`Change ${moment.clock.raw} to ${edits[1].text}`, [edits[1]])]
        : []),
    ],
  };
}

/** Whether an entry would still lie between those above and below it; what is no entry has no order. */
function keepsOrder({ entries }: Incident, { span }: ClockTime, minutes: number): boolean {
  const timed = entries.flatMap(({ at }) => (at?.time ? at : []));
  const i = timed.findIndex((at) => at.span.start === span.start);
  const [before, after] = [timed[i - 1], timed[i + 1]].map((at) => (i < 0 ? undefined : at?.time));
  return (!before || minutesOf(before) <= minutes) && (!after || minutes <= minutesOf(after));
}

/**
 * Every offset that a zone may have: on the day, or in any season where the day is not known or not one for the name
 * (EST in July). GMT is said for British time all year.
 */
function possible(key: string, date: string | null): number[] {
  const meanings = zoneMeanings(key);
  if (meanings.length === 0 || meanings.some((meaning) => meaning.offset === null)) return seasons(key, date);
  const isInSeason = date !== null && key !== 'GMT' && seasonProblem(key, date) === null;
  const counterpart = isInSeason ? null : zoneRow(key)?.counterpart;
  return [...meanings, ...(counterpart ? zoneMeanings(counterpart) : [])].flatMap(
    (meaning) => meaning.offset ?? [],
  );
}
