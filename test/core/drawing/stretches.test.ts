import { expect, test } from 'vitest';
import { stretches } from '../../../core/src/drawing/stretches.ts';
import type { Phase } from '../../../core/src/incident/types.ts';
import { pictureWith } from '../../timeline/pictures.ts';

const minute = 60_000;

/** The stretches, in minutes, of an incident with these phases at these minutes and this window. */
function told(
  rows: Readonly<Record<number, Phase>>,
  window: readonly [number, number] | null = null,
): string[] {
  const entries = Object.entries(rows).map(([at, phase], index) => ({
    id: String(index),
    line: index,
    endLine: index,
    timeText: at,
    ms: Number(at) * minute,
    untilMs: null,
    runs: null,
    text: '',
    phase,
    problem: null,
    day: null,
  }));
  const base = pictureWith(entries);
  const picture = {
    ...base,
    window:
      window && base.window
        ? { ...base.window, startMs: window[0] * minute, endMs: window[1] * minute }
        : null,
  };
  return stretches(picture).map(
    ({ name, startMs, endMs }) => `${name} ${startMs / minute}–${endMs / minute}`,
  );
}

test('four parts where all is told', () => {
  expect(
    told({ 0: 'start', 5: 'detected', 30: 'identified', 40: 'mitigated', 50: 'resolved', 70: 'verified' }),
  ).toEqual(['undetected 0–5', 'diagnosing 5–30', 'fixing 30–50', 'verifying 50–70']);
});

test('the window gives start and end', () => {
  expect(told({ 5: 'detected', 30: 'identified', 50: 'resolved' }, [0, 60])).toEqual([
    'undetected 0–5',
    'diagnosing 5–30',
    'fixing 30–50',
    'verifying 50–60',
  ]);
});

test('nothing is called undetected where no detection is told', () => {
  expect(told({ 0: 'start', 50: 'resolved' })).toEqual([]);
});

test('without a cause, or with one found after the fix, diagnosis and fix are one', () => {
  expect(told({ 0: 'start', 5: 'detected', 50: 'resolved' })).toEqual(['undetected 0–5', 'responding 5–50']);
  expect(told({ 0: 'detected', 20: 'resolved', 40: 'identified' })).toEqual(['responding 0–20']);
});

test('no time between start and detection leaves no stretch', () => {
  expect(told({ 0: 'detected', 10: 'identified', 20: 'resolved' }, [0, 20])).toEqual([
    'diagnosing 0–10',
    'fixing 10–20',
  ]);
});
