import { expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'month-jump';
const of = (...entries: readonly string[]) => timeExample('Nobody could log in.', ...entries);
const digits = of(
  '2024-05-09 01:36 UTC: Alert fired.',
  '2024-06-09 02:16 UTC: Escalated.',
  '2024-05-09 02:42 UTC: Service restored.',
);
const named = of(
  'May 9, 2024, 01:36 UTC: Alert fired.',
  'April 9, 2024, 02:16 UTC: Escalated.',
  'May 9, 2024, 02:42 UTC: Service restored.',
);

it.each([
  ['the month after', digits, ['warning 2024-06-09']],
  ['the month before, by its name', named, ['warning April 9, 2024']],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it('leaves the entry to itself: it is not out of order as well', () => {
  expect(judged(digits, 'out-of-order')).toEqual([]);
  expect(judged(named, 'out-of-order')).toEqual([]);
});

it('is not outside of the stated period as well', () => {
  const text = timeExample(
    'Nobody could log in from 2024-05-09 01:36 to 2024-05-09 02:42 UTC.',
    '2024-05-09 01:36 UTC: Alert fired.',
    '2024-04-09 02:16 UTC: Escalated.',
    '2024-05-09 02:42 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 2024-04-09']);
  expect(judged(text, 'outside-window')).toEqual([]);
});

it.each([
  ['Change to 2024-05-09', digits, '- 2024-05-09 02:16 UTC: Escalated.'],
  ['Change to May 9, 2024', named, '- May 9, 2024, 02:16 UTC: Escalated.'],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'the turn of the month',
    of(
      '2024-05-31 23:36 UTC: Alert fired.',
      '2024-06-01 02:16 UTC: Escalated.',
      '2024-06-01 02:42 UTC: Restored.',
    ),
  ],
  [
    'an old cause before it',
    of(
      '2024-04-09 10:00 UTC: Bug released.',
      '2024-05-09 02:16 UTC: Alert.',
      '2024-05-09 02:42 UTC: Restored.',
    ),
  ],
  [
    'a late follow-up',
    of('2024-05-09 02:16 UTC: Alert.', '2024-05-09 02:42 UTC: Restored.', '2024-06-09 10:00 UTC: Review.'),
  ],
  [
    'another day that would not lie between them',
    of('2024-05-09 01:36 UTC: Alert.', '2024-06-20 02:16 UTC: Review.', '2024-05-09 02:42 UTC: Restored.'),
  ],
  [
    'day and month that may be swapped',
    of('05/09/2024 01:36 UTC: Alert.', '06/09/2024 02:16 UTC: Escalated.', '05/09/2024 02:42 UTC: Restored.'),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('reports the last entry where it is of the same day of another month as all above it', () => {
  const last = (day: string) =>
    of(
      '2024-07-25 14:05 UTC: Alert fired.',
      '2024-07-25 15:21 UTC: Escalated.',
      `${day} 15:55 UTC: Resolved.`,
    );
  expect(judged(last('2024-09-25'), rule)).toEqual(['warning 2024-09-25']);
  expect(judged(last('2024-09-24'), rule)).toEqual([]);
  expect(judged(last('2024-07-25'), rule)).toEqual([]);
  expect(mended(last('2024-09-25'), rule, 'Change to 2024-07-25')).toBe(last('2024-07-25'));
});
