import { minutesOf } from '../incident/metrics.ts';
import { instantsOf } from '../incident/zone-mentions.ts';
import { replace } from '../repair/replace.ts';
import { rewriteTime } from '../repair/rewrite-time.ts';
import { clockChange } from '../time/clock-change.ts';
import { zoneKey } from '../time/zones.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const skippedHour: Rule = {
  id: 'skipped-hour',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'A local time that did not exist on its day: the clocks had just been put forward.',
    why: 'The time was converted or typed wrongly, and every length computed from it is off.',
    bad: timeExample(
      'On March 10, 2024, from 02:30 to 04:30 America/New_York time, nobody could log in.',
      '02:30: Alert fired for failed logins.',
      '04:30: Service restored.',
    ),
    good: timeExample(
      'On March 10, 2024, from 03:30 to 04:30 America/New_York time, nobody could log in.',
      '03:30: Alert fired for failed logins.',
      '04:30: Service restored.',
    ),
    quiet:
      'The zone has no daylight saving time, is an offset or says which time it is (EST, EDT); no date is stated.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const skipped = instantsOf(incident).filter(({ date, time, zone, writtenDate }) => {
        const key = zone === null ? null : zoneKey(zone);
        return (
          date !== null &&
          time !== null &&
          key !== null &&
          writtenDate?.ambiguous !== true &&
          clockChange(key, date, time) === 'skipped'
        );
      });
      const first = skipped[0];
      if (!first) continue;
      const edits = skipped.flatMap(({ clock, time }) =>
        clock && time && !clock.problem ? [rewriteTime(clock, minutesOf(time) + 60)] : [],
      );
      yield {
        span: first.span,
        message: `On ${first.date} there was no ${first.time} in ${first.zone}: the clocks had been put forward.`,
        fixes: [
          replace(
            edits.length === 1
              ? `Change to ${edits[0]?.text}`
              : `Put ${edits.length} times forward by an hour`,
            edits.sort((a, b) => a.span.start - b.span.start),
          ),
        ],
      };
    }
  },
};
