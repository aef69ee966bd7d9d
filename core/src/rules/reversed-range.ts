import { minutesApart } from '../incident/order.ts';
import type { Instant } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const reversedRange: Rule = {
  id: 'reversed-range',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'A range of times in the timeline ends before it begins.',
    why: 'The two times are swapped, or one of them is wrong.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:40 – 10:20: The pool was enlarged.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:20 – 10:40: The pool was enlarged.',
      '11:30: Service restored.',
    ),
    quiet: 'The range crosses midnight.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const { at, until } of incident.entries) {
        if (!at || !until || isQuoted(document, at.span)) continue;
        const minutes = minutesApart(at, until);
        if (minutes === null || minutes >= 0) continue;
        // Without dates, a range far back is one over midnight.
        if ((at.date === null || until.date === null) && minutes < -12 * 60) continue;
        yield {
          span: until.span,
          message: `The range ends ${formatDuration(-minutes)} before it begins: ${at.raw} to ${until.raw}.`,
          related: [{ span: at.span, message: `Beginning: ${at.raw}` }],
          fixes: swapped(document.markdown.text, at, until),
        };
      }
    }
  },
};

function swapped(text: string, at: Instant, until: Instant): Fix[] {
  if (at.writtenDate !== until.writtenDate || at.clock?.meridiemInherited || until.clock?.meridiemInherited)
    return [];
  const written = ({ span }: Instant) => text.slice(span.start, span.end);
  return [
    replace(
      'Swap the two times',
      [
        { span: at.span, text: written(until) },
        { span: until.span, text: written(at) },
      ],
      true,
    ),
  ];
}
