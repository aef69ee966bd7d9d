import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'budget-mismatch';
const of = (sentence: string) =>
  timeExample(`On May 3, 2024, from 10:00 to 11:30 UTC, logins failed. ${sentence}`, '10:00: Alert fired.');

it.each([
  ['parentheses', 'Our target is 99.9 % (8.7 minutes per month).', '8.7 minutes'],
  ['an equals sign', '99.9% = 8.7 min/month.', '8.7 min'],
  ['allows', 'A target of 99.9% allows 8.7 minutes of downtime per month.', '8.7 minutes'],
  ['a year', 'A target of 99.99 % allows 8.7 hours of downtime a year.', '8.7 hours'],
  ['a monthly budget', '99.9 % is promised, a monthly error budget of 90 minutes.', '90 minutes'],
  ['bold', 'A target of **99.9%** allows **8.7 minutes** of downtime per month.', '8.7 minutes'],
  ['French', 'On promet 99,9 % (8,7 minutes d’arrêt par an).', '8,7 minutes'],
  ['hours per month', 'We give an uptime of 99.9 % (8.76 hours per month).', '8.76 hours'],
  ['thirty days', '99.9 % leaves a 30-day error budget of 90 minutes.', '90 minutes'],
  ['German', 'Zugesagt sind 99,9 % (8,7 Minuten pro Monat).', '8,7 Minuten'],
] as const)('reports %s', (_, sentence, place) => {
  expect(judged(of(sentence), rule)).toEqual([`info ${place}`]);
});

it.each([
  ['thirty days', 'Our target is 99.9 % (43.2 minutes per month).'],
  ['an average month', 'Our target is 99.9 % (43.8 minutes per month).'],
  ['a short month', 'Our target is 99.9 % (40 minutes per month).'],
  ['rounded', 'Our target is 99.9 % (about 45 minutes per month).'],
  ['a year', 'A target of 99.9 % allows 8.76 hours of downtime a year.'],
  ['one-sided and true', 'A target of 99.95 % allows less than 30 minutes per month.'],
  ['right for another period of the line', 'Our target is 99.9 %: 10 minutes per month count for the week.'],
  ['what was used', 'Our target is 99.9 % (8.7 minutes per month used so far).'],
  ['maintenance', 'Our target is 99.9 %, it allows 120 minutes of maintenance per month.'],
  ['no period', 'Our target is 99.9 % (8.7 minutes).'],
  ['two availabilities', 'Our target fell from 99.95 % to 99.9 % (8.7 minutes per month).'],
  ['another sentence', 'Our target is 99.9 %. The contract allows 90 minutes per month.'],
  ['of something else', 'Our target is 99.9 % (90 minutes of training per month).'],
  ['no link', 'We reached 99.9 % with 90 minutes of training per month.'],
  ['a lower share', 'We cut it by 45 % (90 minutes per month).'],
] as const)('is quiet: %s', (_, sentence) => {
  expect(judged(of(sentence), rule)).toEqual([]);
});

it.each([
  [
    'Change to 43.2 minutes',
    'Our target is 99.9 % (8.7 minutes per month).',
    '99.9 % (43.2 minutes per month)',
  ],
  ['Change to 43,2 Minuten', 'Zugesagt sind 99,9 % (8,7 Minuten pro Monat).', '(43,2 Minuten pro Monat)'],
  ['Change to 0.88 hours', '99.99 % allows 8.7 hours of downtime a year.', 'allows 0.88 hours of downtime'],
] as const)('offers “%s”', (title, sentence, expected) => {
  expect(mended(of(sentence), rule, title)).toContain(expected);
});
