import { describe, expect, test } from 'vitest';
import { moment, showClock, showScan } from './support.ts';

describe('clock times', () => {
  test.each([
    // 12-hour clock
    ['8:00 PM', '20:00'],
    ['8 PM', '20:00'],
    ['8PM', '20:00'],
    ['10:45AM', '10:45'],
    ['9.05am', '09:05'],
    ['9:02a', '09:02'],
    ['6:00 p.m.', '18:00'],
    ['10:15 a. m.', '10:15'],
    ['8:00\u00a0PM', '20:00'],
    ['8:00\u202fPM', '20:00'],
    ['12:30 AM', '00:30'],
    ['12:15 PM', '12:15'],
    ['[1:00] PM', '13:00'],
    // 24-hour clock
    ['14:05', '14:05'],
    ['14:55:02', '14:55:02'],
    ['19:51:05.703', '19:51:05'],
    ['10：05', '10:05'],
    ['１０：０５', '10:05'],
    ['24:00', '24:00'],
    ['10 :30 AM', '10:30'],
    [' 14: 30: The alert fired', '14:30'],
    ['Start: T08:19:34+0100', '08:19:34'],
    ['23:59:60', '23:59:60'],
    ['2200 hours', '22:00'],
    ['0314hrs', '03:14'],
    ['at 00:00 hours', '00:00'],
    // French, Portuguese, German, Japanese
    ['10h15', '10:15'],
    ['14H47', '14:47'],
    ['10 h 15', '10:15'],
    ['14h30min', '14:30'],
    ['01h30', '01:30'],
    ['à 7h le service', '07:00'],
    ['à 1h30 du matin', '01:30'],
    ['às 9h30', '09:30'],
    ['um 8 Uhr', '08:00'],
    ['15 Uhr 20', '15:20'],
    ['15.20 Uhr', '15:20'],
    ['10時15分', '10:15'],
    // words
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['midnight', '00:00'],
    ['midi', '12:00'],
    ['minuit', '00:00'],
    ['mediodía', '12:00'],
    ['mediodi\u0301a', '12:00'],
    ['meio-dia', '12:00'],
    ['Mittag', '12:00'],
    ['Mitternacht', '00:00'],
    ["10 o'clock", '10:00'],
    // marks around
    ['**10:05 AM:** alarm', '10:05'],
    ['- `10:05` alarm', '10:05'],
    ['| 10:05 | alarm |', '10:05'],
    ['Start:10:05', '10:05'],
    ['10:05-Alarm raised', '10:05'],
    ['21:30頃', '21:30'],
  ])('%s is %s', (text, expected) => {
    expect(showClock(moment(text).clock)).toBe(expected);
  });

  test.each([
    ['25:61', '25:61 impossible'],
    ['14:75', '14:75 impossible'],
    ['24:30', '24:30 impossible'],
    ['13:20pm', '13:20 meridiem-on-24-hour'],
    ['13:50 PM', '13:50 meridiem-on-24-hour'],
    ['14:30 am', '14:30 meridiem-on-24-hour'],
    ['00:25AM', '00:25 zero-hour-meridiem'],
    ['00:15 PM', '12:15 zero-hour-meridiem'],
    ['09:4:31 | Rollback', '09:??:31 one-digit'],
    ['2024-05-03 09:4:31', '09:??:31 one-digit'],
    ['10:5 AM', '10:?? one-digit'],
    ['3:AM', '03:?? incomplete'],
    ['24:XX', '24:?? incomplete'],
    ['22:xx', '22:?? incomplete'],
    ['14:??', '14:?? incomplete'],
    ['10:00 M', '10:?? incomplete'],
  ])('%s is kept as %s', (text, expected) => {
    expect(showClock(moment(text).clock)).toBe(expected);
  });

  test('AM and PM have their own span', () => {
    const text = 'from 10:05 p.m. on';
    const { meridiemSpan } = moment(text).clock ?? {};
    expect(text.slice(meridiemSpan?.start, meridiemSpan?.end)).toBe('p.m.');
  });

  test.each([
    'about 10:05',
    '~10:05',
    'around 10:05 AM',
    'vers 10h15',
    'gegen 10:15 Uhr',
    'at approximately 10:05',
  ])('%s is approximate', (text) => {
    expect(moment(text).clock?.approximate).toBe(true);
  });

  test.each(['at 10:05', 'since 10:05', '10:05 about'])('%s is exact', (text) => {
    expect(moment(text).clock?.approximate).toBe(false);
  });

  test('German "am" before a day is no AM', () => {
    const found = moment('20:15 am Montag');
    expect(found.clock?.meridiem).toBeNull();
    expect(found.date?.weekday).toBe(1);
  });
});

describe('clock times with a dot', () => {
  test.each([
    [
      'at the start of three lines',
      '16.06 Alert\n16.31 Rollback\n17.02 Resolved',
      ['16:06', '16:31', '17:02'],
    ],
    ['in a list', '- 9.50: Alert\n- 10.04: Rollback\n- 10.20: Resolved', ['09:50', '10:04', '10:20']],
    ['not in two lines', '16.06 Alert\n16.31 Rollback', []],
    ['not as amounts', '16.06 euros\n16.75 euros\n10.20 euros', []],
    ['not as numbers of sections', '1.10 Setup\n1.11 Tests\n1.12 Release', []],
    ['not at random', '16.06 a\n12.31 b\n17.02 c\n10.10 d\n09.10 e', []],
  ])('%s', (_, text, expected) => {
    expect(showScan(text)).toEqual(expected);
  });
});

test('the space behind the number of an item may be missing', () => {
  expect(showScan('1.10:05 AM: Alert\n10.12:30 PM: Resolved')).toEqual(['10:05', '12:30']);
});

describe('not clock times', () => {
  test.each([
    'version 1.2.3 and v10.15',
    'host 10.0.0.1 and 192.168.10.15:8080',
    'docker run -p 10:8080 and 8080:80',
    'at file.c:12:30 and index.js:10:15',
    '00:11:22:33:44:55 and 00:1a:2b:33:44:55',
    'ratio 1:10, a 16:9 screen, odds of 3:1',
    'John 3:16',
    'uptime 12:34',
    'HTTP 200, 404 and 500s',
    '99.95% and 10.05%',
    '$10.30 or €8.15',
    '5 - 10 users at 5 nodes',
    'commit 10e15a4',
    "SET TIME_ZONE='+00:00'",
    'T+5 and +00:12',
    'a 70:30 split',
    'the MIDI file',
  ])('%s', (text) => {
    expect(showScan(text)).toEqual([]);
  });
});
