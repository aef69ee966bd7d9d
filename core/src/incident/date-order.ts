import type { Settings } from '../settings.ts';
import type { CalendarDate, Moment, TimeScan } from '../time/types.ts';
import { offsetOf } from '../time/zone.ts';
import { zoneRow } from '../time/zones.ts';

/** Which part of `04/05/2024` is the month. */
type Order = 'dmy' | 'mdy';

/**
 * Reads every ambiguous numeric date in the order the document itself decides: by a date such as `29-09-2021`, or by
 * one that is also written in words. Where nothing decides, the setting does; without it they stay ambiguous and are
 * read as people mostly write them where the document's zones are, else day first with dashes and month first with
 * slashes.
 */
export function settleDateOrder(scan: TimeScan, setting: Settings['dateOrder']): TimeScan {
  const order =
    decided(scan.moments) ?? (setting === 'day-first' ? 'dmy' : setting === 'month-first' ? 'mdy' : null);
  if (!scan.moments.some((moment) => moment.date?.ambiguous)) return scan;
  const likely = order === null ? orderAtHome(scan) : null;
  const settled = new Map<Moment, Moment>();
  // A date that both ends of a range share stays shared.
  const dates = new Map<CalendarDate, CalendarDate>();
  const settleDate = (date: CalendarDate): CalendarDate => {
    const known = dates.get(date) ?? (order === null ? guessed(date, likely) : inOrder(date, order));
    dates.set(date, known);
    return known;
  };
  const settle = (moment: Moment): Moment => {
    const known = settled.get(moment);
    if (known) return known;
    const date = moment.date && settleDate(moment.date);
    const result = date === moment.date ? moment : { ...moment, date };
    settled.set(moment, result);
    return result;
  };
  return {
    ...scan,
    moments: scan.moments.map(settle),
    ranges: scan.ranges.map((range) => ({ ...range, start: settle(range.start), end: settle(range.end) })),
  };
}

function inOrder(date: CalendarDate, order: Order): CalendarDate {
  if (!date.ambiguous) return date;
  const swapped = order === 'dmy' ? { month: date.day, day: date.month } : {};
  return { ...date, ...swapped, ambiguous: false, order };
}

/** As the date is likely meant; it stays ambiguous. */
function guessed(date: CalendarDate, likely: Order | null): CalendarDate {
  if (!date.ambiguous || (likely ?? (date.raw.includes('-') ? 'dmy' : 'mdy')) === 'mdy') return date;
  return { ...date, month: date.day, day: date.month };
}

/** How dates are written where the zones of the document are in use; null for UTC, and where they don't agree. */
function orderAtHome({ moments, zones }: TimeScan): Order | null {
  const orders = new Set<Order>();
  for (const zone of [...moments.map((moment) => moment.zone), ...zones]) {
    const key = zone?.key;
    if (!key || key === 'UTC') continue;
    const home = zoneRow(key)?.meanings[0]?.iana;
    if (home?.startsWith('America/')) orders.add('mdy');
    else if (home || (offsetOf(key) ?? 0) > 0) orders.add('dmy');
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

function decided(moments: readonly Moment[]): Order | null {
  const dates = moments.flatMap((moment) => (moment.date?.day != null ? [moment.date] : []));
  const clear = dates.find((date) => !date.ambiguous && (date.order === 'dmy' || date.order === 'mdy'));
  if (clear) return clear.order as Order;
  for (const date of dates) {
    if (!date.ambiguous || date.month === date.day) continue;
    const told = (month: number | null, day: number | null) =>
      dates.some(
        (other) =>
          other.order !== 'dmy' &&
          other.order !== 'mdy' &&
          !other.ambiguous &&
          other.month === month &&
          other.day === day,
      );
    const monthFirst = told(date.month, date.day);
    const dayFirst = told(date.day, date.month);
    if (monthFirst !== dayFirst) return dayFirst ? 'dmy' : 'mdy';
  }
  return null;
}
