import type { MetricName, Phase } from '../incident/types.ts';
import type { StretchName } from './stretches.ts';

/** The words that stand in a picture, in one place. */
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

/** How many labels or entries had no room. */
export function hiddenNote(labels: number, entries: number): string {
  const parts: string[] = [];
  if (labels > 0) parts.push(labels === 1 ? '1 label' : `${labels} labels`);
  if (entries > 0) parts.push(entries === 1 ? '1 entry' : `${entries} entries`);
  return `${parts.join(' and ')} hidden — zoom in`;
}
