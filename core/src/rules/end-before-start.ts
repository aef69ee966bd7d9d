import type { Document } from '../document.ts';
import { datesStated, isNoonSlip, minutesApart } from '../incident/order.ts';
import type { Instant } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { dateLike } from '../repair/rewrite-date.ts';
import { swapMeridiem } from '../repair/rewrite-time.ts';
import { addDays, formatDuration } from '../time/arithmetic.ts';
import type { Report, Rule } from './rule.ts';
import { sectionAt } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const endBeforeStart: Rule = {
  id: 'end-before-start',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The incident is stated to end before it starts.',
    why: 'The length of the outage cannot be told from such a pair, and every figure computed from it is wrong.',
    bad: timeExample(
      'Nobody could log in from 11:00 AM to 10:30 AM UTC on May 3, 2024.',
      '11:00 AM UTC: Alert fired for failed logins.',
      '10:30 PM: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in from 11:00 PM on May 3 to 1:00 AM on May 4, 2024 (UTC).',
      '11:00 PM UTC: Alert fired for failed logins.',
      '1:00 AM: Service restored.',
    ),
    quiet:
      'The end has no date of its own and the pair crosses midnight: 11 PM to 1 AM ends on the next day.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const { start, end } = incident.window ?? {};
      const report = start && end ? judge(document, start, end) : null;
      if (report) yield report;
    }
  },
};

function judge(document: Document, start: Instant, end: Instant): Report | null {
  // A date that is in no calendar is told as that.
  if ([start, end].some(({ writtenDate }) => writtenDate?.problem === 'impossible')) return null;
  const slip = isNoonSlip(end);
  const apart = minutesApart(start, end);
  if (apart === null) return null;
  const minutes = slip ? apart - 12 * 60 : apart;
  if (minutes >= 0 || (end.dateFrom.how !== 'stated' && nextDay.test(around(document, end)))) return null;
  return {
    severity: isPair(document, start, end)
      ? datesStated(start, end) && end.writtenDate !== start.writtenDate && !slip
        ? 'error'
        : 'warning'
      : 'info',
    span: end.span,
    message: `The incident ends ${formatDuration(-minutes)} before it starts: ${shown(document, start)} to ${shown(document, end)}.`,
    related: [{ span: start.span, message: `Start: ${shown(document, start)}` }],
    fixes: fixesOf(document, start, end, slip, minutes),
  };
}

const nextDay =
  /\b(?:next|following) (?:day|morning)|day after|lendemain|d[ií]a siguiente|dia seguinte|n[äa]chste[nr]? (?:tag|morgen)/i;

function around({ markdown }: Document, { span }: Instant): string {
  return markdown.mask.slice(Math.max(0, span.start - 40), span.end + 40);
}

/** The two stand as one range or in labels, or both have their own date: they are meant as start and end. */
function isPair(document: Document, start: Instant, end: Instant): boolean {
  const ranges = document.incidents.flatMap(({ times }) => times.ranges);
  if (ranges.some((range) => range.start.clock?.span.start === start.span.start)) return true;
  const labelled = [start, end].every(({ span }) => sectionAt(document, span.start)?.kind === 'duration');
  return labelled || datesStated(start, end);
}

/** Turning AM into PM at the end, or PM into AM at the start, where that puts them in order. */
function swaps(start: Instant, end: Instant, minutes: number): Fix[] {
  if (minutes + 12 * 60 <= 0) return [];
  const ending = end.clock?.meridiem === 'am' ? swapMeridiem(end.clock) : null;
  const beginning = start.clock?.meridiem === 'pm' ? swapMeridiem(start.clock) : null;
  return [
    ...(ending ? [replace(`Change the end to ${withMeridiem(end, ending.text)}`, [ending], true)] : []),
    ...(beginning
      ? [replace(`Change the start to ${withMeridiem(start, beginning.text)}`, [beginning], ending === null)]
      : []),
  ];
}

function withMeridiem({ clock, raw }: Instant, meridiem: string): string {
  const at = clock?.meridiemSpan ? clock.meridiemSpan.start - clock.span.start : raw.length;
  return raw.slice(0, at) + meridiem;
}

function fixesOf(document: Document, start: Instant, end: Instant, slip: boolean, minutes: number): Fix[] {
  const swapped = swaps(start, end, minutes);
  // AM taken for PM explains it; a whole day more does not as well.
  const moved = swapped.length === 0 && !slip ? moveEnd(start, end, document.language) : [];
  return [...swapped, ...moved, ...exchange(document, start, end)];
}

/** The end on the first day on which it comes after the start. */
function moveEnd(start: Instant, end: Instant, language: string): Fix[] {
  if (!end.clock || start.date === null || start.time === null || end.time === null) return [];
  const day = end.time > start.time ? start.date : addDays(start.date, 1);
  if (day === null || start.zone !== end.zone || day === end.date) return [];
  const own = end.writtenDate;
  if (own !== null) {
    if (own === start.writtenDate) return [];
    if (own.ambiguous || own.problem || own.weekdaySpan) return [];
    const text = dateLike(own, day, language);
    return [replace(`Change the end's date to ${text}`, [{ span: own.span, text }])];
  }
  const at = end.clock.span.start;
  return [replace(`Add the date ${day} to the end`, [{ span: { start: at, end: at }, text: `${day} ` }])];
}

function exchange(document: Document, start: Instant, end: Instant): Fix[] {
  if (start.span.start > end.span.start) return [];
  const [first, last] = [start.writtenDate, end.writtenDate];
  if (first && last && first !== last) {
    // A timeline says itself which of the two is the start.
    const told = document.incidents.some(({ entries }) => entries.some(({ at }) => at !== null));
    if (told || !start.clock || !end.clock) return [];
    // Each with its own day: days and times change places.
    const swap = (a: Span, b: Span) => [
      { span: a, text: document.markdown.text.slice(b.start, b.end) },
      { span: b, text: document.markdown.text.slice(a.start, a.end) },
    ];
    const edits = [...swap(first.span, last.span), ...swap(start.clock.span, end.clock.span)];
    return [
      replace(
        'Swap start and end',
        edits.sort((a, b) => a.span.start - b.span.start),
      ),
    ];
  }
  if (first !== null || last !== null) return [];
  return [
    replace('Swap start and end', [
      { span: start.span, text: end.raw },
      { span: end.span, text: start.raw },
    ]),
  ];
}

function shown(document: Document, instant: Instant): string {
  const { text } = document.markdown;
  const written = instant.writtenDate;
  const date =
    written && written.span.start !== instant.span.start
      ? `${text.slice(written.span.start, written.span.end)} `
      : '';
  return `${date}${instant.raw}`;
}
