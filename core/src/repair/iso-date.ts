import type { CalendarDate } from '../time/types.ts';
import type { Edit } from './edit.ts';

/** The edit that writes a numeric date with the year first; null where a part of it is not stated or not certain. */
export function isoDate({ year, month, day, order, span, problem }: CalendarDate): Edit | null {
  if (year === null || month === null || day === null || order === null || problem) return null;
  const text = [year, two(month), two(day)].join('-');
  return { span, text };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
