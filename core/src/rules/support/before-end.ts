import type { Document } from '../../document.ts';
import { timeOf } from '../../incident/instant.ts';
import { minutesApart } from '../../incident/order.ts';
import { within } from '../../incident/reading.ts';
import type { Incident, Instant } from '../../incident/types.ts';
import { moveEdge } from '../../repair/move-edge.ts';
import { formatDuration } from '../../time/arithmetic.ts';
import type { Report } from '../rule.ts';
import { comparable, isSettled, shown, slackOf, type Timed } from './held-against.ts';

/** An attempt that went well, at the very end of the timeline. */
const succeeded =
  /(?<!\b(?:not|no|without|never|partly|partially|un)\s?)\b(?:success(?:ful(?:ly)?)?|succeeded|works? again|worked again)\b/i;

/** So far behind its time an entry is looked through for other times. */
const reach = 600;

/**
 * A resolution, with nothing but its confirmation after it, a good part of the period before the stated end; null where
 * there is none.
 */
export function longBeforeEnd(
  document: Document,
  incident: Incident,
  start: Instant,
  end: Instant,
  timed: readonly Timed[],
): Report | null {
  const whole = minutesApart(start, end);
  if (whole === null || whole <= 0) return null;
  const told = timed.filter(({ phase }) => phase !== 'followup');
  const last = told.at(-1);
  if (!last || last.until !== null) return null;
  const isOver = isSettled(last)
    ? told.some(({ phase }) => phase === 'resolved' || phase === 'verified')
    : succeeded.test(last.text);
  if (!isOver) return null;
  const resolved = told.findLast(({ phase }) => phase === 'resolved') ?? last;
  const short = minutesApart(last.at, end);
  if (
    short === null ||
    !comparable(last.at, end) ||
    short < 10 ||
    short < Math.min(whole / 10, 30) ||
    short <= slackOf(end)
  )
    return null;
  if (incident.entries.some((entry) => entry.at === null && entry.line > last.line && !isSettled(entry)))
    return null;
  if (namesEnd(document, incident, last, end)) return null;
  return {
    severity: short > whole / 2 && short < whole && resolved.phase === 'resolved' ? 'warning' : 'info',
    span: last.at.span,
    message: `The timeline has the incident settled at ${shown(last.at, end)}, ${formatDuration(short)} before the stated end, ${shown(end, last.at)}.`,
    related: [{ span: end.span, message: `Stated end: ${end.raw}` }],
    fixes: moveEdge('end', end, resolved.at, start),
  };
}

/** The last entry goes on to the stated end: "12:30: Fixed, with complete recovery by 13:30". */
function namesEnd(document: Document, { times }: Incident, { at, section }: Timed, end: Instant): boolean {
  const last = document.sections[section]?.content.end ?? at.span.end;
  const behind = { start: at.span.end, end: Math.min(at.span.end + reach, last) };
  return within(times.moments, behind).some(
    ({ clock }) => clock !== null && timeOf(clock)?.slice(0, 5) === end.time?.slice(0, 5),
  );
}
