import type { Document } from '../document.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { dropMeridiem, rewriteTime } from '../repair/rewrite-time.ts';
import type { ClockProblem, ClockTime } from '../time/types.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { isQuoted, tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const clockInvalid: Rule = {
  id: 'clock-invalid',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'A clock time that is on no clock, or that is written in two ways at once.',
    why: 'Readers have to guess which time was meant, and each may guess another.',
    bad: timeExample(
      'Nobody could log in on May 3, 2024.',
      '13:20 PM UTC: Alert fired for failed logins.',
      '14:10 UTC: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in on May 3, 2024.',
      '1:20 PM UTC: Alert fired for failed logins.',
      '2:10 PM UTC: Service restored.',
    ),
    quiet:
      '24:00 is the end of a day; unknown minutes may be written as 14:??; versions, ratios, scores and ports are no times.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const wrong = new Map<ClockProblem, ClockTime[]>();
      for (const { clock } of incident.times.moments) {
        if (!clock?.problem || isQuoted(document, clock.span)) continue;
        if (clock.problem === 'incomplete' && clock.raw.includes('?')) continue;
        const same = wrong.get(clock.problem) ?? [];
        // Both ends of a range may share one.
        if (same.at(-1)?.span.start !== clock.span.start) same.push(clock);
        wrong.set(clock.problem, same);
      }
      for (const [problem, clocks] of wrong) yield report(document, problem, clocks);
    }
  },
};

const said: Readonly<Record<ClockProblem, string>> = {
  impossible: 'is on no clock.',
  'meridiem-on-24-hour': 'has AM or PM on a time of 24 hours.',
  'zero-hour-meridiem': 'has AM or PM on hour 0.',
  'one-digit': 'has one digit for its minutes.',
  incomplete: 'has no minutes.',
};

const severities: Readonly<Record<ClockProblem, Severity>> = {
  impossible: 'error',
  'meridiem-on-24-hour': 'warning',
  'zero-hour-meridiem': 'info',
  'one-digit': 'warning',
  incomplete: 'info',
};

function report(document: Document, problem: ClockProblem, clocks: readonly ClockTime[]): Report {
  const first = clocks[0] as ClockTime;
  return {
    severity: tellsIncident(document, first.span) ? severities[problem] : 'hint',
    span: first.span,
    message: `“${first.raw}” ${said[problem]}`,
    related: clocks.slice(1).map((clock) => ({ span: clock.span, message: `“${clock.raw}” as well` })),
    fixes: fixesFor(problem, clocks),
  };
}

/** AM and PM are what is wrong. */
const removable: ReadonlySet<ClockProblem> = new Set(['meridiem-on-24-hour', 'zero-hour-meridiem']);

function fixesFor(problem: ClockProblem, clocks: readonly ClockTime[]): Fix[] {
  const first = clocks[0] as ClockTime;
  if (!first.meridiemSpan || !removable.has(problem)) return [];
  const dropped = clocks.flatMap((clock) => dropMeridiem(clock) ?? []);
  const own = dropped[0];
  if (!own) return [];
  const kept = first.raw.slice(0, own.span.start - first.span.start);
  // 14:30 am is half past four in the morning or half past two in the afternoon; 13:20 pm can only be 13:20.
  const otherHour =
    first.meridiem === 'am' && problem === 'meridiem-on-24-hour' && first.hour > 12 && first.hour < 22;
  const fixes = [replace(`Change to ${kept}`, [own], !otherHour)];
  if (dropped.length > 1) fixes.push(replace(`Remove AM and PM from all ${dropped.length}`, dropped));
  if (otherHour) {
    const hour = String(first.hour % 10);
    const at = first.raw.search(/\d+/);
    const text = `${first.raw.slice(0, at)}${hour}${first.raw.slice(at).replace(/^\d+/, '')}`;
    fixes.push(replace(`Change to ${text}`, [{ span: first.span, text }]));
  } else if (first.minute !== null && first.hour >= 12 === (first.meridiem === 'pm')) {
    const twelve = rewriteTime(first, first.hour * 60 + first.minute);
    fixes.push(replace(`Change to ${twelve.text}`, [twelve]));
  }
  return fixes;
}
