import type { Analysis } from '../analyse.ts';
import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import type { Severity } from '../rules/rule.ts';
import { daysOf, type EntryDay } from './days.ts';
import { textOf } from './entry-text.ts';
import { inlineRuns } from './inline.ts';
import type {
  PictureEntry,
  PictureMetric,
  PictureProblem,
  PictureWindow,
  TimelinePicture,
} from './picture.ts';
import { plainText } from './plain.ts';
import { noZone } from './words.ts';

const minute = 60_000;
const day = 1440 * minute;
const gravity: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The pictures of a document: one per incident that has anything to show. Empty where the document is no postmortem. */
export function fromAnalysis(analysis: Analysis): TimelinePicture[] {
  if (!analysis.isPostmortem) return [];
  const problems = problemsByLine(analysis);
  const { text } = analysis.markdown;
  return shownIncidents(analysis).map((incident, index) => pictureOf(incident, index, text, problems));
}

/** The incidents that have a picture, in the order of the pictures. */
export function shownIncidents({ incidents }: Pick<Analysis, 'incidents'>): Incident[] {
  return incidents.filter(({ entries, window }) => entries.length > 0 || window !== null);
}

/** The gravest finding of each line it begins on. */
function problemsByLine(analysis: Analysis): Map<number, PictureProblem> {
  const found = new Map<number, PictureProblem>();
  for (const { rule, severity, message, span, fixes } of analysis.findings) {
    const line = analysis.markdown.lines.lineAt(span.start);
    const before = found.get(line);
    if (before && gravity.indexOf(before.severity) <= gravity.indexOf(severity)) continue;
    const inOrder = [...fixes].sort((a, b) => Number(b.preferred) - Number(a.preferred));
    found.set(line, { line, rule, severity, message, fixes: inOrder.map(({ title }) => title) });
  }
  return found;
}

function pictureOf(
  incident: Incident,
  index: number,
  source: string,
  problems: ReadonlyMap<number, PictureProblem>,
): TimelinePicture {
  const { window } = incident;
  const axis = new DocumentAxis(incident);
  const startMs = axis.place(window?.start ?? null);
  const endMs = endOf(window?.end ?? null, axis.place(window?.end ?? null));
  // The entries follow each other, but nothing says that the first follows the end of the window.
  axis.rewind(window?.start ?? null, startMs);
  const days = daysOf(incident, source);
  const placed = incident.entries.map((entry, position) =>
    onDay(
      entryOf(entry, textOf(entry, incident.entries[position + 1], source), position, axis, problems),
      days.get(entry),
      axis,
    ),
  );
  return {
    index,
    title: incident.title ? plainText(incident.title) : 'Timeline',
    zone: zoneWords(incident.zone),
    offset: axis.offset,
    absolute: axis.absolute,
    dated: axis.dated || days.size > 0,
    days: days.size > 0,
    clock: axis.clock,
    window: windowOf(incident, startMs, endMs, problems),
    entries: placed.filter(({ ms }) => ms !== null),
    untimed: placed.filter((entry) => entry.ms === null && !heads(entry, placed)),
    metrics: metricsOf(incident, problems),
  };
}

function entryOf(
  entry: TimelineEntry,
  text: string,
  position: number,
  axis: DocumentAxis,
  problems: ReadonlyMap<number, PictureProblem>,
): PictureEntry {
  const ms = axis.place(entry.at);
  const untilMs = axis.place(entry.until);
  return {
    id: String(position),
    line: entry.line,
    endLine: entry.endLine,
    timeText: [entry.at, entry.until]
      .map((at) => (at ? plainText(at.raw) : ''))
      .filter(Boolean)
      .join(' – '),
    ms,
    untilMs: ms !== null && untilMs !== null && untilMs > ms ? untilMs : null,
    text: plainText(text),
    runs: inlineRuns(text),
    phase: entry.phase,
    problem: worst(problems, entry.line, entry.endLine),
    day: entry.at?.date ?? null,
  };
}

/** Only names what stands below it, times and all. */
function heads({ line, endLine }: PictureEntry, entries: readonly PictureEntry[]): boolean {
  return entries.some((other) => other.ms !== null && other.line > line && other.endLine <= endLine);
}

/** A day that is an end lasts till midnight. */
function endOf(end: Instant | null, ms: number | null): number | null {
  return ms !== null && end !== null && isDay(end) ? ms + day : ms;
}

function isDay({ time, clock }: Instant): boolean {
  return time === null && clock === null;
}

/** A zone as a reader knows it: `Z` and bare offsets are counted from UTC. */
function zoneWords(zone: string | null): string {
  if (zone === null) return noZone;
  return zone === 'Z' ? 'UTC' : /^[+−-]\d/.test(zone) ? `UTC${zone}` : zone;
}

