import type { Document } from '../document.ts';
import { type DatedItem, datedLists } from '../incident/dated-lists.ts';
import { timeOf } from '../incident/instant.ts';
import { minutesOf } from '../incident/metrics.ts';
import { datesStated, isNoonSlip, minutesApart } from '../incident/order.ts';
import { within } from '../incident/reading.ts';
import { strandsOf, type TimedEntry } from '../incident/strands.ts';
import type { Incident, Instant, TimelineEntry } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { swapMeridiem } from '../repair/rewrite-time.ts';
import { sortTimeline } from '../repair/sort-timeline.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { isDateSlip } from './support/date-slip.ts';
import { timeExample } from './support/time-example.ts';
import { isDisplaced } from './support/twelve-hours.ts';
import { weekdayAlone } from './support/weekday-alone.ts';

/** An entry that lies before the one above it. */
interface Step {
  readonly before: TimedEntry;
  readonly entry: TimedEntry;
  /** Minutes it goes back. */
  readonly back: number;
}

export const outOfOrder: Rule = {
  id: 'out-of-order',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'An entry of the timeline lies before the entry above it.',
    why: 'Either the entry stands in the wrong place or its time is wrong; both mislead whoever works out what led to what.',
    bad: timeExample(
      'Nobody could log in on May 3, 2024.',
      '14:00 UTC: Alert fired for failed logins.',
      '15:30 UTC: Service restored.',
      '14:20 UTC: Escalated to the database team.',
    ),
    good: timeExample(
      'Nobody could log in on May 3, 2024.',
      '14:00 UTC: Alert fired for failed logins.',
      '14:20 UTC: Escalated to the database team.',
      '15:30 UTC: Service restored.',
    ),
    quiet:
      'The timeline crosses midnight, or a heading names another day; a row lists several times or days; a sentence looks back, among entries that begin with their time; an entry says that it goes back (“meanwhile”, “had already”); an entry is out of order only by a zone that it has to itself; each part of the timeline tells its own strand; the clock has twelve hours and no AM or PM and may have gone round; a newest-first timeline is named once.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      for (const strand of strandsOf(document, incident)) {
        yield* judge(
          document,
          incident,
          strand.filter(
            (entry) => !isOfNoHalf(entry) && !listsTimes(incident, entry) && !spansDays(document, entry),
          ),
        );
      }
      yield* settledBefore(document, incident);
      for (const list of datedLists(document, incident)) yield* judgeList(list);
    }
  },
};

/** The trouble is over: said of a time further on in an entry. */
const over =
  /\b(?:(?:re)?solved|fixed|restored|recovered|repaired|back (?:up|online|to)|résolue?s?|rétablie?s?|resuelt[oa]s?|restablecid[oa]s?|resolvid[oa]s?|restaurad[oa]s?|behoben|wiederhergestellt)\b/iu;

/** A paragraph that tells when it began, and further on that it was over earlier on that very day. */
function* settledBefore({ markdown: { mask } }: Document, { entries, times }: Incident): Iterable<Report> {
  const own = new Set(entries.map(({ at }) => at?.span.start));
  for (const { at, span } of entries) {
    const day = at?.writtenDate;
    if (!at?.time || day?.day == null) continue;
    for (const { clock, date, zone, span: place } of within(times.moments, {
      start: at.span.end,
      end: span.end,
    })) {
      const time = clock && timeOf(clock);
      if (
        !time ||
        own.has(clock.span.start) ||
        time >= at.time ||
        date?.day !== day.day ||
        date.month !== day.month
      )
        continue;
      if (zone && at.writtenZone && zone.key !== at.writtenZone.key) continue;
      const before = mask.slice(Math.max(at.span.end, place.start - reach), place.start);
      if (!over.test(before.split(/[.;!?]\s/).at(-1) ?? '')) continue;
      yield {
        span: clock.span,
        message: `${clock.raw} goes back ${formatDuration(minutesOf(at.time) - minutesOf(time))}: the paragraph begins at ${at.raw} of that day.`,
        related: [{ span: at.span, message: `The beginning: ${at.raw}` }],
      };
    }
  }
}

/** So far before a time the words that tell what happened then may stand. */
const reach = 120;

