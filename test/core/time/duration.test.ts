import { describe, expect, test } from 'vitest';
import { scanTimes } from '../../../core/src/time/scan.ts';
import { showDuration } from './support.ts';

function durations(text: string): string[] {
  return scanTimes(text).durations.map(showDuration);
}

describe('durations', () => {
  test.each([
    ['2h', '120'],
    ['2 hrs', '120'],
    ['2 hours', '120'],
    ['90 min', '90'],
    ['30 mins', '30'],
    ['7min', '7'],
    ['90s', '1.5'],
    ['30-minute', '30'],
    ['1415 minutes', '1415'],
    ['1,415 minutes', '1415'],
    ['11 Days', '15840'],
    ['2 weeks', '20160'],
    ['2.5 hours', '150'],
    ['2,5 h', '150'],
    ['1.5 horas', '90'],
    ['4 epic hours', '240'],
    ['two agonizing hours', '120'],
    ['2 hours 30 minutes', '150'],
    ['3 hours, 30 minutes', '210'],
    ['1 hour and 30 minutes', '90'],
    ['19 hours 43 minutes.', '1183'],
    ['1 h 17 m 51 s', '77.85'],
    ['1h39m', '99'],
    ['1h 39m', '99'],
    ['33h 15m', '1995'],
    ['0h 16m', '16'],
    ['lasting 1h30', '90'],
    ['- 1h30 investigating', '90'],
    ['took 10h15', '615'],
    ["Durée de l'incident : 6h07", '367'],
    ['de 22:00 → 04:07 (6h07)', '367'],
    ['1:30 h', '90'],
    ['Duration: 01:30:00', '90'],
    ['PT1H30M', '90'],
    ['P1DT2H', '1560'],
    ['2 and half hours', '150'],
    ['two and a half hours', '150'],
    ['an hour and a half', '90'],
    ['the hour and a half', '90'],
    ['half an hour', '30'],
    ['two hours', '120'],
    ['twenty-five minutes', '25'],
    ['5 consecutive minutes', '5'],
    ['une heure et demie', '90'],
    ['deux heures et 15 minutes', '135'],
    ['une demi-heure', '30'],
    ['hora y media', '90'],
    ['media hora', '30'],
    ['14 días', '20160'],
    ['uma hora e meia', '90'],
    ['eine halbe Stunde', '30'],
    ['anderthalb Stunden', '90'],
    ['2 Std.', '120'],
    ['32 分', '32'],
    ['約 65 時間', '~3900'],
    ['2 日 3 時間', '3060'],
    ['2日3時間', '3060'],
    // ranges: the upper bound
    ['1-1.5 hours', '90'],
    ['5 to 10 minutes', '10'],
    ['0–1 semaine', '10080'],
    ['30 minutes to 1 hour', '60'],
    // approximators and one-sided words
    ['~2 weeks', '~20160'],
    ['about 49 minutes', '~49'],
    ['environ 55 minutes', '~55'],
    ['cerca de 2 horas', '~120'],
    ['etwa 20 Minuten', '~20'],
    ['2 hours or so', '~120'],
    ['over 2 hours', '>=120'],
    ['at least an hour', '>=60'],
    ['2+ hours', '>=120'],
    ['plus de 2 heures', '>=120'],
    ['up to 3 hours', '<=180'],
    ['less than 5 minutes', '<=5'],
    ['no more than 3 hours', '<=180'],
    ['over a 10-day period', '14400'],
    // vague
    ['several hours', '180 vague'],
    ['a few minutes', '2 vague'],
    ['a couple of hours', '120 vague'],
    ['quelques jours', '2880 vague'],
  ])('%s is %s', (text, expected) => {
    expect(durations(text)).toEqual([expected]);
  });

  test.each([
    ['1 h 17 m 51 s', 'second'],
    ['90 min', 'minute'],
    ['1h30 of work', 'minute'],
    ['1.5 hours', 'minute'],
    ['2 hours', 'hour'],
    ['2 weeks', 'day'],
  ])('%s is exact to the %s', (text, granularity) => {
    expect(scanTimes(text).durations[0]?.granularity).toBe(granularity);
  });

  test('a figure in other units is a second length', () => {
    expect(durations('2.5 hours (160 minutes)')).toEqual(['150', '160']);
  });

  test.each([
    '10h15',
    'at 1h30',
    '01h30',
    'à 7h',
    '2200 hours',
    '10:05 and 14:00',
    'HTTP 500s and 100s of users',
    'us-west-2d',
    '5 users, 10 MB, 3 D',
    'once a day',
    'a second node',
    '200ms',
  ])('%s is no length', (text) => {
    expect(durations(text)).toEqual([]);
  });
});
