import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-sign';

it.each([
  [
    'a zone whose sign is turned',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 Etc/GMT+3, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['info Etc/GMT+3'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Write UTC-3, the same time',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 Etc/GMT+3, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    '11:30 UTC-3,',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'GMT+3',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 GMT+3, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a place',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 Africa/Nairobi, nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
