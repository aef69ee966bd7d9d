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

it('holds a timeline of one year against a stated start of another, once', () => {
  const report = (year: number) =>
    timeExample(
      'Nobody could log in from January 20, 2023, 20:00 to January 20, 2023, 23:00 UTC.',
      `January 20, ${year}, 20:30 UTC: Alert fired for failed logins.`,
      `January 20, ${year}, 23:00 UTC: Service restored.`,
    );
  expect(judged(report(2024), rule)).toEqual(['warning January 20, 2024']);
  expect(judged(report(2022), rule)).toEqual(['warning January 20, 2022']);
  expect(judged(report(2022), 'outside-window')).toEqual([]);
  expect(judged(report(2023), rule)).toEqual([]);
});
