import type { Document } from '../document.ts';
import { metricNames } from '../drawing/words.ts';
import { startOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, Metric } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import { type Description, type Fact, lineName, quoted } from './description.ts';
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
): Description | null {
  const ofIncident = incident.durations.some(({ span }) => span.start === mention.span.start);
  const period = periodBeside(document, incident, mention) ?? (ofIncident ? windowOf(incident) : null);
  if (!period) return null;
  const { start, end, minutes } = period;
  return {
    span: mention.span,
    title: quoted(mention.raw),
    facts: [
      { name: 'Stated', text: stated(mention) },
      { name: 'Computed', text: `${formatDuration(minutes)} = end − start, ${fromTo(start, end)}` },
      ...verdict(mention, minutes),
    ],
  };
}

function stated({ minutes, bound, approximate, vague }: DurationMention): string {
  const length = formatDuration(minutes);
  if (vague) return `at least ${length}, put vaguely`;
  if (bound !== 'exact') return `${bound === 'at-least' ? 'at least' : 'at most'} ${length}`;
  return approximate ? `about ${length}` : length;
}

function verdict(mention: DurationMention, minutes: number): Fact[] {
  const apart = formatDuration(Math.abs(mention.minutes - minutes));
  switch (agreement(mention, minutes)) {
    case 'agrees':
      return [{ name: 'Verdict', text: 'they agree' }];
    case 'close':
      return [{ name: 'Verdict', text: `${apart} apart, which rounding may explain` }];
    case 'differs':
      return [{ name: 'Verdict', text: `${apart} apart` }];
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
): Description | null {
  const facts = metrics.flatMap((metric): Fact[] => {
    const [start, end] = pointsOf(incident, metric);
    if (!start || !end) return [];
    const text = `${formatDuration(metric.minutes)} = ${metric.formula}, ${fromTo(start, end)}`;
    return [{ name: metricNames[metric.name], text }];
  });
  const title = quoted(document.markdown.mask.slice(span.start, span.end));
  return facts.length > 0 ? { span, title, facts } : null;
}

function pointsOf({ window, entries }: Incident, { name, to }: Metric): [Instant | null, Instant | null] {
  if (name === 'duration') return [window?.start ?? null, window?.end ?? null];
  return [startOf(window, entries), entries.find(({ at }) => at?.line === to)?.at ?? null];
}

function fromTo(start: Instant, end: Instant): string {
  const [from, to] = [quoted(start.raw), quoted(end.raw)];
  if (start.line === end.line) return `from ${from} to ${to} in ${lineName(start.line)}`;
  return `from ${from} in ${lineName(start.line)} to ${to} in ${lineName(end.line)}`;
}
