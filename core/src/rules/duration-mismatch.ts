import type { Document } from '../document.ts';
import { timeOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { within } from '../incident/reading.ts';
import { settledBy } from '../incident/settled.ts';
import { type Agreement, agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, StatedDuration, TimelineEntry } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { rewriteTime } from '../repair/rewrite-time.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { TimeRange } from '../time/types.ts';
import type { Report, Rule } from './rule.ts';
import {
  isAddend,
  isMetric,
  isOfOne,
  isOfPart,
  isOfStep,
  isOneOfSeveral,
  isPace,
} from './support/length-of-what.ts';
import { daysOf, hasOwnPeriod, type Part, periodsOf } from './support/periods.ts';
import { labelledPeriods, sectionAt, tellsIncident } from './support/places.ts';
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
      'The difference is within rounding: a minute, five minutes for whole hours, a tenth (at least ten minutes) after “about”; “over” and “up to” leave one side open; the figure is reproduced by a published definition, such as resolved − detected; it was counted in support hours, and fits them; it is that of several stretches together; it is of a step of the work, of one service among several, or an addition (“plus 10 seconds in the evening”); its sentence sets it against one that fits, or makes it many times shorter than the period, so that it is of something else.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const told = incident.durations.filter(
        (duration) =>
          !duration.vague &&
          tellsIncident(document, duration.span) &&
          !isAddend(document, duration) &&
          !isOfStep(document, duration),
      );
      if (told.length === 0) continue;
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
      const periods = periodsOf(document, incident);
      if (periods.length > 1) {
        yield* wrongTotal(document, stated, periods);
        yield* twoEnds(document, incident);
        continue;
      }
      const several = new Set(
        stated
          .filter((duration) => isOneOfSeveral(document, incident, duration, told))
          .map(({ minutes }) => minutes),
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

/** Two labels that state the period, from the same beginning to different ends, or the other way round. */
function* twoEnds(document: Document, incident: Incident): Iterable<Report> {
  const [one, other, ...more] = labelledPeriods(document, incident);
  if (!one || !other || more.length > 0) return;
  if ([one, other].some(({ span }) => isOfPart(document, { span }) || isOfOne(document, span))) return;
  const apart = (['start', 'end'] as const).map((edge) => {
    const [a, b] = [one[edge], other[edge]].map(({ clock }) => clock && timeOf(clock));
    return a && b ? Math.abs(minutesOf(a) - minutesOf(b)) : Number.NaN;
  });
  const rough = [one, other].some(({ start, end }) => start.clock?.approximate || end.clock?.approximate);
  const [least = 0, most = 0] = apart.sort((a, b) => a - b);
  if (!(least < 1 && most >= (rough ? 15 : 5)) || daysOf(one) !== daysOf(other)) return;
  const { text } = document.markdown;
  const raw = ({ span }: TimeRange) => text.slice(span.start, span.end);
  yield {
    severity: 'info',
    span: other.span,
    message: `The report states its period twice: “${raw(other)}” here, “${raw(one)}” there.`,
    related: [{ span: one.span, message: `“${raw(one)}”` }],
  };
}

/** A total that the lengths of the parts do not add up to. */
function* wrongTotal(
  document: Document,
  stated: readonly StatedDuration[],
  parts: readonly Part[],
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
  const right = judged.flatMap(({ duration, verdict }) => (verdict === 'differs' ? [] : duration));
  const wrong = judged.filter(
    ({ duration, verdict }) =>
      verdict !== 'agrees' &&
      !endsBesideIt(document, incident, start, duration) &&
      !right.some((other) => other !== duration && isToldApart(document, duration, other)) &&
      !(verdict === 'close' && duration.granularity === 'hour' && minutes > 24 * 60) &&
      !isOfOther(document, duration, minutes) &&
      !isOfPart(document, duration),
  );
  const first = wrong.find(({ verdict }) => verdict === 'differs') ?? wrong[0];
  if (!first) return [];
  const explained = wrong.every(({ duration }) => isExplained(incident, duration));
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

/** So many times as long, or as short, as the period a length in a sentence is of something else. */
const outOfScale = 8;
/** Kinds of sections that tell in sentences what a label would state. */
const inSentence = /^(?:title|summary|impact|other|root-cause|background|resolution|lessons|timeline)$/;
const halfDay = 12 * 60;

/** A sentence's length far from that of the period, and neither by half a day, a wrong AM or PM, nor by whole days. */
function isOfOther(document: Document, duration: StatedDuration, minutes: number): boolean {
  if (!inSentence.test(sectionAt(document, duration.span.start)?.kind ?? 'title')) return false;
  const ratio = minutes / duration.minutes;
  const slips = [Math.abs(minutes - halfDay), minutes + halfDay, minutes % (2 * halfDay)];
  return (
    (ratio > outOfScale || ratio < 1 / outOfScale) &&
    slips.every((slip) => agreement(duration, slip) !== 'agrees')
  );
}

/** "62 hours in all, though the outage itself lasted only 37 minutes": one sentence sets two lengths against each other. */
function isToldApart(document: Document, one: StatedDuration, other: StatedDuration): boolean {
  if (one.line !== other.line) return false;
  const [first, last] = one.span.start < other.span.start ? [one.span, other.span] : [other.span, one.span];
  const between = document.markdown.mask.slice(first.end, last.start);
  return (
    !/[.!?](?:\s|$)/.test(between) &&
    /\b(?:though|although|but|while|whereas|of which|including|however|only|mais|dont|aber|davon|wobei|pero|aunque|mas|embora)\b/i.test(
      between,
    )
  );
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

/** Trouble that came and went: the length is that of its stretches together. */
function isSumOfStretches(timed: readonly TimelineEntry[], stated: StatedDuration): boolean {
  let from: Instant | null = null;
  let stretches = 0;
  let sum = 0;
  for (const { at, phase } of timed) {
    if (phase === 'start' || phase === 'detected') from ??= at;
    else if (from && at && (phase === 'resolved' || phase === 'mitigated' || phase === 'verified')) {
      sum += minutesApart(from, at) ?? 0;
      stretches++;
      from = null;
    }
  }
  return stretches > 1 && !isFar(stated, sum);
}

/** Points of the timeline are not what the length was measured by: a twentieth is no contradiction. */
function isFar(stated: StatedDuration, minutes: number): boolean {
  return agreement(stated, minutes) === 'differs' && Math.abs(stated.minutes - minutes) > stated.minutes / 20;
}

/** The stated lengths against the timeline; null where it has no two points to compare. */
function againstTimeline(incident: Incident, stated: readonly StatedDuration[]): Report[] | null {
  const spans = spansOf(incident);
  const timed = incident.entries.filter((entry) => entry.at !== null);
  const [first, last] = [timed[0]?.at, timed.at(-1)?.at];
  if (spans.length === 0 || !first || !last || timed.length < 3) return null;
  const duration = stated.find(
    (one) =>
      spans.every((minutes) => isFar(one, minutes)) &&
      !isBetweenAnyTwo(timed, one) &&
      !isSumOfStretches(timed, one),
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

function disagree(a: StatedDuration, b: StatedDuration): boolean {
  const verdicts: Agreement[] = [agreement(a, b.minutes), agreement(b, a.minutes)];
  return verdicts.every((verdict) => verdict === 'differs');
}
