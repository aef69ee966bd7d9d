import type { Span } from '../markdown/span.ts';
import type { CalendarDate, ClockTime, TimeScan, ZoneMention } from '../time/types.ts';

/** What an entry of the timeline tells, in the order of an incident's life. */
export const phases = [
  'leadup',
  'start',
  'detected',
  'acknowledged',
  'escalated',
  'investigating',
  'identified',
  'mitigated',
  'resolved',
  'verified',
  'followup',
] as const;
export type Phase = (typeof phases)[number];

/** Where a part of an instant comes from; `line` (from 0) is where it was stated. */
export interface Provenance {
  /** `relative`: counted from the beginning of the incident, as in `T+10m`. */
  readonly how: 'stated' | 'inherited' | 'carried' | 'guessed' | 'relative' | 'none';
  readonly line: number | null;
}

/** A point in time the document states, completed by what the document says elsewhere. */
export interface Instant {
  /** The clock time as written, or the date where there is no clock time. */
  readonly raw: string;
  readonly span: Span;
  readonly line: number;
  readonly clock: ClockTime | null;
  readonly writtenDate: CalendarDate | null;
  readonly writtenZone: ZoneMention | null;
  /** `YYYY-MM-DD`, null when unknown. */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS` on the 24-hour clock, null when none is stated or it is impossible. */
  readonly time: string | null;
  /** The zone as written where it applies, null when none is stated anywhere. */
  readonly zone: string | null;
  /** Milliseconds since the epoch, null when date or zone is unknown. */
  readonly epoch: number | null;
  readonly dateFrom: Provenance;
  readonly zoneFrom: Provenance;
}

/** The stated beginning and end of the incident. */
export interface IncidentWindow {
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/** A stated length of the whole incident. */
export interface StatedDuration {
  readonly raw: string;
  readonly span: Span;
  readonly line: number;
  readonly minutes: number;
  readonly approximate: boolean;
  readonly bound: 'exact' | 'at-least' | 'at-most';
  readonly granularity: 'second' | 'minute' | 'hour' | 'day';
  readonly vague: boolean;
}

/** One entry of the timeline. */
export interface TimelineEntry {
  /** Null for an entry that carries no clock time. */
  readonly at: Instant | null;
  /** The end, when the entry gives a range. */
  readonly until: Instant | null;
  /**
   * What happened, without the time and its separator: Markdown source. For a time that has a line of its own, the first
   * line below it in its item, or the name of the part it stands in; `textSpan` is empty then.
   */
  readonly text: string;
  readonly textSpan: Span;
  readonly line: number;
  readonly endLine: number;
  /** The whole entry: list item with its children, table row, or heading with its prose; of a run its own stretch. */
  readonly span: Span;
  /** `run`: one of several entries in a row that share their lines. */
  readonly form: 'list' | 'table' | 'heading' | 'line' | 'run';
  readonly phase: Phase | null;
  /** Index of the section whose timeline it belongs to. */
  readonly section: number;
}

export type MetricName =
  | 'time-to-detect'
  | 'time-to-acknowledge'
  | 'time-to-mitigate'
  | 'time-to-resolve'
  | 'duration';

/** A length computed from two stated points. */
export interface Metric {
  readonly name: MetricName;
  readonly minutes: number;
  /** In words: "detected − start". */
  readonly formula: string;
  /** Lines (from 0) of the two points. */
  readonly from: number;
  readonly to: number;
}

export interface ActionItem {
  readonly line: number;
  readonly text: string;
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly done: boolean;
  readonly link: string | null;
}

/** One incident (or one version of the report) that the document tells. */
export interface Incident {
  readonly index: number;
  readonly title: string | null;
  /** First and last line, from 0. */
  readonly line: number;
  readonly endLine: number;
  readonly window: IncidentWindow | null;
  readonly durations: readonly StatedDuration[];
  readonly entries: readonly TimelineEntry[];
  readonly metrics: readonly Metric[];
  readonly actionItems: readonly ActionItem[];
  /** The zone that the document's times are in, as written; null when none is stated. */
  readonly zone: string | null;
  /** All that its prose says about time. */
  readonly times: TimeScan;
}
