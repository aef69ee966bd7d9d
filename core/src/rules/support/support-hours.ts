import type { Document } from '../../document.ts';
import { minutesOf } from '../../incident/metrics.ts';
import type { Instant, StatedDuration } from '../../incident/types.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/arithmetic.ts';

/** The hours in which a stated length was counted, in minutes from midnight; null where they are not written. */
export interface SupportHours {
  readonly from: number;
  readonly to: number;
  /** Saturday and Sunday do not count. */
  readonly weekdays: boolean;
}

const counted =
  /^[\s*_]*[([,;–-]?\s*(?:\w+ ){0,2}(?:support|business|office|working|opening)[ -](?:hours|time)\b([^()\n]{0,60})/i;
const hours = /(?<!\d)(\d{1,2})[:.h](\d\d)\s?(?:-|–|—|to|until)\s?(\d{1,2})[:.h](\d\d)(?!\d)/i;

/** What a note behind a length says of its counting: `5h 9m (during support hours 10:00-17:00)`; null where there is none. */
export function supportHours(
  { markdown: { mask, lines } }: Document,
  { span, line }: StatedDuration,
): { readonly hours: SupportHours | null } | null {
  const [, note] = counted.exec(mask.slice(span.end, lines.end(line))) ?? [];
  if (note === undefined) return null;
  const [, h1, m1, h2, m2] = hours.exec(note) ?? [];
  const from = Number(h1) * 60 + Number(m1);
  const to = Number(h2) * 60 + Number(m2);
  if (!(from < to && to <= 24 * 60)) return { hours: null };
  return { hours: { from, to, weekdays: /\bm(?:on\w*)?\s?(?:-|–|to)\s?f|week ?days/i.test(note) } };
}

/** A longer stretch is not counted day by day. */
const manyDays = 100;

/** Minutes between two times that fall into the hours; null where a day is unknown or the second lies before the first. */
export function countedMinutes(
  { from, to, weekdays }: SupportHours,
  start: Instant,
  end: Instant,
): number | null {
  if (start.date === null || end.date === null || start.time === null || end.time === null) return null;
  const days = daysBetween(start.date, end.date);
  if (days === null || days < 0 || days > manyDays) return null;
  let minutes = 0;
  for (let day = 0; day <= days; day++) {
    const weekday = weekdayOf(addDays(start.date, day) ?? start.date);
    if (weekdays && weekday !== null && weekday >= 6) continue;
    const first = day === 0 ? Math.max(from, minutesOf(start.time)) : from;
    const last = day === days ? Math.min(to, minutesOf(end.time)) : to;
    minutes += Math.max(0, last - first);
  }
  return minutes;
}
