import { strandsOf, type TimedEntry } from '../incident/strands.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'Two entries of a timeline have the same time and the same text.',
    why: 'One of them was most likely copied to be changed.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:00: Support received the first call.',
      '11:30: Service restored.',
    ),
    quiet: 'Several things happen at one time.',
  },
  *check(document) {
    const { text } = document.markdown;
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        const seen = new Map<string, TimedEntry>();
        for (const entry of strand) {
          const told = entry.text.replace(/\W+/g, ' ').trim().toLowerCase();
          if (told === '') continue;
          const key = `${entry.at.date} ${entry.at.time} ${told}`;
          const first = seen.get(key);
          seen.set(key, first ?? entry);
          if (!first) continue;
          const { start, end } = entry.span;
          const ofRow = entry.form === 'run';
          const behind = ofRow ? 0 : text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0;
          yield {
            span: entry.at.span,
            message: `The same entry stands on line ${first.line + 1}.`,
            related: [{ span: first.at.span, message: 'The same entry' }],
            fixes: [replace('Delete this entry', [{ span: { start, end: end + behind }, text: '' }])],
          };
        }
      }
    }
  },
};
