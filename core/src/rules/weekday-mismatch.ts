import type { Document } from '../document.ts';
import { dateOf } from '../incident/instant.ts';
import type { Incident } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { weekdayLike } from '../repair/rewrite-weekday.ts';
import { addDays, weekdayOf } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The weekday told with a date is not the weekday of that date.',
    why: 'One of the two is wrong, and it is often the date.',
    bad: timeExample(
      'Nobody could log in on Tuesday, 2023-01-04.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in on Wednesday, 2023-01-04.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The date is numeric and read the other way round the weekday fits, unless the report writes that day in another form as well; the year is not known.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const known =
        incident.window?.start?.date ?? incident.entries.find((entry) => entry.at?.date)?.at?.date ?? null;
      const year = known === null ? null : Number(known.slice(0, 4));
      const seen = new Set<number>();
      for (const date of datesWithWeekday(document, incident)) {
        if (date.problem === 'impossible' || date.problem === 'year' || seen.has(date.span.start)) continue;
        seen.add(date.span.start);
        const iso = dateOf(date, year);
        if (iso === null || isQuoted(document, date.span) || fits(iso, date, incident)) continue;
        const weekday = weekdayOf(iso);
        if (weekday === null) continue;
        const { start, end } = date.weekdaySpan;
        const written = document.markdown.text.slice(start, end);
        const right = weekdayLike(written, weekday, document.language);
        yield {
          severity: date.year === null ? 'info' : 'warning',
          span: date.weekdaySpan,
          message: `${iso} is a ${weekdayLike('Monday', weekday, 'en')}, not a ${weekdayLike('Monday', date.weekday, 'en')}.`,
          related: [],
          fixes: [
            replace(`Change to ${right}`, [{ span: date.weekdaySpan, text: right }], true),
            ...nearestDay(document, date, iso),
          ],
        };
      }
    }
  },
};

/** A whole date, and the weekday that is told with it. */
type NamedDay = CalendarDate & { readonly weekday: number; readonly weekdaySpan: Span };

/** Dates with a weekday beside them, or a few words away: "on Friday evening, May 3, 2024", "2024-05-03, a Friday". */
function* datesWithWeekday({ markdown }: Document, { times }: Incident): Iterable<NamedDay> {
  const dated = times.moments.flatMap(({ date, span }) => (date ? { date, span } : []));
  for (const [i, { date, span }] of dated.entries()) {
    const { weekday, weekdaySpan } = date;
    if (weekday !== null && weekdaySpan && date.day !== null) {
      yield { ...date, weekday, weekdaySpan };
      continue;
    }
    if (date.day === null || weekday !== null) continue;
    for (const other of [dated[i - 1], dated[i + 1]]) {
      if (!other?.date.weekdaySpan || other.date.weekday === null || other.date.day !== null) continue;
      const isBefore = other.span.start < span.start;
      const [first, second] = isBefore ? [other, { date, span }] : [{ date, span }, other];
      const between = markdown.mask.slice(first.span.end, second.span.start);
      if (between.length <= farthest && (isBefore ? leadsTo : follows).test(between)) {
        yield { ...date, weekday: other.date.weekday, weekdaySpan: other.date.weekdaySpan };
        break;
      }
    }
  }
}

/** So many characters may lie between a weekday and its date. */
const farthest = 40;
const clock = String.raw`(?:(?:at|around|about|à|um|a las|às)\s)?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?`;
/** The time of day between a weekday and its date, and words that only join them. */
const leadsTo = new RegExp(
  String.raw`^(?:[^\S\n]|\n(?=\p{L})|[,(–—-]|(?:early|late|in|on|the|of|dated|morning|midday|noon|afternoon|evening|night|midnight|matin|midi|après-midi|soir|nuit|le|du|por la|de la|mañana|tarde|noche|el|manhã|noite|da|de|em|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?|den|dem|am|${clock})(?![\p{L}\d]))*$`,
  'iu',
);
const follows = new RegExp(
  String.raw`^[\s(]*(?:,?\s*${clock}\s*)?(?:\(|,?\s*(?:(?:which|that|it) was |on )?a )$`,
  'iu',
);

/** The weekday is that of the date, or of the date read the other way round where that is possible. */
function fits(iso: string, date: CalendarDate, { times }: Incident): boolean {
  if (weekdayOf(iso) === date.weekday) return true;
  const numeric =
    date.ambiguous || ((date.order === 'dmy' || date.order === 'mdy') && (date.day ?? 13) <= 12);
  if (!numeric || weekdayOf(`${iso.slice(0, 5)}${iso.slice(8)}-${iso.slice(5, 7)}`) !== date.weekday)
    return false;
  // The same day in words, or with the year first, settles how the numbers are meant.
  return !times.moments.some(
    ({ date: other }) =>
      other && !other.ambiguous && !['dmy', 'mdy'].includes(other.order ?? '') && dateOf(other, null) === iso,
  );
}

/** Moving the date to the nearest day with that weekday, where only its day has to change. */
function nearestDay({ markdown }: Document, date: CalendarDate, iso: string): Fix[] {
  for (const days of [-1, 1, -2, 2, -3, 3]) {
    const moved = addDays(iso, days);
    if (moved === null || weekdayOf(moved) !== date.weekday || moved.slice(0, 7) !== iso.slice(0, 7))
      continue;
    const raw = markdown.text.slice(date.span.start, date.span.end);
    const found = [...raw.matchAll(/\d+/g)].filter(([digits]) => Number(digits) === date.day).at(-1);
    if (!found) return [];
    const start = date.span.start + found.index;
    const text = String(Number(moved.slice(8))).padStart(found[0].length, '0');
    return [replace(`Change the day to ${text}`, [{ span: { start, end: start + found[0].length }, text }])];
  }
  return [];
}
