import { minutesApart } from '../incident/order.ts';
import { moveEdge } from '../repair/move-edge.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const windowEmpty: Rule = {
  id: 'window-empty',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The incident is stated to end at the moment it starts.',
    why: 'A period without length says that there was no outage; most often one of the two times was never filled in.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 10:00 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'The incident is called momentary, or a near miss.',
  },
  *check(document) {
    for (const { window, entries, line, endLine } of document.incidents) {
      const { start, end } = window ?? {};
      if (!start?.clock || !end?.clock || minutesApart(start, end) !== 0 || isQuoted(document, end.span))
        continue;
      if (start.span.start === end.span.start) continue;
      const { lines, mask } = document.markdown;
      if (
        /\b(?:moment\w*|near[- ]miss|instant\w*)\b/i.test(
          mask.slice(lines.start(line), lines.end(Math.min(endLine, end.line + 5))),
        )
      )
        continue;
      yield {
        span: end.span,
        message: `The incident ends at the moment it starts, ${start.raw}.`,
        related: [{ span: start.span, message: `Start: ${start.raw}` }],
        fixes: () => {
          const resolved = entries.findLast(({ phase }) => phase === 'resolved')?.at;
          return resolved ? moveEdge('end', end, resolved, start) : [];
        },
      };
    }
  },
};
