import { datedZones } from '../incident/zone-mentions.ts';
import { replace } from '../repair/replace.ts';
import { offsetName } from '../time/offset-name.ts';
import { isAmbiguous, zoneMeanings, zoneRow } from '../time/zones.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneAmbiguous: Rule = {
  id: 'zone-ambiguous',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'An abbreviation that stands for several time zones: IST, BST, CST.',
    why: 'IST is India, Israel or Ireland, hours apart from each other.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 IST, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 IST (UTC+5:30), nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'An offset stands beside it once, a time is converted, or the settings name the zone.',
  },
  *check(document) {
    if (document.settings.timeZone !== '') return;
    for (const incident of document.incidents) {
      const { moments } = incident.times;
      const mention = datedZones(incident).find(
        ({ mention: { key, span } }) =>
          key !== null && isAmbiguous(key) && !zoneRow(key)?.dominant && !isQuoted(document, span),
      )?.mention;
      if (!mention?.key) continue;
      const { key } = mention;
      const decided =
        datedZones(incident).some((other) => other.mention.key === key && other.mention.statedOffset) ||
        moments.some(
          ({ zone, alternative }) =>
            alternative !== null && (zone?.key === key || alternative.zone?.key === key),
        );
      if (decided) continue;
      const meanings = zoneMeanings(key);
      yield {
        span: mention.span,
        message: `${mention.raw} can be ${meanings.map((meaning) => meaning.label).join(' or ')}.`,
        fixes: meanings.flatMap(({ offset, label }) =>
          offset === null
            ? []
            : [
                replace(`Add ${offsetName(offset)}, ${label}`, [
                  {
                    span: { start: mention.span.end, end: mention.span.end },
                    text: ` (${offsetName(offset)})`,
                  },
                ]),
              ],
        ),
      };
      return;
    }
  },
};
