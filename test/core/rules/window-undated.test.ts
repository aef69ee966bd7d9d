import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'window-undated';

it.each([
  [
    'clock times without any day',
    timeExample(
      'From 10:00 to 11:30 UTC nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['info 10:00'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'a date in the title',
    exampleReport({
      title: '# Login down on May 3, 2024',
      summary: '## Issue Summary\n\nFrom 10:00 to 11:30 UTC nobody could log in.',
    }),
  ],
  [
    'a date in an entry',
    timeExample('From 10:00 to 11:30 UTC nobody could log in.', '2024-05-03 10:00 UTC: Alert fired.'),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('is quiet where the name of the file has the date', () => {
  const text = timeExample('From 10:00 to 11:30 UTC nobody could log in.', '10:00: Alert fired.');
  const { findings } = analyse(text, { path: 'postmortems/2024-05-03-login.md' });
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
});

it.each([
  [
    'before the first time of the period',
    timeExample('From 10:00 to 11:30 UTC nobody could log in.', '10:00: Alert fired.'),
    'From [date], 10:00 to 11:30 UTC',
  ],
  [
    'behind the name of a timeline that alone has times',
    exampleReport({
      summary: '## Issue Summary\n\nNobody could log in.',
      timeline: '## Timeline (UTC)\n\n- 10:00: Alert fired.\n- 11:30: Service restored.',
    }),
    '## Timeline (UTC) ([date])\n',
  ],
  [
    'before what makes the time an approximate one',
    timeExample('From ~10:00 to 11:30 UTC nobody could log in.', '10:00: Alert fired.'),
    'From [date], ~10:00 to 11:30 UTC',
  ],
])('asks for the day %s', (_, text, expected) => {
  const after = mended(text, rule, 'Insert [date]');
  expect(after).toContain(expected);
  expect(judged(after, rule)).toEqual([]);
  const filled = after.replace('[date]', 'May 3, 2024');
  const { incidents } = analyse(filled, { path: '0x19-postmortem/README.md' });
  expect(incidents[0]?.entries[0]?.at?.date).toBe('2024-05-03');
});
