import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Instant } from '../../../core/src/incident/types.ts';

const timeline = ['## Timeline', '', '- 2024-05-03 10:05 UTC: Alert fired.', '- 11:20: Rolled back.'];
const brief = (instant: Instant | null | undefined) =>
  instant ? [instant.date, instant.time].join(' ') : null;

/** Start and end of the window that a report states at its head. */
function windowOf(...head: readonly string[]) {
  const text = ['# Postmortem: shop down', '', ...head, '', ...timeline].join('\n');
  const { window } = analyse(text).incidents[0] ?? {};
  return [brief(window?.start), brief(window?.end)];
}

const whole = ['2024-05-03 10:00', '2024-05-03 11:30'];

describe('a window behind names', () => {
  it.each<[string, ...string[]]>([
    ['labels that are no sections', '**Began:** 2024-05-03 10:00 UTC', '**Ended:** 2024-05-03 11:30 UTC'],
    [
      'a beginning and a resolution',
      '**Started:** 2024-05-03 10:00 UTC  ',
      '**Resolved:** 2024-05-03 11:30 UTC',
    ],
    ['two labels on a line', '**Start:** 2024-05-03 10:00 UTC | **End:** 2024-05-03 11:30 UTC'],
    [
      'the beginning within the length',
      '**Duration:** 90 min (began 2024-05-03 ~10:00 UTC)',
      '**Resolved:** 2024-05-03 11:30 UTC',
    ],
    [
      'words around both ends',
      '**Duration:** 90 min (queue stuck 2024-05-03 10:00 UTC → drained ~11:30 UTC)',
    ],
    [
      'rows',
      '| | |',
      '|---|---|',
      '| Resolved | 2024-05-03 11:30 UTC |',
      '| Started | 2024-05-03 10:00 UTC |',
    ],
    [
      'columns of one row',
      '| Start | End | Length |',
      '|---|---|---|',
      '| 2024-05-03 10:00 UTC | 2024-05-03 11:30 UTC | 90 min |',
    ],
    [
      'plain lines of the summary',
      '## Summary',
      '',
      'Start: 2024-05-03 10:00 UTC',
      'Resolved: 2024-05-03 11:30 UTC',
    ],
    ['names of directions', '**From:** 2024-05-03 10:00 UTC', '**To:** 2024-05-03 11:30 UTC'],
    [
      'the day and a resolution',
      '**Date/time of incident:** 2024-05-03 10:00 UTC',
      '**Resolved:** 2024-05-03 11:30 UTC',
    ],
    [
      'French names',
      '| Début de la coupure | 2024-05-03 10:00 UTC |',
      '|---|---|',
      '| Rétablissement | 2024-05-03 11:30 UTC |',
    ],
    ['a range behind the name of its beginning', '- **発生日**: 2024-05-03 10:00 UTC 〜 11:30 UTC'],
  ])('%s', (_, ...head) => {
    expect(windowOf(...head)).toEqual(whole);
  });

  it('of one of several rows is none of the whole', () => {
    expect(
      windowOf(
        '| Region | Start | End |',
        '|---|---|---|',
        '| A | 2024-05-03 10:00 UTC | 2024-05-03 10:20 UTC |',
        '| B | 2024-05-03 11:00 UTC | 2024-05-03 11:30 UTC |',
      ),
    ).not.toContain('2024-05-03 10:20');
  });

  it('of the beginning takes no end from far away', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `- What we saw, ${i}`);
    expect(
      windowOf(
        '**Start:** 2024-05-03 10:00 UTC',
        '',
        '## Impact',
        '',
        ...filler,
        '- Resolved: 2024-05-03 11:30 UTC',
      )[1],
    ).toBeNull();
  });

  it('goes behind sentences where it is the end alone', () => {
    expect(
      windowOf(
        '**Resolved:** 2024-05-03 12:00 UTC',
        '',
        '## Summary',
        '',
        'Between 10:00 and 11:30 UTC on May 3, 2024 nobody could log in.',
      ),
    ).toEqual(whole);
  });
});

