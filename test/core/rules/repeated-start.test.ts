import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'repeated-start';

it.each([
  [
    'a second beginning',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:40: Outage begins.',
      '11:30: Service restored.',
    ),
    ['info 10:40'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'an end between',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:20: Service restored.',
      '10:40: Outage begins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'again',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:40: Outage begins again.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
