import { dateOf } from '../incident/instant.ts';
import type { Incident } from '../incident/types.ts';
import { replace } from '../repair/replace.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import { twoDigits } from '../two-digits.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  category: 'time',
  severity: 'info',
  docs: {
    summary:
      'A numeric date that can be read with the day first or with the month first, and nothing in the report decides.',
    why: '04/05/2024 is the fifth of April for some readers and the fourth of May for others.',
    bad: timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On 2024-05-04 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'Another date in the report has a part greater than 12 or is written in words; the setting postmortem.dateOrder decides.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const date = incident.times.moments.find(
        ({ date }) =>
          date?.ambiguous &&
          date.month !== date.day &&
          !isQuoted(document, date.span) &&
          !isDecided(date, incident),
      )?.date;
      if (!date || date.month === null || date.day === null) continue;
      const { month, day, year, span } = date;
      const iso = (m: number, d: number) =>
        [...(year === null ? [] : [year]), twoDigits(m), twoDigits(d)].join('-');
      yield {
        span,
        message: `“${date.raw}” can be ${iso(month, day)} or ${iso(day, month)}.`,
        fixes:
          year === null
            ? []
            : [
                replace(`Write ${iso(month, day)}`, [{ span, text: iso(month, day) }]),
                replace(`Write ${iso(day, month)}`, [{ span, text: iso(day, month) }]),
              ],
      };
      return;
    }
  },
};

/** Only one of the readings lies near another date of the report. */
function isDecided({ year, month, day }: CalendarDate, { times }: Incident): boolean {
  if (year === null || month === null || day === null) return false;
  const readings = [
    `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    `${year}-${twoDigits(day)}-${twoDigits(month)}`,
  ];
  const others = times.moments.flatMap(({ date }) =>
    date && !date.ambiguous ? (dateOf(date, year) ?? []) : [],
  );
  const near = readings.filter((reading) =>
    others.some((other) => Math.abs(daysBetween(reading, other) ?? 99) <= 31),
  );
  return near.length === 1;
}
