import { describe, expect, test } from 'vitest';
import { scanTimes } from '../../../core/src/time/scan.ts';
import { moment, showMoment, showScan } from './support.ts';

describe('moments', () => {
  test.each([
    ['2024-01-21 10:00 AM UTC', '2024-01-21 10:00 UTC'],
    ['November 9, 2023, 8:00 PM (UTC)', '2023-11-09 20:00 UTC'],
    ['10:00 AM on May 3rd, 2024 (UTC)', '2024-05-03 10:00 UTC'],
    ['15.25 PST 29 april 2022', '2022-04-29 15:25 PST'],
    ['09-24 07:15 UTC', '????-09-24 07:15 UTC'],
    ['00:03 UTC (Oct 30)', '????-10-30 00:03 UTC'],
    ['11:14 UTC Tuesday Aug 28', '????-08-28 w2 11:14 UTC'],
    ['On Sunday 2:19am PDT 16/05/2021,', '2021-05-16 w7 02:19 PDT'],
    ['Friday 10:05 AM, May 3rd 2024', '2024-05-03 w5 10:05'],
    ['+2024-05-03 9:45 AM UTC - Alert', '2024-05-03 09:45 UTC'],
    ['21 January 2024 @ 04:51 UTC', '2024-01-21 04:51 UTC'],
    ['2022-01-09T01:36', '2022-01-09 01:36'],
    ['2024-01-21T10:00:05.123Z', '2024-01-21 10:00:05 UTC'],
    ['12: 48pm GMT', '12:48 GMT'],
    [':small_blue_diamond:10:05 UTC', '10:05 UTC'],
    ['2022-01-08 2233', '2022-01-08 22:33'],
    ['2023-01-04/11:34', '2023-01-04 11:34'],
    ['Fri, 24 Mar 2017 07:33:00 GMT', '2017-03-24 w5 07:33:00 GMT'],
    ['Thur 2023-11-09 01:20:40 EAT', '2023-11-09 w4 01:20:40 EAT'],
    ['Sat Mar 1 23:38:09 2017', '2017-03-01 w6 23:38:09'],
    ['2:00 AM (November 11, 2023)', '2023-11-11 02:00'],
    ['09:15:04 Monday May 10th (UTC), 2021', '2021-05-10 w1 09:15:04 UTC'],
    ['October 9,2024,10:45AM(EAT)', '2024-10-09 10:45 EAT'],
    ['06/May/2022 2:17 PM (GMT+1)', '2022-05-06 14:17 +01:00'],
    ['02/02/2022, 3:AM', '2022-02-02 03:?? incomplete'],
    ['15:09:55 - 25th May 2023', '2023-05-25 15:09:55'],
    ['5 mai à 10h', '????-05-05 10:00'],
    ['21 de enero de 2024 a las 10:15 a. m.', '2024-01-21 10:15'],
    ['am 21. Januar 2024 um 10:15 Uhr', '2024-01-21 10:15'],
    ['le 21 janvier 2024 à 10h15', '2024-01-21 10:15'],
    ['**May 3, 2024**, *10:00 AM* `UTC`', '2024-05-03 10:00 UTC'],
    ['20.07., 11:00', '????-07-20 11:00'],
    ['mardi 22/09, 12:10', '????-09-22 w2 12:10'],
    ['22/09 vers 19h00', '????-09-22 19:00'],
    ['09.09. 03:25 CEST', '????-09-09 03:25 CEST'],
    ['am 3.5. um 10 Uhr', '????-05-03 10:00'],
    ['May 3, 2024 at approximately 10:00 UTC', '2024-05-03 10:00 UTC'],
    ['May 3, 2024, approx. 10:00 UTC', '2024-05-03 10:00 UTC'],
    ['le 3 mai 2024 vers 10h40', '2024-05-03 10:40'],
    ['UTC 05:13', '05:13 UTC'],
    ['11:22-am-GMT', '11:22 GMT'],
    ['10:00 AM-WAT', '10:00 WAT'],
    ['10:00/EAT', '10:00 EAT'],
    ['10/11 11:15', '????-10-11 ambiguous 11:15'],
    ['13/11 11:15', '????-11-13 11:15'],
    ['10:00 EAT (07:00 UTC)', '10:00 EAT [07:00 UTC]'],
    ['10:00 AM PST / 1:00 PM EST', '10:00 PST [13:00 EST]'],
  ])('%s is %s', (text, expected) => {
    expect(showMoment(moment(text))).toBe(expected);
  });

  test('a phrase covers all its parts', () => {
    const text = 'It began on May 3rd, 2024 at 10:00 AM (UTC), we think.';
    const { span } = moment(text);
    expect(text.slice(span.start, span.end)).toBe('May 3rd, 2024 at 10:00 AM (UTC)');
  });

  test.each(['upgraded to 1.2. 10:05 restart', 'part 3.4. 10:00'])('no date in “%s”', (text) => {
    expect(moment(text).date).toBeNull();
  });

  test('no phrase crosses a line', () => {
    expect(showScan('2024-05-03\n10:00\r\nUTC')).toEqual(['2024-05-03', '10:00']);
  });

  test('emphasis marks and their masks lie inside a phrase, a blanked link does not', () => {
    expect(showScan('2024-05-03    10:00')).toEqual(['2024-05-03 10:00']);
    expect(showScan(`2024-05-03${' '.repeat(40)}10:00`)).toEqual(['2024-05-03', '10:00']);
  });

  test('spans are offsets into the whole text', () => {
    const text = 'x 10:05 y 11:05 z';
    const [found] = scanTimes(text, 8).moments;
    expect(text.slice(found?.span.start, found?.span.end)).toBe('11:05');
  });
});

