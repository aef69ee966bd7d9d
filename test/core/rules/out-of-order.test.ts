import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'out-of-order';

it.each([
  [
    'an entry before the one above it',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '15:30: Service restored.',
      '14:20: Escalated to the database team.',
    ),
    ['warning 14:20'],
  ],
  [
    'dated entries, as an error',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '2024-05-03 14:00: Alert fired.',
      '2024-05-03 15:30: Service restored.',
      '2024-05-03 14:20: Escalated to the database team.',
    ),
    ['error 14:20'],
  ],
  [
    'a step of one minute, as information',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '14:21: Service restored.',
      '14:20: Escalated to the database team.',
      '15:00: All clear.',
    ),
    ['info 14:20'],
  ],
  [
    'AM where PM is meant',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:30 AM: Alert fired.',
      '11:55 AM: Escalated to the database team.',
      '12:30 AM: Service restored.',
    ),
    ['warning 12:30 AM'],
  ],
  [
    'a newest-first timeline once',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '15:30: Service restored.',
      '15:00: Pool enlarged.',
      '14:20: Escalated to the database team.',
      '14:00: Alert fired.',
    ),
    ['info 15:00'],
  ],
  [
    'several steps as one finding',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '14:20: Escalated.',
      '14:10: Logs read.',
      '14:30: Pool seen.',
      '14:40: Pool enlarged.',
      '14:35: Test passed.',
      '15:00: Service restored.',
      '15:10: All clear.',
    ),
    ['warning 14:10'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Sort the timeline',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '15:30: Service restored.\n  - Pool enlarged.',
      '14:20: Escalated to the database team.',
    ),
    '- 14:00: Alert fired.\n- 14:20: Escalated to the database team.\n- 15:30: Service restored.\n  - Pool enlarged.',
  ],
  [
    'Change to 12:30 PM',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:30 AM: Alert fired.',
      '11:55 AM: Escalated.',
      '12:30 AM: Service restored.',
    ),
    '- 12:30 PM: Service restored.',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'crossing midnight',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '23:40: Alert fired.',
      '23:55: Escalated to the database team.',
      '00:15: Service restored.',
    ),
  ],
  [
    'headings of days',
    exampleReport({
      timeline:
        '## Timeline (UTC)\n\n### 3 May 2024\n\n- 14:00: Alert fired.\n- 15:00: Escalated.\n\n### 4 May 2024\n\n- 09:00: Service restored.',
    }),
  ],
  [
    'a date in parentheses behind the time',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00 (May 3): Alert fired.',
      '15:00 (May 3): Escalated.',
      '09:00 (May 4): Service restored.',
    ),
  ],
  [
    'log lines in a code block',
    exampleReport({
      timeline:
        '## Timeline\n\n- **10:00 (UTC):** Alert fired.\n\n```\n09:00 start\n08:00 boot\n```\n\n- **11:30:** Service restored.',
    }),
  ],
  [
    'strands under headings of their own',
    exampleReport({
      timeline:
        '## Timeline (UTC)\n\n### Login\n\n- 14:00: Alert fired.\n- 15:00: Service restored.\n\n### Mail\n\n- 14:10: Alert fired.\n- 14:40: Service restored.',
    }),
  ],
  [
    'twelve hours without AM or PM',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '11:16: Alert fired.',
      '12:40: Escalated.',
      '1:52: Service restored.',
    ),
  ],
  [
    'a time to the minute below one to the second within it',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00:05: Alert fired.',
      '14:18:20: Service restored.',
      '14:18: All checks green.',
    ),
  ],
  [
    'the same time twice',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '14:00: Escalated.',
      '15:00: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('keeps the numbers of a numbered list in their places', () => {
  const text = exampleReport({
    timeline:
      '## Timeline (UTC)\n\n1. 14:00: Alert fired.\n2. 15:30: Service restored.\n3. 14:20: Escalated.',
  });
  expect(mended(text, rule, 'Sort the timeline')).toContain(
    '1. 14:00: Alert fired.\n2. 14:20: Escalated.\n3. 15:30: Service restored.',
  );
});

it('names a list of dated items outside the timeline, as information', () => {
  const items = ['12:10', '12:50', '12:35', '12:55'].map(
    (time) => `- 2024-05-03 ${time}: Index writes blocked.`,
  );
  expect(judged(exampleReport({ end: `## Context\n\n${items.join('\n')}` }), rule)).toEqual([
    'info 2024-05-03 12:35',
  ]);
});

