import { describe, expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { raised } from './support.ts';
import { judged, mended } from './time-support.ts';

const rule = 'metric-mismatch';
const entries = [
  '10:05: Alert fired for failed logins.',
  '10:30: Escalated to the database team.',
  '12:00: Service restored.',
];
const report = (field: string, ...told: string[]) =>
  timeExample(
    `On May 3, 2024, from 10:00 to 12:00 UTC, nobody could log in.\n\n${field}`,
    ...(told.length > 0 ? told : entries),
  );

it.each([
  ['- Time to resolve: 60 minutes', ['info 60 minutes']],
  ['- **MTTR:** 60 min', ['info 60 min']],
  ['| Metric | Value |\n| --- | --- |\n| Time to recovery | 60 min |', ['info 60 min']],
  ['- Time to detect: 60 min', ['info 60 min']],
])('reports a figure that no two times give: %s', (field, expected) => {
  expect(judged(report(field), rule)).toEqual(expected);
});

it.each([
  ['from the start', '- Time to resolve: 120 minutes'],
  ['from the detection', '- TTR: 115 min'],
  ['from the escalation', '- TTR: 1h30'],
  ['within ten minutes', '- TTR: 98 min'],
  ['about', '- TTR: about 100 minutes'],
  ['unknown', '- TTR: ?'],
  ['with a definition', '- TTR: 60 minutes (working hours)'],
  ['from another point than any told', '- TTR: 400 minutes'],
  ['of something else', '- Time to complete the migration: 60 minutes'],
])('is quiet: %s', (_, field) => {
  expect(judged(report(field), rule)).toEqual([]);
});

it('needs four times', () => {
  const text = report('- TTR: 60 min', '10:00: Alert fired for failed logins.', '12:00: Service restored.');
  expect(judged(text, rule)).toEqual([]);
});

describe('lists what it may be', () => {
  it('by the definitions in use', () => {
    const text = report('- Time to resolve: 60 minutes');
    expect(raised(text, rule)[0]?.fixes.map(({ title }) => title)).toEqual([
      'Change to 120 minutes, from 10:00 to 12:00',
      'Change to 115 minutes, from 10:05 to 12:00',
    ]);
    const after = mended(text, rule, 'Change to 115 minutes, from 10:05 to 12:00');
    expect(after).toContain('- Time to resolve: 115 minutes\n');
    expect(judged(after, rule)).toEqual([]);
  });

  it('over midnight', () => {
    const text = timeExample(
      'From May 3, 2024 23:00 to May 4, 2024 01:00 UTC nobody could log in.\n\n- TTR: 60 min',
      '23:05: Alert fired.',
      '23:30: Escalated to the database team.',
      '01:00: Service restored.',
    );
    expect(raised(text, rule)[0]?.fixes.map(({ title }) => title)).toContain(
      'Change to 120 min, from 23:00 to 01:00',
    );
  });
});