function onDay(entry: PictureEntry, day: EntryDay | undefined, axis: DocumentAxis): PictureEntry {
  if (!day) return entry;
  const { wall, date, raw, text } = day;
  return {
    ...entry,
    timeText: plainText(raw),
    ms: wall - axis.offset * minute,
    day: date,
    text: plainText(text),
    runs: inlineRuns(text),
  };
}

function windowOf(
  { window }: Incident,
  startMs: number | null,
  endMs: number | null,
  problems: ReadonlyMap<number, PictureProblem>,
): PictureWindow | null {
  if (!window || (startMs === null && endMs === null)) return null;
  const lines = { start: window.start?.line ?? null, end: window.end?.line ?? null };
  const raw = (instant: Instant | null): string => (instant ? plainText(instant.raw) : '?');
  const at = [lines.start, lines.end].filter((line) => line !== null);
  return {
    startMs,
    endMs,
    label: `${raw(window.start)} – ${raw(window.end)}`,
    days: [window.start, window.end].some((instant) => instant !== null && isDay(instant)),
    lines,
    problem: at.map((line) => worst(problems, line, line)).find((problem) => problem !== null) ?? null,
  };
}

function metricsOf(
  { metrics, durations, window }: Incident,
  problems: ReadonlyMap<number, PictureProblem>,
): PictureMetric[] {
  // Where nothing tells the start it is counted from the first entry: from an entry to itself that says nothing.
  const told = metrics.filter(({ from, to }) => from !== to || window?.start?.line === from);
  return told.map(({ name, minutes, formula, from, to }) => {
    const said = name === 'duration' ? durations.find(({ vague }) => !vague) : undefined;
    const stated = said && {
      raw: said.raw,
      minutes: said.minutes,
      line: said.line,
      problem: worst(problems, said.line, said.line),
    };
    return { name, minutes, formula, fromLine: from, toLine: to, stated: stated ?? null };
  });
}

function worst(
  problems: ReadonlyMap<number, PictureProblem>,
  line: number,
  endLine: number,
): PictureProblem | null {
  let found: PictureProblem | null = null;
  for (let at = line; at <= endLine; at++) {
    const problem = problems.get(at);
    if (problem && (!found || gravity.indexOf(problem.severity) < gravity.indexOf(found.severity)))
      found = problem;
  }
  return found;
}

/**
 * Puts instants on one axis. Where the analysis knows the instant it is taken; otherwise the clock time is read in the
 * picture's zone on its own date, or on that of the time before it, carried over midnight.
 */
class DocumentAxis {
  readonly offset: number;
  readonly absolute: boolean;
  readonly dated: boolean;
  readonly clock: 12 | 24;
  /** The wall clock of the time before, in ms since the epoch's midnight. */
  #wall: number | null = null;
  /** The day to begin with where the first times have none. */
  readonly #firstDay: number;

  constructor({ window, entries }: Incident) {
    const instants = [window?.start, window?.end, ...entries.flatMap(({ at, until }) => [at, until])].filter(
      (instant) => instant !== null && instant !== undefined,
    );
    const known = instants.find(({ epoch, date, time }) => epoch !== null && date !== null && time !== null);
    this.absolute = known !== undefined;
    this.offset = known ? Math.round(((wallTime(known, null, 0) ?? 0) - (known.epoch ?? 0)) / minute) : 0;
    const dates = instants.flatMap(({ date }) => (date === null ? [] : [Date.parse(`${date}T00:00:00Z`)]));
    this.dated = dates.length > 0;
    this.#firstDay = dates[0] || 0;
    const meridiems = instants.filter(({ clock }) => clock?.meridiem).length;
    this.clock = meridiems * 2 > instants.filter(({ clock }) => clock).length ? 12 : 24;
  }

  place(instant: Instant | null): number | null {
    if (!instant) return null;
    if (instant.epoch !== null) {
      this.#wall = instant.epoch + this.offset * minute;
      return instant.epoch;
    }
    const wall = wallTime(instant, this.#wall, this.#firstDay);
    if (wall === null) return null;
    this.#wall = wall;
    return wall - this.offset * minute;
  }

  /** Goes on from this instant. */
  rewind(instant: Instant | null, ms: number | null): void {
    this.#wall = instant && ms !== null ? ms + this.offset * minute : null;
  }
}

function wallTime(instant: Instant, before: number | null, firstDay: number): number | null {
  const midnight = instant.date === null ? null : Date.parse(`${instant.date}T00:00:00Z`);
  if (midnight !== null && Number.isNaN(midnight)) return null;
  if (instant.time === null) return midnight !== null && instant.clock === null ? midnight : null;
  const [hours = 0, minutes = 0, seconds = 0] = instant.time.split(':').map(Number);
  const time = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (midnight !== null) return midnight + time;
  if (before === null) return firstDay + time;
  const same = Math.floor(before / day) * day + time;
  // Back by more than half a day, or from the evening to the early morning: the next day.
  const overnight = before - Math.floor(before / day) * day >= 18 * 60 * minute && hours < 6;
  return same < before && (before - same > day / 2 || overnight) ? same + day : same;
}
