import type { Document } from '../document.ts';
import { strandsOf } from '../incident/strands.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { sentencesIn, splitEntry } from '../repair/split-entry.ts';
import type { Rule } from './rule.ts';
import { isStudentTask } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const longEntry: Rule = {
  id: 'long-entry',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'Timeline entries of a student report have more than two sentences.',
    why: 'The project asks for “time – keep it short, 1 or 2 sentences”; details belong into the root cause.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins. The pool was full. Nobody knew why. The graphs showed nothing.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins. The pool was full.',
      '11:30: Service restored.',
    ),
    quiet:
      'The report follows another template than the student project’s; three sentences are let pass; code and quotations do not count.',
  },
  *check(document) {
    if (!isStudentTask(document)) return;
    const { mask } = document.markdown;
    for (const incident of document.incidents) {
      const long = strandsOf(document, incident)
        .flat()
        .filter(
          ({ textSpan, form }) =>
            form !== 'heading' && sentencesIn(mask.slice(textSpan.start, textSpan.end)) > 3,
        );
      const [first, ...others] = long;
      if (!first) continue;
      yield {
        span: first.textSpan,
        message: `${long.length === 1 ? 'An entry of the timeline is' : `${long.length} entries of the timeline are`} longer than the one or two sentences the project asks for.`,
        related: others.map((entry) => ({ span: entry.textSpan, message: 'Long as well' })),
        fixes: split(document, long),
      };
    }
  },
};

/** Two sentences stay beside the time. Only where all entries can be split: what is left would be reported again. */
function split(document: Document, long: readonly TimelineEntry[]): Fix[] {
  const edits = long.map((entry) => splitEntry(document, entry));
  if (edits.includes(null)) return [];
  const title = 'Put what follows the second sentence below it';
  return [{ title, preferred: true, safe: false, edits: () => edits.flatMap((each) => each ?? []) }];
}
