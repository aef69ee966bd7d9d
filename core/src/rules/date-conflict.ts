import type { Document } from '../document.ts';
import { dateOf } from '../incident/instant.ts';
import type { Incident, Instant } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { dateLike } from '../repair/rewrite-date.ts';
import { daysBetween } from '../time/arithmetic.ts';
import type { CalendarDate } from '../time/types.ts';
import type { Report, Rule } from './rule.ts';
import { type OtherDays, timelineOnOtherDays } from './support/other-days.ts';
import { toldDays } from './support/told-days.ts';

export const dateConflict: Rule = {
  id: 'date-conflict',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'Two dates stated for the same thing disagree: title and incident date, stated period and timeline, a sentence about the incident, or the two versions of a report.',
    why: 'Whoever looks for the incident in logs, alerts or other reports looks on the wrong day.',
    bad: [
      '# Postmortem: outage on August 10, 2024',
      '',
      '## Issue Summary',
      '',
      '- Incident date: August 16, 2024',
      '- Duration: 10:00 to 11:30 UTC',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired for failed logins.',
    ].join('\n'),
    good: [
      '# Postmortem: outage on August 16, 2024',
      '',
      '## Issue Summary',
      '',
      '- Incident date: August 16, 2024',
      '- Duration: 10:00 to 11:30 UTC',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired for failed logins.',
    ].join('\n'),
    quiet:
      'The date is that of the report, of a meeting, of a publication, of another incident or of a week; the incident lasted several days.',
  },
  *check(document) {
    for (const incident of document.incidents) yield* withinOne(document, incident);
    yield* betweenVersions(document);
  },
};

/** The day is that on which a week begins. */
const ofWeek =
  /\b(?:week|sprint|iteration|semaine|semana|woche|kw) (?:of|from|starting|beginning|commencing|du|de|del|da|do|vom|ab)\b|週/i;

interface StatedDay {
  readonly date: string;
  readonly raw: string;
  readonly span: Span;
  readonly written: CalendarDate;
}

