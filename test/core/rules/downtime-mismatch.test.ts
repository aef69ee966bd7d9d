import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'downtime-mismatch';
const of = (field: string, summary = 'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.') =>
  timeExample(`${summary}\n\n${field}`, '10:00: Alert fired.', '11:30: Service restored.');
const row = (name: string, value: string) => `| Metric | Value |\n|---|---|\n| ${name} | ${value} |`;

it.each([
  ['more minutes than the period', of('- Minutes downtime: 190'), 'warning 190'],
  ['fewer, as information', of('- Minutes downtime: 45'), 'info 45'],
  ['a row', of(row('**Downtime (minutes)**', '190')), 'warning 190'],
  ['a row in Spanish', of(row('Minutos de indisponibilidad', '190')), 'warning 190'],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual([expected]);
});

it.each([
  ['it is right', of('- Minutes downtime: 90')],
  ['nearly', of('- Minutes downtime: 88')],
  ['degradation', of('- Minutes downtime: 45\n- Minutes degradation: 45')],
  ['maintenance', of('- Minutes downtime: 45\n- Announced as maintenance')],
  ['a note', of('- Minutes downtime: 45 per region')],
  ['no number yet', of('- Minutes downtime: n/a')],
  ['no period', of('- Minutes downtime: 45', 'On May 3, 2024 nobody could log in.')],
  ['a sentence', of('We counted the minutes of downtime: 45')],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('offers the length of the period', () => {
  expect(mended(of('- Minutes downtime: 190'), rule, 'Change to 90')).toContain('- Minutes downtime: 90\n');
});
