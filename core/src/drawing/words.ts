import type { MetricName, Phase } from '../incident/types.ts';
import type { StretchName } from './stretches.ts';

/** The names that stand in a picture, in English. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  leadup: 'Lead-up',
  start: 'Start',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  escalated: 'Escalated',
  investigating: 'Investigating',
  identified: 'Identified',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  verified: 'Verified',
  followup: 'Follow-up',
};

export const stretchNames: Readonly<Record<StretchName, string>> = {
  undetected: 'Undetected',
  diagnosing: 'Diagnosing',
  fixing: 'Fixing',
  responding: 'Diagnosing and fixing',
  verifying: 'Verifying',
};

export const metricNames: Readonly<Record<MetricName, string>> = {
  'time-to-detect': 'Time to detect',
  'time-to-acknowledge': 'Time to acknowledge',
  'time-to-mitigate': 'Time to mitigate',
  'time-to-resolve': 'Time to resolve',
  duration: 'Duration',
};

export const noZone = 'no zone stated';

function named<Kind extends string, Name extends string>(
  kind: Kind,
  names: Readonly<Record<Name, string>>,
): Record<`${Kind}-${Name}`, string> {
  const entries = Object.entries(names).map(([name, text]) => [`${kind}-${name}`, text]);
  return Object.fromEntries(entries) as Record<`${Kind}-${Name}`, string>;
}

/** All words of a picture in English; `{0}` and `{1}` are filled in. */
export const english = {
  ...named('phase', phaseNames),
  ...named('stretch', stretchNames),
  ...named('metric', metricNames),
  noZone,
  day: 'Day {0}',
  window: 'Stated window {0}',
  gap: '{0} later',
  earlier: '‹ {0} earlier',
  later: '{0} later ›',
  oneLabel: '1 label',
  labels: '{0} labels',
  oneEntry: '1 entry',
  entries: '{0} entries',
  and: '{0} and {1}',
  hidden: '{0} hidden — zoom in',
  problem: 'Problem: {0}',
  timeline: 'Timeline of {0}',
  times: 'times in {0}',
};

/** The words of a picture in the reader's language. */
export type PictureWords = Readonly<Record<keyof typeof english, string>>;

/** A text with its places filled in. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

export function countEntries(count: number, words: PictureWords): string {
  return count === 1 ? words.oneEntry : fill(words.entries, count);
}

/** How many labels or entries had no room. */
export function hiddenNote(labels: number, entries: number, words: PictureWords): string {
  const parts: string[] = [];
  if (labels > 0) parts.push(labels === 1 ? words.oneLabel : fill(words.labels, labels));
  if (entries > 0) parts.push(countEntries(entries, words));
  return fill(words.hidden, parts.length > 1 ? fill(words.and, ...parts) : (parts[0] ?? ''));
}
