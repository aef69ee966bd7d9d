import { scanTimes } from '../../../core/src/time/scan.ts';
import type {
  CalendarDate,
  ClockTime,
  DurationMention,
  Moment,
  ZoneMention,
} from '../../../core/src/time/types.ts';

/** The one moment of a text. */
export function moment(text: string): Moment {
  const { moments } = scanTimes(text);
  if (moments.length !== 1) throw new Error(`${moments.length} moments in "${text}"`);
  return moments[0] as Moment;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** `13:20`, `19:51:05`, `14:??`, with what is wrong with it: `13:20 impossible`. */
export function showClock(clock: ClockTime | null): string {
  if (!clock) return '';
  const minute = clock.minute === null ? '??' : pad(clock.minute);
  const second = clock.second === null ? '' : `:${pad(clock.second)}`;
  return `${pad(clock.hour)}:${minute}${second}${clock.problem ? ` ${clock.problem}` : ''}`;
}

/** `2024-05-03`, `????-05-03`, with weekday and what is wrong: `2023-04-24 w4`. */
export function showDate(date: CalendarDate | null): string {
  if (!date) return '';
  const part = (value: number | null, unknown: string) => (value === null ? unknown : pad(value));
  const weekday = date.weekday === null ? '' : ` w${date.weekday}`;
  const notes = `${date.ambiguous ? ' ambiguous' : ''}${date.problem ? ` ${date.problem}` : ''}`;
  return `${part(date.year, '????')}-${part(date.month, '??')}-${part(date.day, '??')}${weekday}${notes}`;
}

export function showZone(zone: ZoneMention | null): string {
  return zone ? (zone.key ?? '?') : '';
}

/** Date, clock time and zone of a moment, with its second reading in brackets. */
export function showMoment(moment: Moment): string {
  const parts = [showDate(moment.date), showClock(moment.clock), showZone(moment.zone)].filter(
    (part) => part !== '',
  );
  const other = moment.alternative ? ` [${showMoment(moment.alternative)}]` : '';
  return parts.join(' ') + other;
}

/** All moments of a text, ranges joined by `..`. */
export function showScan(text: string): string[] {
  const { moments, ranges } = scanTimes(text);
  const shown: string[] = [];
  for (const each of moments) {
    const range = ranges.find(({ start, end }) => start === each || end === each);
    if (!range) shown.push(showMoment(each));
    else if (range.start === each) shown.push(`${showMoment(range.start)} .. ${showMoment(range.end)}`);
  }
  return shown;
}

/** `90`, `~90`, `>=120`, `<=5`, `180 vague`. */
export function showDuration(duration: DurationMention): string {
  const bound = { exact: '', 'at-least': '>=', 'at-most': '<=' }[duration.bound];
  const sign = duration.vague ? '' : duration.approximate ? '~' : bound;
  return `${sign}${duration.minutes}${duration.vague ? ' vague' : ''}`;
}
