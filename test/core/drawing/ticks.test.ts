import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contextStep,
  formatClock,
  formatContext,
  formatTick,
  stepFor,
  ticksIn,
  type Zone,
} from '../../../core/src/drawing/ticks.ts';

const minute = 60_000;
const hour = 60 * minute;
const zone = (offset: number): Zone => ({ label: 'there', offset: () => offset });
const style = { clock: 24, dated: true, locale: 'en-GB' } as const;

test('ticks stand at round times of the zone, none missing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 60, max: 4_000_000 }),
      fc.constantFrom(0, 60, -420, 330, 345, -150),
      (start, seconds, offset) => {
        const from = start * 1000;
        const to = from + seconds * 1000;
        const step = stepFor((to - from) / 900, 90, true);
        const ticks = ticksIn(from, to, step, zone(offset));
        expect(ticks.every((ms) => ms >= from && ms <= to)).toBe(true);
        if (step.unit === 'month' || step.ms >= 7 * 24 * hour) return;
        expect(ticks.every((ms) => (ms + offset * minute) % step.ms === 0)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(Math.floor((to - from) / step.ms));
      },
    ),
  );
});

test('half-hour zones have their own round hours', () => {
  const from = Date.UTC(2026, 0, 1, 10);
  const ticks = ticksIn(from, from + 3 * hour, stepFor(hour / 90, 80, true), zone(330));
  expect(ticks.map((ms) => formatClock(ms, zone(330), 24, false))).toEqual(['16:00', '17:00', '18:00']);
});

test('ticks follow a clock that changes', () => {
  // The clock goes forward by an hour at noon UTC.
  const noon = Date.UTC(2026, 2, 29, 12);
  const summer: Zone = { label: 'summer', offset: (ms) => (ms < noon ? 0 : 60) };
  const ticks = ticksIn(noon - 2 * hour, noon + 2 * hour, { unit: 'time', ms: hour, months: 0 }, summer);
  const said = ticks.map((ms) => formatClock(ms, summer, 24, false));
  expect(said).toEqual(['10:00', '11:00', '13:00', '14:00', '15:00']);
});

test('days, weeks, months and years begin where calendars begin them', () => {
  const from = Date.UTC(2025, 10, 20, 5);
  const days = ticksIn(from, from + 49 * hour, contextStep.day, zone(-60));
  expect(days.map((ms) => new Date(ms).toISOString())).toEqual([
    '2025-11-21T01:00:00.000Z',
    '2025-11-22T01:00:00.000Z',
  ]);
  const weeks = ticksIn(from, from + 15 * 24 * hour, { unit: 'day', ms: 7 * 24 * hour, months: 0 }, zone(0));
  expect(weeks.map((ms) => new Date(ms).getUTCDay())).toEqual([1, 1]);
  const months = ticksIn(from, from + 90 * 24 * hour, contextStep.month, zone(0));
  expect(months.map((ms) => formatContext(ms, 'month', zone(0), style))).toEqual([
    'December 2025',
    'January 2026',
    'February 2026',
  ]);
  expect(ticksIn(from, from + 90 * 24 * hour, contextStep.year, zone(0))).toEqual([Date.UTC(2026, 0, 1)]);
});

describe('words', () => {
  const at = Date.UTC(2024, 5, 18, 15, 4, 5);
  test('clock times in both styles', () => {
    expect(formatClock(at - 5000, zone(0), 24, false)).toBe('15:04');
    expect(formatClock(at, zone(60), 12, false)).toBe('4:04:05 PM');
    expect(formatClock(Date.UTC(2024, 5, 18), zone(0), 12, false)).toBe('12:00 AM');
  });
  test('days with their name, or counted where none is known', () => {
    expect(formatContext(at, 'day', zone(0), style)).toBe('Tue, 18 June 2024');
    expect(formatContext(at, 'day', zone(0), { ...style, locale: 'fr' })).toBe('mar. 18 juin 2024');
    expect(formatContext(26 * hour, 'day', zone(0), { ...style, dated: false })).toBe('Day 2');
    expect(formatTick(at, { unit: 'day', ms: 24 * hour, months: 0 }, zone(0), style)).toBe('18 Jun');
  });
});

test('between days there are no times', () => {
  expect(stepFor(60_000, 80, true)).toMatchObject({ unit: 'time' });
  expect(stepFor(60_000, 80, true, true)).toMatchObject({ unit: 'day', ms: 86_400_000 });
});
