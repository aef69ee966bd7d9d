import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-unknown';

it.each([
  [
    'a typo',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 GTM+2, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['info GTM+2'],
  ],
  [
    'ETA for EAT behind a time',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '02:52 ETA: Alert fired.',
      '03:52 ETA: Service restored.',
    ),
    ['info ETA'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to GMT+2',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 GTM+2, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    '11:30 GMT+2,',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a known zone',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 GMT+2, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'local time',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 local time, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
