import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../core/src/drawing/layout.ts';
import { metricEnds, type PictureEntry, type TimelinePicture } from '../../../core/src/drawing/picture.ts';
import { type Box, type Scene, xOf } from '../../../core/src/drawing/scene.ts';
import { writtenZone } from '../../../core/src/drawing/ticks.ts';
import { phases } from '../../../core/src/incident/types.ts';
import { evenOutage, longOutage, pictureWith, smallOutage } from '../../timeline/pictures.ts';

const minute = 60_000;

const entries = fc
  .array(
    fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20_000 })),
      length: fc.option(fc.integer({ min: 1, max: 90 })),
      text: fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 40 })),
      phase: fc.option(fc.constantFrom(...phases)),
      trouble: fc.boolean(),
    }),
    { minLength: 1, maxLength: 90 },
  )
  .map((rows) =>
    rows.map(({ at, length, text, phase, trouble }, index): PictureEntry => {
      const ms = Date.UTC(2026, 2, 12) + at * minute;
      return {
        id: String(index),
        line: 10 + index,
        endLine: 10 + index,
        timeText: new Date(ms).toISOString().slice(11, 16),
        ms,
        untilMs: length === null ? null : ms + length * minute,
        text,
        runs: null,
        phase,
        problem: trouble
          ? { line: 0, rule: 'out-of-order', message: 'Not in order.', severity: 'warning', fixes: [] }
          : null,
        day: '2026-03-12',
      };
    }),
  );

const options = fc.record({
  width: fc.integer({ min: 240, max: 1800 }),
  fontSize: fc.integer({ min: 10, max: 26 }),
  maxHeight: fc.integer({ min: 200, max: 1000 }),
});

const cases = fc.record({
  picture: entries.map(pictureWith),
  options,
  view: fc.option(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))),
});

/** Lays out the whole picture, or the part of it that `view` gives in per cent. */
function sceneOf(picture: TimelinePicture, given: object, view: readonly [number, number] | null): Scene {
  const whole = layout(picture, given as Parameters<typeof layout>[1]);
  if (!view) return whole;
  const { startMs, endMs } = whole.axis;
  const from = startMs + ((endMs - startMs) * Math.min(view[0], 95)) / 100;
  const to = Math.min(endMs, from + ((endMs - startMs) * view[1]) / 100 + minute);
  return layout(picture, { ...(given as Parameters<typeof layout>[1]), from, to });
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function firstOverlap(boxes: readonly Box[]): readonly [Box, Box] | null {
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      if (overlap(boxes[i] as Box, boxes[j] as Box)) return [boxes[i] as Box, boxes[j] as Box];
    }
  }
  return null;
}

