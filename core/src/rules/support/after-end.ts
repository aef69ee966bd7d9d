import { minutesApart } from '../../incident/order.ts';
import { settledPhases } from '../../incident/settled.ts';
import type { Instant } from '../../incident/types.ts';
import { moveEdge } from '../../repair/move-edge.ts';
import { replace } from '../../repair/replace.ts';
import { swapMeridiem } from '../../repair/rewrite-time.ts';
import { formatDuration } from '../../time/arithmetic.ts';
import type { Report } from '../rule.ts';
import {
  burden,
  change,
  comparable,
  isSettled,
  others,
  response,
  shown,
  slackOf,
  type Timed,
  trouble,
} from './held-against.ts';

/** It works again, in words that also tell how. */
const works =
  /\b(?:operat\w+|work\w*|run\w*|back) (?:to )?(?:normal(?:ly)?|again)\b|\b(?:able to (?:resume|work|log in)|restored?|recovered|resumed?)\b/i;

/** What was down is there again. */
const broughtBack =
  /\b(?:(?<!roll(?:s|ed|ing)? ?)back (?:to|in|into|up|online|at)|brought back|fully (?:functional|operational|resolved)|restored?|recovered|resumed|accessible again|available again)\b/i;

const stillFailing =
  /\bstill (?:fail\w*|down|unavailable|see(?:ing)?|experienc\w*|unable|broken|affected)\b/i;

interface Late {
  readonly entry: Timed;
  /** Minutes after the stated end. */
  readonly late: number;
}

/** Trouble, or work on it, after the stated end; null where there is none. */
export function afterEnd(start: Instant | null, end: Instant, timed: readonly Timed[]): Report | null {
  const late = timed.flatMap((entry) => {
    const minutes = minutesApart(end, entry.at);
    return minutes !== null && minutes > slackOf(end, entry) && comparable(end, entry.at)
      ? [{ entry, late: minutes }]
      : [];
  });
  const [earliest, ...rest] = late;
  const swapped = late.find(({ entry, late }) => isSettled(entry) && isHalfDayOff(entry, late));
  if (earliest && swapped)
    return halfDayLate(end, late.length === timed.length ? [earliest, ...rest] : [swapped]);
  // Where the timeline has the incident resolved at its stated end, what comes later is another matter.
  const ending = timed.filter(
    ({ at, phase, text }) =>
      Math.abs(minutesApart(end, at) ?? 99) <= 5 &&
      ((phase !== null && settledPhases.includes(phase)) || works.test(text)),
  );
  const atEnd = ending.length > 0;
  const overAtEnd = ending.some(({ phase, text }) => phase !== 'mitigated' || broughtBack.test(text));
  const failing = late.find(({ entry }) => entry.phase === 'start' || stillFailing.test(entry.text));
  // Trouble that was over before anybody noticed is worked on afterwards.
  const noticed = timed.filter(
    ({ at, phase }) =>
      phase !== null &&
      response.includes(phase) &&
      phase !== 'mitigated' &&
      (start === null || (minutesApart(start, at) ?? 0) >= 0),
  );
  const unnoticed =
    noticed.length > 0 &&
    noticed.every(({ at }) => comparable(end, at) && (minutesApart(end, at) ?? 0) > slackOf(end));
  const working =
    atEnd || unnoticed
      ? undefined
      : late.find(
          ({ entry }) =>
            entry.phase === 'investigating' || entry.phase === 'identified' || entry.phase === 'mitigated',
        );
  // What is brought back only then was not over at the stated end, whenever it was noticed or the fix was made.
  const resolved = overAtEnd
    ? undefined
    : late.find(
        ({ entry }) => entry.phase === 'resolved' && ((!unnoticed && !atEnd) || broughtBack.test(entry.text)),
      );
  const noticedLate = unnoticed && !atEnd ? late.find(({ entry }) => isNoticed(entry, end)) : undefined;
  const worst = failing ?? working ?? noticedLate ?? resolved;
  if (!worst) return null;
  const { entry } = worst;
  const whole = start ? minutesApart(start, end) : null;
  const longAfter =
    working !== undefined && resolved !== undefined && whole !== null && resolved.late > whole / 2;
  const fails =
    failing && !atEnd && trouble.test(entry.text) && !change.test(entry.text) && !burden.test(entry.text);
  return {
    severity: fails || longAfter ? 'warning' : 'info',
    span: entry.at.span,
    message: `${shown(entry.at, end)} lies ${formatDuration(worst.late)} after the stated end, ${shown(end, entry.at)}.`,
    related: [{ span: end.span, message: `Stated end: ${end.raw}` }, ...others(late, entry)],
    fixes: resolved ? moveEdge('end', end, resolved.entry.at, start) : [],
  };
}

/** Monitoring or users find it failing on the very day of the stated end. */
function isNoticed({ phase, at, text }: Timed, end: Instant): boolean {
  return phase === 'detected' && at.date === end.date && trouble.test(text);
}

/** The end as stated, but AM for PM, or PM for AM. */
function isHalfDayOff({ at: { clock } }: Timed, minutes: number): boolean {
  return Math.abs(minutes - 12 * 60) <= 1 && clock !== null && clock.meridiem !== null;
}

/** One entry, or the whole timeline, has the other half of the day than the stated period. */
function halfDayLate(end: Instant, moved: readonly [Late, ...Late[]]): Report {
  const [{ entry, late }, ...others] = moved;
  const { at } = entry;
  const edits = moved.flatMap(({ entry }) => (entry.at.clock && swapMeridiem(entry.at.clock)) ?? []);
  const [own] = edits;
  const right = own ? `${at.raw.slice(0, own.span.start - at.span.start)}${own.text}` : '';
  const title = others.length > 0 ? `Change to ${right}, and all entries likewise` : `Change to ${right}`;
  return {
    severity: 'warning',
    span: at.span,
    message: `${shown(at, end)} lies ${formatDuration(late)} after the stated end, ${shown(end, at)}.`,
    related: [
      { span: end.span, message: `Stated end: ${end.raw}` },
      ...others.map(({ entry }) => ({ span: entry.at.span, message: `${entry.at.raw} as well` })),
    ],
    fixes: edits.length === moved.length ? [replace(title, edits, true)] : [],
  };
}
