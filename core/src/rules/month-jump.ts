import { strandsOf } from '../incident/strands.ts';
import type { Instant, Phase, TimelineEntry } from '../incident/types.ts';
import { replace } from '../repair/replace.ts';
import { dateLike } from '../repair/rewrite-date.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const monthJump: Rule = {
  id: 'month-jump',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'One entry is dated a month before or after the entries around it.',
    why: 'A slip of one digit takes the entry out of the timeline, and every length that is computed from it is wrong.',
    bad: timeExample(
      'Nobody could log in during the night of May 9, 2024.',
      '2024-05-09 01:36 UTC: Alert fired for failed logins.',
      '2024-06-09 02:16 UTC: Escalated to the database team.',
      '2024-05-09 02:42 UTC: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in during the night of May 31, 2024.',
      '2024-05-31 23:36 UTC: Alert fired for failed logins.',
      '2024-06-01 00:16 UTC: Escalated to the database team.',
      '2024-06-01 00:42 UTC: Service restored.',
    ),
    quiet:
      'The first entry, or the last one unless it tells the end of the incident on the same day of another month as all above it: the cause may be old, the follow-up late. The entry would not lie between its neighbours in their month either.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        for (const [i, { at }] of strand.entries()) {
          const day = monthSlip(strand, i);
          const written = at.writtenDate;
          if (day === null || written === null) continue;
          const above = strand[i - 1]?.at as Instant;
          const text = dateLike(written, day, document.language);
          yield {
            span: written.span,
            message: `${written.raw} lies in another month: the entries ${i + 1 < strand.length ? 'around' : 'above'} it are of ${above.date?.slice(0, 7)}.`,
            related: [
              {
                span: (above.writtenDate ?? above).span,
                message: `The entry above: ${above.writtenDate?.raw}`,
              },
            ],
            fixes: [replace(`Change to ${text}`, [{ span: written.span, text }], true)],
          };
        }
      }
    }
  },
};

/** What is told in the end of the incident itself; a review may well be a month later. */
const ends: ReadonlySet<Phase | null> = new Set(['mitigated', 'resolved']);

type Entries = readonly Pick<TimelineEntry, 'at' | 'phase'>[];

/**
 * The day (`YYYY-MM-DD`) an entry must be of, if it states the month before or after that of both its neighbours and
 * lies between them in theirs; null where it is no such slip.
 */
export function monthSlip(entries: Entries, index: number): string | null {
  const [before, own, after] = [index - 1, index, index + 1].map((i) => statedDay(entries[i]?.at));
  if (!before || !own) return null;
  if (!after) return isOfOneDay(entries, index, before, own) ? before : null;
  const month = before.slice(0, 7);
  if (month !== after.slice(0, 7) || month.slice(0, 4) !== own.slice(0, 4)) return null;
  if (Math.abs(Number(month.slice(5)) - Number(own.slice(5, 7))) !== 1) return null;
  const day = month + own.slice(7);
  const span = daysBetween(before, after);
  return span !== null && span <= 7 && before <= day && day <= after ? day : null;
}

/**
 * The last entry tells the end of the incident, and has the day of the month, in another one, that at least two entries
 * above it, and all of them, have.
 */
function isOfOneDay(entries: Entries, index: number, before: string, own: string): boolean {
  return (
    index === entries.length - 1 &&
    index >= 2 &&
    ends.has(entries[index]?.phase ?? null) &&
    own.slice(0, 4) === before.slice(0, 4) &&
    own.slice(7) === before.slice(7) &&
    own !== before &&
    entries.slice(0, index).every(({ at }) => statedDay(at) === before)
  );
}

/** The day an entry states itself and beyond doubt. */
function statedDay(at: Instant | null | undefined): string | null {
  const written = at?.writtenDate;
  if (!written || written.month === null || written.ambiguous || written.problem) return null;
  return at.date;
}
