import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../core/src/markdown/span.ts';
import { Lexer } from '../../../core/src/time/lexer.ts';
import { scanTimes } from '../../../core/src/time/scan.ts';
import type { Moment, TimeScan } from '../../../core/src/time/types.ts';
import { showClock, showDate } from './support.ts';

/** Pieces that times are made of, in any order: far likelier to break a grammar than random characters. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'10:05|24:XX|14:??|3:AM| PM|am|p.m.|2024-05-03|20202-01-16|04/05/2024|May |3rd|, 2024|Monday|UTC|GMT+1|GTM+2'.split(
          '|',
        ),
        ...' to | - |–|~|(|)|[|]|/|:|.|,|@|+|h|10h15|1h 39m|2 hours| and a half|several |minutes|noon|PT1H30M|x'.split(
          '|',
        ),
        ...' at | on |between | and |de | à |às |bis |年|月|日|時|分|約|\n|\r\n| |*|_|`|—|−|1.2.3|v1|CHG-|２０|Pacific Time'.split(
          '|',
        ),
      ),
      fc.integer({ min: 0, max: 99_999 }).map(String),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Every piece of text that a scan claims to have read, with what it says stands there. */
function claims(scan: TimeScan): { span: Span; raw: string }[] {
  const found: { span: Span; raw: string }[] = [...scan.durations, ...scan.zones];
  const visit = (moment: Moment | null): void => {
    if (!moment) return;
    for (const part of [moment.clock, moment.date, moment.zone]) if (part) found.push(part);
    visit(moment.alternative);
  };
  scan.moments.forEach(visit);
  return found;
}

function disjoint(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1] as Span).end <= span.start);
}

describe('any text', () => {
  test('slices to the raw text, in order, without overlap, within one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const scan = scanTimes(text);
        for (const { span, raw } of claims(scan)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          expect(raw).not.toMatch(/[\n\r]/);
        }
        for (const list of [scan.moments, scan.ranges, scan.durations, scan.zones]) {
          expect(disjoint(list.map(({ span }) => span))).toBe(true);
        }
        for (const { start, end } of scan.ranges) {
          expect(scan.moments).toContain(start);
          expect(scan.moments).toContain(end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reads a stretch as if it were alone, but for what stands around it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shifted = scanTimes(`word\n${text}`).moments.map(({ span }) => span.start - 5);
        expect(shifted).toEqual(scanTimes(text).moments.map(({ span }) => span.start));
      }),
    );
  });

  test('costs no more tokens than characters, in phrases of bounded length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, times) => {
        const whole = text.repeat(times);
        let tokens = 0;
        let last = 0;
        new Lexer(whole, 0, whole.length, (phrase) => {
          tokens += phrase.length;
          expect(phrase.length).toBeLessThanOrEqual(256);
          expect(phrase.at(0).start).toBeGreaterThanOrEqual(last);
          last = phrase.at(phrase.length - 1).end;
        }).run();
        expect(tokens).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});

describe('what is printed is read back', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const minute = fc.integer({ min: 0, max: 59 });
  const two = (value: number) => String(value).padStart(2, '0');

  test('clock times in every style', () => {
    fc.assert(
      fc.property(hour, minute, (h, m) => {
        const twelve = h % 12 === 0 ? 12 : h % 12;
        const half = h < 12 ? 'AM' : 'PM';
        const forms = [
          `${two(h)}:${two(m)}`,
          `${twelve}:${two(m)} ${half}`,
          `${twelve}:${two(m)}${half.toLowerCase()}`,
          `${twelve}.${two(m)} ${half}`,
          `${two(h)}h${two(m)}`,
          `${two(h)}${two(m)} UTC`,
          `${two(h)}${two(m)}hrs`,
          `${two(h)}.${two(m)} Uhr`,
          `${h}時${m}分`,
        ];
        for (const form of forms) {
          expect(showClock(scanTimes(`At ${form} it failed`).moments[0]?.clock ?? null), form).toBe(
            `${two(h)}:${two(m)}`,
          );
        }
      }),
    );
  });

  test('dates in every style and language', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-') as [string, string, string];
        const named = (language: string, weekday?: 'long') =>
          new Intl.DateTimeFormat(language, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
            ...(weekday && { weekday }),
          }).format(date);
        const forms = [
          iso,
          iso.replaceAll('-', '/'),
          `${dayOfMonth}.${month}.${year}`,
          `${year}年${month}月${dayOfMonth}日`,
        ];
        for (const language of ['en-US', 'en-GB', 'fr', 'es', 'pt', 'de']) forms.push(named(language));
        for (const form of forms) {
          expect(showDate(scanTimes(`(${form})`).moments[0]?.date ?? null), form).toBe(iso);
        }
        const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
        for (const language of ['en-US', 'en-GB', 'fr', 'es', 'pt', 'de']) {
          const form = named(language, 'long');
          expect(showDate(scanTimes(form).moments[0]?.date ?? null), form).toBe(`${iso} w${weekday}`);
        }
      }),
    );
  });

  test('lengths in every style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 59 }), (h, m) => {
        const forms = [
          `${h} hours ${m} minutes`,
          `${h} hours and ${m} minutes`,
          `${h}h ${m}m`,
          `${h} h ${m} min`,
          `${h} heures et ${m} minutes`,
          `${h} Stunden und ${m} Minuten`,
          `PT${h}H${m}M`,
          `${h * 60 + m} min`,
        ];
        for (const form of forms) {
          const found = scanTimes(`It lasted ${form}.`).durations;
          expect(
            found.map(({ minutes }) => minutes),
            form,
          ).toEqual([h * 60 + m]);
        }
      }),
    );
  });
});
