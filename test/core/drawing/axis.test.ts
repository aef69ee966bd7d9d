import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Axis, axisOf } from '../../../core/src/drawing/axis.ts';
import { layout } from '../../../core/src/drawing/layout.ts';
import { evenOutage } from '../../timeline/pictures.ts';

const hour = 3_600_000;

/** The evening's incident with a cause two days before it. */
function withEarlyCause(): ReturnType<typeof evenOutage> {
  const picture = evenOutage();
  const [first, ...rest] = picture.entries;
  return { ...picture, entries: [{ ...first!, ms: (first?.ms ?? 0) - 48 * hour }, ...rest] };
}

describe('folds', () => {
  test('a gap that would press all the rest together is drawn short', () => {
    const axis = axisOf(withEarlyCause(), true);
    expect(axis.folds).toHaveLength(1);
    const whole = axis.toU(axis.endMs) - axis.toU(axis.startMs);
    expect(whole).toBeLessThan(4 * hour);
    expect(axisOf(withEarlyCause(), false).folds).toEqual([]);
    expect(axisOf(evenOutage(), true).folds).toEqual([]);
  });

  test('the picture says how long the fold is', () => {
    const scene = layout(withEarlyCause(), { width: 1100 });
    expect(scene.folds).toHaveLength(1);
    expect(scene.texts.find(({ look }) => look === 'fold-text')?.text).toMatch(/^2 d/);
  });

  test('there and back is the same place, and order is kept', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 10, max: 5000 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        gaps,
        fc.integer({ min: -500, max: 20_000 }),
        fc.integer({ min: 1, max: 900 }),
        (parts, ms, more) => {
          let at = 0;
          const folds = parts.map(([open, fold]) => {
            const startMs = at + open;
            at = startMs + fold;
            return { startMs, endMs: at };
          });
          const axis = new Axis(0, at + 100, folds);
          expect(axis.toMs(axis.toU(ms))).toBeCloseTo(ms, 3);
          expect(axis.toU(ms + more)).toBeGreaterThan(axis.toU(ms));
        },
      ),
    );
  });
});
