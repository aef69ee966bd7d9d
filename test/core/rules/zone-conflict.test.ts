import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-conflict';

it.each([
  [
    'an offset of the other season',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 PST (UTC-7), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['error PST (UTC-7)'],
  ],
  [
    'an offset that is not its own',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 EAT (UTC+2), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['error EAT (UTC+2)'],
  ],
  [
    'a wrong conversion',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 EAT (08:00 UTC): Alert fired.',
      '11:30 EAT: Service restored.',
    ),
    ['error 10:00 EAT (08:00 UTC)'],
  ],
  [
    'a conversion by the other season',
    timeExample(
      'On July 30, 2018 nobody could log in.',
      '7:30 AM EDT (12:30 UTC): Alert fired.',
      '8:30 AM EDT: Service restored.',
    ),
    ['error 7:30 AM EDT (12:30 UTC)'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to PDT',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 PST (UTC-7), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    '11:30 PDT (UTC-7)',
  ],
  [
    'Change 08:00 to 07:00',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 EAT (08:00 UTC): Alert fired.',
      '11:30 EAT: Service restored.',
    ),
    '10:00 EAT (07:00 UTC)',
  ],
  [
    'Change 10:00 to 11:00',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 EAT (08:00 UTC): Alert fired.',
      '11:30 EAT: Service restored.',
    ),
    '11:00 EAT (08:00 UTC)',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'CET (GMT+1)',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 CET (GMT+1), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'CEST (UTC+2)',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 CEST (UTC+2), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'WAT (GMT+1)',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 WAT (GMT+1), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'IST (UTC+5:30)',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 IST (UTC+5:30), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'IST (UTC+1)',
    timeExample(
      'On July 30, 2018, from 10:00 to 11:30 IST (UTC+1), nobody could log in.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a right conversion',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 EAT (07:00 UTC): Alert fired.',
      '11:30 EAT: Service restored.',
    ),
  ],
  [
    'seconds on one side alone',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00:49 EAT (07:00 UTC): Alert fired.',
      '11:30 EAT: Service restored.',
    ),
  ],
  [
    'a right conversion over midnight',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '01:00 EAT (22:00 UTC): Alert fired.',
      '02:30 EAT: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it.each([
  ['10:20', ['Change 08:00 to 07:00']],
  ['11:20', ['Change 08:00 to 07:00', 'Change 10:00 to 11:00']],
])('moves an entry only where it stays in its place: the next at %s', (next, expected) => {
  const text = timeExample(
    'On May 3, 2024 nobody could log in.',
    '10:00 EAT (08:00 UTC): Alert fired.',
    `${next} EAT: Escalated.`,
    '11:30 EAT: Service restored.',
  );
  expect(raised(text, rule).flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(expected);
});
