import { describe, expect, test } from 'vitest';
import { scanTimes } from '../../../core/src/time/scan.ts';
import { moment, showDate } from './support.ts';

describe('dates', () => {
  test.each([
    ['2024-01-21', '2024-01-21'],
    ['2024/01/21', '2024-01-21'],
    ['2024.01.21', '2024-01-21'],
    ['21.01.2024', '2024-01-21'],
    ['05.12.2023', '2023-12-05'],
    ['13/10/2023', '2023-10-13'],
    ['04/27/2021', '2021-04-27'],
    ['24-04-2023', '2023-04-24'],
    ['_4/21/23_', '2023-04-21'],
    ['06/May/2022', '2022-05-06'],
    ['May-03-2024', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['October 9,2024', '2024-10-09'],
    ['January23, 2021', '2021-01-23'],
    ['3 May 2024', '2024-05-03'],
    ['18th December 2023', '2023-12-18'],
    ['1 st Feb 2023', '2023-02-01'],
    ['29 april 2022', '2022-04-29'],
    ['12th of may 2022', '2022-05-12'],
    ['MAY 3, 2024', '2024-05-03'],
    ['le 21 janvier 2024', '2024-01-21'],
    ['le 1er août 2024', '2024-08-01'],
    ['21 de enero de 2024', '2024-01-21'],
    ['21 de março de 2024', '2024-03-21'],
    ['21. Januar 2024', '2024-01-21'],
    ['3 de set', '????-09-03'],
    ['21 de janeiro', '????-01-21'],
    ['9 Jan', '????-01-09'],
    ['19. April', '????-04-19'],
    ['August 10', '????-08-10'],
    ['le 12 mars', '????-03-12'],
    ['May 2024', '2024-05-??'],
    ['May 3rd, 24, 9:21 PM', '2024-05-03'],
    ['05, 17, 2024, 10:05', '2024-05-17'],
    ['May 5     th      , 2023', '2023-05-05'],
    ['2022-05-??', '2022-05-??'],
    ['2021年11月25日', '2021-11-25'],
    ['9月17日', '????-09-17'],
    ['Tuesday', '????-??-?? w2'],
    // weekdays
    ['Thursday 24-04-2023', '2023-04-24 w4'],
    ['Tue, 22 June 2021', '2021-06-22 w2'],
    ['Friday the 3rd of May 2024', '2024-05-03 w5'],
    ['2024-05-03 (Friday)', '2024-05-03 w5'],
    ['lundi 6 mai 2024', '2024-05-06 w1'],
    ['segunda-feira, 6 de maio de 2024', '2024-05-06 w1'],
    ['Montag, 6. Mai 2024', '2024-05-06 w1'],
    // in doubt
    ['04/05/2024', '2024-04-05 ambiguous'],
    ['05/05/2024', '2024-05-05'],
  ])('%s is %s', (text, expected) => {
    expect(showDate(moment(text).date)).toBe(expected);
  });

  test.each([
    ['Feb 30', '????-02-30 impossible'],
    ['2023-02-29', '2023-02-29 impossible'],
    ['31/04/2024', '2024-04-31 impossible'],
    ['31/31/30', '2030-31-31 impossible'],
    ['20202-01-16', '20202-01-16 year'],
    ['Oct 22rd', '????-10-22 ordinal'],
    ['March 3nd, 2024', '2024-03-03 ordinal'],
    ['Febraury 3, 2024', '2024-02-03 misspelt'],
    ['3 Octuber 2024', '2024-10-03 misspelt'],
  ])('%s is kept as %s', (text, expected) => {
    expect(showDate(moment(text).date)).toBe(expected);
  });

  test.each([
    ['2024-05-03', 'ymd'],
    ['13/10/2023', 'dmy'],
    ['04/27/2021', 'mdy'],
    ['04/05/2024', null],
    ['May 3, 2024', null],
  ])('%s is ordered %s', (text, order) => {
    expect(moment(text).date?.order).toBe(order);
  });

  test('the weekday has its own span', () => {
    const text = 'On Thursday 24-04-2023 it failed';
    const span = moment(text).date?.weekdaySpan;
    expect(text.slice(span?.start, span?.end)).toBe('Thursday');
  });

  test.each([
    ['2026-05-12/13', '2026-05-12'],
    ['2024-05-03, 4 servers', '2024-05-03'],
    ['on May 3, 4 servers', '????-05-03'],
  ])('%s ends where the date ends', (text, expected) => {
    expect(showDate(moment(text).date)).toBe(expected);
  });
});

describe('not dates', () => {
  test.each([
    '24/7, 1/2 and 3/4',
    'ports 20/21/22 are open',
    'CHG-2026-01-21-OBS',
    'post-2024-01-21.md and 2024-01-21-outage.md',
    'CVE-2024-1234',
    'Version 10.12.2024.1',
    'may march sat sun mon sec',
    'may 3 servers fail',
    'Set 3 replicas, Out 5 of 6',
    'in 2024 or 2025',
    'build 12-05-22',
    'May 3.5 GB',
  ])('%s', (text) => {
    expect(scanTimes(text).moments).toEqual([]);
  });
});
