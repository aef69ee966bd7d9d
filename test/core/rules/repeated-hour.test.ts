import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'repeated-hour';

it.each([
  [
    'a time that came twice',
    timeExample(
      'On November 3, 2024, from 01:30 to 04:30 America/New_York, nobody could log in.',
      '01:30: Alert fired.',
      '04:30: Service restored.',
    ),
    ['hint 01:30'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'an hour later',
    timeExample(
      'On November 3, 2024, from 02:30 to 04:30 America/New_York, nobody could log in.',
      '02:30: Alert fired.',
      '04:30: Service restored.',
    ),
  ],
  [
    'the name of the season',
    timeExample('On November 3, 2024, from 01:30 to 04:30 EST, nobody could log in.'),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
