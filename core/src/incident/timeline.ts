import { addDays, weekdayOf } from '../time/arithmetic.ts';
import type { ClockTime, Moment } from '../time/types.ts';
import type { Dates } from './dates.ts';
import { readEntries } from './entries.ts';
import { inHalves } from './half-day.ts';
import { type DateSource, dateOf, instantOf, timeOf, type ZoneSource, zoneName } from './instant.ts';
import { minutesOf } from './metrics.ts';
import { phasesOf } from './phases.ts';
import type { Reading } from './reading.ts';
import { instantAfter } from './relative.ts';
import type { IncidentWindow, Instant, TimelineEntry } from './types.ts';
import type { WrittenEntry } from './written-entry.ts';
import type { Zones } from './zones.ts';

const minutesPerDay = 24 * 60;
/** An undated time that goes back by more than this has crossed midnight (rule of judgement: carry). */
const farBack = 12 * 60;
/** The first entry may lie so many days before the day of the incident. */
const mostBack = 2;
const nextDay =
  /^\W{0,3}(?:day|jour|d[ií]a|tag) ?[2-9]\b|\b(?:(?:the )?(?:next|following) (?:day|morning|afternoon)|(?:a|the) day (?:after|later)|le lendemain|d[ií]a siguiente|dia seguinte|n[äa]chste[nr]? (?:tag|morgen))\b/i;

/** Behind a time: `(+1)`, `(+2 days)`, counted from the day last named. */
const daysOn = /^\s{0,2}\(\+ ?([1-9]) ?(?:d|days?|j|jours?|d[ií]as?|tage?)?\)/i;

/** Reads the timeline: entries with their days carried and their zones inherited. */
export function readTimeline(
  reading: Reading,
  dates: Dates,
  zones: Zones,
  window: IncidentWindow | null,
): TimelineEntry[] {
  const { entries: asWritten, days } = readEntries(reading);
  const named = days.some(({ line }) => line > (asWritten[0]?.line ?? 0));
  const entries = named ? asWritten : inHalves(asWritten, window);
  const carrier = new DateCarrier(dates, window?.end ?? null);
  let day = 0;
  let zone: ZoneSource | null = null;
  const read = entries.map((entry): TimelineEntry => {
    while (day < days.length && (days[day] as { line: number }).line <= entry.line) {
      carrier.startDay(days[day]?.moment as Moment, (days[day] as { line: number }).line);
      day++;
    }
    if (entry.at?.zone && !zones.isAnnounced) {
      zone = {
        mention: entry.at.zone,
        zone: zoneName(entry.at.zone),
        from: { how: 'inherited', line: entry.line },
      };
    }
    const at = entry.at
      ? carrier.complete(reading, entry.at, zone ?? zones.timeline, textOf(reading, entry))
      : null;
    const until =
      entry.until && at ? carrier.complete(reading, entry.until, zone ?? zones.timeline, '') : null;
    return { ...written(reading, entry), at, until };
  });
  const counted = countedFrom(read, entries, window);
  return withPhases(reading, counted, window);
}

/** Completes the entries whose times are counted from the beginning: as stated, or as another entry with both times tells. */
function countedFrom(
  read: readonly TimelineEntry[],
  entries: readonly WrittenEntry[],
  window: IncidentWindow | null,
): TimelineEntry[] {
  if (!entries.some(({ relative }) => relative)) return [...read];
  const both = read.findIndex(({ at }, i) => at?.time != null && entries[i]?.relative != null);
  const anchor = read[both]?.at;
  const back = entries[both]?.relative;
  const start = window?.start?.time
    ? window.start
    : anchor && back
      ? { ...anchor, ...instantAfter(anchor, { ...back, minutes: -back.minutes }, anchor.line) }
      : null;
  return read.map((entry, i) => {
    const { relative } = entries[i] as WrittenEntry;
    return relative && !entry.at ? { ...entry, at: instantAfter(start, relative, entry.line) } : entry;
  });
}

function withPhases(
  reading: Reading,
  read: readonly TimelineEntry[],
  window: IncidentWindow | null,
): TimelineEntry[] {
  const told = read.map((entry, i) => ({ text: toldBy(reading, entry, read[i + 1]), at: entry.at }));
  const phases = phasesOf(told, window, reading.language);
  return read.map((entry, i) => ({ ...entry, phase: phases[i] ?? null }));
}

/** What an entry tells: its text; for a time that stands alone, what stands below it. */
function toldBy(reading: Reading, entry: TimelineEntry, next: TimelineEntry | undefined): string {
  const { document } = reading;
  if (entry.textSpan.start < entry.textSpan.end)
    return document.mask.slice(entry.textSpan.start, entry.textSpan.end);
  const section = reading.sections[entry.section];
  const end = next && next.section === entry.section ? next.line : (section?.endLine ?? entry.line) + 1;
  const below = end > entry.line ? document.mask.slice(entry.textSpan.end, document.lines.start(end)) : '';
  return /\p{L}{3}/u.test(below) ? below : partOf(reading, entry);
}

/** The name of the part of the timeline that an entry stands in: "Detection time". */
function partOf(reading: Reading, { line }: { readonly line: number }): string {
  const part = reading.sections.findLast((section) => section.line <= line && line <= section.endLine);
  return part && part.kind !== 'timeline' ? part.name : '';
}

function textOf(reading: Reading, entry: WrittenEntry): string {
  return reading.document.mask.slice(
    entry.textSpan.start,
    Math.min(entry.textSpan.end, entry.textSpan.start + 200),
  );
}

