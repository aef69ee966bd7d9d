import { addYear } from '../repair/add-year.ts';
import type { Rule } from './rule.ts';
import { isStudentTask } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const yearMissing: Rule = {
  id: 'year-missing',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'The report gives the day of the incident, but nowhere its year.',
    why: 'A year later nobody knows which February it was.',
    bad: timeExample(
      'On Thursday, February 29, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On Thursday, February 29, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The year stands in any date, the front matter or the path; the report follows another template than the student project’s.',
  },
  *check(document) {
    const { frontMatter, text } = document.markdown;
    if (!isStudentTask(document) || frontMatter || /\b20\d\d\b/.test(document.path ?? '')) return;
    if (/(?<![\d.:/])20[012]\d(?!\d|[.:]\d)/.test(text)) return;
    for (const { times } of document.incidents) {
      const dates = times.moments.flatMap(({ date }) => date ?? []);
      if (dates.some(({ year }) => year !== null)) return;
      const first = dates.find(
        ({ month, day, problem }) => month !== null && day !== null && problem === null,
      );
      if (!first) continue;
      yield {
        span: first.span,
        message: `“${first.raw}” of which year? The report does not say.`,
        fixes: addYear(first),
      };
      return;
    }
  },
};
