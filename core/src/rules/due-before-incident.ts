import { within } from '../incident/reading.ts';
import { incidentDay } from '../incident/zone-mentions.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

export const dueBeforeIncident: Rule = {
  id: 'due-before-incident',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'An action item is due before the incident it follows from.',
    why: 'Most often it is last year’s number; the item then looks long overdue.',
    bad: exampleReport({
      measures: '## Action items\n\n- Alert at 80 % of the pool (owner: Ada, due: 2023-06-01)',
    }),
    good: exampleReport({
      measures: '## Action items\n\n- Alert at 80 % of the pool (owner: Ada, due: 2024-06-01)',
    }),
    quiet: 'The item is done already; the due date has no year.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const day = incidentDay(incident);
      if (day === null) continue;
      for (const { due, done, line } of incident.actionItems) {
        if (due === null || done || (daysBetween(due, day) ?? 0) <= 0) continue;
        const { lines, mask } = document.markdown;
        const date = within(incident.times.moments, { start: lines.start(line), end: lines.end(line) })[0]
          ?.date;
        if (!date || !/\b(?:due|deadline|eta)\b/i.test(mask.slice(lines.start(line), date.span.start)))
          continue;
        yield {
          span: date.span,
          message: `Due on ${due}, before the incident itself (${day}).`,
          fixes: nextYear(date, due, day),
        };
      }
    }
  },
};

/** The same day of the first year in which it comes after the incident. */
function nextYear({ raw, span, year }: CalendarDate, due: string, day: string): Fix[] {
  const at = year === null ? -1 : raw.indexOf(String(year));
  if (at < 0) return [];
  const same = Number(day.slice(0, 4));
  const text = String(due.slice(4) >= day.slice(4) ? same : same + 1);
  const start = span.start + at;
  return [replace(`Change the year to ${text}`, [{ span: { start, end: start + 4 }, text }], true)];
}