function written(reading: Reading, entry: WrittenEntry): Omit<TimelineEntry, 'at' | 'until'> {
  const { document } = reading;
  const text = document.text.slice(entry.textSpan.start, entry.textSpan.end);
  return {
    text: text || firstBelow(reading, entry) || partOf(reading, entry),
    textSpan: entry.textSpan,
    line: entry.line,
    endLine: entry.endLine,
    span: entry.span,
    form: entry.form,
    phase: null,
    section: entry.section,
  };
}

/** What stands first below a time that has a line of its own. */
function firstBelow(reading: Reading, { line, endLine }: WrittenEntry): string {
  const { lines } = reading.document;
  for (let next = line + 1; next <= endLine; next++) {
    const text = lines.text(next).trim();
    if (text !== '') return text.replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '');
  }
  return '';
}

/** Gives each time its day: as stated, from the heading of the day, or carried on from the time before. */
class DateCarrier {
  #last: { readonly date: string | null; readonly minutes: number | null } = { date: null, minutes: null };
  #day: DateSource | null;
  /** The day last named, by a heading, a time or the report. */
  #named: DateSource | null;
  readonly #dates: Dates;
  /** The stated end, which may explain a time that goes back. */
  readonly #end: Instant | null;

  constructor(dates: Dates, end: Instant | null) {
    this.#dates = dates;
    this.#day = dates.incident;
    this.#named = dates.incident;
    this.#end = end;
  }

  /** A line that names a day: it holds from here on. */
  startDay(moment: Moment, line: number): void {
    const date = moment.date && dateOf(moment.date, this.#year());
    if (!date) return;
    this.#day = { date, from: { how: 'inherited', line } };
    this.#named = this.#day;
    this.#last = { date: null, minutes: null };
  }

  /** @param text what the entry tells: "the next morning" says that the day has changed */
  complete(reading: Reading, moment: Moment, zone: ZoneSource | null, text: string): Instant {
    const own = moment.date ? dateOf(moment.date, this.#year()) : null;
    // What is stated to be on another day follows nothing.
    const follows = own === null || this.#last.date === null || own === this.#last.date;
    const read =
      moment.clock && this.#last.minutes !== null && follows
        ? { ...moment, clock: asNoon(moment.clock, this.#last.minutes) }
        : moment;
    const time = read.clock ? timeOf(read.clock) : null;
    const minutes = time === null ? null : Math.floor(minutesOf(time));
    let source = this.#day;
    const { end } = moment.span;
    const later = moment.date ? null : daysOn.exec(reading.document.mask.slice(end, end + 14))?.[1];
    const reached = later && this.#named && addDays(this.#named.date, Number(later));
    const weekday = moment.date?.day === null ? moment.date.weekday : null;
    if (reached) source = { date: reached, from: { how: 'carried', line: this.#named?.from.line ?? null } };
    else if (source && weekday !== null) source = this.#onWeekday(source, weekday);
    else if (
      source &&
      !moment.date &&
      minutes !== null &&
      this.#last.minutes !== null &&
      this.#last.date === source.date
    ) {
      const next = this.#isNextDay(source.date, this.#last.minutes, minutes, text)
        ? addDays(source.date, 1)
        : this.#dayOfEnd(source.date, this.#last.minutes, minutes);
      if (next) source = { date: next, from: { how: 'carried', line: source.from.line } };
    }
    const instant = instantOf(reading.document, read, this.#year(), source, zone);
    if (instant.date !== null) {
      const from =
        instant.dateFrom.how === 'stated'
          ? { how: 'inherited' as const, line: instant.line }
          : instant.dateFrom;
      this.#day = { date: instant.date, from };
      if (own !== null) this.#named = this.#day;
    }
    if (minutes !== null) this.#last = { date: instant.date, minutes };
    return instant;
  }

  /** The day that a weekday alone names: the next of that name, or for the first entry the nearest. */
  #onWeekday({ date, from }: DateSource, weekday: number): DateSource {
    const ahead = (weekday - (weekdayOf(date) ?? weekday) + 7) % 7;
    const days = this.#last.date === null && ahead >= 7 - mostBack ? ahead - 7 : ahead;
    const day = addDays(date, days);
    return days === 0 || day === null
      ? { date, from }
      : { date: day, from: { how: 'carried', line: from.line } };
  }

  #isNextDay(date: string, before: number, after: number, text: string): boolean {
    if (crossesMidnight(before, after)) return true;
    if (after >= before) return false;
    return (
      nextDay.test(text) ||
      (this.#end?.time != null &&
        this.#end.date === addDays(date, 1) &&
        after <= minutesOf(this.#end.time) + 60)
    );
  }

  /** The day of the stated end, some days on, where a time that goes back is its time. */
  #dayOfEnd(date: string, before: number, after: number): string | null {
    const { date: day, time } = this.#end ?? {};
    return day && time && after < before && day > date && Math.floor(minutesOf(time)) === after ? day : null;
  }

  #year(): number | null {
    return this.#day ? Number(this.#day.date.slice(0, 4)) : this.#dates.year;
  }
}

/**
 * A clock that says `12:30 AM` right after the forenoon means half past noon (rule of judgement: noon and midnight are
 * often confused, and the order shows it).
 *
 * @param before minutes since midnight of the time before it
 */
export function asNoon(clock: ClockTime, before: number): ClockTime {
  const isMidnight = clock.meridiem === 'am' && clock.hour === 0 && clock.problem === null;
  const noon = 12 * 60 + (clock.minute ?? 0);
  return isMidnight && before >= 9 * 60 && before <= noon ? { ...clock, hour: 12 } : clock;
}

/** Whether a time on the clock that follows another belongs to the next day. */
export function crossesMidnight(before: number, after: number): boolean {
  const back = before - after;
  if (back <= 0) return false;
  return back > farBack || (before >= 18 * 60 && after <= 6 * 60 && back < minutesPerDay);
}
