import type { Fix } from '../repair/edit.ts';
import { isoDate } from '../repair/iso-date.ts';
import { replace } from '../repair/replace.ts';
import type { CalendarDate } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const dateOrderMixed: Rule = {
  id: 'date-order-mixed',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'Numeric dates are written with the day first in one place and with the month first in another.',
    why: 'Every date whose parts are both below 13 can then be read in two ways.',
    bad: timeExample(
      'On 05/16/2024 from 10:00 to 11:30 UTC nobody could log in. Reported on 17/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On 16/05/2024 from 10:00 to 11:30 UTC nobody could log in. Reported on 17/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'Dates with the year first fit both; dates in quotations.',
  },
  *check(document) {
    const dates = document.incidents.flatMap(({ times }) => times.moments.flatMap(({ date }) => date ?? []));
    // Only dates that read in one order alone are evidence.
    const sure = dates.filter(
      (date) =>
        Math.max(date.month ?? 0, date.day ?? 0) > 12 && !date.problem && !isQuoted(document, date.span),
    );
    const first = sure.find(({ order }) => order === 'dmy' || order === 'mdy');
    const other = sure.find(
      ({ order }) => first && (order === 'dmy' || order === 'mdy') && order !== first.order,
    );
    if (!first || !other) return;
    const named = (order: string | null) => (order === 'dmy' ? 'day' : 'month');
    yield {
      span: other.span,
      message: `“${other.raw}” has the ${named(other.order)} first, “${first.raw}” the ${named(first.order)}.`,
      related: [{ span: first.span, message: `The ${named(first.order)} first: ${first.raw}` }],
      fixes: [
        ...yearFirst(sure.filter(({ order }) => order === other.order)),
        ...yearFirst(
          sure.filter(({ order }) => order === 'dmy' || order === 'mdy'),
          'all ',
        ),
      ],
    };
  },
};

/** The dates with the year first, which reads in one way only. */
function yearFirst(dates: readonly CalendarDate[], all = ''): Fix[] {
  // Both ends of a range may share one.
  const own = dates.filter(({ span }, i) => span.start !== dates[i - 1]?.span.start);
  const edits = own.flatMap((date) => isoDate(date) ?? []);
  const [first] = edits;
  if (!first || edits.length !== own.length) return [];
  const title =
    edits.length === 1 ? `Write ${first.text}` : `Write ${all}${edits.length} dates as ${first.text}`;
  return [replace(title, edits, all === '')];
}
