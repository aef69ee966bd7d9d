import type { Instant } from '../incident/types.ts';
import { instantsOf } from '../incident/zone-mentions.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { clockChange } from '../time/clock-change.ts';
import { seasonNames, zoneKey } from '../time/zones.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const repeatedHour: Rule = {
  id: 'repeated-hour',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'A local time that came twice on its day: the clocks had been put back.',
    why: 'Readers cannot tell which of the two hours is meant; a name such as EST or EDT says it.',
    bad: timeExample(
      'On November 3, 2024, from 01:30 to 04:30 America/New_York time, nobody could log in.',
      '01:30: Alert fired for failed logins.',
      '04:30: Service restored.',
    ),
    good: timeExample(
      'On November 3, 2024, from 03:30 to 04:30 America/New_York time, nobody could log in.',
      '03:30: Alert fired for failed logins.',
      '04:30: Service restored.',
    ),
    quiet:
      'The zone has no daylight saving time, is an offset or says which time it is (EST, EDT); no date is stated.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const first = instantsOf(incident).find(({ date, time, zone }) => {
        const key = zone === null ? null : zoneKey(zone);
        return date !== null && time !== null && key !== null && clockChange(key, date, time) === 'repeated';
      });
      if (!first) continue;
      yield {
        span: first.span,
        message: `On ${first.date} it was ${first.time} twice in ${first.zone}.`,
        fixes: eitherHour(first),
      };
    }
  },
};

/** The name of daylight time for the first of the two, that of standard time for the second. */
function eitherHour({ zone, writtenZone, clock }: Instant): Fix[] {
  const key = zone === null ? null : zoneKey(zone);
  const names = key === null ? null : seasonNames(key);
  if (!names || !clock) return [];
  const span = writtenZone?.span ?? { start: clock.span.end, end: clock.span.end };
  const space = writtenZone ? '' : ' ';
  return [
    replace(`The first time: ${names.daylight}`, [{ span, text: `${space}${names.daylight}` }]),
    replace(`The second time: ${names.standard}`, [{ span, text: `${space}${names.standard}` }]),
  ];
}
