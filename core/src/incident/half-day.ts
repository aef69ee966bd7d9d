import type { ClockTime, Moment } from '../time/types.ts';
import { minutesOf } from './metrics.ts';
import type { IncidentWindow } from './types.ts';
import type { WrittenEntry } from './written-entry.ts';

const half = 12 * 60;
/** A time that goes back further than this on a clock of twelve hours has gone round it; less may be a slip. */
const farBack = half / 2;
/** So many minutes before or behind the stated period an entry may lie. */
const around = 60;
/** Of the entries, so many must lie in the stated period. */
const most = 0.8;

/**
 * The entries of a timeline whose author leaves out the AM or PM that the stated period has (07:30 PM to 07:55 PM; then
 * 07:35, 07:43), each in the half of the day that it is plainly in. Other timelines stay as they are.
 */
export function inHalves(
  entries: readonly WrittenEntry[],
  window: IncidentWindow | null,
): readonly WrittenEntry[] {
  const { start, end } = window ?? {};
  const stated = start?.clock?.meridiem ?? end?.clock?.meridiem ?? null;
  if (stated === null || !start?.time || !end?.time) return entries;
  const moments = entries.flatMap(({ at, until }) => [at ?? [], until ?? []].flat());
  const clocks = moments.flatMap(({ clock }) => clock ?? []);
  // Times with days of their own may go back for another reason.
  if (clocks.length === 0 || !clocks.every(isOfTwelve) || moments.some(({ date }) => date)) return entries;

  const from = minutesOf(start.time);
  const length = (minutesOf(end.time) - from + 2 * half) % (2 * half);
  const within = (times: readonly number[]) =>
    times.filter((time) => time >= from - around && time <= from + length + around).length;
  const [morning, afternoon] = [unrolled(clocks, 0), unrolled(clocks, half)];
  const [early, late] = [within(morning), within(afternoon)];
  if (early === late || Math.max(early, late) < clocks.length * most) return entries;
  const times = early > late ? morning : afternoon;
  let index = 0;
  const next = (moment: Moment | null): Moment | null =>
    moment?.clock ? { ...moment, clock: atMinute(moment.clock, times[index++] ?? 0) } : moment;
  return entries.map((entry) => ({ ...entry, at: next(entry.at), until: next(entry.until) }));
}

/** From 1:00 to 12:59, without AM or PM. */
function isOfTwelve({ meridiem, hour, problem }: ClockTime): boolean {
  return meridiem === null && problem === null && hour >= 1 && hour <= 12;
}

/** Minutes since midnight of the first day, the first time being in the half that begins at `from`. */
function unrolled(clocks: readonly ClockTime[], from: number): number[] {
  let base = from;
  let last = 0;
  return clocks.map(({ hour, minute }) => {
    const onClock = (hour % 12) * 60 + (minute ?? 0);
    if (onClock < last - farBack) base += half;
    last = onClock;
    return base + onClock;
  });
}

function atMinute(clock: ClockTime, minutes: number): ClockTime {
  const hour = Math.floor(minutes / 60) % 24;
  return hour === clock.hour ? clock : { ...clock, hour, meridiemInherited: true };
}
