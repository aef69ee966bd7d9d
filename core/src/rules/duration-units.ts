import { minutesApart } from '../incident/order.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const durationUnits: Rule = {
  id: 'duration-units',
  category: 'time',
  severity: 'error',
  docs: {
    summary: 'One length is given in two units that disagree: 2.5 hours (160 minutes).',
    why: 'One of the two was not updated, and readers will quote either.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in for 2.5 hours (160 minutes).',
      '10:00 UTC: Alert fired for failed logins.',
      '12:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in for 2.5 hours (150 minutes).',
      '10:00 UTC: Alert fired for failed logins.',
      '12:30: Service restored.',
    ),
    quiet: 'The difference is within rounding of the coarser unit.',
  },
  *check(document) {
    const { mask } = document.markdown;
    for (const incident of document.incidents) {
      const { times } = incident;
      for (const [i, first] of times.durations.entries()) {
        const second = times.durations[i + 1];
        if (!second || first.vague || second.vague || isQuoted(document, first.span)) continue;
        const between = mask.slice(first.span.end, second.span.start);
        if (
          !/^\s?[([]\s?[=~≈]?\s?$/.test(between) ||
          !/^\s?[)\]]/.test(mask.slice(second.span.end, second.span.end + 2))
        )
          continue;
        const apart = Math.abs(first.minutes - second.minutes);
        // A tenth of an hour is six minutes.
        if (
          apart <= 5 ||
          agreement(first, second.minutes) === 'agrees' ||
          agreement(second, first.minutes) === 'agrees'
        )
          continue;
        yield {
          span: second.span,
          message: `${first.raw} is ${formatDuration(first.minutes)}, ${second.raw} is ${formatDuration(second.minutes)}.`,
          related: [{ span: first.span, message: first.raw }],
          fixes: fixesOf(incident, first, second),
        };
      }
    }
  },
};

/** Either of the two, unless the stated start and end say which is right. */
function fixesOf({ window }: Incident, first: DurationMention, second: DurationMention): Fix[] {
  const whole = window?.start && window.end ? minutesApart(window.start, window.end) : null;
  const right = (one: DurationMention) => whole !== null && agreement(one, whole) === 'agrees';
  const fixes = [setTo(second, first.minutes), setTo(first, second.minutes)];
  if (right(first) === right(second)) return fixes;
  return right(first) ? fixes.slice(0, 1) : fixes.slice(1);
}

function setTo({ raw, span }: DurationMention, minutes: number): Fix {
  return replace(`Change ${raw} to ${lengthLike(raw, Math.round(minutes))}`, [
    setDuration(raw, span, minutes),
  ]);
}
