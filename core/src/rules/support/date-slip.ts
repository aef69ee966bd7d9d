import type { TimelineEntry } from '../../incident/types.ts';
import { monthSlip } from '../month-jump.ts';
import { isYearJump } from '../year-jump.ts';

/** Whether an entry's date is a slip of a year or a month, which is reported as that: its place tells nothing else. */
export function isDateSlip(entries: readonly TimelineEntry[], index: number): boolean {
  return isYearJump(entries, index) || monthSlip(entries, index) !== null;
}
