import type { Document } from '../document.ts';
import { dateOf, timeOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { within } from '../incident/reading.ts';
import { settledBy } from '../incident/settled.ts';
import { type Agreement, agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, StatedDuration, TimelineEntry } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { rewriteTime } from '../repair/rewrite-time.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { daysBetween, formatDuration } from '../time/arithmetic.ts';
import type { Report, Rule } from './rule.ts';
import { sectionAt, tellsIncident } from './support/places.ts';
import { countedMinutes, type SupportHours, supportHours } from './support/support-hours.ts';
import { timeExample } from './support/time-example.ts';

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'A stated length of the incident does not match its stated start and end, another stated length or the timeline.',
    why: 'Readers take the length of an outage from the summary into statistics and promises; when two figures disagree, nobody knows which one is true.',
    bad: timeExample(
      'The outage lasted 3 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
    ),
    good: timeExample(
      'The outage lasted about 1.5 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
    ),
    quiet:
      'The difference is within rounding: a minute, five minutes for whole hours, a tenth (at least ten minutes) after “about”; “over” and “up to” leave one side open; the figure is reproduced by a published definition, such as resolved − detected; it was counted in support hours, and fits them.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const told = incident.durations.filter(
        (duration) =>
          !duration.vague && tellsIncident(document, duration.span) && !isAddend(document, duration),
      );
      // A length beside the period it is of speaks of that period, whatever else the report states.
      const parts = told.filter((duration) => hasOwnPeriod(document, incident, duration));
      const whole = told.filter((duration) => !isPace(document, duration));
      const stated = (whole.length > 0 ? whole : told).filter(
        (duration) => !parts.some((part) => part.minutes === duration.minutes),
      );
      if (parts.length > 1) {
        yield* wrongTotal(document, stated, parts);
        continue;
      }
      const several = new Set(
        stated.filter((duration) => isOneOfSeveral(document, duration, told)).map(({ minutes }) => minutes),
      );
      // What was counted in support hours only is held against nothing else.
      const plain: StatedDuration[] = [];
      for (const duration of stated) {
        if (several.has(duration.minutes)) continue;
        const note = supportHours(document, duration);
        if (note === null) plain.push(duration);
        else if (note.hours) yield* againstHours(incident, duration, note.hours);
      }
      if (plain.length === 0) continue;
      yield* againstWindow(document, incident, plain) ??
        againstTimeline(incident, plain) ??
        amongThemselves(document, plain);
    }
  },
};

/** One of the parts of "3 hours (slow) + 6 minutes (down)". */
function isAddend({ markdown: { lines, mask } }: Document, { span, line }: StatedDuration): boolean {
  const before = mask.slice(lines.start(line), span.start);
  const behind = mask.slice(span.end, lines.end(line));
  return /^[\s*_]*(?:\([^()]{0,60}\))?[\s*_]*\+/.test(behind) || /\+[\s*_~≈]*$/.test(before);
}

/** A period of that length stands on the same line: `09:10–09:30 (20 minutes)`. */
function hasOwnPeriod(document: Document, incident: Incident, duration: StatedDuration): boolean {
  const { lines } = document.markdown;
  const line = { start: lines.start(duration.line), end: lines.end(duration.line) };
  return within(incident.times.ranges, line).some(({ start, end, span }) => {
    const [from, to] = [start.clock ? timeOf(start.clock) : null, end.clock ? timeOf(end.clock) : null];
    const [first, last] = [start.date && dateOf(start.date, null), end.date && dateOf(end.date, null)];
    const days = first && last ? (daysBetween(first, last) ?? 0) : 0;
    if (from === null || to === null) {
      const between = document.markdown.mask.slice(duration.span.end, span.start);
      return (
        days > 0 &&
        span.start > duration.span.end &&
        !/[\p{L}\d]/u.test(between) &&
        agreement(duration, days * 24 * 60) === 'agrees'
      );
    }
    const minutes = days * 24 * 60 + minutesOf(to) - minutesOf(from);
    return agreement(duration, minutes < 0 ? minutes + 24 * 60 : minutes) === 'agrees';
  });
}

