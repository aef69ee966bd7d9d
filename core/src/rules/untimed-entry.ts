import type { Document } from '../document.ts';
import { within } from '../incident/reading.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { asksTime, askTimes } from '../repair/ask-times.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { Rule } from './rule.ts';
import { isStudentTask } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const untimedEntry: Rule = {
  id: 'untimed-entry',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: 'A timeline has entries without a time.',
    why: 'An entry without a time cannot be placed; the student task asks for the form “time – what happened”.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      'Escalated to the database team.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:20: Escalated to the database team.',
      '11:30: Service restored.',
    ),
    quiet:
      'Sub-items of an entry; images; a figure or note about the timeline (“Duration: …”); another list below it; a prompt such as `[time]` where the time belongs; a timeline with hardly any times in a report of another template than the student project’s.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const { entries } = incident;
      const sections = new Set(entries.map((entry) => entry.section));
      for (const section of sections) {
        const items = entries.filter((entry) => entry.section === section && entry.form === 'list');
        const own = isStudentTask(document) ? items : inTimedLists(document, items);
        const untimed = own.filter(
          (entry) =>
            entry.at === null &&
            tells(document, entry) &&
            !holdsTime(incident, entry) &&
            !asksTime(document, entry),
        );
        const withTime = own.filter((entry) => entry.at !== null);
        const timed = withTime.length;
        const [first, ...others] = untimed;
        if (!first || own.length < 3) continue;
        if (!isStudentTask(document) && timed < untimed.length * 2) continue;
        yield {
          span: first.textSpan,
          message:
            timed === 0
              ? `None of the ${untimed.length} entries of the timeline has a time.`
              : `${untimed.length} of ${untimed.length + timed} entries of the timeline ${untimed.length === 1 ? 'has' : 'have'} no time.`,
          related: others.map((entry) => ({ span: entry.textSpan, message: 'No time here either' })),
          fixes: [
            {
              title: `Put ${promptIn(document.language, 'time')} before ${untimed.length === 1 ? 'it' : 'each of them'}`,
              preferred: true,
              safe: false,
              edits: () => askTimes(document, incident, untimed, withTime),
            },
          ],
        };
      }
    }
  },
};

/** The items of those lists that have a time somewhere: another list below the timeline tells something else. */
function inTimedLists({ markdown }: Document, items: readonly TimelineEntry[]): TimelineEntry[] {
  const lists: TimelineEntry[][] = [];
  let end = -1;
  for (const item of items) {
    const list = lists.at(-1);
    if (list && markdown.text.slice(end, item.span.start).trim() === '') list.push(item);
    else lists.push([item]);
    end = item.span.end;
  }
  return lists.filter((list) => list.some(({ at }) => at !== null)).flat();
}

/** A figure or a remark about the timeline, which has no time of its own. */
const remark =
  /^\W*(?:(?:total )?(?:duration|downtime|time)\b|mtt\w\b|note\b|impact\b|durée\b|duración\b|duração\b|dauer\b)/i;

/** A label whose sub-items have the times. */
function holdsTime({ times }: Incident, { span }: TimelineEntry): boolean {
  return within(times.moments, span).some(({ clock }) => clock !== null);
}

/** Something is told: no image alone, no "later that day". */
function tells(document: Document, { text, textSpan }: TimelineEntry): boolean {
  const prose = document.markdown.mask.slice(textSpan.start, textSpan.end);
  return (
    (prose.match(/\p{L}+/gu) ?? []).length >= 2 &&
    !remark.test(prose) &&
    !/^\W*(?:later|then|meanwhile|afterwards|soon after|shortly)\b/i.test(text)
  );
}
