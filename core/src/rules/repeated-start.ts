import type { TimelineEntry } from '../incident/types.ts';
import { markSecond } from '../repair/mark-second.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const repeatedStart: Rule = {
  id: 'repeated-start',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'The timeline has the incident begin twice.',
    why: 'Which of the two beginnings the stated length counts from cannot be told; a relapse deserves an end of its own.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:40: Outage begins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:20: Service restored.',
      '10:40: Outage begins again.',
      '11:30: Service restored.',
    ),
    quiet:
      'An end lies between the two; the second one says that the trouble came back; the outage begins and then the incident.',
  },
  *check(document) {
    for (const { entries } of document.incidents) {
      let open: TimelineEntry | null = null;
      for (const entry of entries) {
        if (entry.at === null) continue;
        if (entry.phase === 'resolved' || entry.phase === 'mitigated' || entry.phase === 'verified')
          open = null;
        if (
          !begins.test(entry.text) ||
          /\b(?:again|recur\w*|second|another|re-?appear\w*|relapse|returns?)\b/i.test(entry.text)
        )
          continue;
        if (open?.at && open.section === entry.section && whatBegins(open) === whatBegins(entry)) {
          yield {
            span: entry.at.span,
            message: `The incident begins here and at ${open.at.raw} already, without an end between.`,
            related: [{ span: open.at.span, message: `Beginning: ${open.at.raw}` }],
            fixes: markSecond(document, entry),
          };
          break;
        }
        open = entry;
      }
    }
  },
};

/** The outage begins before anybody knows; the incident, as a process, when it is declared. */
function whatBegins({ text }: TimelineEntry): string | undefined {
  return /outage|incident|downtime/i.exec(text)?.[0].toLowerCase();
}

/** The outage itself is said to begin, not one of its signs. */
const begins =
  /^\W*(?:(?:the|full|partial) )?(?:outage|incident|downtime)(?: start)?(?: (?:begins|began|starts|started))?\W*(?:$|[—–:-])|^\W*(?:(?:the) )?(?:outage|incident|downtime) (?:begins|began|starts|started)\b/i;
