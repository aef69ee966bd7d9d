import { minutesApart } from '../incident/order.ts';
import { strandsOf } from '../incident/strands.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const phaseOrder: Rule = {
  id: 'phase-order',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'The incident is acknowledged before anybody or anything has detected it.',
    why: 'One of the two times is wrong, or the true detection is not told.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: On-call engineer acknowledged the page.',
      '10:10: Monitoring alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Monitoring alert fired for failed logins.',
      '10:10: On-call engineer acknowledged the page.',
      '11:30: Service restored.',
    ),
    quiet:
      'Mitigating before the cause is known, or finding the cause after the end, is normal; the timeline tells an earlier sign.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        const acknowledged = strand.find(
          ({ phase, text }) => phase === 'acknowledged' && /\back(?:nowledg|ed\b)/i.test(text),
        );
        const detected = strand.find(({ phase }) => phase === 'detected');
        if (!acknowledged || !detected) continue;
        const minutes = minutesApart(acknowledged.at, detected.at);
        if (minutes === null || minutes <= 1) continue;
        if (strand.some(({ phase }, i) => i < strand.indexOf(acknowledged) && phase !== 'leadup')) continue;
        yield {
          span: acknowledged.at.span,
          message: `Acknowledged at ${acknowledged.at.raw}, before it was detected at ${detected.at.raw}.`,
          related: [{ span: detected.at.span, message: `Detected: ${detected.at.raw}` }],
        };
        break;
      }
    }
  },
};
