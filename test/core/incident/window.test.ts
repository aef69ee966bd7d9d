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

  it.each([
    'Detected: 2024-05-03 10:00–10:20 UTC (burst of errors)',
    'Production recovered at 11:30 UTC on May 3, 2024.',
    'The sponsor was told at 10:30 by Grace herself, in person, at 10:45.',
  ])('is none: %s', (sentence) => {
    expect(windowOf(sentence)[1]).toBeNull();
  });
});
