import { minutesApart } from '../incident/order.ts';
import type { Incident } from '../incident/types.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const vagueDuration: Rule = {
  id: 'vague-duration',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: '“Several hours” inside an incident of one hour.',
    why: 'Loose words that contradict the figures make readers doubt both.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. Several hours were spent on the network.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. Half an hour was spent on the network.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'The words are about something before or after the incident.',
  },
  *check(document) {
    const { mask } = document.markdown;
    for (const incident of document.incidents) {
      const whole = lengthOf(incident);
      if (whole === null) continue;
      const vague = incident.times.durations.find(
        ({ vague, minutes, granularity, span }) =>
          vague &&
          granularity !== 'minute' &&
          minutes > whole * 1.2 &&
          tellsIncident(document, span) &&
          !elsewhere.test(mask.slice(Math.max(0, span.start - 25), span.end + 20)) &&
          !possibly.test(mask.slice(Math.max(0, span.start - 30), span.start)),
      );
      if (vague)
        yield {
          span: vague.span,
          message: `“${vague.raw}” is longer than the whole incident, ${formatDuration(whole)}.`,
        };
    }
  },
};

/** Before or after the incident. */
const elsewhere =
  /\b(?:ago|before|later|after|earlier|previous|prior|old|il y a|avant|apr[eè]s|plus tard|hace|antes|despu[eé]s|depois|mais tarde|vor|nach|sp[äa]ter|zuvor|vorher|danach|auparavant|anteriormente)\b|früher|plus tôt/i;
/** What would or will take long. */
const possibly =
  /\b(?:would|will|could|may|might|should|expected|usually|takes?|prendrai\w*|pourrai\w*|podr[íi]a\w*|tardar[íi]a\w*|poderia\w*|levaria\w*|würden?|könnten?)\b[^.!?]*$/i;

/** Length of the incident: by its stated period, else by its longest stated length. */
function lengthOf({ window, durations }: Incident): number | null {
  const minutes = window?.start && window.end ? minutesApart(window.start, window.end) : null;
  const stated = durations.map((duration) => duration.minutes);
  const longest = Math.max(minutes ?? 0, ...stated);
  return longest > 0 ? longest : null;
}
