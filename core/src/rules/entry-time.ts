import { timeOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import { within } from '../incident/reading.ts';
import { mergeTimes } from '../repair/merge-time.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const entryTime: Rule = {
  id: 'entry-time',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'An entry begins with one time and goes on with another: “11:00: At 15:00 the team …”.',
    why: 'One of the two times is not when it happened.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:30: At 11:15 the team enlarged the pool.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:15: The team enlarged the pool.',
      '11:30: Service restored.',
    ),
    quiet:
      'The entry speaks of something earlier; the time is a range, a conversion or has a date of its own.',
  },
  *check(document) {
    const { mask } = document.markdown;
    for (const incident of document.incidents) {
      for (const entry of incident.entries) {
        const { at, until, textSpan, form } = entry;
        if (!at?.time || until || form === 'heading' || at.span.start >= textSpan.start) continue;
        const head = { start: textSpan.start, end: textSpan.start + 9 };
        const inner = within(incident.times.moments, head).find(({ clock }) => clock !== null);
        if (!inner?.clock || inner.date || inner.zone || inner.alternative || inner.clock.problem) continue;
        if (!/^\W*(?:at|à|a las|às|um)\W*$/i.test(mask.slice(textSpan.start, inner.clock.span.start)))
          continue;
        const time = timeOf(inner.clock);
        if (time === null || minutesOf(time) - minutesOf(at.time) <= 5) continue;
        // Nothing is told before it happens; what is earlier may be looked back at.
        if (inner.clock.meridiem === null && at.clock?.meridiem !== null && inner.clock.hour <= 12) continue;
        yield {
          span: inner.clock.span,
          message: `The entry is of ${at.raw}, but tells of ${inner.clock.raw}.`,
          related: [{ span: at.span, message: `The entry’s time: ${at.raw}` }],
          fixes: mergeTimes(
            document,
            incident,
            entry,
            { start: textSpan.start, end: inner.clock.span.end },
            time,
          ),
        };
      }
    }
  },
};