/** A list outside the timeline: its first step back, since nothing says that it has to be in order. */
function* judgeList(list: readonly DatedItem[]): Iterable<Report> {
  const steps = list.flatMap((item, i) => {
    const before = list[i - 1];
    return before && item.at < before.at ? [{ before, item }] : [];
  });
  const [first] = steps;
  if (!first || steps.length * 3 > list.length) return;
  yield {
    severity: 'info',
    span: first.item.span,
    message: `${first.item.at} goes back: the item above is of ${first.before.at}.`,
    related: [{ span: first.before.span, message: `The item above: ${first.before.at}` }],
  };
}

function* judge(document: Document, incident: Incident, strand: readonly TimedEntry[]): Iterable<Report> {
  if (strand.length < 2) return;
  const steps = stepsBack(strand);
  const [first, ...others] = steps;
  if (!first) return;
  if (strand.length >= 4 && steps.length >= (strand.length - 1) * 0.8) {
    yield {
      severity: 'info',
      span: first.entry.at.span,
      message: 'The timeline runs from the newest entry to the oldest.',
      related: [{ span: first.before.at.span, message: 'The entry above is later' }],
      fixes: sorted(document, incident, first.entry),
    };
    return;
  }
  const swap = swapFix(strand, first);
  yield {
    severity: severityOf(first, steps.length, strand.length),
    span: first.entry.at.span,
    message: `${first.entry.at.raw} goes back ${formatDuration(first.back)}: the entry above is of ${first.before.at.raw}.`,
    related: [
      { span: first.before.at.span, message: `The entry above: ${first.before.at.raw}` },
      ...others.map(({ entry }) => ({ span: entry.at.span, message: `${entry.at.raw} goes back as well` })),
    ],
    fixes: swap
      ? [swap, ...sorted(document, incident, first.entry, false)]
      : sorted(document, incident, first.entry),
  };
}

/** A step of a minute may be rounding; where every third entry goes back, the list is no sequence. */
function severityOf({ before, entry, back }: Step, steps: number, entries: number): Severity {
  if (back <= 1 || (entries >= 5 && steps * 3 > entries)) return 'info';
  if (!leads(before) || !leads(entry)) return 'info';
  // The only time of the list that names its zone may be in order after all.
  if (entry.at.writtenZone && !before.at.writtenZone) return 'info';
  if (before.at.clock?.approximate || entry.at.clock?.approximate) return back <= 15 ? 'info' : 'warning';
  return datesStated(before.at, entry.at) ? 'error' : 'warning';
}

/** The entry begins with its time; one further back in the text may speak of something earlier. */
function leads({ at, textSpan }: TimedEntry): boolean {
  return at.span.start < textSpan.start;
}

/** "20:01 / 00:01 / 04:00": when something was seen again and again, which has no place of its own in the sequence. */
function listsTimes({ times }: Incident, { at, until, textSpan }: TimedEntry): boolean {
  if (until !== null || textSpan.start <= at.span.end) return false;
  const behind = within(times.moments, { start: at.span.end, end: textSpan.start });
  return behind.filter(({ clock }) => clock !== null).length >= 2;
}

/** "14:30 AM", "00:30 PM": AM and PM say one thing, the hour another; what is meant is asked elsewhere. */
function isOfNoHalf({ at: { clock } }: TimedEntry): boolean {
  return clock?.problem === 'meridiem-on-24-hour'
    ? clock.meridiem === 'am'
    : clock?.problem === 'zero-hour-meridiem' && clock.meridiem === 'pm';
}

/** "2024-05-23-26 04:00", "May 23–26, 04:00": seen on each of these days. */
function spansDays({ markdown: { mask } }: Document, { at: { writtenDate, span } }: TimedEntry): boolean {
  return writtenDate === null
    ? /\d\s?[-–]\s?\d{1,2},?\s+$/.test(mask.slice(Math.max(0, span.start - 12), span.start))
    : /^\s?[-–]\s?\d{1,2}(?![\d:.-])/.test(mask.slice(writtenDate.span.end, writtenDate.span.end + 8));
}