/** A total that the lengths of the parts do not add up to. */
function* wrongTotal(
  document: Document,
  stated: readonly StatedDuration[],
  parts: readonly StatedDuration[],
): Iterable<Report> {
  const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0);
  const total = stated.find(({ span }) =>
    /\b(?:total\w*|cumulative|altogether|in all)\b/i.test(
      document.markdown.mask.slice(span.start - 30, span.end + 20),
    ),
  );
  if (!total || parts.length < 3 || agreement(total, sum) === 'agrees') return;
  yield {
    severity: 'info',
    span: total.span,
    message: `The lengths of the parts add up to ${formatDuration(sum)}, not to “${total.raw}”.`,
    related: parts.map((part) => ({ span: part.span, message: `“${part.raw}”` })),
    fixes: [setTo(total, sum)],
  };
}

/** "It took 20 minutes to fix, and at 2:20 PM …", down since 2:00: the line tells the end that the length reaches to. */
function endsBesideIt(
  { markdown: { lines } }: Document,
  { times }: Incident,
  start: Instant,
  { line, minutes, span }: StatedDuration,
): boolean {
  if (!start.time) return false;
  const end = minutesOf(start.time) + minutes;
  return within(times.moments, { start: span.end, end: lines.end(line) }).some(({ clock }) => {
    const time = clock && timeOf(clock);
    return time !== null && minutesOf(time) === end;
  });
}

/** The stated lengths against the stated start and end; null where there is no such pair. */
function againstWindow(
  document: Document,
  incident: Incident,
  stated: readonly StatedDuration[],
): Report[] | null {
  const { start, end } = incident.window ?? {};
  if (!start || !end) return null;
  const minutes = minutesApart(start, end);
  if (minutes === null || minutes <= 0) return null;
  const toSeconds = start.clock?.second != null && end.clock?.second != null;
  const loose = start.clock?.approximate === true || end.clock?.approximate === true;
  const judged = stated.map((duration) => ({
    duration,
    verdict: agreement(loose ? { ...duration, approximate: true } : duration, minutes, toSeconds),
  }));
  const wrong = judged.filter(
    ({ duration, verdict }) => verdict !== 'agrees' && !endsBesideIt(document, incident, start, duration),
  );
  const first = wrong.find(({ verdict }) => verdict === 'differs') ?? wrong[0];
  if (!first) return [];
  const explained = wrong.every(
    ({ duration }) => isExplained(incident, duration) || isOfPart(document, duration),
  );
  const { duration, verdict } = first;
  const length = formatDuration(minutes);
  const settled = settledBy(incident, start, duration);
  return [
    {
      severity: verdict === 'differs' && !explained && judged.length === wrong.length ? 'warning' : 'info',
      span: duration.span,
      message: `“${duration.raw}” does not match the stated start and end: from ${start.raw} to ${end.raw} it is ${length}.`,
      related: [
        { span: start.span, message: `Start: ${start.raw}` },
        { span: end.span, message: `End: ${end.raw}` },
        ...(settled
          ? [{ span: settled.at.span, message: `The timeline agrees with it: ${settled.at.raw}` }]
          : []),
        ...wrong
          .filter((other) => other !== first)
          .map((other) => ({
            span: other.duration.span,
            message: `“${other.duration.raw}” does not match either`,
          })),
      ],
      fixes: fixesOf(
        document,
        duration,
        start,
        end,
        minutes,
        settled !== null || incident.entries.every(({ at }) => at === null),
      ),
    },
  ];
}

function fixesOf(
  document: Document,
  duration: StatedDuration,
  start: Instant,
  end: Instant,
  minutes: number,
  mayEnd: boolean,
): Fix[] {
  const fixes = [
    replace(
      `Change to ${lengthLike(duration.raw, minutes)}`,
      [setDuration(duration.raw, duration.span, minutes)],
      true,
    ),
  ];
  if (
    end.clock &&
    end.clock.problem === null &&
    start.time &&
    document.markdown.text.slice(end.clock.span.start, end.clock.span.end) === end.clock.raw
  ) {
    const wanted = minutesOf(start.time) + duration.minutes;
    // A new end on another day would need another date as well; one that the timeline denies is no answer.
    if (start.date === end.date && wanted < 24 * 60 && mayEnd) {
      const edit = rewriteTime(end.clock, wanted);
      fixes.push(replace(`Change the end to ${edit.text}`, [edit]));
    }
  }
  return fixes;
}

