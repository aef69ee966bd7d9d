import type { Span } from '../markdown/span.ts';

/** What is wrong with a clock time that was written but cannot be on a clock, or not like this. */
export type ClockProblem =
  | 'impossible' // 25:61
  | 'meridiem-on-24-hour' // 13:20pm
  | 'zero-hour-meridiem' // 00:25 AM
  | 'one-digit' // 07:7:47, 10:5 AM
  | 'incomplete'; // 3:AM, 24:XX, 14:??

/** A clock time as written. */
export interface ClockTime {
  readonly span: Span;
  readonly raw: string;
  /** 0–24 after reading AM/PM sensibly ("13:20pm" is 13, "12:30 AM" is 0); the written number where impossible. */
  readonly hour: number;
  /** Null where unknown (`14:??`, `10:5 AM`). */
  readonly minute: number | null;
  readonly second: number | null;
  readonly meridiem: 'am' | 'pm' | null;
  /** The AM/PM text alone, for rewriting; null when none is written. */
  readonly meridiemSpan: Span | null;
  /** True when AM/PM was taken over from the other end of a range ("3 to 5 PM") or from the stated period. */
  readonly meridiemInherited: boolean;
  readonly problem: ClockProblem | null;
  /** A one-word approximator stands before it (about, ~, around, environ …). */
  readonly approximate: boolean;
}

export type DateProblem =
  | 'impossible'
  | 'year' /* 20202 */
  | 'ordinal' /* 22rd */
  | 'misspelt'; /* Febraury */

/** A calendar date as written; any part may be missing (`August 10`, `Tuesday`, `10th`). */
export interface CalendarDate {
  readonly span: Span;
  readonly raw: string;
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  /** 1–31 */
  readonly day: number | null;
  /** ISO weekday 1 (Monday) – 7, when a weekday is written beside the date. */
  readonly weekday: number | null;
  readonly weekdaySpan: Span | null;
  /** A numeric date that reads both day-first and month-first (`04/05/2024`); month and day then hold the month-first reading. */
  readonly ambiguous: boolean;
  /** How a numeric date is certainly ordered; null for others. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | null;
  readonly problem: DateProblem | null;
}

/** A time zone as written: `UTC`, `EAT`, `GMT +1`, `Pacific Time`, `Africa/Lagos`, `-0400`, `local time`. */
export interface ZoneMention {
  readonly span: Span;
  readonly raw: string;
  /** Key into the zone data (`zones.ts`): an upper-case abbreviation, an IANA name, an offset `+02:00`, or a name in words; null when unknown. */
  readonly key: string | null;
  /** Set where the text is a known misspelling (`GTM+2`, `ETA` for EAT): what it should be. */
  readonly corrected: string | null;
  /** Offset written beside the name, minutes east of UTC (`PST (UTC-7)` → -420), with its span. */
  readonly statedOffset: { readonly minutes: number; readonly span: Span } | null;
}

/** A length of time as written. */
export interface DurationMention {
  readonly span: Span;
  readonly raw: string;
  /** The length in minutes, fractions for seconds; the upper bound of a range of lengths. */
  readonly minutes: number;
  /** The finest unit written, which limits how exact the figure can be. */
  readonly granularity: 'second' | 'minute' | 'hour' | 'day';
  readonly approximate: boolean;
  /** One-sided wording: "over 2 hours" is at-least, "up to 2 hours" is at-most. */
  readonly bound: 'exact' | 'at-least' | 'at-most';
  /** Vague words ("several hours", "a few minutes"): minutes is then a lower bound only. */
  readonly vague: boolean;
}

/** A point in time as one phrase: at least a clock time or a date, with whatever belongs to it. */
export interface Moment {
  readonly span: Span;
  readonly clock: ClockTime | null;
  readonly date: CalendarDate | null;
  readonly zone: ZoneMention | null;
  /** The same moment given a second time in another zone: `10:00 EAT (07:00 UTC)`. */
  readonly alternative: Moment | null;
}

/** Two moments as the ends of one range. Parts given once for both are set on both, as written once. */
export interface TimeRange {
  readonly span: Span;
  readonly start: Moment;
  readonly end: Moment;
}

/** All that a stretch of prose says about time, in order, no two spans overlapping within a list. */
export interface TimeScan {
  /** Every moment, those that are ends of ranges included. */
  readonly moments: readonly Moment[];
  readonly ranges: readonly TimeRange[];
  readonly durations: readonly DurationMention[];
  /** Zones that stand without a clock time ("All times in CET", "Timeline (UTC)"). */
  readonly zones: readonly ZoneMention[];
}
