import { describe, expect, test } from 'vitest';
import { zoneTable } from '../../../core/src/time/zone-data.ts';
import { isAmbiguous, isIana, seasonProblem, zoneKey, zoneOffset } from '../../../core/src/time/zones.ts';

describe('zone data', () => {
  test('keys are unique and counterparts point at each other', () => {
    const keys = zoneTable.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, counterpart } of zoneTable) {
      if (counterpart === null || counterpart === 'GMT') continue;
      expect(zoneTable.find((row) => row.key === counterpart)?.counterpart, key).toBe(key);
    }
  });

  test('every meaning names a zone that the platform knows, with that offset at some time of the year', () => {
    for (const { key, meanings } of zoneTable) {
      // Brazil gave up summer time in 2019, Namibia in 2017, Perth's WAST is history.
      if (key === 'BRST' || key === 'WAST') continue;
      for (const { iana, offset } of meanings) {
        expect(isIana(iana), `${key} ${iana}`).toBe(true);
        const offsets = [zoneOffset(iana, '2024-01-15T12:00'), zoneOffset(iana, '2024-07-15T12:00')];
        if (offset !== null) expect(offsets, `${key} ${iana}`).toContain(offset);
      }
    }
  });

  test('daylight and standard time of one place differ', () => {
    for (const { key, season, meanings, counterpart } of zoneTable) {
      if (counterpart === null || counterpart === 'GMT') continue;
      const other = zoneTable.find((row) => row.key === counterpart)?.meanings[0]?.offset ?? 0;
      const difference = (meanings[0]?.offset ?? 0) - other;
      expect(season === 'daylight' ? difference : -difference, key).toBeGreaterThan(0);
    }
  });
});

describe('zoneOffset', () => {
  test.each([
    ['UTC', '2024-05-03T10:00', 0],
    ['WAT', '2024-05-03T10:00', 60],
    ['EAT', '2024-05-03T10:00', 180],
    ['PST', '2024-07-03T10:00', -480],
    ['PT', '2024-07-03T10:00', -420],
    ['PT', '2024-01-03T10:00', -480],
    ['Europe/Paris', '2024-07-03T10:00', 120],
    ['+05:30', '2024-07-03T10:00', 330],
    ['-04:00', '2024-07-03T10:00', -240],
    ['IST', '2024-07-03T10:00', null],
    ['XYZ', '2024-07-03T10:00', null],
    ['Mars/Olympus', '2024-07-03T10:00', null],
    ['PT', 'no date', null],
  ])('%s at %s is %s', (key, at, expected) => {
    expect(zoneOffset(key, at)).toBe(expected);
  });

  test('takes an instant as well', () => {
    expect(zoneOffset('PT', Date.UTC(2024, 6, 1))).toBe(-420);
  });
});

describe('zoneKey', () => {
  test.each([
    ['utc', 'UTC'],
    ['Pacific Time', 'PT'],
    ['GMT+1', '+01:00'],
    ['UTC−05:30', '-05:30'],
    ['Africa/Lagos', 'Africa/Lagos'],
    ['local time', null],
    ['Nowhere/Land', null],
    ['soon', null],
  ])('%s is %s', (written, key) => {
    expect(zoneKey(written)).toBe(key);
  });
});

describe('seasonProblem', () => {
  test.each([
    ['PST', '2024-07-15', 'PDT', 'PT', false],
    ['EST', '2024-04-14', 'EDT', 'ET', false],
    ['PDT', '2024-01-15', 'PST', 'PT', false],
    ['CET', '2024-06-15', 'CEST', null, true],
    ['BST', '2024-01-15', 'GMT', null, true],
    ['AEST', '2024-01-15', 'AEDT', null, false],
  ])('%s on %s should be %s', (key, date, expected, generic, loose) => {
    expect(seasonProblem(key, date)).toEqual({ expected, generic, loose });
  });

  test.each([
    ['PST', '2024-01-15'],
    ['PDT', '2024-07-15'],
    ['PT', '2024-07-15'],
    ['GMT', '2024-07-15'],
    ['EAT', '2024-07-15'],
    ['IST', '2024-07-15'],
    ['+02:00', '2024-07-15'],
    ['PST', '2024-03-10'],
    ['PST', '2024-02-30'],
  ])('%s on %s is fine or unknown', (key, date) => {
    expect(seasonProblem(key, date)).toBeNull();
  });

  test('stays quiet where the author lives by that offset', () => {
    expect(seasonProblem('EST', '2024-07-15', 'America/Jamaica')).toBeNull();
    expect(seasonProblem('EST', '2024-07-15', 'America/New_York')).not.toBeNull();
  });
});

test.each([
  ['IST', true],
  ['CST', true],
  ['UTC', false],
  ['Africa/Lagos', false],
])('%s ambiguous: %s', (key, expected) => {
  expect(isAmbiguous(key)).toBe(expected);
});
