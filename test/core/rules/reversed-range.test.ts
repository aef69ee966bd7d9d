import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'reversed-range';

it.each([
  [
    'an end before the beginning',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:40 – 10:20: The pool was enlarged.',
      '11:30: Service restored.',
    ),
    ['warning 10:20'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Swap the two times',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:40 – 10:20: The pool was enlarged.',
      '11:30: Service restored.',
    ),
    '- 10:20 – 10:40: The pool',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a range',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:20 – 10:40: The pool was enlarged.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a range over midnight',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:40 – 00:20: The pool was enlarged.',
      '00:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