describe('a window in sentences', () => {
  it.each([
    'From 10:00 to approximately 11:30 UTC on May 3, 2024, the shop was down.',
    'The shop was down between 10:00 UTC (first error) and 11:30 UTC on May 3, 2024.',
    'On May 3, 2024 at 10:00 UTC logins began to fail; we were back online at 11:30 UTC.',
    'Errors from 10:00 UTC onward on May 3, 2024; everything was restored at 11:30 UTC.',
    'Production recovered at 11:30 UTC on May 3, 2024, after errors since 10:00 UTC.',
    'Logins failed from 10:00 UTC on May 3, 2024, were not discovered until 10:40, and were back at 11:30 UTC. It was resolved at 11:30 UTC.',
    'Le 3 mai 2024, de 10:00 à environ 11:30 UTC, la boutique ne répondait plus.',
    'The upgrade was planned for 08:00–09:00 UTC. Nobody could pay from 10:00 to 11:30 UTC on May 3, 2024.',
    'Rows written between 2024-05-01 00:00 and 2024-05-02 00:00 UTC were lost. The shop was down from 10:00 to 11:30 UTC on May 3, 2024.',
    'The release went out at 09:55 UTC on May 3, 2024. Errors from 10:00, recovered 11:30.',
    'On May 3, 2024, at about 10:00 UTC, all shops became unreachable. At 11:30 UTC all of the shops that had been unreachable came back online.',
    'Errors began at 10:00 UTC on May 3, 2024, and the deploy was rolled back at 11:10; users could log in again at 11:30.',
    'The queue grew from 10:00 UTC on May 3, 2024; workers caught up at 11:30.',
    'The outage started at 10:00 UTC on May 3, 2024, was detected at 10:12 and fixed at 11:30.',
    'It began at 10:00 UTC on May 3, 2024. At 11:30 the errors stopped.',
    'It began at 10:00 UTC on May 3, 2024 and was mitigated at 11:30.',
    'It began at 10:00 UTC on May 3, 2024, was mitigated at 11:10 and was over at 11:30.',
    'Between the times of 10:00 UTC and 11:30 UTC on May 3, 2024, I had an outage.',
    'La panne a commencé à 10h00 UTC le 3 mai 2024 et a pris fin à 11h30.',
    'La caída empezó a las 10:00 UTC el 3 de mayo de 2024; el servicio volvió a las 11:30.',
    'A falha começou às 10:00 UTC de 3 de maio de 2024 e o serviço voltou às 11:30.',
    'Der Ausfall begann am 3. Mai 2024 um 10:00 UTC und endete um 11:30 Uhr.',
    '2024年5月3日 10:00 UTC に障害が発生し、11:30に復旧しました。',
    'On May 3, 2024 at 10:00 UTC logins began to fail. We rolled back at 11:20 UTC and things returned to normal at 11:30 UTC.',
  ])('%s', (sentence) => {
    expect(windowOf('## Summary', '', sentence)).toEqual(whole);
  });

  it('stands behind a head of labels, too', () => {
    expect(
      windowOf(
        '**Severity:** 1',
        '**Duration:** 90 min',
        '',
        '## What happened',
        '',
        'From 10:00 to 11:30 UTC on May 3, 2024 the shop was down.',
      ),
    ).toEqual(whole);
  });

  it('is the end alone where only that is told', () => {
    expect(windowOf('## Summary', '', 'Logins failed on May 3, 2024. It was fixed at 11:30 UTC.')).toEqual([
      null,
      '2024-05-03 11:30',
    ]);
  });

  it.each([
    'The engineer on call was paged at 10:05 UTC on May 3, 2024.',
    'The full fix was put in place at 10:40 UTC on May 3, 2024.',
    'Slow since the morning, and nobody noticed until 10:45 UTC on May 3, 2024.',
  ])('does not begin with what people did: %s', (sentence) => {
    expect(windowOf('## Summary', '', sentence)).toEqual([null, null]);
  });

  it.each([
    ['**Maintenance window:** 2024-05-03 08:00–09:00 UTC', '', '**Outage:** 2024-05-03 10:00–11:30 UTC'],
    [
      '| What | When |',
      '|---|---|',
      '| Planned maintenance | 2024-05-03 08:00–09:00 UTC |',
      '| Outage | 2024-05-03 10:00–11:30 UTC |',
    ],
  ])('is not what a label calls a plan: %s', (...head) => {
    expect(windowOf(...head)).toEqual(whole);
    expect(windowOf(...head.slice(0, -1))).toEqual([null, null]);
  });

  it.each([
    '**Meeting:** 2024-05-06 14:00–15:00 UTC',
    '**Data analysed:** 2024-05-03 08:00–12:00 UTC',
    '**Created at:** 2024-05-04T10:00:12Z',
    '**On call:** Ada (08:00–20:00 UTC)',
    '**Fecha del informe:** 4 de mayo de 2024, 10:00',
    'Data as of 2024-05-04 10:00 UTC',
  ])('is not when somebody worked on the report: %s', (line) => {
    expect(windowOf(line)).toEqual([null, null]);
  });

  it('stands in the title of a review', () => {
    expect(windowOf('## Incident review: 2024-05-03 10:00–11:30 UTC')).toEqual(whole);
  });

  it.each([
    'The nightly backup runs from 02:00 to 04:00 UTC.',
    'The job starts at 02:00 UTC and ends by 04:00 UTC every day; on May 3, 2024 it failed.',
    'The shift went from 08:00 until 20:00 UTC; nobody was watching.',
    'Traffic normally peaks between 18:00 and 21:00 UTC.',
    'A similar outage happened on April 2, 2024 from 10:00 to 11:00 UTC.',
    'Last incident was resolved at 12:00 UTC on April 2, 2024.',
    'The review was held from 14:00 to 15:00 UTC on May 6, 2024, to talk about the errors.',
    'Logs from 09:00 to 12:00 UTC on May 3, 2024 were read.',
  ])('is not what else happens: %s', (sentence) => {
    expect(windowOf('## Summary', '', `${sentence} Nobody could log in on May 3, 2024.`)).toEqual([
      null,
      null,
    ]);
    expect(
      windowOf('## Summary', '', `${sentence} From 10:00 to 11:30 UTC on May 3, 2024, the shop was down.`),
    ).toEqual(whole);
  });

  it('may be that of a job that goes on every day, where it failed', () => {
    expect(
      windowOf('## Summary', '', 'The nightly import failed from 10:00 to 11:30 UTC on May 3, 2024.'),
    ).toEqual(whole);
  });

  it.each([
    'Detected: 2024-05-03 10:00–10:20 UTC (burst of errors)',
    'Production recovered at 11:30 UTC on May 3, 2024.',
    'We were down from about 10 in the morning to 11:30 on May 3, 2024.',
    'Errors began at 10:00 UTC on May 3, 2024; the release was rolled back at 11:10.',
    'The sponsor was told at 10:30 by Grace herself, in person, at 10:45.',
  ])('is none: %s', (sentence) => {
    expect(windowOf(sentence)[1]).toBeNull();
  });
});

