import type { MetricName, Phase } from '../incident/types.ts';
import type { Severity } from '../rules/rule.ts';
import type { Run } from './inline.ts';

/**
 * One incident as the timeline shows it: plain data that survives JSON, so that it can be posted to the preview's page.
 * All times are milliseconds on the picture's axis: since the epoch where `absolute`, otherwise since an arbitrary
 * midnight, read with `offset` in both cases.
 */
export interface TimelinePicture {
  /** Position among the pictures of the document. */
  readonly index: number;
  readonly title: string;
  /** The zone as written; `no zone stated` where there is none. */
  readonly zone: string;
  /** Minutes east of UTC that turn the axis into the document's own clock. */
  readonly offset: number;
  /** The axis is real time: other zones can be shown. */
  readonly absolute: boolean;
  /** Calendar days are known. */
  readonly dated: boolean;
  /** Its entries are days: without a time, each stands at its midnight and can't be moved by minutes. */
  readonly days: boolean;
  /** How the document writes clock times. */
  readonly clock: 12 | 24;
  readonly window: PictureWindow | null;
  /** Entries with a time, in document order. */
  readonly entries: readonly PictureEntry[];
  /** Entries without one, in document order. */
  readonly untimed: readonly PictureEntry[];
  readonly metrics: readonly PictureMetric[];
}

/** The stated window. Lines count from 0. */
export interface PictureWindow {
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** As written: `3:00 PM – 5:00 PM`. */
  readonly label: string;
  /** Told in days: from which time to which is not known. */
  readonly days: boolean;
  readonly lines: { readonly start: number | null; readonly end: number | null };
  readonly problem: PictureProblem | null;
}

export interface PictureEntry {
  /** Unique within the picture. */
  readonly id: string;
  /** First and last line, from 0. */
  readonly line: number;
  readonly endLine: number;
  /** The time as written; empty where there is none. */
  readonly timeText: string;
  readonly ms: number | null;
  readonly untilMs: number | null;
  /** What happened, as plain text. */
  readonly text: string;
  /** The same in pieces, where parts of it are set off; null where none are. */
  readonly runs: readonly Run[] | null;
  readonly phase: Phase | null;
  readonly problem: PictureProblem | null;
  /** `YYYY-MM-DD`, null when unknown. */
  readonly day: string | null;
}

/** The gravest finding about a place. */
export interface PictureProblem {
  /** Where it begins, from 0. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** Titles of the fixes it offers, the preferred one first. */
  readonly fixes: readonly string[];
}

/** A length and the two places it comes from (lines from 0). */
export interface PictureMetric {
  readonly name: MetricName;
  readonly minutes: number;
  readonly formula: string;
  readonly fromLine: number;
  readonly toLine: number;
  /** What the document itself says of this length, where it says something. */
  readonly stated: StatedLength | null;
}

/** A length as the document says it. */
export interface StatedLength {
  readonly raw: string;
  readonly minutes: number;
  readonly line: number;
  readonly problem: PictureProblem | null;
}

/** An entry that has its place on the axis. */
export type TimedEntry = PictureEntry & { readonly ms: number };

/** The entries in the order of time; equal times keep the order of the document. */
export function byTime(picture: TimelinePicture): TimedEntry[] {
  return picture.entries
    .filter((entry): entry is TimedEntry => entry.ms !== null)
    .sort((a, b) => a.ms - b.ms || a.line - b.line);
}

/** The stretch of the picture's axis that a metric measures; null where one of its two places is not in the picture. */
export function metricEnds(
  picture: TimelinePicture,
  metric: PictureMetric,
): readonly [number, number] | null {
  const from = timeAt(picture, metric.fromLine, 'start');
  const to = timeAt(picture, metric.toLine, 'end');
  return from === null || to === null ? null : [from, to];
}

function timeAt(picture: TimelinePicture, line: number, edge: 'start' | 'end'): number | null {
  const entry = picture.entries.find((one) => one.line === line);
  if (entry) return entry.ms;
  const { window } = picture;
  if (!window || (window.lines.start !== line && window.lines.end !== line)) return null;
  if (window.lines.start === window.lines.end) return edge === 'start' ? window.startMs : window.endMs;
  return window.lines.start === line ? window.startMs : window.endMs;
}
