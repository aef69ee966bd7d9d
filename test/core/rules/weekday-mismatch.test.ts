import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'weekday-mismatch';

it.each([
  [
    'a wrong weekday',
    timeExample(
      'On Tuesday, 2023-01-04, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning Tuesday'],
  ],
  [
    'a short one',
    timeExample(
      'On Tue 2023-01-04 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning Tue'],
  ],
  [
    'one beside a date whose year stands elsewhere, as information',
    timeExample(
      'On Friday, May 3, 2024 nobody could log in. It came back on Sunday, May 4.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info Sunday'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to Wednesday',
    timeExample(
      'On Tuesday, 2023-01-04, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On Wednesday, 2023-01-04,',
  ],
  [
    'Change the day to 03',
    timeExample(
      'On Tuesday, 2023-01-04, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On Tuesday, 2023-01-03,',
  ],
  [
    'Change to Wed',
    timeExample(
      'On Tue 2023-01-04 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On Wed 2023-01-04',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a right weekday',
    timeExample(
      'On Wednesday, 2023-01-04, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a numeric date that fits the other way round',
    timeExample(
      'On Friday 03/05/2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a date whose year is unknown',
    timeExample(
      'On Tuesday, May 3, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

const on = (day: string, more = '') =>
  timeExample(
    `Nobody could log in ${day}.${more}`,
    '10:00 UTC: Alert fired for failed logins.',
    '11:30: Service restored.',
  );

it.each([
  'on Friday morning, August 3, 2024',
  'on the evening of Friday, the 3rd of August 2024',
  'on Friday, at 10:00 UTC 2024-08-03',
  'from 10:00 on 2024-08-03, a Friday',
  'on 2024-08-03, which was a Friday',
  'am Freitag gegen Abend, den 3. August 2024',
])('reads a weekday a few words away: %s', (day) => {
  const expected = day.includes('gegen') ? [] : ['warning Friday'];
  expect(judged(on(day), rule)).toEqual(expected);
});

it.each([
  'since the Friday before August 3, 2024',
  'on August 3, 2024. On Friday it came back',
  'on Saturday morning, August 3, 2024',
  'every Friday until August 3, 2024',
])('leaves another day alone: %s', (day) => {
  expect(judged(on(day), rule)).toEqual([]);
});

it('reads numbers the other way round only where nothing settles them', () => {
  // 8 March 2024 was a Friday, 3 August a Saturday.
  expect(judged(on('on Friday, 03-08-2024'), rule)).toEqual([]);
  expect(judged(on('on Friday, 03-08-2024', ' The review of 2024-08-03 tells more.'), rule)).toEqual([
    'warning Friday',
  ]);
});
