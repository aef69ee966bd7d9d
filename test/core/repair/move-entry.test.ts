import { expect, test } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { keepsOthers, moveEntry } from '../../../core/src/repair/move-entry.ts';

const report = (...entries: string[]) => `# Postmortem: shop down

## Issue Summary
- **Duration:** 4 March 2025, 21:50 to 23:40 UTC

## Timeline
${entries.map((entry) => `- ${entry}`).join('\n')}
`;

/** The entry with this number after it was moved; null where others would say something else. */
function moved(text: string, index: number, minutes: number): string | null {
  const before = analyse(text).incidents[0]!;
  const entry = before.entries[index]!;
  const now = applyEdits(text, moveEntry(before, entry, minutes));
  const line = now.split('\n')[entry.line]!.replace(/^- /, '');
  return keepsOthers(before, analyse(now).incidents[0], entry.line) ? line : null;
}

test.each([
  ['21:50 – Alert', 15, '22:05 – Alert'],
  ['9:50 PM (UTC): Alert', -60, '8:50 PM (UTC): Alert'],
  ['11:55 a.m. – Alert', 10, '12:05 p.m. – Alert'],
  ['21:50:30 – Alert', 2, '21:52:30 – Alert'],
  ['21:50–22:10 – Restarts', 5, '21:55–22:15 – Restarts'],
])('%s, %i minutes later: %s', (entry, minutes, expected) => {
  expect(moved(report(entry, '22:40 – Cause found', '23:30 – Restored'), 0, minutes)).toBe(expected);
});

test('the same moment in a second zone moves along', () => {
  const text = report('21:50 UTC (22:50 CET) – Alert', '22:40 UTC – Cause found', '23:30 UTC – Restored');
  expect(moved(text, 0, 20)).toBe('22:10 UTC (23:10 CET) – Alert');
});

test('it stops at midnight', () => {
  const text = report('21:50 – Alert', '22:40 – Cause found', '23:30 – Restored');
  expect(moved(text, 2, 90)).toBe('23:59 – Restored');
  expect(moved(text, 0, -2000)).toBe('00:00 – Alert');
  const { incidents } = analyse(report('23:59 – Alert', '23:59 – Restored'));
  expect(moveEntry(incidents[0]!, incidents[0]!.entries[0]!, 1)).toEqual([]);
});

test('it is seen where another entry would get another day', () => {
  const text = report('21:50 – Alert', '23:40 – Cause found', '00:20 – Restored');
  expect(moved(text, 1, 10)).toBe('23:50 – Cause found');
  expect(moved(text, 1, -1400)).toBeNull();
});

test('an entry without a clock time is not moved', () => {
  const { incidents } = analyse(report('21:50 – Alert', 'Customers were told', '23:30 – Restored'));
  expect(moveEntry(incidents[0]!, incidents[0]!.entries[1]!, 5)).toEqual([]);
});