describe('ranges', () => {
  test.each([
    ['2026-09-29 9:20 頃〜10:52 JST', '2026-09-29 09:20 JST .. 2026-09-29 10:52 JST'],
    ['10:00 から 11:30 まで', '10:00 .. 11:30'],
    ['from 10:05 AM to 10:15 AM WAT', '10:05 WAT .. 10:15 WAT'],
    ['23:50 UTC to 00:20 UTC', '23:50 UTC .. 00:20 UTC'],
    ['11:00 AM to 3:00 PM (PST)', '11:00 PST .. 15:00 PST'],
    ['10:00 - 11:00 CET', '10:00 CET .. 11:00 CET'],
    ['from 10:00 WET (local time) to 12:30 WET', '10:00 WET .. 12:30 WET'],
    ['10:00 – 11:00', '10:00 .. 11:00'],
    ['13:20pm ~ 13:30pm EAT', '13:20 meridiem-on-24-hour EAT .. 13:30 meridiem-on-24-hour EAT'],
    ['10:00 〜 11:00 JST', '10:00 JST .. 11:00 JST'],
    ['16:00 UTC-17:00 UTC', '16:00 UTC .. 17:00 UTC'],
    ['10:00-04:00', '10:00 .. 04:00'],
    ['10:05 until 11:05', '10:05 .. 11:05'],
    ['from 10:05 to approximately 11:05 UTC', '10:05 UTC .. 11:05 UTC'],
    ['between 10:05 and roughly 11:05', '10:05 .. 11:05'],
    ['de 10:05 à environ 11:05', '10:05 .. 11:05'],
    ['10:05 PM till midnight', '22:05 .. 00:00'],
    ['12:26-12:??', '12:26 .. 12:?? incomplete'],
    ['3 to 5 PM', '15:00 .. 17:00'],
    ['2024-05-03T10:00Z/2024-05-03T11:30Z', '2024-05-03 10:00 UTC .. 2024-05-03 11:30 UTC'],
    ['between the hours of 1900 and 2100 UTC', '19:00 UTC .. 21:00 UTC'],
    ['0100-0300 UTC', '01:00 UTC .. 03:00 UTC'],
    ['from 1400 to 1530 hours', '14:00 .. 15:30'],
    ['7 - 9am', '07:00 .. 09:00'],
    ['10:00 - 2:00 PM', '10:00 .. 14:00'],
    ['2:00 PM to 4:30', '14:00 .. 16:30'],
    ['11:00 AM to 1:00', '11:00 .. 13:00'],
    ['between 9:00 and 11:00 AM', '09:00 .. 11:00'],
    ['2022-01-09 00:25 - 00:29 AM', '2022-01-09 00:25 .. 2022-01-09 00:29 zero-hour-meridiem'],
    ['de 10h15 à 11h30', '10:15 .. 11:30'],
    ['entre 10:15 y 11:30', '10:15 .. 11:30'],
    ['entre 10h15 et 11h30', '10:15 .. 11:30'],
    ['Durée : de 9h15 à 11h00', '09:15 .. 11:00'],
    ['Dauer: 14h05–16h20', '14:05 .. 16:20'],
    ['das 10:15 às 11:30', '10:15 .. 11:30'],
    ['von 10:15 bis 11:30 Uhr', '10:15 .. 11:30'],
    [
      'November 9, 2023, 8:00 PM - November 10, 2023, 2:00 AM (UTC)',
      '2023-11-09 20:00 UTC .. 2023-11-10 02:00 UTC',
    ],
    ['10:00 AM to 11:30 AM on May 3rd, 2024 (UTC)', '2024-05-03 10:00 UTC .. 2024-05-03 11:30 UTC'],
    ['June 18, 2024, 3:00 PM - 5:00 PM (GMT)', '2024-06-18 15:00 GMT .. 2024-06-18 17:00 GMT'],
    ['On May 3, 2024, from 9:05 AM to 10:10 AM (EAT)', '2024-05-03 09:05 EAT .. 2024-05-03 10:10 EAT'],
    ['2024-05-03 between 12:17 and 12:30 UTC', '2024-05-03 12:17 UTC .. 2024-05-03 12:30 UTC'],
    ['15 Feb at 00:25AM 2022 to 16 Feb at 3:36PM', '2022-02-15 00:25 zero-hour-meridiem .. 2022-02-16 15:36'],
    ['02:00–02:08 CET (01:00–01:08 UTC)', '02:00 CET [01:00 UTC] .. 02:08 CET [01:08 UTC]'],
    ['May 3 - May 5, 2024', '2024-05-03 .. 2024-05-05'],
    ['May 3-5, 2024', '2024-05-03 .. 2024-05-05'],
    ['3 - 5 May 2024', '2024-05-03 .. 2024-05-05'],
    ['3/4 May 2024', '2024-05-03 .. 2024-05-04'],
    ['14/15 août 2024', '2024-08-14 .. 2024-08-15'],
    ['2026-05-19 a 2026-05-22', '2026-05-19 .. 2026-05-22'],
    ['2026-05-18~19', '2026-05-18 .. 2026-05-19'],
    ['4/21/23-4/25/23', '2023-04-21 .. 2023-04-25'],
  ])('%s is %s', (text, expected) => {
    expect(showScan(text)).toEqual([expected]);
  });

  test('what is written once is the same object on both ends', () => {
    const [range] = scanTimes('10:00 AM to 11:30 AM on May 3rd, 2024 (UTC)').ranges;
    expect(range?.start.zone).toBe(range?.end.zone);
    expect(range?.start.date).toBe(range?.end.date);
  });

  test('an AM or PM taken over is marked as such', () => {
    const [range] = scanTimes('3 to 5 PM').ranges;
    expect(range?.start.clock?.meridiemInherited).toBe(true);
    expect(range?.start.clock?.meridiemSpan).toBeNull();
    expect(range?.end.clock?.meridiemInherited).toBe(false);
  });

  test.each([
    ['10:05 and 10:15', ['10:05', '10:15']],
    ['10:05 - 3 servers died', ['10:05']],
    ['10:05 UTC - 5 servers died', ['10:05 UTC']],
    ['10:05: On May 3 we', ['10:05', '????-05-03']],
  ])('%s is no range', (text, expected) => {
    expect(showScan(text)).toEqual(expected);
  });
});
