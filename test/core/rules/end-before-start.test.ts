import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'end-before-start';

it.each([
  [
    'an end before the start on one day',
    timeExample(
      'Nobody could log in from 11:00 AM to 10:30 AM UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 10:30 AM'],
  ],
  [
    'dates the wrong way round, as an error',
    timeExample(
      '- **Start:** 2024-05-03 10:00 UTC\n- **End:** 2024-05-02 11:30 UTC',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['error 11:30'],
  ],
  [
    'AM where PM is meant',
    timeExample(
      'Nobody could log in from 11:00 AM to 12:30 AM UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 12:30 AM'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change the end to 12:30 PM',
    timeExample(
      'Nobody could log in from 11:00 AM to 12:30 AM UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'from 11:00 AM to 12:30 PM UTC',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a period over midnight without a second date',
    timeExample(
      'Nobody could log in from 11:00 PM to 1:00 AM UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'an end with its own date',
    timeExample(
      '- **Duration:** May 3, 2024, 8:00 PM - May 4, 2024, 2:00 AM (UTC)',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'noon written as 12 PM',
    timeExample(
      'Nobody could log in from 11:00 AM to 12:30 PM UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'different zones that are in order',
    timeExample(
      'Nobody could log in from 11:00 EAT to 08:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('leaves a date that is in no calendar to another rule', () => {
  const text = timeExample(
    'Nobody could log in from February 30, 2024, 22:00 to March 1, 2024, 02:00 UTC.',
    '22:00 UTC: Alert fired for failed logins.',
    '02:00 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
  expect(judged(text, 'date-invalid')).toHaveLength(1);
});
