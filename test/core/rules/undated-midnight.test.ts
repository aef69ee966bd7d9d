import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'undated-midnight';

it.each([
  [
    'the first entry after midnight',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired.',
      '23:55: Escalated.',
      '00:15: Service restored.',
      '00:40: All clear.',
    ),
    ['hint 00:15'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Add the date 2024-05-04',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired.',
      '23:55: Escalated.',
      '00:15: Service restored.',
    ),
    '- 2024-05-04 00:15: Service',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a date on it',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired.',
      '23:55: Escalated.',
      'May 4, 00:15: Service restored.',
    ),
  ],
  [
    'a period of two days',
    timeExample(
      '- **Duration:** May 3, 2024, 23:00 – May 4, 2024, 00:15 (UTC)',
      '23:10: Alert fired.',
      '00:15: Service restored.',
    ),
  ],
  [
    'words',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:10: Alert fired.',
      '23:55: Escalated.',
      '00:15: The next day, service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
