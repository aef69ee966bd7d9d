import { instantsOf } from '../incident/zone-mentions.ts';
import { daysBetween, today } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const futureDate: Rule = {
  id: 'future-date',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The incident is dated in the future.',
    why: 'What is reported has happened; the year or the month is most likely mistyped.',
    bad: timeExample(
      'On May 3, 2094, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The day is today or tomorrow, since zones differ; the report calls itself planned, a draft or an exercise.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const first = instantsOf(incident).find(
        ({ date, dateFrom, writtenDate }) =>
          date !== null &&
          dateFrom.how === 'stated' &&
          writtenDate?.year != null &&
          !writtenDate.ambiguous &&
          (daysBetween(today(), date) ?? 0) > 1,
      );
      if (!first?.writtenDate) continue;
      const { lines, mask } = document.markdown;
      const head = mask.slice(lines.start(incident.line), first.span.start + 200);
      if (
        /\b(?:planned|exercise|drill|game ?day|simulat\w*|fiction\w*|hypothetical|draft|scheduled maintenance)\b/i.test(
          head,
        )
      )
        continue;
      yield { span: first.writtenDate.span, message: `${first.date} is still to come.` };
    }
  },
};
