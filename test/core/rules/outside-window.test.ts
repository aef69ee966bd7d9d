import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'outside-window';

it.each([
  [
    'a detection before the stated start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:40: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 09:40'],
  ],
  [
    'a detection a month early',
    timeExample(
      '- **Duration:** June 3, 2024, 10:00 – 11:30 (UTC)',
      'May 3, 2024, 10:00: Alert fired for failed logins.',
      'June 3, 2024, 11:30: Service restored.',
    ),
    ['warning 10:00'],
  ],
  [
    'failures after the stated end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '12:10: Users still failing to log in.',
      '12:30: Service restored.',
    ),
    ['warning 12:10'],
  ],
  [
    'a resolution after the stated end, as information',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:50: Service fully restored.',
    ),
    ['info 11:50'],
  ],
  [
    'a resolution long before the end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:10: The issue was resolved.',
    ),
    ['warning 10:10'],
  ],
  [
    'a resolution somewhat before the end, as information',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:00: The issue was resolved.',
    ),
    ['info 11:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change the stated start to 09:40',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:40: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'from 09:40 to 11:30 UTC',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a deployment before the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '09:30: New release deployed to production.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a meeting after the end',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
      '15:00: Postmortem meeting.',
    ),
  ],
  [
    'a detection at the start',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'zones that cannot be compared without a date',
    timeExample(
      'From 10:00 to 11:30 WAT nobody could log in.',
      '08:40 PST: Alert fired for failed logins.',
      '11:30 PST: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
