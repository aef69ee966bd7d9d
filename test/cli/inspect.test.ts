import { expect, it } from 'vitest';
import { inspect } from '../../cli/src/inspect.ts';
import { analyse } from '../../core/src/analyse.ts';

const events = (...timeline: readonly string[]) => {
  const text = `# Postmortem\n\n## Summary\n\nDown on May 3, 2024, from 10:00 to 11:30 UTC.\n\n## Timeline\n\n${timeline.join('\n')}\n`;
  return inspect('README.md', analyse(text)).events.map(({ line, raw, time, zone, instant }) => ({
    line,
    raw,
    time,
    zone,
    instant,
  }));
};

it('prints a zone that is named twice by its abbreviation', () => {
  const zones = (...written: readonly string[]) =>
    events(...written.map((zone) => `- 10:05 ${zone} alert`)).map(({ zone }) => zone);
  expect(zones('EAT (UTC+3)', 'East Africa Time (EAT)', 'UTC+3', 'East Africa Time')).toEqual([
    'EAT',
    'EAT',
    'UTC+3',
    'East Africa Time',
  ]);
});

it('prints of a time counted from the start only what is stated, and its instant', () => {
  expect(events('- T+5m: alert')).toEqual([
    { line: 9, raw: 'T+5m', time: null, zone: null, instant: '2024-05-03T10:05:00Z' },
  ]);
});

it('prints entries in a row as entries of one line', () => {
  expect(events('10:05: Alert fired. 10:20: Pool doubled.').map(({ line, time }) => [line, time])).toEqual([
    [9, '10:05'],
    [9, '10:20'],
  ]);
});
