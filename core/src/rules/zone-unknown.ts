import { datedZones } from '../incident/zone-mentions.ts';
import { replace } from '../repair/replace.ts';
import type { ZoneMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneUnknown: Rule = {
  id: 'zone-unknown',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'A time zone that does not exist, most likely misspelt: GTM, ETA for EAT.',
    why: 'Readers and tools do not know the zone, so they do not know the time.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 GTM+2, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 GMT+2, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: '“Local time” is no zone but says what it is; ETA before a time is an estimated time.',
  },
  *check(document) {
    const wrong = new Map<string, ZoneMention[]>();
    for (const incident of document.incidents) {
      for (const { mention } of datedZones(incident)) {
        if (mention.corrected === null || isQuoted(document, mention.span)) continue;
        wrong.set(mention.raw, [...(wrong.get(mention.raw) ?? []), mention]);
      }
    }
    for (const [raw, mentions] of wrong) {
      const first = mentions[0] as ZoneMention;
      const corrected = first.corrected as string;
      yield {
        span: first.span,
        message: `“${raw}” is no time zone; “${corrected}” is probably meant.`,
        related: mentions.slice(1).map((mention) => ({ span: mention.span, message: `“${raw}” as well` })),
        fixes: [
          replace(
            `Change to ${corrected}`,
            mentions.map((mention) => ({ span: mention.span, text: corrected })),
            true,
            isTypo(raw, corrected),
          ),
        ],
      };
    }
  },
};

/** Letters changed places: GTM for GMT. ETA is a word of its own. */
function isTypo(raw: string, corrected: string): boolean {
  const letters = (text: string) => [...text.toUpperCase()].sort().join('');
  return letters(raw) === letters(corrected) && !/^ETA\b/i.test(raw);
}
