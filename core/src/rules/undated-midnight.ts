import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { strandsOf, type TimedEntry } from '../incident/strands.ts';
import { crossesMidnight } from '../incident/timeline.ts';
import type { Incident } from '../incident/types.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';
import { isTwelveHours } from './support/twelve-hours.ts';

export const undatedMidnight: Rule = {
  id: 'undated-midnight',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'The timeline crosses midnight, and no date says so.',
    why: 'Readers take a time that goes back for a slip, unless the new day is written beside it.',
    bad: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired for failed logins.',
      '23:55: Escalated to the database team.',
      '00:15: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired for failed logins.',
      '23:55: Escalated to the database team.',
      'May 4, 00:15: Service restored.',
    ),
    quiet: 'The stated period already spans two days; the entry says that it is of the next day.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      if (spansDays(incident)) continue;
      for (const strand of strandsOf(document, incident)) {
        if (isTwelveHours(strand)) continue;
        const index = strand.findIndex((entry, i) => i > 0 && isRollover(strand[i - 1] as TimedEntry, entry));
        const entry = strand[index];
        if (!entry || saysSo(document, entry)) continue;
        const date = entry.at.date;
        yield {
          span: entry.at.span,
          message: `${entry.at.raw} is taken to be of the next day${date ? `, ${date}` : ''}; no date says so.`,
          related: [
            {
              span: (strand[index - 1] as TimedEntry).at.span,
              message: `The entry above: ${strand[index - 1]?.at.raw}`,
            },
          ],
          fixes: date
            ? [
                replace(`Add the date ${date}`, [
                  { span: { start: entry.at.span.start, end: entry.at.span.start }, text: `${date} ` },
                ]),
              ]
            : [],
        };
      }
    }
  },
};

function spansDays({ window }: Incident): boolean {
  const { start, end } = window ?? {};
  return start != null && end != null && start.date !== end.date;
}

function isRollover(before: TimedEntry, { at }: TimedEntry): boolean {
  if (at.writtenDate !== null || at.time === null || before.at.time === null) return false;
  if (at.date !== null) return at.dateFrom.how === 'carried' && at.date !== before.at.date;
  return crossesMidnight(minutesOf(before.at.time), minutesOf(at.time));
}

function saysSo(document: Document, entry: TimedEntry): boolean {
  return /\b(?:next|following) (?:day|morning)|day after|lendemain|d[ií]a siguiente|dia seguinte|n[äa]chste[nr]? (?:tag|morgen)|\bmidnight|minuit|medianoche|meia-noite|mitternacht/i.test(
    document.markdown.text.slice(entry.span.start, entry.span.end),
  );
}
