import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'window-long';

it.each([
  [
    'a year',
    timeExample(
      'From May 3, 2023, 10:00 to May 3, 2024, 11:30 (UTC), nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info May 3, 2024'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'some days',
    timeExample(
      'From May 3, 2024, 10:00 to May 5, 2024, 11:30 (UTC), nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a stated length that agrees',
    timeExample(
      'For 31 days, from May 3, 2024, 10:00 to June 3, 2024, 10:00 (UTC), logins failed.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
