import type { CalendarDate } from '../time/types.ts';
import { twoDigits } from '../two-digits.ts';
import type { Edit } from './edit.ts';

/** The edit that writes a numeric date with the year first; null where a part of it is not stated or not certain. */
export function isoDate({ year, month, day, order, span, problem }: CalendarDate): Edit | null {
  if (year === null || month === null || day === null || order === null || problem) return null;
  const text = [year, twoDigits(month), twoDigits(day)].join('-');
  return { span, text };
}
