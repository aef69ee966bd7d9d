import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import { replace } from '../repair/replace.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { Report, Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const yearJump: Rule = {
  id: 'year-jump',
  category: 'time',
  severity: 'error',
  docs: {
    summary:
      'One entry is dated in another year than the entries around it, or all are in another than the stated start.',
    why: 'Around New Year the old year slips in easily; the entry then falls out of the timeline and every computed length is off by a year.',
    bad: timeExample(
      'Nobody could log in during the night of January 9, 2022.',
      '2022-01-09 01:36 UTC: Alert fired for failed logins.',
      '2021-01-09 02:16 UTC: Escalated to the database team.',
      '2022-01-09 02:42 UTC: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in during the night of January 9, 2022.',
      '2021-12-31 23:36 UTC: Alert fired for failed logins.',
      '2022-01-01 02:16 UTC: Escalated to the database team.',
      '2022-01-01 02:42 UTC: Service restored.',
    ),
    quiet: 'The turn of the year lies between the entries; the timeline tells a long history.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const dated = incident.entries.filter((entry) => entry.at?.writtenDate?.year != null);
      for (const [i, entry] of dated.entries()) {
        if (isYearJump(dated, i)) yield report(dated, i, entry.at as Instant);
      }
      yield* againstStart(incident, dated);
    }
  },
};

type Entries = readonly Pick<TimelineEntry, 'at'>[];

/**
 * Whether the entry states a year that its neighbours do not share, and in theirs it would lie among them: within a
 * week of both.
 */
export function isYearJump(entries: Entries, index: number): boolean {
  const own = yearOf(entries, index);
  if (own === null) return false;
  const [before, after] = [yearOf(entries, index - 1), yearOf(entries, index + 1)];
  const inside = before !== null && before === after && before !== own;
  const atStart =
    before === null &&
    index === 0 &&
    after !== null &&
    after !== own &&
    after === yearOf(entries, 2) &&
    entries.length >= 3;
  const atEnd =
    after === null &&
    index === entries.length - 1 &&
    before !== null &&
    before !== own &&
    before === yearOf(entries, index - 2) &&
    entries.length >= 3;
  if (!inside && !atStart && !atEnd) return false;
  const year = before ?? after;
  const date = entries[index]?.at?.date;
  if (!date || year === null) return false;
  const moved = `${year}${date.slice(4)}`;
  return [index - 1, index + 1].every((i) => {
    const other = entries[i]?.at?.date;
    const days = other ? daysBetween(other, moved) : 0;
    return days !== null && Math.abs(days) <= 7;
  });
}

/** Whether an entry is of the day on which the incident is said to have begun, or of the next one, but in another year. */
export function isOfOtherYear(start: Instant | null | undefined, at: Instant): boolean {
  const stated = start?.writtenDate?.year;
  const own = at.writtenDate?.year;
  if (stated == null || own == null || stated === own || !start?.date || !at.date) return false;
  const days = daysBetween(start.date, `${start.date.slice(0, 4)}${at.date.slice(4)}`);
  return days === 0 || days === 1;
}

/** The first entry, where the whole timeline is of another year than the stated start. */
function* againstStart({ window }: Incident, dated: Entries): Iterable<Report> {
  const [first] = dated;
  const start = window?.start;
  if (!start?.writtenDate || !first?.at || !dated.every(({ at }) => at && isOfOtherYear(start, at))) return;
  const written = first.at.writtenDate as NonNullable<Instant['writtenDate']>;
  yield {
    severity: 'warning',
    span: written.span,
    message: `The timeline is of ${written.year} here, the stated start of ${start.writtenDate.year}.`,
    related: [{ span: start.writtenDate.span, message: `The stated start: ${start.writtenDate.raw}` }],
  };
}

function yearOf(entries: Entries, index: number): number | null {
  return entries[index]?.at?.writtenDate?.year ?? null;
}

function report(entries: Entries, index: number, at: Instant): Report {
  const neighbour = (entries[index - 1] ?? entries[index + 1])?.at as Instant;
  const year = String(neighbour.writtenDate?.year);
  const written = at.writtenDate as NonNullable<Instant['writtenDate']>;
  const digits = written.raw.indexOf(String(written.year));
  const moved =
    digits < 0 ? null : { start: written.span.start + digits, end: written.span.start + digits + 4 };
  return {
    severity: index > 0 && index < entries.length - 1 ? 'error' : 'warning',
    span: written.span,
    message: `${written.raw} lies a year off: the entries around it are of ${year}.`,
    related: [
      { span: (neighbour.writtenDate ?? neighbour).span, message: `The neighbouring entry is of ${year}` },
    ],
    fixes: moved ? [replace(`Change the year to ${year}`, [{ span: moved, text: year }], true)] : [],
  };
}
