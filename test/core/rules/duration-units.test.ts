import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'duration-units';

it.each([
  [
    'two units that disagree',
    timeExample(
      'On May 3, 2024 nobody could log in for 2.5 hours (160 minutes).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['error 160 minutes'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'two units that agree',
    timeExample(
      'On May 3, 2024 nobody could log in for 2.5 hours (150 minutes).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'rounding',
    timeExample(
      'On May 3, 2024 nobody could log in for 1.4 hours (85 minutes).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'lengths of different things',
    timeExample(
      'On May 3, 2024 nobody could log in for 2.5 hours (the deployment took 160 minutes).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
