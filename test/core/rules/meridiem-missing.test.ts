import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'meridiem-missing';

it.each([
  [
    'times that go back on a clock of twelve hours',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16: Alert fired.',
      '12:40: Escalated.',
      '1:52: Service restored.',
    ),
    ['info 1:52'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a time of 13 hours',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16: Alert fired.',
      '12:40: Escalated.',
      '13:52: Service restored.',
    ),
  ],
  [
    'AM and PM',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16 AM: Alert fired.',
      '12:40 PM: Escalated.',
      '1:52 PM: Service restored.',
    ),
  ],
  [
    'times in order',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:16: Alert fired.',
      '11:40: Escalated.',
      '12:52: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
