import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'repeated-start';

it.each([
  [
    'a second beginning',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:40: Outage begins.',
      '11:30: Service restored.',
    ),
    ['info 10:40'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'an end between',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:20: Service restored.',
      '10:40: Outage begins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'again',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Outage begins.',
      '10:40: Outage begins again.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it.each([
  ['Outage begins.', 'Say that it begins again', 'Outage begins again.'],
  [
    'The outage started, users saw errors.',
    'Say that it begins again',
    'The outage started again, users saw errors.',
  ],
  ['**Outage** – users saw errors.', 'Call it the second one', '**Second outage** – users saw errors.'],
  ['OUTAGE: users saw errors.', 'Call it the second one', 'SECOND OUTAGE: users saw errors.'],
])('marks the second one: %s', (told, title, expected) => {
  const text = timeExample(
    'On May 3, 2024 nobody could log in (UTC).',
    `10:00: ${told}`,
    `10:40: ${told}`,
    '11:30: Service restored.',
  );
  const after = mended(text, rule, title);
  expect(after).toContain(`- 10:00: ${told}\n- 10:40: ${expected}\n`);
  expect(judged(after, rule)).toEqual([]);
});

it('lets the outage begin and then the incident', () => {
  const text = timeExample(
    'On May 3, 2024 nobody could log in (UTC).',
    '10:00: OUTAGE BEGINS',
    '10:05: INCIDENT BEGINS',
    '11:30: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});
