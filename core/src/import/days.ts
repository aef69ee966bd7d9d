import { dateOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import { crossesMidnight } from '../incident/timeline.ts';
import { addDays, daysBetween, localAt, weekdayOf } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import type { ImportContext } from './types.ts';

/** Gives times without a date their day: that of the last day named, one more after each midnight. */
export class Days {
  readonly #context: ImportContext;
  #day: string | null;
  /** Minutes since midnight of the last time on that day. */
  #last: number | null = null;

  constructor(context: ImportContext) {
    this.#context = context;
    this.#day = context.date;
  }

  /** From here on it is this day. */
  start(date: string | null): void {
    this.#day = date;
    this.#last = null;
  }

  /** The day of the next time of a list. @param time `HH:MM[:SS]` */
  of(time: string): string | null {
    const minutes = minutesOf(time);
    if (this.#day !== null && this.#last !== null && crossesMidnight(this.#last, minutes))
      this.#day = addDays(this.#day, 1);
    this.#last = minutes;
    return this.#day;
  }

  /** The whole date of one that a person or a program wrote, its year and order completed; null where it has no day. */
  complete(date: CalendarDate): string | null {
    return completeDate(date, this.#context);
  }
}

/**
 * Completes a date: of two readings (5/3) and of all years the one nearest to the day that is known, else the latest
 * that is not to come.
 */
export function completeDate(date: CalendarDate, context: ImportContext): string | null {
  if (date.day === null) return date.weekday === null ? null : lastWeekday(date.weekday, context);
  const readings = [date];
  if (date.ambiguous && date.month !== null) readings.push({ ...date, month: date.day, day: date.month });
  const today = todayIn(context);
  const known = date.year !== null;
  const near = context.date ?? today;
  const years = known ? [null] : [-1, 0, 1].map((step) => Number(near.slice(0, 4)) + step);
  let best: { readonly date: string; readonly away: number } | null = null;
  for (const reading of readings) {
    for (const year of years) {
      const whole = dateOf(reading, year);
      const days = whole === null ? null : daysBetween(whole, near);
      if (whole === null || days === null) continue;
      // Without a known day, tomorrow is as far as clocks and zones may differ.
      const away = context.date === null && days < -1 ? 1e6 - days : Math.abs(days);
      if (best === null || away < best.away) best = { date: whole, away };
    }
  }
  return best?.date ?? null;
}

/** The day it is now for the person who imports. */
function todayIn({ now, zone }: ImportContext): string {
  return (localAt(now, zone ?? 'UTC') ?? localAt(now, 'UTC'))?.date ?? '1970-01-01';
}

/** "Today", "Yesterday" and the like, in the languages that chats are used in; null for other words. */
export function relativeDay(word: string, context: ImportContext): string | null {
  const text = word.trim().toLowerCase();
  if (/^(?:today|aujourd['’]hui|hoy|hoje|heute)$/.test(text)) return todayIn(context);
  if (/^(?:yesterday|hier|ayer|ontem|gestern)$/.test(text)) return addDays(todayIn(context), -1);
  return null;
}

function lastWeekday(weekday: number, context: ImportContext): string | null {
  const near = context.date ?? todayIn(context);
  for (let back = 0; back < 7; back++) {
    const day = addDays(near, -back);
    if (day !== null && weekdayOf(day) === weekday) return day;
  }
  return null;
}
