import { addDays, daysBetween, daysInMonth, today, weekdayOf } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import { lookUp } from '../time/words.ts';
import { twoDigits } from '../two-digits.ts';
import type { Edit, Fix } from './edit.ts';

/** A weekday falls on a date, a leap day included, again after at most so many years. */
const reach = 28;

/**
 * The fixes that add a year to a date without one, the likeliest first: years in which the date has the weekday beside
 * it, else the last two in which it is past. None for a date that has no day and month. The year can be typed over.
 */
export function addYear(date: CalendarDate): Fix[] {
  const edits = yearsOf(date)
    .slice(0, 2)
    .flatMap((year) => withYear(date, year) ?? []);
  const known = date.weekday !== null && edits.length > 0;
  return edits.map(
    ({ edit, year }, i): Fix => ({
      title: `Add the year ${year}`,
      preferred: known && i === 0,
      safe: false,
      edits: () => [edit],
    }),
  );
}

/** Past years, the last first, in which there is such a date, on its weekday where one is stated. */
function yearsOf({ month, day, weekday }: CalendarDate): number[] {
  if (month === null || day === null) return [];
  const latest = addDays(today(), 1) ?? today();
  const first = Number(latest.slice(0, 4));
  return Array.from({ length: reach }, (_, i) => first - i).filter((year) => {
    const iso = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    if (day > (daysInMonth(year, month) ?? 0) || (daysBetween(iso, latest) ?? -1) < 0) return false;
    return weekday === null || weekdayOf(iso) === weekday;
  });
}

/** The edit that writes a year as the form of the date has it; null for a form that is not known. */
function withYear({ raw, span }: CalendarDate, year: number): { edit: Edit; year: number } | null {
  const [before, at, after] = placeIn(raw) ?? [];
  if (before === undefined || at === undefined || after === undefined) return null;
  const offset = span.start + at;
  return {
    year,
    edit: {
      span: { start: offset, end: offset },
      text: before + year + after,
      snippet: `${before}\${1:${year}}${after}`,
    },
  };
}

/** What stands before the year, where in the date it goes, and what stands behind it. */
function placeIn(raw: string): [string, number, string] | null {
  const japanese = /\d{1,2}月/.exec(raw);
  if (japanese) return ['', japanese.index, '年'];
  const words = [...raw.matchAll(/\p{L}+\.?/gu)].filter(
    ([word]) => lookUp(word.toLowerCase().replace(/\.$/, ''))?.month !== undefined,
  );
  const month = words.length === 1 ? words[0] : undefined;
  const number = /\d{1,2}/.exec(raw);
  if (!month || !number) return null;
  // "May 3rd": behind the day; "3 de mayo": behind the month.
  if (number.index > month.index) {
    const day = /^\d{1,2}(?:st|nd|rd|th)?/i.exec(raw.slice(number.index))?.[0] ?? '';
    return [', ', number.index + day.length, ''];
  }
  const between = raw.slice(number.index, month.index);
  const joint = /\sde\s/i.test(between) ? ' de ' : between.includes('-') ? '-' : ' ';
  return [joint, month.index + month[0].length, ''];
}
