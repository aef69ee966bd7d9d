import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'vague-duration';

it.each([
  [
    'hours inside an hour',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. Several hours were spent on the network.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['hint Several hours'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'what would have taken hours',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. A new server would take several hours.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'hours before',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. The change was made several hours before.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'what would have taken hours, in German',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. Ein neuer Server könnte mehrere Stunden brauchen.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'hours before, in Spanish',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. El cambio se hizo varias horas antes.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'hours before, in German',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. Die Änderung war mehrere Stunden zuvor erfolgt.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'minutes',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in. Several minutes were spent on the network.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});
