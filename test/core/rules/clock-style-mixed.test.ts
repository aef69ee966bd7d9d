import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'clock-style-mixed';

it.each([
  [
    'two clocks in one timeline, once',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2:30 PM: Alert fired.',
      '14:45: Escalated.',
      '3:30 PM: Service restored.',
    ),
    ['hint 14:45'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Write all times with 24 hours',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2:30 PM: Alert fired.',
      '14:45: Escalated.',
      '3:30 PM: Service restored.',
    ),
    '- 14:30: Alert fired.\n- 14:45: Escalated.\n- 15:30: Service',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'one clock',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2:30 PM: Alert fired.',
      '2:45 PM: Escalated.',
      '3:30 PM: Service restored.',
    ),
  ],
  [
    'a time in the text of an entry',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2:30 PM: Alert fired.',
      '2:45 PM: The log said 14:31.',
      '3:30 PM: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