function stepsBack(strand: readonly TimedEntry[]): Step[] {
  const steps: Step[] = [];
  for (let i = 1; i < strand.length; i++) {
    const [before, entry] = [strand[i - 1] as TimedEntry, strand[i] as TimedEntry];
    if (isDateSlip(strand, i) || isDateSlip(strand, i - 1)) continue;
    // Among entries that begin with their time, one that tells it in its sentence may look back.
    if (leads(before) && !leads(entry)) continue;
    const minutes = minutesApart(before.at, entry.at);
    if (minutes === null || isOtherZone(before.at, entry.at) || isOtherWeekday(before.at, entry.at)) continue;
    // A range that goes on to the time above sums up what led there.
    if (minutes < 0 && entry.until && (minutesApart(before.at, entry.until) ?? -1) >= 0) continue;
    // A slip repeated all along the list is one step, not many.
    const apart = isNoonSlip(entry.at) && !isNoonSlip(before.at) ? minutes - 12 * 60 : minutes;
    // Without any date a time far back is taken to be on the next day.
    const undated = before.at.date === null || entry.at.date === null;
    if (apart >= 0 || (undated && crossesMidnight(before.at, apart))) continue;
    if (apart > -1 / 60 - 1e-9 && apart < 0) continue;
    if (apart > -1 && toTheMinute(before.at) !== toTheMinute(entry.at)) continue;
    if (lookback.test(entry.text)) continue;
    if (mayBeAfternoon(strand, entry) && apart + 12 * 60 >= 0 && !isDisplaced(strand, i)) continue;
    steps.push({ before, entry, back: -apart });
  }
  return steps;
}

/** The entry says itself that it goes back. */
const lookback =
  /^\W*(?:meanwhile|in parallel|in the meantime|inzwischen|unterdessen|entre-temps|en parallèle|mientras tanto|en paralelo|enquanto isso)\b|\b(?:had|was|were) (?:already|previously)\b|\b(?:hatten?|waren?) bereits\b/i;

/** In order as written, and out of it only by a zone that one entry has to itself: the zone is the slip. */
function isOtherZone(before: Instant, { time, date, zone }: Instant): boolean {
  return (
    zone !== before.zone &&
    date === before.date &&
    time !== null &&
    before.time !== null &&
    time >= before.time
  );
}

/** "Wed 16:00", "Thu 09:00": the days are told by their names. */
function isOtherWeekday(before: Instant, at: Instant): boolean {
  const weekday = weekdayAlone(at);
  return weekday !== null && weekday !== weekdayAlone(before);
}

/** Written without seconds: 08:18 may be any moment of that minute. */
function toTheMinute({ clock }: Instant): boolean {
  return clock !== null && clock.second === null;
}

/** A time of 1 to 12 without AM or PM, where no other time of the strand shows that the clock has 24 hours. */
function mayBeAfternoon(strand: readonly TimedEntry[], { at: { clock } }: TimedEntry): boolean {
  if (!clock || clock.meridiem !== null || clock.hour < 1 || clock.hour > 12 || clock.raw.startsWith('0'))
    return false;
  return !strand.some(
    ({ at }) =>
      at.clock && at.clock.meridiem === null && (at.clock.hour >= 13 || at.clock.raw.startsWith('0')),
  );
}

function crossesMidnight(before: Instant, apart: number): boolean {
  const after = Number(before.time?.slice(0, 2)) * 60 + apart;
  return apart < -12 * 60 || (Number(before.time?.slice(0, 2)) >= 18 && after <= 6 * 60);
}

/** Turning AM into PM, or back, where that alone puts the entry between its neighbours. */
function swapFix(strand: readonly TimedEntry[], { before, entry, back }: Step): Fix | null {
  const clock = entry.at.clock;
  const written = clock && (isNoonSlip(entry.at) ? { ...clock, hour: 0 } : clock);
  const edit = written?.meridiem === 'am' ? swapMeridiem(written) : null;
  if (!edit || !clock || back > 12 * 60) return null;
  const next = strand[strand.indexOf(entry) + 1];
  if (next && !isNoonSlip(entry.at)) {
    const after = minutesApart(before.at, next.at);
    if (after !== null && 12 * 60 - back > after) return null;
  }
  const at = clock.meridiemSpan ? clock.meridiemSpan.start - clock.span.start : clock.raw.length;
  return replace(`Change to ${clock.raw.slice(0, at)}${edit.text}`, [edit], true);
}

function sorted(document: Document, incident: Incident, entry: TimelineEntry, preferred = true): Fix[] {
  const edits = sortTimeline(document, incident, entry);
  return edits ? [replace('Sort the timeline', edits, preferred)] : [];
}
