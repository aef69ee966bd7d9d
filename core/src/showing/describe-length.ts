import type { Document } from '../document.ts';
import { metricNames } from '../drawing/words.ts';
import { startOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, Metric } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import { type Description, type Fact, quoted } from './description.ts';
import type { Telling } from './say.ts';
import { instantFor } from './times.ts';

/** A length computed from two points of the document. */
interface Period {
  readonly start: Instant;
  readonly end: Instant;
  readonly minutes: number;
}

/**
 * A stated length beside the one that its start and end give; null for lengths that have none: those of a part or a
 * plan.
 */
export function describeLength(
  document: Document,
  incident: Incident,
  mention: DurationMention,
  telling: Telling,
): Description | null {
  const { say } = telling;
  const ofIncident = incident.durations.some(({ span }) => span.start === mention.span.start);
  const period = periodBeside(document, incident, mention) ?? (ofIncident ? windowOf(incident) : null);
  if (!period) return null;
  const { start, end, minutes } = period;
  return {
    span: mention.span,
    title: quoted(mention.raw),
    facts: [
      { name: say('Stated'), text: stated(mention, telling) },
      {
        name: say('Computed'),
        text: `${formatDuration(minutes)} = ${formula('end − start', telling)}, ${fromTo(start, end, telling)}`,
      },
      ...verdict(mention, minutes, telling),
    ],
  };
}

function stated({ minutes, bound, approximate, vague }: DurationMention, { say }: Telling): string {
  const length = formatDuration(minutes);
  if (vague) return say('at least {0}, put vaguely', length);
  if (bound !== 'exact')
    return bound === 'at-least' ? say('at least {0}', length) : say('at most {0}', length);
  return approximate ? say('about {0}', length) : length;
}

function verdict(mention: DurationMention, minutes: number, { say }: Telling): Fact[] {
  const apart = formatDuration(Math.abs(mention.minutes - minutes));
  switch (agreement(mention, minutes)) {
    case 'agrees':
      return [{ name: say('Verdict'), text: say('they agree') }];
    case 'close':
      return [{ name: say('Verdict'), text: say('{0} apart, which rounding may explain', apart) }];
    case 'differs':
      return [{ name: say('Verdict'), text: say('{0} apart', apart) }];
  }
}

/** The period that stands on the same line as a length: `09:10–09:30 (20 minutes)`. */
function periodBeside(document: Document, incident: Incident, { span }: DurationMention): Period | null {
  const { lines } = document.markdown;
  const line = lines.lineAt(span.start);
  const beside = incident.times.ranges.filter((range) => lines.lineAt(range.span.start) === line);
  const range = beside.find(({ start, end }) => start.clock && end.clock);
  if (beside.length !== 1 || !range) return null;
  return periodOf(instantFor(document, incident, range.start), instantFor(document, incident, range.end));
}

function windowOf({ window }: Incident): Period | null {
  return window?.start && window.end ? periodOf(window.start, window.end) : null;
}

function periodOf(start: Instant, end: Instant): Period | null {
  const apart = minutesApart(start, end);
  if (apart === null) return null;
  const overnight = apart < 0 && (start.date === null || end.date === null);
  const minutes = overnight ? apart + 24 * 60 : apart;
  return minutes < 0 ? null : { start, end, minutes };
}

/** The formula of some metrics, and the two points each is computed from. */
export function describeMetrics(
  document: Document,
  incident: Incident,
  span: Span,
  metrics: readonly Metric[],
  telling: Telling,
): Description | null {
  const facts = metrics.flatMap((metric): Fact[] => {
    const [start, end] = pointsOf(incident, metric);
    if (!start || !end) return [];
    const text = `${formatDuration(metric.minutes)} = ${formula(metric.formula, telling)}, ${fromTo(start, end, telling)}`;
    return [{ name: telling.say(metricNames[metric.name]), text }];
  });
  const title = quoted(document.markdown.mask.slice(span.start, span.end));
  return facts.length > 0 ? { span, title, facts } : null;
}

function pointsOf({ window, entries }: Incident, { name, to }: Metric): [Instant | null, Instant | null] {
  if (name === 'duration') return [window?.start ?? null, window?.end ?? null];
  return [startOf(window, entries), entries.find(({ at }) => at?.line === to)?.at ?? null];
}

function fromTo(start: Instant, end: Instant, { say }: Telling): string {
  const [from, to] = [quoted(start.raw), quoted(end.raw)];
  if (start.line === end.line) return say('from {0} to {1} in line {2}', from, to, start.line + 1);
  return say('from {0} in line {1} to {2} in line {3}', from, start.line + 1, to, end.line + 1);
}

/** `detected − start`, each point in the reader's words. */
function formula(english: string, { say }: Telling): string {
  return english
    .split(' − ')
    .map((point) => say(point))
    .join(' − ');
}
