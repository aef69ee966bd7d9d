import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
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

const twice = (summary: string, cause: string) =>
  exampleReport({
    summary: `## Issue Summary\n\nOn May 3, 2024 from 10:00 to 11:30 UTC ${summary} could not log in.`,
    cause: `## Root cause and resolution\n\nThe pool was too small, so ${cause} could not log in.`,
  });

it.each([
  ['70% of users', '20% of users', ['info 20% of users']],
  ['about 70% of users', 'about 50% of users', ['info 50% of users']],
  ['about 70% of users', 'nearly 75% of users', []],
  ['70% of users', 'up to 90% of users', []],
  ['70% of users', '70% of users', []],
  ['70% of users', '20% of requests', []],
  ['70% of users', '30% of users', []],
])('holds the root cause against the summary: %s, %s', (summary, cause, expected) => {
  expect(judged(twice(summary, cause), rule)).toEqual(expected);
});

it('takes what is promised for no share that was', () => {
  expect(judged(twice('70% of requests', '99% of requests must be answered and many users'), rule)).toEqual(
    [],
  );
});

const failing = (title: string, cause: string) =>
  exampleReport({
    title: `# Postmortem: ${title} at login`,
    cause: `## Root cause and resolution\n\nThe pool was too small, which ${cause}.`,
  });

it.each([
  ['504 error', 'led to a 500 error', ['info 500']],
  ['error 503', 'led to HTTP 502 for all', ['info 502']],
  ['504 error', 'led to a 504 error', []],
  ['504 error', 'led to 500 errors, then to a 504 error', []],
  ['outage', 'led to a 500 error', []],
  ['504 error', 'held 500 connections', []],
])('holds one server error against another: %s, %s', (title, cause, expected) => {
  expect(judged(failing(title, cause), rule)).toEqual(expected);
});

it('lets the report of a team tell several errors', () => {
  const text = [
    '# Incident 12: 504 error at login',
    '## What happened',
    'Nobody could log in on May 3, 2024 from 10:00 to 11:30 UTC.',
    '## Resolution',
    'The proxy was restarted, which led to a 500 error for a minute.',
    '## Action items',
    '- Alert on it.',
  ].join('\n\n');
  expect(raised(text, rule, { path: 'docs/incidents/12.md' })).toEqual([]);
});
