import { type ExportFormat, exportFormats } from '../../core/src/drawing/formats.ts';
import { emphases } from '../../core/src/drawing/inline.ts';
import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import { phases } from '../../core/src/incident/types.ts';

/** What the extension tells the page. Each message is whole: none builds on one before it. Lines count from 0. */
export type HostMessage =
  | {
      readonly type: 'picture';
      readonly pictures: readonly TimelinePicture[];
      /** Version of the text the pictures were made from. */
      readonly version: number;
      /** Name of the file, for the reader. */
      readonly file: string;
      /** The preview stays with this file. */
      readonly locked: boolean;
    }
  | { readonly type: 'cursor'; readonly line: number | null }
  | { readonly type: 'empty'; readonly reason: EmptyReason };

const emptyReasons = ['no-file', 'no-postmortem', 'no-timeline'] as const;
/** Why there is nothing to draw. */
export type EmptyReason = (typeof emptyReasons)[number];

/** What the page tells the extension. */
export type PageMessage =
  /** The page listens; it wants a snapshot. */
  | { readonly type: 'ready' }
  /** The reader wants to see this line of the text. */
  | { readonly type: 'reveal'; readonly line: number }
  /** The reader chose the fix with this title of the finding of a rule on a line. */
  | { readonly type: 'fix'; readonly line: number; readonly rule: string; readonly title: string }
  /** The reader moved the entry on a line in time, by whole minutes. */
  | { readonly type: 'move'; readonly line: number; readonly minutes: number }
  /** The reader wants an entry there: in the document's own clock, `YYYY-MM-DD` where days are known, and `HH:MM`. */
  | { readonly type: 'add'; readonly incident: number; readonly date: string | null; readonly time: string }
  /** The preview is to stay with its file, or to follow the editor. */
  | { readonly type: 'lock'; readonly on: boolean }
  /** The reader wants the timeline as a file. */
  | { readonly type: 'export'; readonly format: ExportFormat; readonly incident: number }
  /** The picture as a PNG file to be saved, in base64. */
  | { readonly type: 'png'; readonly data: string }
  /** Whether the picture could be put into the clipboard. */
  | { readonly type: 'copied'; readonly ok: boolean }
  /** The view has changed; it is what `setState` holds. */
  | { readonly type: 'state'; readonly state: PageState };

/** What of the view survives a reload. */
export interface PageState {
  /** Which of the incidents is shown. */
  readonly incident: number;
  /** The visible part of the axis in ms; null for all of it. */
  readonly view: { readonly from: number; readonly to: number } | null;
  /** The clock: as written, UTC, the reader's own, or any other. */
  readonly zone: ZoneChoice;
  /** Long gaps are drawn short. */
  readonly fold: boolean;
  /** When it was kept, in ms since the epoch: of two the later one holds. */
  readonly kept: number;
}

export const zoneChoices = ['written', 'utc', 'local'] as const;
/** One of these, or the IANA name of any other zone. */
export type ZoneChoice = (typeof zoneChoices)[number] | (string & {});

/** Whether this machine knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export const firstState: PageState = {
  incident: 0,
  view: null,
  zone: 'written',
  fold: true,
  kept: 0,
};

/** The message, or null for anything that is not one. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data)) return null;
  switch (data.type) {
    case 'picture': {
      const { pictures, version, file, locked } = data;
      if (!Array.isArray(pictures) || !pictures.every(isPicture)) return null;
      if (!isNumber(version) || !isString(file) || typeof locked !== 'boolean') return null;
      return { type: 'picture', pictures, version, file, locked };
    }
    case 'cursor':
      return data.line === null || isLine(data.line) ? { type: 'cursor', line: data.line } : null;
    case 'empty': {
      const reason = emptyReasons.find((known) => known === data.reason);
      return reason ? { type: 'empty', reason } : null;
    }
    default:
      return null;
  }
}

/** The message, or null for anything that is not one. */
export function readPageMessage(data: unknown): PageMessage | null {
  if (!isRecord(data)) return null;
  switch (data.type) {
    case 'ready':
      return { type: 'ready' };
    case 'reveal':
      return isLine(data.line) ? { type: 'reveal', line: data.line } : null;
    case 'fix': {
      const { line, rule, title } = data;
      return isLine(line) && isString(rule) && isString(title) ? { type: 'fix', line, rule, title } : null;
    }
    case 'move': {
      const { line, minutes } = data;
      return isLine(line) && isNumber(minutes) && Number.isInteger(minutes)
        ? { type: 'move', line, minutes }
        : null;
    }
    case 'add': {
      const { incident, date, time } = data;
      if (!isLine(incident) || !isString(time) || !/^\d\d:\d\d$/.test(time)) return null;
      if (date !== null && !(isString(date) && /^\d{4}-\d\d-\d\d$/.test(date))) return null;
      return { type: 'add', incident, date, time };
    }
    case 'export': {
      const format = exportFormats.find((known) => known === data.format);
      return format && isLine(data.incident) ? { type: 'export', format, incident: data.incident } : null;
    }
    case 'png':
      return isString(data.data) && /^[A-Za-z0-9+/]+=*$/.test(data.data)
        ? { type: 'png', data: data.data }
        : null;
    case 'copied':
      return typeof data.ok === 'boolean' ? { type: 'copied', ok: data.ok } : null;
    case 'lock':
      return typeof data.on === 'boolean' ? { type: 'lock', on: data.on } : null;
    case 'state': {
      const state = readState(data.state);
      return state ? { type: 'state', state } : null;
    }
    default:
      return null;
  }
}

