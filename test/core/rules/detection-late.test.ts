import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'detection-late';
const timeline = ['10:05: Alert fired for failed logins.', '11:00: Service restored.'];
const of = (field: string, ...entries: readonly string[]) =>
  timeExample(
    `On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in.\n\n${field}`,
    ...(entries.length > 0 ? entries : timeline),
  );

it.each([
  ['longer than the period', of('- Time to detect: 95 minutes'), 'warning 95 minutes'],
  ['a row', of('| Metric | Value |\n|---|---|\n| **MTTD** | 2 h |'), 'warning 2 h'],
  ['about', of('- **Time to detection (TTD):** about 3 hours'), 'warning 3 hours'],
  ['negative', of('- TTD: -5 minutes'), 'warning -5 minutes'],
  ['French', of('- Délai de détection : 95 minutes'), 'warning 95 minutes'],
  [
    'only as information where nobody is known to have noticed in time',
    of('- Time to detect: 95 minutes', '10:00: Pool full.', '11:00: Service restored.'),
    'info 95 minutes',
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual([expected]);
});

it.each([
  ['it is shorter', of('- Time to detect: 5 minutes')],
  ['it is the whole', of('- Time to detect: 60 minutes')],
  ['a target', of('- Time to detect: under 95 minutes')],
  ['a note that may define it', of('- Time to detect: 95 minutes (since the release)')],
  ['two figures', of('- Time to detect: 95 minutes, was 120 minutes')],
  ['another figure', of('- Time to recover: 95 minutes')],
  ['a date', of('- Detection time: May 3, 2024, 10:05 UTC')],
  ['a cause that was there for days', of('- Time to detect: 11 days')],
  [
    'noticed after it was over',
    of(
      '- Time to detect: 95 minutes',
      '10:00: Pool full.',
      '11:00: Service restored.',
      '11:35: Alert noticed.',
    ),
  ],
  [
    'counted from an earlier entry',
    of(
      '- Time to detect: 95 minutes',
      '08:30: Release deployed.',
      '10:05: Alert fired.',
      '11:00: Service restored.',
    ),
  ],
  ['a dash before the figure', of('- Time to detect – 5 minutes')],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it.each([
  ['Change to 5 minutes', of('- Time to detect: 95 minutes'), '- Time to detect: 5 minutes\n'],
  ['Change to 5 minutes', of('- TTD: -15 minutes'), '- TTD: 5 minutes\n'],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});
