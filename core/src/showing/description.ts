import type { Span } from '../markdown/span.ts';
import { weekdayOf } from '../time/arithmetic.ts';
import { twoDigits } from '../two-digits.ts';

/**
 * What is told about a place in the document, as plain text: parts of it come from the document, so whoever shows it as
 * Markdown has to escape it.
 */
export interface Description {
  /** The text it is about. */
  readonly span: Span;
  /** That text as written, on one line. */
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** Time since the incident's start as responders write it: `T+0:15`, `T−1:05`, `T+26:00`. */
export function sinceStart(minutes: number): string {
  return `T${minutes < 0 ? '−' : '+'}${hoursAndMinutes(minutes)}`;
}

/** A length without its sign: `0:15`, `26:00`, with seconds where it has any: `0:15:30`. @param minutes may have a fraction */
export function hoursAndMinutes(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const whole = `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? whole : `${whole}:${twoDigits(seconds % 60)}`;
}

/** `2024-05-03, Friday`. @param date `YYYY-MM-DD`, one that exists or not @param language BCP 47 tag */
export function dayName(date: string, language: string): string {
  if (weekdayOf(date) === null) return date;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return `${date}, ${weekday.format(Date.parse(`${date}T00:00:00Z`))}`;
}

/** Something taken from the document, on one line and not longer than a hover is wide. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
