import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'untimed-entry';

it.each([
  [
    'them once, with their number',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      'Escalated to the database team.',
      'The pool was enlarged.',
      '11:30: Service restored.',
    ),
    ['hint Escalated to the database team.'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'sub-items',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.\n  - The pool was full.\n  - Nobody knew why.',
      '10:20: Escalated.',
      '11:30: Service restored.',
    ),
  ],
  [
    'later that day',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired.',
      'Later that day the team met.',
      '11:30: Service restored.',
    ),
  ],
  [
    'labels whose items have times',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '**Detection:**\n  - 10:00: Alert fired.',
      '**Escalation:**\n  - 10:20: Escalated.',
      '**Resolution:**\n  - 11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