/** The sentence speaks of some users, of a part of the service or of the worst time only. */
function isOfPart({ markdown }: Document, { span }: StatedDuration): boolean {
  const before = markdown.mask.slice(Math.max(0, span.start - 100), span.start);
  const behind = markdown.mask.slice(span.end, span.end + 60);
  const sentence = `${before.slice(before.search(/[^.!?\n]*$/))}${behind.slice(0, behind.search(/[.!?\n]|$/))}`;
  return /\b(?:partial\w*|degrad\w*|some|subset|few|peak|max\w*|each|every|intermittent\w*|slow\w*|delay\w*|per|partiel\w*|parcial\w*|teilweise|intermitent\w*|beeinträchtig\w*)\b/i.test(
    sentence,
  );
}

/** "Restored within 30 minutes": counted from the repair, where the length of the whole is told elsewhere. */
function isPace({ markdown }: Document, { span }: StatedDuration): boolean {
  return /\b(?:within|in under|innerhalb(?: von)?|dentro de|en menos de|em menos de|en moins de)[\s*_~]+$/i.test(
    markdown.mask.slice(Math.max(0, span.start - 30), span.start),
  );
}

/** Whether the timeline has two points, as some published definition would take them, that are so far apart. */
function isExplained(incident: Incident, duration: StatedDuration): boolean {
  return spansOf(incident).some((minutes) => agreement(duration, minutes) === 'agrees');
}

const manyPoints = 24;

/** Lengths between the timeline's possible beginnings and ends. */
function spansOf(
  incident: Incident,
  apart: (start: Instant, end: Instant) => number | null = minutesApart,
): number[] {
  const timed = incident.entries.flatMap((entry) =>
    entry.at ? [{ phase: entry.phase, at: entry.at, until: entry.until }] : [],
  );
  const starts = timed
    .filter(
      ({ phase }, i) => i === 0 || phase === 'start' || phase === 'detected' || phase === 'acknowledged',
    )
    .map(({ at }) => at);
  const ends = timed
    .filter(
      ({ phase }, i) =>
        i === timed.length - 1 || phase === 'mitigated' || phase === 'resolved' || phase === 'verified',
    )
    .flatMap(({ at, until }) => (until ? [at, until] : [at]));
  if (incident.window?.start) starts.unshift(incident.window.start);
  if (incident.window?.end) ends.push(incident.window.end);
  // The first beginnings and the last ends are enough, and bounded whatever the document.
  return starts
    .slice(0, manyPoints)
    .flatMap((start) => ends.slice(-manyPoints).flatMap((end) => apart(start, end) ?? []))
    .filter((minutes) => minutes > 0);
}

/** Exactly as long lies between two entries, whatever they were taken for. */
function isBetweenAnyTwo(timed: readonly TimelineEntry[], stated: StatedDuration): boolean {
  const points = timed.flatMap(({ at, until }) => [at ?? [], until ?? []].flat()).slice(0, 2 * manyPoints);
  return points.some((from) =>
    points.some((to) => Math.abs((minutesApart(from, to) ?? 0) - stated.minutes) <= 1),
  );
}

/** Points of the timeline are not what the length was measured by: a twentieth is no contradiction. */
function isFar(stated: StatedDuration, minutes: number): boolean {
  return agreement(stated, minutes) === 'differs' && Math.abs(stated.minutes - minutes) > stated.minutes / 20;
}

/** What stands behind the length of one service or place among several. */
const ofOne = /^[\s*_]*for (?!all\b|every|users|customers|clients|the (?:whole|entire))\p{L}/iu;