describe('any picture', () => {
  test('has no two labels, marks or words that overlap', () => {
    fc.assert(
      fc.property(cases, ({ picture, options, view }) => {
        const scene = sceneOf(picture, options, view);
        const labels = scene.entries.flatMap(({ label }) => (label ? [label.box] : []));
        const marks = scene.entries.map(({ x, y, size }) => ({
          x: x - size / 2,
          y: y - size / 2,
          width: size,
          height: size,
        }));
        const words = [...scene.texts, ...scene.ticks].map(({ box }) => box);
        expect(firstOverlap(labels)).toBeNull();
        expect(firstOverlap(marks)).toBeNull();
        expect(firstOverlap(words)).toBeNull();
        expect(labels.some((label) => marks.some((mark) => overlap(label, mark)))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('lies within its width and height', () => {
    fc.assert(
      fc.property(cases, ({ picture, options, view }) => {
        const scene = sceneOf(picture, options, view);
        const boxes = [
          scene.plot,
          ...scene.entries.flatMap(({ label }) => (label ? [label.box] : [])),
          ...[...scene.texts, ...scene.ticks].map(({ box }) => box),
          ...scene.stretches.flatMap(({ box, textBox, length }) => (length ? [box, textBox] : [box])),
          ...scene.rail.map(({ box }) => box),
          ...(scene.band ? [scene.band.box] : []),
          ...(scene.band?.textBox ? [scene.band.textBox] : []),
        ];
        for (const { x, y, width, height } of boxes) {
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(x + width).toBeLessThanOrEqual(scene.width + 0.01);
          expect(y + height).toBeLessThanOrEqual(scene.height + 0.01);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('loses no entry: each is drawn, out of sight, or counted as hidden', () => {
    fc.assert(
      fc.property(cases, ({ picture, options, view }) => {
        const scene = sceneOf(picture, options, view);
        const drawn = scene.entries.length + scene.hiddenEntries + scene.earlier + scene.later;
        expect(drawn).toBe(picture.entries.length);
        expect(scene.entries.filter(({ label }) => label === null)).toHaveLength(scene.hiddenLabels);
      }),
    );
  });

  test('stands in the order of time', () => {
    fc.assert(
      fc.property(cases, ({ picture, options, view }) => {
        const scene = sceneOf(picture, options, view);
        scene.entries.slice(1).forEach(({ entry, x, y }, index) => {
          const before = scene.entries[index] as (typeof scene.entries)[number];
          expect(entry.ms).toBeGreaterThanOrEqual(before.entry.ms);
          if (scene.shape === 'wide') expect(x).toBeGreaterThanOrEqual(before.x);
          else expect(y).toBeGreaterThan(before.y);
        });
      }),
    );
  });

  test('has its ticks at round times of its zone, inside the axis', () => {
    fc.assert(
      fc.property(cases, ({ picture, options, view }) => {
        const scene = sceneOf(picture, options, view);
        const zone = writtenZone(picture);
        for (const { ms, x } of scene.ticks) {
          const local = ms + zone.offset(ms) * minute;
          expect(local % 1000).toBe(0);
          expect(x).toBeGreaterThanOrEqual(scene.range.left - 0.01);
          expect(x).toBeLessThanOrEqual(scene.range.right + 0.01);
          expect(xOf(scene, ms)).toBeCloseTo(x, 3);
        }
      }),
    );
  });
});

describe('wide', () => {
  test('the labels stay when an entry is written between, and zooming in takes none away', () => {
    const picture = longOutage(300);
    const labelled = (of: TimelinePicture, view: object = {}) => {
      const { entries } = layout(of, { width: 1100, ...view });
      return entries.flatMap(({ entry, label }) => (label ? [entry.line] : []));
    };
    const before = labelled(picture);
    const middle = picture.entries[150] as PictureEntry;
    const added = { ...middle, id: 'new', line: 900, phase: null, ms: (middle.ms as number) + 30_000 };
    const after = labelled({ ...picture, entries: [...picture.entries, added] });
    const lost = before.filter((line) => !after.includes(line));
    expect(lost.length).toBeLessThanOrEqual(2);

    const { axis } = layout(picture, { width: 1100 });
    const quarter = (axis.endMs - axis.startMs) / 4;
    const view = { from: axis.startMs + quarter, to: axis.endMs - quarter };
    const inView = picture.entries.filter(({ ms }) => (ms as number) > view.from && (ms as number) < view.to);
    const near = labelled(picture, view);
    const kept = before.filter((line) => inView.some((entry) => entry.line === line));
    const gone = kept.filter((line) => !near.includes(line));
    expect(gone.length).toBeLessThanOrEqual(kept.length / 10);
  });

  test('without anything that has a time there is no axis', () => {
    const { ticks, texts, rail, height } = layout({ ...pictureWith([]), window: null }, { width: 900 });
    expect([ticks, texts, rail]).toEqual([[], [], []]);
    expect(height).toBeLessThan(40);
  });

  test('years are told once', () => {
    const [base] = smallOutage().entries as [PictureEntry];
    const entries = [2014, 2016, 2019].map((year, index) => {
      return { ...base, id: String(index), ms: Date.UTC(year, 5, 1) };
    });
    const { ticks, texts } = layout({ ...pictureWith(entries), window: null, days: true }, { width: 900 });
    expect(ticks.map(({ text }) => text)).toContain('2016');
    expect(texts.filter(({ text }) => /^20\d\d$/.test(text))).toEqual([]);
  });

  test('the lengths of two folds side by side do not run into each other', () => {
    const first = pictureWith([]).window?.startMs as number;
    const [base] = smallOutage().entries as [PictureEntry];
    const entries = [0, 3, 330, 332, 3000].map((at, index) => {
      const ms = first + at * minute;
      return { ...base, id: String(index), ms };
    });
    for (let width = 340; width < 900; width += 20) {
      const { texts, folds } = layout(pictureWith(entries), { width, fontSize: 9 });
      expect(folds.length).toBeGreaterThan(1);
      expect(firstOverlap(texts.map(({ box }) => box))).toBeNull();
      expect(texts.some(({ look }) => look === 'fold-text')).toBe(true);
    }
  });

  test('three entries are told in full', () => {
    const scene = layout(smallOutage(), { width: 1100 });
    expect(scene.hiddenLabels).toBe(0);
    const said = scene.entries.map(({ label }) => label?.lines.join(' '));
    expect(said).toEqual(smallOutage().entries.map(({ text }) => text));
  });

  test('five hundred entries hide labels and say how many', () => {
    const scene = layout(longOutage(500), { width: 1100, maxHeight: 560 });
    expect(scene.hiddenLabels).toBeGreaterThan(300);
    expect(scene.height).toBeLessThanOrEqual(560);
    const note = scene.texts.find(({ key }) => key === 'hidden')?.text;
    expect(note).toBe(`${scene.hiddenLabels} labels and ${scene.hiddenEntries} entries hidden — zoom in`);
  });

  test('an entry in trouble keeps its label however many there are', () => {
    const picture = longOutage(500);
    const troubled = picture.entries.map((entry, index) =>
      index % 100 === 50
        ? {
            ...entry,
            problem: {
              line: 0,
              rule: 'outside-window',
              message: 'Outside.',
              severity: 'warning' as const,
              fixes: [],
            },
          }
        : entry,
    );
    const scene = layout({ ...picture, entries: troubled }, { width: 1100 });
    const shown = scene.entries.filter(({ entry }) => entry.problem !== null);
    expect(shown).toHaveLength(5);
    expect(shown.every(({ label }) => label !== null)).toBe(true);
  });

  test('zooming in shows more labels, and says what is out of sight', () => {
    const picture = longOutage(60);
    const whole = layout(picture, { width: 900 });
    const from = picture.window?.startMs as number;
    const near = layout(picture, { width: 900, from, to: from + 20 * minute });
    expect(near.hiddenLabels).toBeLessThan(whole.hiddenLabels);
    expect(near.texts.map(({ text }) => text)).toContain(`‹ ${near.earlier} earlier`);
    expect(near.texts.map(({ text }) => text)).toContain(`${near.later} later ›`);
  });

  test('the stated window is a band from its start to its end', () => {
    const scene = layout(evenOutage(), { width: 1100 });
    const { startMs, endMs } = evenOutage().window as { startMs: number; endMs: number };
    expect(scene.band?.box.x).toBeCloseTo(xOf(scene, startMs), 3);
    expect((scene.band?.box.x ?? 0) + (scene.band?.box.width ?? 0)).toBeCloseTo(xOf(scene, endMs), 3);
    expect(scene.band?.text).toBe('Stated window 18:02 – 19:16 · 1 h 14 min');
  });

  test('a window at the right edge is told in full', () => {
    const outage = evenOutage();
    const last = outage.entries.at(-1)?.ms as number;
    const window = { ...outage.window!, startMs: last - 5 * minute, endMs: last };
    const { band } = layout({ ...outage, window }, { width: 700 });
    expect(band?.text).toBe('Stated window 18:02 – 19:16 · 5 min');
  });

  test('the day that has the entries is told before one that has but the edge', () => {
    const outage = evenOutage();
    const start = outage.window?.startMs as number;
    const window = { ...outage.window!, startMs: start - 14 * 24 * 60 * minute };
    const { texts } = layout({ ...outage, window }, { width: 700 });
    expect(texts.flatMap(({ text, look }) => (look === 'context' ? [text] : []))).toContain(
      'Thu, 12 March 2026',
    );
  });

  test('days whose mark is the last on the axis are told too', () => {
    const [base] = smallOutage().entries as [PictureEntry];
    const entries = [27, 28].map((day) => ({ ...base, id: String(day), ms: Date.UTC(2025, 8, day) }));
    const picture = { ...pictureWith(entries), window: null, offset: 0, days: true };
    expect(layout(picture, { width: 760 }).ticks.map(({ text }) => text)).toEqual(['27 Sept', '28 Sept']);
  });

  test('of entries that stand close all get a label for whom there is room', () => {
    const [base] = smallOutage().entries as [PictureEntry];
    const start = base.ms as number;
    // Twenty at the left edge and one far away, with all the lanes there are.
    const at = [...Array.from({ length: 20 }, (_, index) => index * 20), 4000];
    const entries = at.map((minutes, index) => ({
      ...base,
      id: String(index),
      ms: start + minutes * minute,
    }));
    const { entries: placed } = layout(
      { ...pictureWith(entries), window: null },
      { width: 760, fold: false },
    );
    expect(placed.filter(({ label }) => label !== null).length).toBeGreaterThanOrEqual(17);
  });

  test('an instant of its own is drawn in the middle of its axis', () => {
    const scene = layout(
      { ...smallOutage(), window: null, entries: smallOutage().entries.slice(0, 1) },
      { width: 800 },
    );
    const { left, right } = scene.range;
    expect(scene.entries[0]?.x).toBeCloseTo((left + right) / 2, 1);
  });
});

describe('narrow', () => {
  test('is a list that tells every entry with the time since the start', () => {
    const scene = layout(evenOutage(), { width: 380 });
    expect(scene.shape).toBe('vertical');
    expect(scene.entries.map(({ label }) => label?.aside?.text ?? '')).toEqual([
      '−22 min',
      '',
      '+7 min',
      '+10 min',
      '+18 min',
      '+29 min',
      '+36 min',
      '+53 min',
      '+1 h 2 min',
      '+1 h 14 min',
      '+1 h 43 min',
      '+2 h 8 min',
    ]);
  });

  test('tells the window that no entry lies in, and on two lines where it is long', () => {
    const outage = evenOutage();
    const window = { ...outage.window!, label: '12 March 2026 6:02 PM – 12 March 2026 7:16 PM' };
    const empty = layout({ ...outage, entries: [], window }, { width: 320 });
    const said = empty.texts.map(({ text }) => text);
    expect(said.join(' ')).toBe(`Stated window ${window.label} · 1 h 14 min`);
    expect(said.length).toBe(2);
    expect(empty.band).toBeNull();
  });

  test('says a long gap in words', () => {
    const late = smallOutage().entries.map((entry, index) =>
      index === 2 ? { ...entry, ms: (entry.ms as number) + 5 * 60 * minute } : entry,
    );
    const scene = layout({ ...smallOutage(), entries: late }, { width: 380 });
    expect(scene.texts.map(({ text }) => text)).toContain('6 h 7 min later');
  });
});

test('a metric knows the two places it comes from', () => {
  const picture = evenOutage();
  const detect = picture.metrics[0] as (typeof picture.metrics)[number];
  const duration = picture.metrics[4] as (typeof picture.metrics)[number];
  const { startMs, endMs } = picture.window as { startMs: number; endMs: number };
  expect(metricEnds(picture, detect)).toEqual([startMs, picture.entries[2]?.ms]);
  expect(metricEnds(picture, duration)).toEqual([startMs, endMs]);
  expect(metricEnds(picture, { ...detect, toLine: 999 })).toBeNull();
});
