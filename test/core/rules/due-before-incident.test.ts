import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { judged } from './time-support.ts';

const rule = 'due-before-incident';

it.each([
  [
    'a due date before the incident',
    exampleReport({ measures: '## Action items\n\n- Alert at 80 % of the pool (due: 2023-06-01)' }),
    ['warning 2023-06-01'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a due date after it',
    exampleReport({ measures: '## Action items\n\n- Alert at 80 % of the pool (due: 2024-06-01)' }),
  ],
  [
    'an item that is done',
    exampleReport({ measures: '## Action items\n\n- [x] Alert at 80 % of the pool (due: 2023-06-01)' }),
  ],
  [
    'another date',
    exampleReport({ measures: '## Action items\n\n- Drop the clients released before 2020-05-01' }),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
