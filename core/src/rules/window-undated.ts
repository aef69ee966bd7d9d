import { incidentDay } from '../incident/zone-mentions.ts';
import { askDay, asksDay } from '../repair/ask-day.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const windowUndated: Rule = {
  id: 'window-undated',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'The report tells when the incident was by the clock, but nowhere on which day.',
    why: 'Without a day nobody finds the incident in logs, and whether daylight saving time was in force cannot be told.',
    bad: timeExample('From 10:00 to 11:30 UTC nobody could log in.', '10:00: Alert fired for failed logins.'),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'A date stands in the title, the front matter, the name of the file or anywhere in the text, or a prompt such as `[date]` asks for it.',
  },
  *check(document) {
    const dated = document.incidents.some(
      (incident) =>
        incidentDay(incident) !== null || incident.times.moments.some(({ date }) => date?.day != null),
    );
    if (dated || asksDay(document) || /\d{4}-?\d\d-?\d\d/.test(document.path ?? '')) return;
    const { frontMatter, text } = document.markdown;
    if (frontMatter && /\d{4}-\d\d-\d\d/.test(text.slice(frontMatter.start, frontMatter.end))) return;
    for (const incident of document.incidents) {
      const { window, entries } = incident;
      const first = window?.start ?? window?.end ?? entries.find((entry) => entry.at)?.at;
      if (!first?.clock) continue;
      yield {
        span: first.span,
        message: 'The report does not say on which day the incident was.',
        fixes: [
          {
            title: `Insert ${promptIn(document.language, 'date')}`,
            preferred: true,
            safe: false,
            edits: () => [askDay(document, incident, first)],
          },
        ],
      };
      return;
    }
  },
};
