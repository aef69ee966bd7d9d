import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'long-entry';

it.each([
  [
    'an entry of four sentences',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins. The pool was full. Nobody knew why. The graphs showed nothing.',
      '11:30: Service restored.',
    ),
    ['hint Alert fired for failed logins. The pool was full. Nobody knew why. The graphs showed nothing.'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'two sentences',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired. The pool was full.',
      '11:30: Service restored.',
    ),
  ],
  [
    'abbreviations and versions',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired at e.g. login.example, i.e. version 1.2.3.4 of it.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('asks nobody but students', () => {
  const text = timeExample(
    'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    '10:00: Alert fired. The pool was full. Nobody knew why. The graphs showed nothing.',
  );
  const { findings } = analyse(text, { path: 'docs/incident.md', settings: { template: 'google-sre' } });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});
