import type { Incident, Instant, TimelineEntry } from '../../incident/types.ts';
import { daysBetween } from '../../time/arithmetic.ts';

/** A timeline that is told of other days than the stated period. */
export interface OtherDays {
  /** The first entry that has a day. */
  readonly entry: TimelineEntry & { readonly at: Instant };
  /** The stated start. */
  readonly start: Instant;
  /** Nothing but the month or the year is another one, or the clock times are those of the period: a slip. */
  readonly isSlip: boolean;
}

/**
 * The timeline as a whole lies after the stated period, or in another year, or its heading names another day; null where
 * any entry lies in it, where the timeline tells no incident of its own, or where a date can be read in two ways. What
 * lies before the start by dates of its own is told entry by entry.
 */
export function timelineOnOtherDays({ window, entries }: Incident): OtherDays | null {
  const start = window?.start;
  const from = statedDay(start);
  if (!start || from === null) return null;
  const to = window?.end?.date ?? from;
  const dated = entries.filter(
    (entry): entry is OtherDays['entry'] =>
      entry.at?.date != null && (entry.at.dateFrom.how === 'stated' || entry.at.dateFrom.how === 'inherited'),
  );
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last || dated.some(({ at }) => at.writtenDate?.ambiguous || at.writtenDate?.problem))
    return null;
  const isLater = dated.every(({ at }) => (daysBetween(to, at.date as string) ?? 0) > 1);
  const isEarlier = dated.every(({ at }) => (daysBetween(at.date as string, from) ?? 0) > 1);
  const own = first.at.date as string;
  const otherYear = own.slice(0, 4) !== from.slice(0, 4);
  const byHeading = dated.every(({ at }) => at.writtenDate === null);
  if (!isLater && !(isEarlier && (otherYear || byHeading))) return null;
  if (!dated.some(({ phase }) => phase === 'start' || phase === 'detected' || phase === 'resolved'))
    return null;
  const sameClock =
    (start.time !== null && first.at.time === start.time) ||
    (window?.end?.time != null && last.at.time === window.end.time);
  const sameDay = own.slice(8) === from.slice(8);
  const oneOff = (own.slice(0, 4) === from.slice(0, 4)) !== (own.slice(5, 7) === from.slice(5, 7));
  return { entry: first, start, isSlip: sameClock || (sameDay && oneOff) };
}

/** The day that an instant states itself and beyond doubt. */
function statedDay(instant: Instant | null | undefined): string | null {
  const written = instant?.writtenDate;
  if (instant?.dateFrom.how !== 'stated' || !written || written.ambiguous || written.problem) return null;
  return instant.date;
}