/** A stored view, or null for anything that is not one. */
export function readState(data: unknown): PageState | null {
  if (!isRecord(data)) return null;
  const { incident, view, fold, zone, kept } = data;
  if (!isString(zone) || !(zoneChoices.some((known) => known === zone) || isZone(zone))) return null;
  if (!isLine(incident) || typeof fold !== 'boolean' || !isNumber(kept)) return null;
  if (view === null) return { incident, view, zone, fold, kept };
  if (!isRecord(view) || !isNumber(view.from) || !isNumber(view.to) || view.from >= view.to) return null;
  return { incident, view: { from: view.from, to: view.to }, zone, fold, kept };
}

function isPicture(data: unknown): data is TimelinePicture {
  if (!isRecord(data)) return false;
  const { window, entries, untimed, metrics } = data;
  return (
    isLine(data.index) &&
    isString(data.title) &&
    isString(data.zone) &&
    isNumber(data.offset) &&
    typeof data.absolute === 'boolean' &&
    typeof data.dated === 'boolean' &&
    typeof data.days === 'boolean' &&
    (data.clock === 12 || data.clock === 24) &&
    (window === null || isWindow(window)) &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    Array.isArray(untimed) &&
    untimed.every(isEntry) &&
    Array.isArray(metrics) &&
    metrics.every(isMetric)
  );
}

function isWindow(data: unknown): boolean {
  return (
    isRecord(data) &&
    orNull(data.startMs, isNumber) &&
    orNull(data.endMs, isNumber) &&
    isString(data.label) &&
    typeof data.days === 'boolean' &&
    isRecord(data.lines) &&
    orNull(data.lines.start, isLine) &&
    orNull(data.lines.end, isLine) &&
    orNull(data.problem, isProblem)
  );
}

function isEntry(data: unknown): data is PictureEntry {
  return (
    isRecord(data) &&
    isString(data.id) &&
    isLine(data.line) &&
    isLine(data.endLine) &&
    isString(data.timeText) &&
    orNull(data.ms, isNumber) &&
    orNull(data.untilMs, isNumber) &&
    isString(data.text) &&
    orNull(data.runs, isRuns) &&
    (data.phase === null || phases.some((phase) => phase === data.phase)) &&
    orNull(data.problem, isProblem) &&
    orNull(data.day, isString)
  );
}

function isRuns(data: unknown): boolean {
  return (
    Array.isArray(data) &&
    data.every(
      (run) =>
        isRecord(run) &&
        isString(run.text) &&
        Array.isArray(run.marks) &&
        run.marks.every((mark) => emphases.some((known) => known === mark)),
    )
  );
}

function isMetric(data: unknown): boolean {
  if (!isRecord(data)) return false;
  const { stated } = data;
  return (
    isString(data.name) &&
    isNumber(data.minutes) &&
    isString(data.formula) &&
    isLine(data.fromLine) &&
    isLine(data.toLine) &&
    (stated === null ||
      (isRecord(stated) &&
        isString(stated.raw) &&
        isNumber(stated.minutes) &&
        isLine(stated.line) &&
        orNull(stated.problem, isProblem)))
  );
}

function isProblem(data: unknown): boolean {
  return (
    isRecord(data) &&
    isLine(data.line) &&
    isString(data.rule) &&
    isString(data.message) &&
    isString(data.severity) &&
    Array.isArray(data.fixes) &&
    data.fixes.every(isString)
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function isString(data: unknown): data is string {
  return typeof data === 'string';
}

function isNumber(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data);
}

function isLine(data: unknown): data is number {
  return isNumber(data) && Number.isInteger(data) && data >= 0;
}

function orNull(data: unknown, test: (data: unknown) => boolean): boolean {
  return data === null || test(data);
}
