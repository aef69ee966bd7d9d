import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'zone-mixed';

it.each([
  [
    'the same clock time in two zones',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00 UTC: Alert fired.',
      '11:30 UTC: Service restored.',
    ),
    ['warning UTC'],
  ],
  [
    'one entry in another zone, as information',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 WAT: Alert fired.',
      '10:20 WAT: Escalated.',
      '06:45 PDT: Service restored.',
    ),
    ['info PDT'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'one zone',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'zones of one offset',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 GMT, nobody could log in.',
      '10:00 UTC: Alert fired.',
      '11:30 UTC: Service restored.',
    ),
  ],
  [
    'times given in both zones',
    timeExample(
      'On May 3, 2024, from 10:00 to 11:30 EAT, nobody could log in.',
      '10:00 EAT (07:00 UTC): Alert fired.',
      '11:30 EAT (08:30 UTC): Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('offers to convert all times to each zone that is present, that of most times first', () => {
  const text = timeExample(
    'On May 3, 2024 nobody could log in.',
    '10:00 WAT: Alert fired.',
    '10:20 WAT: Escalated.',
    '06:45 -0400: Service restored.',
  );
  expect(raised(text, rule)[0]?.fixes.map(({ title }) => title)).toEqual([
    'Convert all times to WAT',
    'Convert all times to UTC-4',
  ]);
  const most = mended(text, rule, 'Convert all times to WAT');
  expect(most).toBe(text.replace('06:45 -0400', '11:45 WAT'));
  expect(judged(most, rule)).toEqual([]);
  const other = mended(text, rule, 'Convert all times to UTC-4');
  expect(other).toMatch(/05:00 UTC-4: Alert.*\n.*05:20 UTC-4: Esc.*\n.*06:45 UTC-4: Service/);
  expect(judged(other, rule)).toEqual([]);
});

it('offers nothing where a day must be known first', () => {
  const text = timeExample('Nobody could log in.', '10:00 WAT: Alert fired.', '06:45 PDT: Service restored.');
  expect(raised(text, rule).map(({ fixes }) => fixes.length)).toEqual([0]);
});

it('names the one zone among others by which an entry is out of order', () => {
  const report = (third: string) =>
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '10:00 CAT: Alert fired.',
      '10:20 CAT: Escalated.',
      third,
      '11:00 CAT: Service restored.',
    );
  const text = report('10:40 EDT: Cause found.');
  expect(judged(text, rule)).toEqual(['warning EDT']);
  expect(mended(text, rule, 'Change EDT to CAT')).toBe(report('10:40 CAT: Cause found.'));
  // Converted, it stands where it belongs.
  expect(judged(report('04:40 EDT: The vendor answers.'), rule)).toEqual(['info EDT']);
});

it.each([
  ['19:20 PST', ['info PST']],
  ['08:20 WAT', []],
  ['19:20', []],
])('reads the times of sentences in a student’s report: %s', (time, expected) => {
  const text = [
    '# Postmortem: login down',
    '',
    'On May 3, 2024, at about 07:00 WAT, the login page went down.',
    '',
    `I noticed it at ${time} and began to look into the logs.`,
  ].join('\n');
  expect(judged(text, rule)).toEqual(expected);
});

it('reports a timeline that as a whole is in another zone than the period, at the same clock times', () => {
  const report = (zone: string, first: string) =>
    exampleReport({
      summary: '## Issue Summary\n\nDown from 17:00 to 19:00 EET on January 7, 2024.',
      timeline: `## Timeline (all times ${zone})\n\n- ${first}: Alert fired.\n- 19:00: Service restored.`,
    });
  expect(judged(report('Pacific Time', '17:00'), rule)).toEqual(['warning Pacific Time']);
  expect(judged(report('EET', '17:00'), rule)).toEqual([]);
  expect(judged(report('GMT', '17:00').replace('EET', 'GMT+1'), rule)).toEqual([]);
  expect(judged(report('UTC', '15:00').replace('- 19:00:', '- 17:30:'), rule)).toEqual([]);
});
