import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'year-jump';

it.each([
  [
    'one entry of another year',
    timeExample(
      'Nobody could log in.',
      '2022-01-09 01:36 UTC: Alert fired.',
      '2021-01-09 02:16 UTC: Escalated.',
      '2022-01-09 02:42 UTC: Service restored.',
    ),
    ['error 2021-01-09'],
  ],
  [
    'the first entry of another year, as a warning',
    timeExample(
      'Nobody could log in.',
      '2021-01-09 01:36 UTC: Alert fired.',
      '2022-01-09 02:16 UTC: Escalated.',
      '2022-01-09 02:42 UTC: Service restored.',
    ),
    ['warning 2021-01-09'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change the year to 2022',
    timeExample(
      'Nobody could log in.',
      '2022-01-09 01:36 UTC: Alert fired.',
      '2021-01-09 02:16 UTC: Escalated.',
      '2022-01-09 02:42 UTC: Service restored.',
    ),
    '- 2022-01-09 02:16 UTC',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'the turn of the year',
    timeExample(
      'Nobody could log in.',
      '2021-12-31 23:36 UTC: Alert fired.',
      '2022-01-01 02:16 UTC: Escalated.',
      '2022-01-01 02:42 UTC: Service restored.',
    ),
  ],
  [
    'a long history',
    timeExample(
      'Nobody could log in.',
      '2019-03-09 01:36 UTC: Bug introduced.',
      '2021-06-09 02:16 UTC: First report.',
      '2022-01-09 02:42 UTC: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('leaves the entry to itself: it is not out of order as well', () => {
  const text = timeExample(
    'Nobody could log in.',
    '2022-01-09 01:36 UTC: Alert fired.',
    '2021-01-09 02:16 UTC: Escalated.',
    '2022-01-09 02:42 UTC: Service restored.',
  );
  expect(judged(text, 'out-of-order')).toEqual([]);
});

it('is not outside of the stated period as well', () => {
  const text = timeExample(
    'Nobody could log in from 2022-01-09 01:36 to 2022-01-09 02:42 UTC.',
    '2022-01-09 01:36 UTC: Alert fired.',
    '2021-01-09 02:16 UTC: Escalated.',
    '2022-01-09 02:42 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['error 2021-01-09']);
  expect(judged(text, 'outside-window')).toEqual([]);
});

it.each([
  [2023, 2024, 'warning March 8, 2024'],
  [2022, 2023, 'warning March 8, 2022'],
] as const)('holds the year of the start, %i, against that of the end, %i', (from, to, expected) => {
  const text = timeExample(
    `Nobody could log in from March 8, ${from}, 20:00 to March 8, ${to}, 23:00 UTC.`,
    'March 8, 2023, 20:00 UTC: Alert fired for failed logins.',
    'March 8, 2023, 23:00 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([expected]);
});

it('offers the year that the timeline has', () => {
  const text = timeExample(
    'Nobody could log in from March 8, 2022, 20:00 to March 8, 2023, 23:00 UTC.',
    'March 8, 2023, 20:00 UTC: Alert fired for failed logins.',
    'March 8, 2023, 23:00 UTC: Service restored.',
  );
  expect(mended(text, rule, 'Change the year to 2023')).toContain('from March 8, 2023, 20:00');
});

it('takes the night of New Year for no year too many', () => {
  const text = timeExample(
    'Nobody could log in from December 31, 2023, 23:00 to January 1, 2024, 01:00 UTC.',
    '23:00 UTC: Alert fired for failed logins.',
    '01:00 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});
