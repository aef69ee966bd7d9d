import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'parts-mismatch';
const of = (sentence: string) =>
  timeExample(`On May 3, 2024 logins failed. ${sentence}`, '10:00: Alert fired.');

it.each([
  [
    'a sum in parentheses',
    'Down for 60 minutes (10 minutes to detect + 30 minutes to repair).',
    '60 minutes',
  ],
  ['a sum and its total', 'Detection 10 min + repair 30 min = 60 min.', '60 min'],
  ['a total and its sum', 'Downtime: 60 min = 10 min + 30 min', '60 min'],
  ['three parts', 'Down for 3 hours (10 minutes + 30 minutes + 1 hour).', '3 hours'],
] as const)('reports %s', (_, sentence, place) => {
  expect(judged(of(sentence), rule)).toEqual([`info ${place}`]);
});

it.each([
  ['it adds up', 'Down for 60 minutes (10 minutes to detect + 50 minutes to repair).'],
  ['rounding', 'Down for 1 hour (10 minutes to detect + 48 minutes to repair).'],
  ['no plus', 'Down for 60 minutes (10 minutes to detect, 30 minutes to repair).'],
  ['about', 'Down for 60 minutes (10 minutes + about 40 minutes).'],
  ['a vague part', 'Down for 60 minutes (10 minutes + several minutes).'],
  ['one-sided', 'Down for 60 minutes (10 minutes + over 30 minutes).'],
  ['a part that is no length', 'Down for 60 minutes (10 minutes + 30 minutes + the night).'],
  ['no total', 'Down for 10 minutes + 30 minutes.'],
  ['no total, but a length behind', 'Down for 10 minutes + 30 minutes. Then 2 hours of calm.'],
  ['of one each', 'Down for 60 minutes each (10 minutes + 30 minutes).'],
  ['factors', 'Down for 60 minutes (3 × 10 minutes + 30 minutes).'],
] as const)('is quiet: %s', (_, sentence) => {
  expect(judged(of(sentence), rule)).toEqual([]);
});

it('leaves a total that the stated start and end deny to duration-mismatch', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 to 10:40 UTC, nobody could log in. It lasted 60 minutes (10 minutes + 30 minutes).',
    '10:00: Alert fired.',
  );
  expect(judged(text, rule)).toEqual([]);
  expect(judged(text, 'duration-mismatch')).toEqual(['warning 60 minutes']);
});

it('offers the sum', () => {
  const text = of('Down for 60 minutes (10 minutes to detect + 30 minutes to repair).');
  expect(mended(text, rule, 'Change to 40 minutes')).toContain('for 40 minutes (10 minutes to detect');
});
