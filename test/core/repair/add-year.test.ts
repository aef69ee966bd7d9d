// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of snippets look like that
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addYear } from '../../../core/src/repair/add-year.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { scanTimes } from '../../../core/src/time/scan.ts';
import type { CalendarDate } from '../../../core/src/time/types.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2025, 5, 15) });
});
afterEach(() => {
  vi.useRealTimers();
});

const fixesOf = (text: string) => addYear(scanTimes(text).moments[0]?.date as CalendarDate);

describe('the year is written as the date is', () => {
  it.each([
    ['On May 3, from 10:00', 'On May 3, 2025, from 10:00'],
    ['On May 3rd 10:00', 'On May 3rd, 2025 10:00'],
    ['3 May, 10:00', '3 May 2025, 10:00'],
    ['the 3rd of May 10:00', 'the 3rd of May 2025 10:00'],
    ['3-May 10:00', '3-May-2025 10:00'],
    ['le 3 mai à 10h00', 'le 3 mai 2025 à 10h00'],
    ['el 3 de mayo, 10:00', 'el 3 de mayo de 2025, 10:00'],
    ['am 3. Mai um 10:00', 'am 3. Mai 2025 um 10:00'],
    ['5月3日 10:00', '2025年5月3日 10:00'],
    ['May 3 (Saturday), 10:00', 'May 3, 2025 (Saturday), 10:00'],
  ])('%s', (text, expected) => {
    const [fix] = fixesOf(text);
    const edits = fix?.edits() ?? [];
    expect(applyEdits(text, edits)).toBe(expected);
    expect(edits[0]?.snippet).toContain('${1:2025}');
    expect(scanTimes(expected).moments[0]?.date).toMatchObject({ year: 2025, month: 5, day: 3 });
  });
});

describe('which years', () => {
  const years = (text: string) => fixesOf(text).map(({ title, preferred }) => [title, preferred]);

  it('the last two in which the day is past, none of them surer', () => {
    expect(years('May 3, 10:00')).toEqual([
      ['Add the year 2025', false],
      ['Add the year 2024', false],
    ]);
    expect(years('December 24, 10:00')).toEqual([
      ['Add the year 2024', false],
      ['Add the year 2023', false],
    ]);
  });

  it('with a weekday those in which it fits, the last one most likely', () => {
    expect(years('Friday, May 3, 10:00')).toEqual([
      ['Add the year 2024', true],
      ['Add the year 2019', false],
    ]);
  });

  it('leap years for a leap day', () => {
    expect(years('February 29, 10:00')).toEqual([
      ['Add the year 2024', false],
      ['Add the year 2020', false],
    ]);
  });

  it('none for a weekday alone', () => {
    expect(years('On Tuesday at 10:00')).toEqual([]);
  });
});