/** "2 weeks (slow), 1 day (down)": each length of the line has a note of what it is of, and this is one of several. */
function isOneOfSeveral(
  { markdown: { lines, mask } }: Document,
  { line, minutes, span }: StatedDuration,
  stated: readonly StatedDuration[],
): boolean {
  // "5h45m (07:46 to 13:18 for the bridge; 10 minutes for the bot)"
  const longer = stated.some((other) => other.minutes > minutes && Math.abs(other.line - line) <= 2);
  if (longer && ofOne.test(mask.slice(span.end, lines.end(line)))) return true;
  const noted = mask.slice(lines.start(line), lines.end(line)).match(/\d ?\p{L}+ \([^()\d]{3,60}\)/gu);
  return (noted?.length ?? 0) > 1;
}

/** The stated lengths against the timeline; null where it has no two points to compare. */
function againstTimeline(incident: Incident, stated: readonly StatedDuration[]): Report[] | null {
  const spans = spansOf(incident);
  const timed = incident.entries.filter((entry) => entry.at !== null);
  const [first, last] = [timed[0]?.at, timed.at(-1)?.at];
  if (spans.length === 0 || !first || !last || timed.length < 3) return null;
  const duration = stated.find(
    (one) => spans.every((minutes) => isFar(one, minutes)) && !isBetweenAnyTwo(timed, one),
  );
  if (!duration) return null;
  const whole = minutesApart(first, last);
  return [
    {
      severity: 'info',
      span: duration.span,
      message:
        `“${duration.raw}” matches no two points of the timeline` +
        (whole !== null && whole > 0
          ? `: from ${first.raw} to ${last.raw} it is ${formatDuration(whole)}.`
          : '.'),
      related: [
        { span: first.span, message: `The timeline begins: ${first.raw}` },
        { span: last.span, message: `The timeline ends: ${last.raw}` },
      ],
      fixes: whole !== null && whole >= 1 ? [setTo(duration, whole)] : [],
    },
  ];
}

/** A length counted in support hours against the timeline, counted in the same way. */
function* againstHours(incident: Incident, duration: StatedDuration, hours: SupportHours): Iterable<Report> {
  const spans = spansOf(incident, (start, end) => countedMinutes(hours, start, end));
  if (spans.length === 0 || !spans.every((minutes) => isFar(duration, minutes))) return;
  yield {
    severity: 'info',
    span: duration.span,
    message: `“${duration.raw}” matches no two points of the timeline, counted in those hours: the longest is ${formatDuration(Math.max(...spans))}.`,
  };
}

/** Stated lengths of the whole that disagree with each other, where there is nothing else to measure them by. */
function amongThemselves(document: Document, stated: readonly StatedDuration[]): Report[] {
  // Times to repair, to resolve and so on are lengths of different things.
  const [first, ...others] = stated.filter(({ span }) => !isMetric(document, span));
  if (!first) return [];
  const wrong = others.filter((other) => disagree(first, other));
  const other = wrong[0];
  if (!other) return [];
  return [
    {
      severity: 'info',
      span: other.span,
      message: `“${other.raw}” here, “${first.raw}” elsewhere in the report.`,
      related: [{ span: first.span, message: `“${first.raw}”` }],
      fixes: [setTo(other, first.minutes), setTo(first, other.minutes)],
    },
  ];
}

function setTo({ raw, span }: StatedDuration, minutes: number): Fix {
  const text = lengthLike(raw, Math.round(minutes));
  return replace(`Change “${raw}” to ${text}`, [setDuration(raw, span, minutes)]);
}

function isMetric(document: Document, span: Span): boolean {
  const { lines, mask } = document.markdown;
  const before = mask.slice(lines.start(lines.lineAt(span.start)), span.start);
  return sectionAt(document, span.start)?.kind === 'metrics' || /\btime to\b|\bm?tt[a-z]\b/i.test(before);
}

function disagree(a: StatedDuration, b: StatedDuration): boolean {
  const verdicts: Agreement[] = [agreement(a, b.minutes), agreement(b, a.minutes)];
  return verdicts.every((verdict) => verdict === 'differs');
}
