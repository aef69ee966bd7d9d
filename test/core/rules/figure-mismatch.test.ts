import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'figure-mismatch';

it.each([
  [
    'more than all users',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. It was felt by 120% of users.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['error 120% of users'],
  ],
  [
    'summary and impact, as information',
    exampleReport({
      summary:
        '## Issue Summary\n\nFrom 10:00 to 11:30 UTC on May 3, 2024, 30% of users could not log in.\n\n## Impact\n\n60% of users could not log in.',
    }),
    ['info 60% of users'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'growth',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. Traffic grew by 500% and there was an increase of 150% of users.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'parts of a whole in one sentence',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. 70% of users saw slow pages, 30% of users saw nothing.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'up to',
    exampleReport({
      summary:
        '## Issue Summary\n\nFrom 10:00 to 11:30 UTC on May 3, 2024, up to 30% of users could not log in.\n\n## Impact\n\n20% of users could not log in.',
    }),
  ],
  [
    'figures of different things',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. 75% of requests failed.\n\n## Impact\n\n65% of users saw it.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
