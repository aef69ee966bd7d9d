import { strandsOf, type TimedEntry } from '../incident/strands.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';
import { isDisplaced, isTwelveHours } from './support/twelve-hours.ts';

export const meridiemMissing: Rule = {
  id: 'meridiem-missing',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'A timeline on the 12-hour clock without AM or PM: 12:16, then 1:52.',
    why: 'Whether 1:52 is at night or in the afternoon decides every length computed from it.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16: Alert fired for failed logins.',
      '12:40: Escalated to the database team.',
      '1:52: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16: Alert fired for failed logins.',
      '12:40: Escalated to the database team.',
      '13:52: Service restored.',
    ),
    quiet:
      'Any time of the timeline is of 13 hours or later, has a leading zero, or AM or PM; the times never go back.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        if (strand.length < 2 || !isTwelveHours(strand)) continue;
        const hours = strand.map(({ at }) => (at.clock?.hour ?? 0) * 60 + (at.clock?.minute ?? 0));
        const back = strand.find(
          (_, i) => i > 0 && (hours[i] as number) < (hours[i - 1] as number) && !isDisplaced(strand, i),
        );
        if (!back) continue;
        yield {
          span: back.at.span,
          message: `Is ${back.at.raw} before or after noon? The times of this timeline have neither AM nor PM.`,
          related: [
            { span: (strand[0] as (typeof strand)[number]).at.span, message: 'The timeline begins here' },
          ],
          fixes: [beginning(strand, 'AM'), beginning(strand, 'PM')],
        };
        break;
      }
    }
  },
};

/** AM and PM behind every time, the other one wherever the clock goes round. */
function beginning(strand: readonly TimedEntry[], half: 'AM' | 'PM'): Fix {
  let pm = half === 'PM';
  let before = -1;
  const edits = strand.flatMap(({ at: { clock } }) => {
    if (!clock) return [];
    const minutes = (clock.hour % 12) * 60 + (clock.minute ?? 0);
    if (minutes < before) pm = !pm;
    before = minutes;
    const { end } = clock.span;
    return [{ span: { start: end, end }, text: pm ? ' PM' : ' AM' }];
  });
  return replace(`Add AM and PM: it begins at ${strand[0]?.at.raw} ${half}`, edits);
}
