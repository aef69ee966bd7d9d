import { datedZones } from '../incident/zone-mentions.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const zoneSign: Rule = {
  id: 'zone-sign',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'A zone named `Etc/GMT+3`, whose sign is the other way round: it is UTC−3.',
    why: 'Nearly everyone reads GMT+3 as three hours ahead of Greenwich; in these names it is behind.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 Etc/GMT+3, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 GMT+3, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'Plain GMT+3 and UTC+3 are east of Greenwich, as everybody reads them.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const { mention } of datedZones(incident)) {
        const found = /^Etc\/GMT([+-])(\d{1,2})$/i.exec(mention.raw);
        if (!found) continue;
        const [opposite, hours] = [found[1] === '+' ? '-' : '+', found[2]];
        yield {
          span: mention.span,
          message: `${mention.raw} is UTC${opposite === '-' ? '−' : '+'}${hours}, not UTC${found[1]}${hours}.`,
          fixes: [
            replace(`Write UTC${opposite}${hours}, the same time`, [
              { span: mention.span, text: `UTC${opposite}${hours}` },
            ]),
            replace(`Write UTC${found[1]}${hours}, the other one`, [
              { span: mention.span, text: `UTC${found[1]}${hours}` },
            ]),
          ],
        };
        return;
      }
    }
  },
};
