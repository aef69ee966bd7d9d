import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'clock-invalid';

it.each([
  [
    'a time on no clock',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '25:61 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['error 25:61'],
  ],
  [
    'PM on a time of 24 hours',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '13:20 PM UTC: Alert fired for failed logins.',
      '14:00: Service restored.',
    ),
    ['warning 13:20 PM'],
  ],
  [
    'the same slip once',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '13:20 PM UTC: Alert fired.',
      '13:30 PM: Escalated.',
      '14:00 PM: Service restored.',
    ),
    ['warning 13:20 PM'],
  ],
  [
    'minutes of one digit',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:5 AM UTC: Alert fired for failed logins.',
      '11:30 AM: Service restored.',
    ),
    ['warning 10:5 AM'],
  ],
  [
    'hour 0 with AM, as information',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '00:15 AM UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info 00:15 AM'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to 13:20',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '13:20 PM UTC: Alert fired for failed logins.',
    ),
    '- 13:20 UTC: Alert',
  ],
  [
    'Remove AM and PM from all 2',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '13:20 PM UTC: Alert fired.',
      '14:00 PM: Service restored.',
    ),
    '- 14:00: Service',
  ],
  [
    'Change to 4:30 am',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '14:30 am UTC: Alert fired.',
    ),
    '- 4:30 am UTC: Alert',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'the end of a day',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '24:00 UTC: Backup done.',
      '11:30: Service restored.',
    ),
  ],
  [
    'unknown minutes',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:?? UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a ratio',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00 UTC: The ratio was 16:99.',
      '11:30: Service restored.',
    ),
  ],
  [
    'noon as 12 PM',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '11:55 AM UTC: Alert fired.',
      '12:45 PM: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