describe('a window behind a date', () => {
  it.each<[string, (string | null)[], ...string[]]>([
    ['begins there', ['2024-05-03 10:00', null], '**Date:** 2024-05-03 10:00 UTC'],
    [
      'begins there, though its sentences tell a part',
      ['2024-05-03 10:00', null],
      '**Date:** 2024-05-03 10:00 UTC',
      '',
      '## Summary',
      '',
      'The second worker hung at 10:40 until 10:50 UTC on May 3, 2024.',
    ],
    [
      'of which its sentences know the end',
      whole,
      '**Date:** 2024-05-03 10:00 UTC',
      '',
      '## Summary',
      '',
      'From 10:00 to 11:30 UTC on May 3, 2024 the shop was down.',
    ],
    [
      'in a row that names day and time',
      ['2024-05-03 10:00', null],
      '| Campo | Valor |',
      '|---|---|',
      '| Data/Hora | 2024-05-03 10:00 (UTC) |',
    ],
    ['of the report is none', [null, null], '**Report created:** 2024-05-03 10:00 UTC'],
    ['behind the beginning of the timeline is none', [null, null], '**Date:** 2024-05-03 12:00 UTC'],
    ['of days', ['2024-05-03 ', '2024-05-07 '], '**Incident date(s):** 2024-05-03 – 2024-05-07'],
  ])('%s', (_, expected, ...head) => {
    expect(windowOf(...head)).toEqual(expected);
  });

  it('and an end in the front matter are those that one sentence tells', () => {
    const text = [
      '---',
      'resolved: 2024-05-03T11:30Z',
      '---',
      '# Postmortem: shop down',
      '',
      '## Summary',
      '',
      'From 10:00 to 11:30 UTC on May 3, 2024 the shop was down.',
      '',
      '## Impact',
      '',
      '| Measure | Value |',
      '|---|---|',
      '| Start | 2024-05-03 09:40 UTC, first bad build |',
      '',
      ...timeline,
    ].join('\n');
    expect(brief(analyse(text).incidents[0]?.window?.start)).toBe(whole[0]);
  });
});

describe('a window of days', () => {
  it.each<[string, string]>([
    ['Incident from', 'Incident until'],
    ['Incident from', 'Incident till'],
    ['Start', 'End'],
  ])('behind %s and %s', (from, until) => {
    const labels = [
      `**${from}:** 2024-05-03`,
      '',
      `**${until}:** 2024-05-04`,
      '',
      '**Retro held:** 2024-05-09',
    ];
    expect(windowOf(...labels)).toEqual(['2024-05-03 ', '2024-05-04 ']);
  });
});

it('begins at the time behind a label of that name', () => {
  expect(windowOf('**Date:** May 3, 2024', '', '**Time:** 10:00 UTC')).toEqual(['2024-05-03 10:00', null]);
});
