import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'date-order-mixed';

it.each([
  [
    'both orders',
    timeExample(
      'On 05/16/2024 from 10:00 to 11:30 UTC nobody could log in. Reported on 17/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 17/05/2024'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'one order',
    timeExample(
      'On 16/05/2024 from 10:00 to 11:30 UTC nobody could log in. Reported on 17/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'the year first',
    timeExample(
      'On 2024-05-16 from 10:00 to 11:30 UTC nobody could log in. Reported on 17/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
