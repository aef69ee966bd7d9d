import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDuration,
  toEpoch,
  weekdayOf,
} from '../../../core/src/time/arithmetic.ts';

describe('toEpoch', () => {
  test.each([
    ['2024-05-03', '10:00', 'UTC', '2024-05-03T10:00:00.000Z'],
    ['2024-05-03', '10:00:30', 'EAT', '2024-05-03T07:00:30.000Z'],
    ['2024-05-03', '00:30', '+01:00', '2024-05-02T23:30:00.000Z'],
    ['2024-07-03', '10:00', 'PT', '2024-07-03T17:00:00.000Z'],
    ['2024-12-31', '24:00', 'UTC', '2025-01-01T00:00:00.000Z'],
  ])('%s %s %s is %s', (date, time, zone, expected) => {
    expect(new Date(toEpoch(date, time, zone) ?? Number.NaN).toISOString()).toBe(expected);
  });

  test.each([
    ['2024-05-03', '10:00', null],
    ['2024-05-03', '10:00', 'IST'],
    ['2024-02-30', '10:00', 'UTC'],
    ['2024-05-03', '25:61', 'UTC'],
    ['20202-01-16', '10:00', 'UTC'],
  ])('%s %s %s is unknown', (date, time, zone) => {
    expect(toEpoch(date, time, zone)).toBeNull();
  });
});

test.each([
  ['2023-04-24', 1],
  ['2024-05-05', 7],
  ['2024-02-30', null],
  ['someday', null],
])('weekday of %s is %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test('days are added over the ends of months and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(addDays('2024-13-01', 1)).toBeNull();
  expect(daysBetween('2023-12-31', '2024-03-01')).toBe(61);
  expect(daysBetween('2024-03-01', 'x')).toBeNull();
});

describe('formatDuration', () => {
  test.each([
    [75, '1 h 15 min'],
    [0, '0 min'],
    [120, '2 h'],
    [1.5, '1 min 30 s'],
    [0.5, '30 s'],
    [1500, '1 d 1 h'],
    [-45, '−45 min'],
  ])('%s minutes are %s', (minutes, expected) => {
    expect(formatDuration(minutes)).toBe(expected);
  });

  test.each([
    ['en', '1 hour 15 minutes'],
    ['fr', '1 heure 15 minutes'],
    ['de', '1 Stunde, 15 Minuten'],
    ['es', '1 hora 15 minutos'],
  ])('in words of %s: %s', (language, expected) => {
    expect(formatDuration(75, language, 'words').replace(/\u00a0/g, ' ')).toBe(expected);
  });
});
