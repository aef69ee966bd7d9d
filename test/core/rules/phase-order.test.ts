import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'phase-order';

it.each([
  [
    'an acknowledgement before any detection',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: On-call engineer acknowledged the page.',
      '10:10: Monitoring alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info 10:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'the usual order',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Monitoring alert fired for failed logins.',
      '10:10: On-call engineer acknowledged the page.',
      '11:30: Service restored.',
    ),
  ],
  [
    'mitigation before the cause is known',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      '10:10: Rolled back the release.',
      '10:40: Root cause identified.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
