import { describe, expect, test } from 'vitest';
import { scanTimes } from '../../../core/src/time/scan.ts';
import { moment } from './support.ts';

describe('zones of a clock time', () => {
  test.each([
    ['10:00 UTC', 'UTC'],
    ['10:00 utc', 'UTC'],
    ['10:45AM(EAT)', 'EAT'],
    ['18:47Z', 'UTC'],
    ['1430 UTC', 'UTC'],
    ['2100hrs WAT', 'WAT'],
    ['10:00 (pst)', 'PST'],
    ['17:00 GMT +1', '+01:00'],
    ['17:00 (SAST+2)', 'SAST'],
    ['17:00 EAT+3', 'EAT'],
    ['17:00 GMT + 1', '+01:00'],
    ['17:00 GMT+01:00', '+01:00'],
    ['17:00 UTC−05:00', '-05:00'],
    ['17:00 UTC-5', '-05:00'],
    ['17:00 (UTC-05)', '-05:00'],
    ['2021-11-25 19:03:52 +0900', '+09:00'],
    ['19:03 -0400', '-04:00'],
    ['2026-03-05 ~20:00 -03:00', '-03:00'],
    ['2024-05-03T10:00:00-04:00', '-04:00'],
    ['2024-05-03T10:00+05:30', '+05:30'],
    ['06:05 Central African Time (CAT)', 'CAT'],
    ['10:00 West Africa Time', 'WAT'],
    ['10:00 Pacific Daylight Time', 'PDT'],
    ['10:00 AM Pacific', 'PT'],
    ['10:00 Eastern time', 'ET'],
    ['10:00 Greenwich Mean Time', 'GMT'],
    ['10:00 heure de Paris', 'Europe/Paris'],
    ['10:00 hora de Brasília', 'BRT'],
    ['10:00 hora de Bogotá', 'America/Bogota'],
    ['10:00 heure de Montréal', 'America/Toronto'],
    ['10:00 hora local de Ciudad de México', 'America/Mexico_City'],
    ['10:00 PST/PDT', 'PT'],
    ['10:00 CEST/CET', 'Europe/Paris'],
    ['19:30 US/Pacific', 'US/Pacific'],
    ['10:00 Africa/Lagos', 'Africa/Lagos'],
    ['10:00 UTC+1 (WAT)', 'WAT'],
    ['10:00 local time', null],
    ['10:00 (XYT)', null],
  ])('%s is in %s', (text, key) => {
    const { zone } = moment(text);
    expect(zone).not.toBeNull();
    expect(zone?.key).toBe(key);
  });

  test.each([
    ['14:47 GTM+2', '+02:00', 'GMT+2'],
    ['02:52 ETA', 'EAT', 'EAT'],
    ['02:52 UST', 'UTC', 'UTC'],
    ['10:00 UC/Pacific', 'US/Pacific', 'US/Pacific'],
  ])('%s means %s, written %s', (text, key, corrected) => {
    expect(moment(text).zone).toMatchObject({ key, corrected });
  });

  test.each([
    ['10:00 PST (UTC-7)', -420],
    ['14:00 CET (GMT+1)', 60],
    ['14:00 UTC+1 (WAT)', 60],
  ])('%s states its offset', (text, minutes) => {
    expect(moment(text).zone?.statedOffset?.minutes).toBe(minutes);
  });

  test.each([
    'at 10:15 AM get requests failed',
    '10:15 cat failed',
    '10h15 est tombé',
    '14:00 DB restarted',
    '10:05 (NOT) sent',
    '10:05 central nodes',
  ])('%s has none', (text) => {
    expect(moment(text).zone).toBeNull();
  });
});

describe('zones that stand alone', () => {
  test.each([
    ['All times in CET', ['CET']],
    ['All times are in Pacific Time.', ['PT']],
    ['(all times PT)', ['PT']],
    ['Timeline (UTC)', ['UTC']],
    ['Time (EAT)', ['EAT']],
    ['Timezone: Africa/Lagos', ['Africa/Lagos']],
    ['Todas las horas en UTC', ['UTC']],
    ['Events are in UTC', ['UTC']],
    ['(East African Time: GMT+3)', ['EAT', '+03:00']],
    ['All times are in UTC-05', ['-05:00']],
  ])('%s names %j', (text, keys) => {
    expect(scanTimes(text).zones.map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    "QUE S'EST-IL PASSÉ",
    'the eta is tomorrow',
    'ETA: 2 weeks',
    'MET all goals, ACT now, GET /index, PT',
    'east west central pacific time',
  ])('%s names none', (text) => {
    expect(scanTimes(text).zones).toEqual([]);
  });
});
