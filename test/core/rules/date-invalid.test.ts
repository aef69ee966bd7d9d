import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'date-invalid';

it.each([
  [
    'a day that the month does not have',
    timeExample(
      'On February 30, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['error February 30, 2024'],
  ],
  [
    'a year of five digits once',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '20202-01-16 12:00: Alert fired.',
      '20202-01-17 12:00: Service restored.',
    ),
    ['error 20202-01-16'],
  ],
  [
    'a misspelt month, as information',
    timeExample(
      'On Febraury 3, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info Febraury 3, 2024'],
  ],
  [
    'a wrong ending, as a hint',
    timeExample(
      'On May 22rd, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['hint May 22rd, 2024'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to February 29, 2024',
    timeExample(
      'On February 30, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On February 29, 2024 nobody',
  ],
  [
    'Change to 2020-01-16',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '20202-01-16 12:00: Alert fired.',
    ),
    '- 2020-01-16 12:00',
  ],
  [
    'Change to May 22nd, 2024',
    timeExample(
      'On May 22rd, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On May 22nd, 2024 nobody',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    '29 February of a leap year',
    timeExample(
      'On February 29, 2024 nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a version',
    timeExample(
      'Version 2024.13.45 was deployed.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