/** Names of labels that give the day of the incident itself, and of those that give another day. */
const ofIncident = /incident|outage|occur|event/i;
const ofReport = /report|post|publish|author|writ|creat|updat|review|due|last|prepar|resol|meeting/i;
/** Before a date in a title that is the day of the report. */
const reportOf =
  /\b(?:posted|published|written|authored|created|reviewed|prepared|updated|dated|due|as of|meeting|review)(?: date)?(?: on| by)?[\s:,(–-]*$/i;

function* withinOne(document: Document, incident: Incident): Iterable<Report> {
  const { language } = document;
  const labelled = labelDay(document, incident);
  const title = titleDay(document, incident);
  const elsewhere = timelineOnOtherDays(incident);
  if (elsewhere) yield timelineConflict(document, incident, elsewhere);
  const days = incidentDays(elsewhere ? { ...incident, entries: [] } : incident);
  if (title && labelled && daysBetween(title.date, labelled.date) !== 0) {
    const known = days && labelled.sure && !within(title.date, days);
    // A title may give the day of the report, which comes after the incident.
    const early = (daysBetween(title.date, labelled.date) ?? 0) > 0;
    const ofOutage = /\b(?:outage|incident|down\w*|fail\w*) (?:on|of|from)\b/i.test(
      document.sections.find(({ kind }) => kind === 'title')?.name ?? '',
    );
    yield conflict(
      title,
      labelled,
      (labelled.sure || known) && (early || ofOutage) ? 'warning' : 'info',
      'The title',
      'the report',
      language,
    );
  } else if (title && days && !within(title.date, days)) {
    yield conflict(title, days.first, 'info', 'The title', 'the timeline', language);
  }
  if (labelled && days && !within(labelled.date, days)) {
    // A report can come later than its incident, but not earlier.
    const early = (daysBetween(labelled.date, days.from) ?? 0) > 0;
    if (labelled.sure || early)
      yield conflict(
        labelled,
        days.first,
        labelled.sure ? 'warning' : 'info',
        'This date',
        'the incident',
        language,
      );
  }
  yield* inSentences(document, incident, days);
  yield* dueBefore(document, incident, days);
}

/** The timeline as a whole is of other days than the stated period. */
function timelineConflict(
  { markdown: { lines } }: Document,
  { times }: Incident,
  { entry: { at }, start, isSlip }: OtherDays,
): Report {
  // Where no entry has its date, that of the heading is shown.
  const own =
    at.writtenDate ??
    times.moments.find(({ date }) => date?.day != null && lines.lineAt(date.span.start) === at.dateFrom.line)
      ?.date;
  const stated = start.writtenDate as CalendarDate;
  return {
    severity: isSlip ? 'warning' : 'info',
    span: (own ?? at).span,
    message: `The timeline begins on ${at.date}, the stated period on ${start.date}.`,
    related: [{ span: stated.span, message: `The stated start: ${stated.raw}` }],
  };
}

/** The first sentence that has the incident happen on another day. */
function* inSentences(document: Document, incident: Incident, days: Days | null): Iterable<Report> {
  if (!days) return;
  for (const written of toldDays(document, incident)) {
    const date = dateOf(written, Number(days.from.slice(0, 4)));
    if (date === null || within(date, days)) continue;
    const stated = { date, raw: written.raw, span: written.span, written };
    const slip = parts(date, days.first.date) === 1;
    yield conflict(
      stated,
      days.first,
      slip ? 'warning' : 'info',
      'This sentence',
      'the report elsewhere',
      document.language,
    );
    return;
  }
}

function conflict(
  stated: StatedDay,
  other: StatedDay,
  severity: 'warning' | 'info',
  who: string,
  whose: string,
  language: string,
): Report {
  return {
    severity,
    span: stated.span,
    message: `${who} says ${stated.date}, ${whose} ${other.date}.`,
    related: [{ span: other.span, message: other.raw }],
    fixes: changeTo(stated, other.date, language),
  };
}

function changeTo({ written }: StatedDay, date: string, language: string): Fix[] {
  if (written.problem) return [];
  const text = dateLike(written, date, language);
  return [replace(`Change to ${text}`, [{ span: written.span, text }])];
}

/** The whole date in the name of the incident's title. */
function titleDay(document: Document, incident: Incident): StatedDay | null {
  const title = document.sections.find(
    (section) => section.kind === 'title' && section.incident === incident.index,
  );
  if (!title) return null;
  const day = dayIn(incident, title.nameSpan);
  if (!day || ofWeek.test(title.name)) return null;
  const before = document.markdown.mask.slice(title.nameSpan.start, day.span.start);
  return reportOf.test(before) ? null : day;
}

/** The whole date of a label such as `Incident date:`; `sure` where its name says that it is the incident's. */
function labelDay(document: Document, incident: Incident): (StatedDay & { readonly sure: boolean }) | null {
  for (const section of document.sections) {
    if (section.kind !== 'date' || section.incident !== incident.index || ofReport.test(section.name))
      continue;
    const day = dayIn(incident, section.content);
    if (day) return { ...day, sure: ofIncident.test(section.name) };
  }
  return null;
}

function dayIn(incident: Incident, span: Span): StatedDay | null {
  const moment = incident.times.moments.find(
    ({ date, span: own }) => date?.year != null && own.start >= span.start && own.end <= span.end,
  );
  const date = moment?.date && !moment.date.ambiguous ? dateOf(moment.date, null) : null;
  return moment?.date && date
    ? { date, raw: moment.date.raw, span: moment.date.span, written: moment.date }
    : null;
}

interface Days {
  readonly from: string;
  readonly to: string;
  readonly first: StatedDay;
}

/** First and last day that the window and the timeline state themselves. */
function incidentDays(incident: Incident): Days | null {
  const stated = [
    incident.window?.start,
    incident.window?.end,
    ...incident.entries.map((entry) => entry.at),
  ].flatMap((instant) => day(instant) ?? []);
  const first = stated[0];
  if (!first) return null;
  const dates = stated.map(({ date }) => date).sort();
  return { from: dates[0] as string, to: dates.at(-1) as string, first };
}

function day(instant: Instant | null | undefined): StatedDay | null {
  const written = instant?.writtenDate;
  if (!instant?.date || instant.dateFrom.how !== 'stated' || !written || written.ambiguous || written.problem)
    return null;
  return { date: instant.date, raw: written.raw, span: written.span, written };
}

/** Within the days, or the day before or after, since zones and nights shift dates. */
function within(date: string, { from, to }: Days): boolean {
  return (daysBetween(from, date) ?? 0) >= -1 && (daysBetween(date, to) ?? 0) >= -1;
}

/** A report that is due before what it reports. */
function* dueBefore(document: Document, incident: Incident, days: Days | null): Iterable<Report> {
  const happened =
    days?.from ??
    incident.window?.start?.date ??
    incident.entries.find((entry) => entry.at?.date)?.at?.date ??
    null;
  if (happened === null) return;
  for (const section of document.sections) {
    if (
      section.kind !== 'date' ||
      section.incident !== incident.index ||
      !/due|report|publish|post/i.test(section.name)
    )
      continue;
    const due = dayIn(incident, section.content);
    if (!due || (daysBetween(due.date, happened) ?? 0) <= 1) continue;
    yield {
      severity: 'info',
      span: due.span,
      message: `${due.date} lies before the incident itself, ${happened}.`,
    };
  }
}

/** Two versions of one report whose periods have the same clock times but other days. */
function* betweenVersions({ incidents, language }: Document): Iterable<Report> {
  const first = incidents[0]?.window;
  if (!first?.start || !first.end) return;
  for (const { window } of incidents.slice(1)) {
    if (!window?.start || !window.end || !first.start.time) continue;
    if (window.start.time !== first.start.time || window.end.time !== first.end.time) continue;
    const [a, b] = [day(first.start), day(window.start)];
    if (!a || !b || a.date === b.date || parts(a.date, b.date) !== 1) continue;
    const report = conflict(b, a, 'warning', 'This version', 'the other version', language);
    // An end with a day of its own would have to move as well.
    const alone = window.end.writtenDate !== null && window.end.writtenDate !== window.start.writtenDate;
    yield alone ? { ...report, fixes: [] } : report;
  }
}

/** How many of year, month and day differ. */
function parts(a: string, b: string): number {
  const other = b.split('-');
  return a.split('-').filter((part, i) => part !== other[i]).length;
}