it.each([
  [
    'a row that lists when something was seen',
    [
      '# Postmortem: login down',
      '## Timeline (UTC)',
      [
        '| Time | Event |',
        '| --- | --- |',
        '| 2024-05-03 10:43 | Alert fired. |',
        '| 2024-05-03 10:01 / 14:01 / 18:01 | The nightly check passed. |',
        '| 2024-05-03 19:15 | Service restored. |',
      ].join('\n'),
    ].join('\n\n'),
  ],
  [
    'a sentence that looks back, among entries that begin with their time',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:00: Alert fired.',
      '10:40: Service restored.',
      'The bad release had gone out at 09:30.',
    ),
  ],
  [
    'an entry that has a zone to itself, which is the slip',
    timeExample(
      'On May 3, 2024 nobody could log in.',
      '08:00 UTC+1: Alert fired.',
      '08:20 UTC: Escalated to the database team.',
      '08:45 UTC+1: Service restored.',
    ),
  ],
  [
    'a range that leads up to the time above',
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '10:36: The token expired.',
      '10:34 – 10:36: The client restarted three times.',
      '11:30: Service restored.',
    ),
  ],
])('says nothing of %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('takes AM for PM all along the list for one slip, not for a list from the newest to the oldest', () => {
  const text = timeExample(
    'On May 3, 2024 nobody could log in (UTC).',
    '11:30 AM: Release started.',
    '12:00 PM: Alert fired.',
    '12:10 AM: Page acknowledged.',
    '12:20 AM: Escalated to the database team.',
    '12:30 AM: Rolled back.',
    '12:45 AM: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 12:10 AM']);
});

it('lets an entry go back that says so', () => {
  const report = (last: string) =>
    timeExample(
      'On May 3, 2024 nobody could log in (UTC).',
      '14:00: Alert fired.',
      '15:11: Rolled back, all well.',
      `15:00: ${last}`,
    );
  expect(judged(report('Support had already told the customers.'), rule)).toEqual([]);
  expect(judged(report('Meanwhile the shop was closed by hand.'), rule)).toEqual([]);
  expect(judged(report('Support told the customers.'), rule)).toEqual(['warning 15:00']);
});

it('leaves days that are told by their weekday in their order', () => {
  const report = (day: string) =>
    timeExample(
      'Builds were slow in the week of May 6, 2024 (UTC).',
      'Wed 16:00: The cache is full.',
      `${day} 09:00: Alert fired.`,
      'Thu 09:30: Service restored.',
    );
  expect(judged(report('Thu'), rule)).toEqual([]);
  expect(judged(report('Wed'), rule)).toEqual(['warning 09:00']);
});

const plain = (...times: readonly string[]) =>
  timeExample(
    'Nobody could log in on May 3, 2024 (UTC).',
    ...times.map((time, i) => `${time}: Step ${i + 1} of the repair.`),
  );

it.each([
  [
    'a little before the entry above, between two that go on',
    ['10:00', '10:30', '10:10', '10:40'],
    ['warning 10:10'],
  ],
  ['where the clock may have gone round', ['10:00', '12:50', '1:10', '2:00'], []],
  ['where nothing goes on from the entry above', ['10:00', '11:10', '10:50'], []],
] as const)('a clock of twelve hours: %s', (_, times, expected) => {
  expect(judged(plain(...times), rule)).toEqual(expected);
  if (expected.length > 0) expect(judged(plain(...times), 'meridiem-missing')).toEqual([]);
});

it('gives an entry of several days no place', () => {
  const text = timeExample(
    'Nobody could log in on May 23, 2024.',
    '2024-05-23 14:00 UTC: Alert fired for failed logins.',
    '2024-05-23-26 04:00: The nightly job fails.',
    '2024-05-26 15:00 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual([]);
});

it('is sure of no order where one entry alone names its zone', () => {
  const text = timeExample(
    'Nobody could log in on May 3, 2024.',
    '14:00: Alert fired for failed logins.',
    '15:20: Escalated to the database team.',
    '14:35 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['info 14:35']);
});

it.each([
  ['The team fixed it on May 3, 2024 at 03:00 AM.', ['warning 03:00 AM']],
  ['The team fixed it on May 3, 2024 at 03:00 PM.', []],
  ['The team fixed it on May 4, 2024 at 03:00 AM.', []],
  ['The setting had been changed on May 3, 2024 at 03:00 AM.', []],
])('reads on in a paragraph that tells it all: %s', (sentence, expected) => {
  const text = exampleReport({
    summary: '## Issue Summary\n\nNobody could log in.',
    timeline: `## Timeline\n\nAn alert was noticed on May 3, 2024 at 10:00 AM (UTC) by the first shift. ${sentence}`,
  });
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  ['13:30 AM', []],
  ['00:30 PM', []],
  ['14:00 PM', ['warning 11:30 AM']],
])('leaves AM and PM that contradict their hour to another rule: %s', (time, expected) => {
  const text = timeExample(
    'Nobody could log in on May 3, 2024 (UTC).',
    '10:00 AM: Alert fired for failed logins.',
    '10:20 AM: Escalated to the database team.',
    `${time}: The pool was found to be too small.`,
    '11:30 AM: Service restored.',
  );
  expect(judged(text, rule)).toEqual(expected);
  expect(judged(text, 'clock-invalid')).toHaveLength(1);
});
