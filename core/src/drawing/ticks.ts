import { twoDigits } from '../two-digits.ts';
import { english, fill, type PictureWords } from './words.ts';

/** A clock to read the axis with: its name, and how many minutes east of UTC it is at an instant. */
export interface Zone {
  readonly label: string;
  offset(ms: number): number;
}

/** How times are written on the axis. */
export interface ClockStyle {
  readonly clock: 12 | 24;
  /** Calendar days are known. */
  readonly dated: boolean;
  /** BCP 47 tag for the names of days and months. */
  readonly locale: string;
  /** English where not given. */
  readonly words?: PictureWords;
}

/** The distance of two ticks. `months` counts where the unit is a month, whose length in ms is only about right. */
export interface Step {
  readonly unit: 'time' | 'day' | 'month';
  readonly ms: number;
  readonly months: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps: readonly Step[] = [
  ...[1, 5, 15, 30].map((n) => ({ unit: 'time', ms: n * second, months: 0 }) as const),
  ...[1, 2, 5, 10, 15, 30].map((n) => ({ unit: 'time', ms: n * minute, months: 0 }) as const),
  ...[1, 2, 3, 6, 12].map((n) => ({ unit: 'time', ms: n * hour, months: 0 }) as const),
  ...[1, 2, 7, 14].map((n) => ({ unit: 'day', ms: n * day, months: 0 }) as const),
  ...[1, 3, 6, 12, 60, 120].map((n) => ({ unit: 'month', months: n, ms: n * 30.4 * day }) as const),
];

/** The finest step whose ticks stand at least `minPx` apart; a clock that is not dated never reaches months, `days` never come down to times. */
export function stepFor(msPerPx: number, minPx: number, dated: boolean, days = false): Step {
  const fits = steps.filter(({ unit }) => (dated || unit !== 'month') && !(days && unit === 'time'));
  return fits.find((step) => step.ms / msPerPx >= minPx) ?? (fits.at(-1) as Step);
}

/** The instants in [fromMs, toMs] at which the zone's clock shows a round time. */
export function ticksIn(fromMs: number, toMs: number, step: Step, zone: Zone): number[] {
  const found: number[] = [];
  const toLocal = (ms: number): number => ms + zone.offset(ms) * minute;
  const toInstant = (local: number): number => {
    const guess = local - zone.offset(fromMs) * minute;
    return local - zone.offset(guess) * minute;
  };
  const add = (local: number): boolean => {
    const ms = toInstant(local);
    // A time that the clock skips when it goes forward is on no clock.
    if (ms >= fromMs && ms <= toMs && toLocal(ms) === local) found.push(ms);
    return ms <= toMs && found.length < 1000;
  };
  const from = toLocal(fromMs) - hour;
  if (step.unit === 'month') {
    const start = new Date(from);
    let index = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step.months) * step.months;
    while (add(Date.UTC(Math.floor(index / 12), index % 12))) index += step.months;
    return found;
  }
  // Weeks begin on Monday: the first Monday of the epoch is its fifth day.
  const anchor = step.unit === 'day' && step.ms >= 7 * day ? 4 * day : 0;
  let local = Math.floor((from - anchor) / step.ms) * step.ms + anchor;
  while (add(local)) local += step.ms;
  return found;
}

/** What the ticks leave unsaid: the day above hours, the month above days, the year above months. */
export type ContextUnit = 'day' | 'month' | 'year';

export function contextUnit(step: Step): ContextUnit {
  return step.unit === 'time' ? 'day' : step.unit === 'day' ? 'month' : 'year';
}

export const contextStep: Readonly<Record<ContextUnit, Step>> = {
  day: { unit: 'day', ms: day, months: 0 },
  month: { unit: 'month', months: 1, ms: 30.4 * day },
  year: { unit: 'month', months: 12, ms: 365 * day },
};

/** A time as the axis writes it. */
export function formatTick(ms: number, step: Step, zone: Zone, style: ClockStyle): string {
  const local = ms + zone.offset(ms) * minute;
  if (step.unit === 'time') return formatClock(ms, zone, style.clock, step.ms < minute);
  if (!style.dated) return dayNumber(local, style.words);
  return step.unit === 'day'
    ? names(style.locale, { day: 'numeric', month: 'short' }).format(local)
    : step.months >= 12
      ? String(new Date(local).getUTCFullYear())
      : names(style.locale, { month: 'short' }).format(local);
}

/** `15:05` or `3:05 PM`, with seconds where asked for or where there are any. */
export function formatClock(ms: number, zone: Zone, clock: 12 | 24, seconds: boolean): string {
  const date = new Date(ms + zone.offset(ms) * minute);
  const hours = date.getUTCHours();
  const rest = `:${twoDigits(date.getUTCMinutes())}${seconds || date.getUTCSeconds() ? `:${twoDigits(date.getUTCSeconds())}` : ''}`;
  return clock === 24 ? twoDigits(hours) + rest : `${hours % 12 || 12}${rest} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** The day, month or year in which an instant lies; null where days are not known and there is nothing to say. */
export function formatContext(ms: number, unit: ContextUnit, zone: Zone, style: ClockStyle): string | null {
  const local = ms + zone.offset(ms) * minute;
  if (!style.dated) return unit === 'day' ? dayNumber(local, style.words) : null;
  if (unit === 'year') return String(new Date(local).getUTCFullYear());
  const month = { month: 'long', year: 'numeric' } as const;
  return names(style.locale, unit === 'day' ? { weekday: 'short', day: 'numeric', ...month } : month).format(
    local,
  );
}

/** The zone a picture's document writes in. */
export function writtenZone(picture: { readonly zone: string; readonly offset: number }): Zone {
  return { label: picture.zone, offset: () => picture.offset };
}

function dayNumber(local: number, words: PictureWords = english): string {
  return fill(words.day, Math.floor(local / day) + 1);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function names(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join()} ${options.month}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
