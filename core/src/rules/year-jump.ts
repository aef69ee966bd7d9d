import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { replace } from '../repair/replace.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import type { Report, Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const yearJump: Rule = {
  id: 'year-jump',
  category: 'time',
  severity: 'error',
  docs: {
    summary:
      'One entry is dated in another year than the entries around it, or the stated end in another than the start.',
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
      yield* ofPeriod(incident, dated);
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

/** The stated period is a year and a day long at most, but at least a year: one of its years is wrong. */
export function isYearLong({ window }: Incident): boolean {
  const { start, end } = window ?? {};
  const [from, to] = [start?.writtenDate?.year, end?.writtenDate?.year];
  if (!start?.date || !end?.date || from == null || to == null || to - from !== 1) return false;
  const days = daysBetween(start.date, `${from}${end.date.slice(4)}`);
  return days === 0 || days === 1;
}

function* ofPeriod(incident: Incident, dated: Entries): Iterable<Report> {
  if (!isYearLong(incident)) return;
  const { start, end } = incident.window ?? {};
  const [from, to] = [start?.writtenDate, end?.writtenDate];
  if (!from || !to) return;
  // The timeline tells which of the two is meant.
  const isStart = yearOf(dated, 0) === to.year;
  const [wrong, right] = isStart ? [from, to] : [to, from];
  const moved = yearSpan(wrong);
  yield {
    severity: 'warning',
    span: wrong.span,
    message: isStart
      ? `The stated start is of ${from.year}, the end of ${to.year}.`
      : `The stated end is of ${to.year}, the start of ${from.year}.`,
    related: [{ span: right.span, message: right.raw }],
    fixes: moved
      ? [replace(`Change the year to ${right.year}`, [{ span: moved, text: String(right.year) }], true)]
      : [],
  };
}

/** Where a date has its year. */
function yearSpan({ raw, span, year }: CalendarDate): Span | null {
  const at = raw.indexOf(String(year));
  return at < 0 ? null : { start: span.start + at, end: span.start + at + 4 };
}

function yearOf(entries: Entries, index: number): number | null {
  return entries[index]?.at?.writtenDate?.year ?? null;
}

function report(entries: Entries, index: number, at: Instant): Report {
  const neighbour = (entries[index - 1] ?? entries[index + 1])?.at as Instant;
  const year = String(neighbour.writtenDate?.year);
  const written = at.writtenDate as NonNullable<Instant['writtenDate']>;
  const moved = yearSpan(written);
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
