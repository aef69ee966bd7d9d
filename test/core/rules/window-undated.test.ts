import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'window-undated';

it.each([
  [
    'clock times without any day',
    timeExample(
      'From 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info 10:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a date in the title',
    exampleReport({
      title: '# Login down on May 3, 2024',
      summary: '## Issue Summary\n\nFrom 10:00 to 11:30 UTC nobody could log in.',
    }),
  ],
  [
    'a date in an entry',
    timeExample('From 10:00 to 11:30 UTC nobody could log in.', '2024-05-03 10:00 UTC: Alert fired.'),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('is quiet where the name of the file has the date', () => {
  const text = timeExample('From 10:00 to 11:30 UTC nobody could log in.', '10:00: Alert fired.');
  const { findings } = analyse(text, { path: 'postmortems/2024-05-03-login.md' });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});
