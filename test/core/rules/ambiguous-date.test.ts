import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'ambiguous-date';

it.each([
  [
    'the first of them',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info 04/05/2024'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Write 2024-04-05',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On 2024-04-05 from',
  ],
  [
    'Write 2024-05-04',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'On 2024-05-04 from',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'a part above 12',
    timeExample(
      'On 24/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'another date that decides',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in. Reported on 16/05/2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'the same date in words',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in. The fifth report since May 4, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a date near one reading only',
    timeExample(
      'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in. Fixed for good on 2024-05-20.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'day and month alike',
    timeExample(
      'On 05/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('is quiet where the settings decide', () => {
  const text = timeExample(
    'On 04/05/2024 from 10:00 to 11:30 UTC nobody could log in.',
    '10:00: Alert fired.',
  );
  const { findings } = analyse(text, {
    path: '0x19-postmortem/README.md',
    settings: { dateOrder: 'day-first' },
  });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});
