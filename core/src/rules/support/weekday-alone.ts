import type { Instant } from '../../incident/types.ts';
import { weekdayOf } from '../../time/arithmetic.ts';

/** The ISO weekday that alone tells the day: "Thu 09:00"; null where a whole date stands beside the time, or none. */
export function weekdayAlone({ writtenDate }: Instant): number | null {
  return writtenDate?.day === null ? writtenDate.weekday : null;
}

/** Whether the instant was taken to be on another day than the weekday that it names. */
export function isOfOtherWeekday(instant: Instant): boolean {
  const weekday = weekdayAlone(instant);
  return weekday !== null && (instant.date === null || weekdayOf(instant.date) !== weekday);
}
