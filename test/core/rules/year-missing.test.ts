import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'year-missing';

it.each([
  [
    'a day without a year',
    timeExample(
      'On May 3, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['hint May 3'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a year in another date',
    timeExample(
      'On May 3, from 10:00 to 11:30 UTC, nobody could log in. Written on June 1, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a year in the title',
    exampleReport({
      title: '# Outages of 2024: login',
      summary: '## Issue Summary\n\nOn May 3, from 10:00 to 11:30 UTC, nobody could log in.',
    }),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('adds the year that the weekday tells', () => {
  const text = timeExample(
    'On Friday, May 3, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired.',
  );
  const after = mended(text, rule, 'Add the year 2024');
  expect(after).toContain('On Friday, May 3, 2024, from 10:00');
  expect(judged(after, rule)).toEqual([]);
});
