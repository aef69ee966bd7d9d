import type { MarkdownDocument } from '../markdown/parse.ts';
import type { IncidentSpan } from '../sections/incidents.ts';
import type { Language } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { Settings } from '../settings.ts';
import { addDays } from '../time/arithmetic.ts';
import { scanTimes } from '../time/scan.ts';
import { readActionItems } from './action-items.ts';
import { settleDateOrder } from './date-order.ts';
import { type Dates, findDates } from './dates.ts';
import { findDurations } from './durations.ts';
import { readFrontMatter } from './front-matter.ts';
import { type DateSource, instantOf } from './instant.ts';
import { computeMetrics, minutesOf } from './metrics.ts';
import type { Reading } from './reading.ts';
import { asNoon, crossesMidnight, readTimeline } from './timeline.ts';
import type { Incident, IncidentWindow } from './types.ts';
import { findWindow, type StatedWindow } from './window.ts';
import { findZones, type Zones } from './zones.ts';

/** Reads one incident out of the sections of a document: window, durations, timeline, metrics, action items. */
export function readIncident(
  document: MarkdownDocument,
  sections: readonly Section[],
  span: IncidentSpan,
  index: number,
  settings: Settings,
  language: Language,
): Incident {
  const reading: Reading = {
    document,
    sections,
    own: sections.flatMap((section, i) => (section.incident === index ? [i] : [])),
    line: span.line,
    endLine: span.endLine,
    language,
    scan: settleDateOrder(
      scanTimes(document.mask, document.lines.start(span.line), document.lines.end(span.endLine)),
      settings.dateOrder,
    ),
  };
  const written = index === 0 ? readFrontMatter(document) : null;
  const stated = findWindow(reading, written?.window ?? null);
  const dates = findDates(reading, stated);
  const zones = findZones(reading, stated, settings.timeZone);
  const window = stated && completeWindow(document, stated, dates, zones);
  const entries = readTimeline(reading, dates, zones, window);
  return {
    index,
    title: titleOf(reading),
    line: span.line,
    endLine: span.endLine,
    window,
    durations: findDurations(reading, written?.durations ?? [], stated),
    entries,
    metrics: computeMetrics(window, entries),
    actionItems: readActionItems(reading),
    zone: zones.incident?.zone ?? null,
    times: reading.scan,
  };
}

/** Gives the window's ends their dates and zones; an undated end that goes back is on the next day. */
function completeWindow(
  document: MarkdownDocument,
  stated: StatedWindow,
  dates: Dates,
  zones: Zones,
): IncidentWindow {
  const start = stated.start && instantOf(document, stated.start, dates.year, dates.incident, zones.window);
  let day: DateSource | null = start?.date
    ? { date: start.date, from: { how: 'inherited', line: start.line } }
    : dates.incident;
  const clock = stated.end?.clock;
  const before = start?.time ? minutesOf(start.time) : null;
  const written =
    stated.end && clock && before !== null ? { ...stated.end, clock: asNoon(clock, before) } : stated.end;
  let end = written && instantOf(document, written, dates.year, day, zones.window);
  const undated = stated.end?.date === null || stated.end?.date === stated.start?.date;
  if (
    start?.time &&
    end?.time &&
    undated &&
    day &&
    crossesMidnight(minutesOf(start.time), minutesOf(end.time))
  ) {
    const next = addDays(day.date, 1);
    if (next && written) {
      day = { date: next, from: { how: 'carried', line: start.line } };
      end = instantOf(document, { ...written, date: null }, dates.year, day, zones.window);
    }
  }
  return { start, end };
}

/** The name of the report: a heading, or what stands behind a label such as `title:` in the front matter. */
function titleOf({ document, sections, own }: Reading): string | null {
  for (const index of own) {
    const { kind, form, name, content, line } = sections[index] as Section;
    if (kind !== 'title') continue;
    if (form !== 'label') return name;
    const value = document.text.slice(content.start, document.lines.end(line)).trim();
    const unquoted = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^[*_:\s]+/, '');
    if (unquoted !== '') return unquoted;
  }
  return null;
}
