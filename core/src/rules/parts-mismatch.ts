import { minutesApart } from '../incident/order.ts';
import { agreement, type Length } from '../incident/tolerance.ts';
import type { Incident } from '../incident/types.ts';
import { replace } from '../repair/replace.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const partsMismatch: Rule = {
  id: 'parts-mismatch',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'Lengths that are written as a sum do not add up: 60 minutes (10 to detect + 40 to repair).',
    why: 'A part was corrected and the total forgotten, or the other way round.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in for 60 minutes (10 minutes to detect + 40 minutes to repair).',
      '10:00 UTC: Alert fired for failed logins.',
      '11:00: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in for 60 minutes (10 minutes to detect + 50 minutes to repair).',
      '10:00 UTC: Alert fired for failed logins.',
      '11:00: Service restored.',
    ),
    quiet:
      'The parts are not joined by a plus: lengths in a list may overlap; a part is vague or one-sided; the difference is within rounding.',
  },
  *check(document) {
    if (!document.markdown.mask.includes('+')) return;
    for (const incident of document.incidents) {
      for (const { total, parts } of sumsIn(document.markdown.mask, incident.times.durations)) {
        if (isQuoted(document, total.span) || differsFromPeriod(incident, total)) continue;
        const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0);
        const loose: Length = { ...total, approximate: [total, ...parts].some((one) => one.approximate) };
        if (agreement(loose, sum) !== 'differs') continue;
        yield {
          span: total.span,
          message: `The parts add up to ${formatDuration(sum)}, not to ${total.raw}.`,
          related: parts.map(({ span, raw }) => ({ span, message: raw })),
          fixes: [
            replace(`Change to ${lengthLike(total.raw, Math.round(sum))}`, [
              setDuration(total.raw, total.span, sum),
            ]),
          ],
        };
      }
    }
  },
};

/** A total that is not that of the stated start and end is reported as that. */
function differsFromPeriod({ window, durations }: Incident, total: DurationMention): boolean {
  const whole = window?.start && window.end ? minutesApart(window.start, window.end) : null;
  return (
    whole !== null &&
    agreement(total, whole) !== 'agrees' &&
    durations.some(({ span }) => span.start === total.span.start)
  );
}

interface Sum {
  readonly total: DurationMention;
  readonly parts: readonly DurationMention[];
}

const joined = /^[^+\d=\n]{0,40}\+[^+\d=\n]{0,40}$/;
const sign = /^[^+\d\n]{0,40}=[^+\d=\n]{0,4}$/;
const opening = /^[^+\d=()\n]{0,30}\(\s?$/;
const closing = /^[^+\d=()\n]{0,40}\)/;

/** The sums written out: `60 min (10 min + 50 min)`, `10 min + 50 min = 60 min`, `60 min = 10 min + 50 min`. */
function* sumsIn(mask: string, lengths: readonly DurationMention[]): Iterable<Sum> {
  const between = (i: number) => {
    const [end, start] = [lengths[i]?.span.end, lengths[i + 1]?.span.start];
    return end === undefined || start === undefined || start - end > 90 ? '\n' : mask.slice(end, start);
  };
  for (let first = 0; first < lengths.length - 1; first++) {
    let last = first;
    while (joined.test(between(last))) last++;
    if (last === first) continue;
    const parts = lengths.slice(first, last + 1);
    const tail = mask.slice(parts.at(-1)?.span.end, (parts.at(-1)?.span.end ?? 0) + 45);
    const closed = opening.test(between(first - 1)) && closing.test(tail);
    const equal = sign.test(between(first - 1)) && !/^[^\n]*[+=]/.test(tail);
    const total =
      closed || equal ? lengths[first - 1] : sign.test(between(last)) ? lengths[last + 1] : undefined;
    // "5 minutes each (…)" is no total; what stands before the first part may be a part as well.
    const head = mask.slice(Math.max(0, (parts[0]?.span.start ?? 0) - 40), parts[0]?.span.start);
    const exact = [total, ...parts].every((one) => one && !one.vague && one.bound === 'exact');
    if (total && exact && !/\+[^\n]*$|\b(?:each|per|jeweils|chacun|cada)\b/i.test(head))
      yield { total, parts };
    first = last;
  }
}
