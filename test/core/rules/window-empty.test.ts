import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'window-empty';

it.each([
  [
    'an end at the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 10:00 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 10:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a near miss',
    timeExample(
      'A near miss on May 3, 2024, from 10:00 to 10:00 UTC.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a period',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'the same clock time on another day',
    timeExample(
      '- **Duration:** May 3, 2024, 10:00 – May 4, 2024, 10:00 (UTC)',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('offers the time at which the timeline has it resolved', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 AM to 10:00 AM UTC, nobody could log in.',
    '10:00 AM: Alert fired for failed logins.',
    '1:30 PM: Service restored.',
  );
  expect(mended(text, rule, 'Change the stated end to 1:30 PM')).toContain('from 10:00 AM to 1:30 PM UTC');
});
