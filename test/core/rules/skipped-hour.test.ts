import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'skipped-hour';

it.each([
  [
    'a time that did not exist',
    timeExample(
      'On March 10, 2024, from 02:30 to 04:30 America/New_York, nobody could log in.',
      '02:30: Alert fired.',
      '04:30: Service restored.',
    ),
    ['warning 02:30'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'an hour later',
    timeExample(
      'On March 10, 2024, from 03:30 to 04:30 America/New_York, nobody could log in.',
      '03:30: Alert fired.',
      '04:30: Service restored.',
    ),
  ],
  ['an offset', timeExample('On March 10, 2024, from 02:30 to 04:30 UTC-5, nobody could log in.')],
  [
    'another day',
    timeExample(
      'On March 11, 2024, from 02:30 to 04:30 America/New_York, nobody could log in.',
      '02:30: Alert fired.',
      '04:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
