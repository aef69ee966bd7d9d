import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-ambiguous';

it.each([
  [
    'IST without an offset',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 IST, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['info IST'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Add UTC+5:30, India Standard Time',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 IST, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    '11:30 IST (UTC+5:30),',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'an offset beside it',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 IST (UTC+5:30), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'EAT',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a conversion',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 IST (04:30 UTC): Alert fired.',
      '11:30 IST: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
