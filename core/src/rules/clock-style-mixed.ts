import { strandsOf, type TimedEntry } from '../incident/strands.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const clockStyleMixed: Rule = {
  id: 'clock-style-mixed',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'One timeline has times with AM or PM and times of 24 hours.',
    why: 'Readers have to switch between two clocks, and 2:30 may be either of two times.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2:30 PM: Alert fired for failed logins.',
      '14:45: Escalated to the database team.',
      '3:30 PM: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:30: Alert fired for failed logins.',
      '14:45: Escalated to the database team.',
      '15:30: Service restored.',
    ),
    quiet: 'Times quoted in the text of an entry.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        const halves = strand.filter(({ at }) => at.clock?.meridiemSpan && at.clock.problem === null);
        const whole = strand.filter(
          ({ at }) => at.clock && !at.clock.meridiem && (at.clock.hour >= 13 || /^0\d/.test(at.clock.raw)),
        );
        const [half, day] = [halves[0], whole[0]];
        if (!half || !day) continue;
        const later = half.line > day.line ? half : day;
        const earlier = later === half ? day : half;
        yield {
          span: later.at.span,
          message: `${later.at.raw} and ${earlier.at.raw}: two ways to write a time in one timeline.`,
          related: [{ span: earlier.at.span, message: `Written the other way: ${earlier.at.raw}` }],
          fixes: [...allOn24(halves), ...allWithMeridiem(whole)],
        };
      }
    }
  },
};

/** Every time with AM or PM as one of 24 hours. */
function allOn24(halves: readonly TimedEntry[]): Fix[] {
  const edits = halves.flatMap(({ at }) =>
    at.clock && at.time ? [{ span: at.clock.span, text: at.time }] : [],
  );
  return edits.length > 0 ? [replace('Write all times with 24 hours', edits)] : [];
}

/** Every time of 24 hours as one with AM or PM. */
function allWithMeridiem(whole: readonly TimedEntry[]): Fix[] {
  const edits = whole.flatMap(({ at }) =>
    at.clock && at.time ? [{ span: at.clock.span, text: withMeridiem(at.time) }] : [],
  );
  return edits.length > 0 ? [replace('Write all times with AM and PM', edits)] : [];
}

function withMeridiem(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)} ${hour >= 12 ? 'PM' : 'AM'}`;
}
