import type { Axis } from './axis.ts';
import { textWidth } from './measure.ts';
import type { TimelinePicture } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type { FullOptions, PlacedText, PlacedTick } from './scene.ts';
import { contextStep, contextUnit, formatContext, formatTick, stepFor, ticksIn, type Zone } from './ticks.ts';

export interface AxisPlace {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly msPerPx: number;
  readonly zone: Zone;
  /** Top of the row of tick labels. */
  readonly y: number;
  toX(ms: number): number;
}

interface PlacedFold {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

interface Ground {
  readonly ticks: readonly PlacedTick[];
  readonly boundaries: readonly { readonly ms: number; readonly x: number }[];
  readonly texts: readonly PlacedText[];
  readonly folds: readonly PlacedFold[];
}

/** Ticks at round times of the zone, the days below them, and what the folds leave out. */
export function placeAxis(
  picture: TimelinePicture,
  axis: Axis,
  place: AxisPlace,
  options: FullOptions,
): Ground {
  const { from, to, left, right, zone, toX } = place;
  const { fontSize: em, charWidth } = options;
  const style = { clock: picture.clock, dated: picture.dated, locale: options.locale, words: options.words };
  const small = em * 0.88;
  const measure = (text: string, bold: boolean): number => textWidth(text, small, bold, charWidth);

  const folds: PlacedFold[] = [];
  const texts: PlacedText[] = [];
  const taken: { from: number; to: number }[] = [];
  for (const { startMs, endMs } of axis.folds) {
    if (endMs <= from || startMs >= to) continue;
    const x = Math.max(left, toX(startMs));
    const end = Math.min(right, toX(endMs));
    folds.push({ key: String(startMs), x, width: end - x });
    const text = formatMinutes((endMs - startMs) / 60_000);
    const width = measure(text, false);
    const middle = Math.max(left + width / 2, Math.min(right - width / 2, (x + end) / 2));
    const box = { x: middle - width / 2, y: place.y, width, height: em * 1.3 };
    const before = texts.at(-1)?.box;
    // Of two folds that stand too close the first says its length.
    if (!before || box.x >= before.x + before.width + em * 0.5)
      texts.push({ key: `fold:${startMs}`, text, look: 'fold-text', anchor: 'middle', box });
    taken.push({ from: Math.min(x, box.x) - em * 0.5, to: Math.max(end, box.x + width) + em * 0.5 });
  }

  const widest = measure(picture.clock === 12 ? '12:00 PM' : '00:00:00', false);
  const step = stepFor(place.msPerPx, widest + em * 2.2, picture.dated, picture.days);
  const unit = contextUnit(step);
  const open = segments(axis, from, to);
  const boundaries = open
    .flatMap(([start, end]) => ticksIn(start, end, contextStep[unit], zone))
    .map((ms) => ({ ms, x: toX(ms) }));
  const opening = new Set(boundaries.map(({ ms }) => ms));

  const ticks: PlacedTick[] = [];
  // Behind the axis stands the zone; days have none.
  const end = picture.days ? options.width - em * 0.6 : right + em * 0.4;
  for (const ms of open.flatMap(([start, end]) => ticksIn(start, end, step, zone))) {
    const x = toX(ms);
    const text = formatTick(ms, step, zone, style);
    const width = measure(text, false);
    const at = Math.max(left * 0.25, x - width / 2);
    const box = { x: at, y: place.y, width, height: em * 1.3 };
    const clear = [
      ...taken,
      ...ticks.map((tick) => ({ from: tick.box.x - em, to: tick.box.x + tick.box.width + em })),
    ];
    if (at + width > end || clear.some((other) => at < other.to && at + width > other.from)) continue;
    ticks.push({ ms, x, text, box, boundary: opening.has(ms) });
  }

  contexts();
  return { ticks, boundaries, texts, folds };

  // Each part of the axis says its day at its beginning; the first one at the left edge.
  function contexts(): void {
    const starts = [from, ...axis.folds.map(({ endMs }) => endMs), ...boundaries.map(({ ms }) => ms)]
      .filter((ms) => ms >= from && ms < to)
      .sort((a, b) => a - b);
    const labels = starts
      .map((ms) => ({ ms, x: ms === from ? left : toX(ms), text: formatContext(ms, unit, zone, style) }))
      .filter((label, index, list) => label.text !== null && label.text !== list[index - 1]?.text);
    if (!picture.dated && labels.length < 2) return;
    // The ticks say the years themselves.
    if (step.months >= 12) return;
    const parts = labels.map(({ x, text }, index) => {
      const said = text as string;
      return { x, said, width: measure(said, true), length: (labels[index + 1]?.x ?? right) - x };
    });
    // Where two have no room beside each other, the one with more of the axis is said.
    const shown: typeof parts = [];
    for (const part of [...parts].sort((a, b) => b.length - a.length)) {
      const { x, width } = part;
      const free = shown.every((other) => x + width + em <= other.x || other.x + other.width + em <= x);
      if (free && x + width <= options.width - em * 0.6) shown.push(part);
    }
    for (const { x, said, width } of shown.sort((a, b) => a.x - b.x)) {
      const box = { x, y: place.y + em * 1.5, width, height: em * 1.3 };
      texts.push({ key: `context:${said}`, text: said, look: 'context', anchor: 'start', box });
    }
  }
}

/** The parts of [from, to] between the folds. */
function segments(axis: Axis, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (const fold of axis.folds) {
    if (fold.startMs > start) parts.push([start, Math.min(fold.startMs, to)]);
    start = Math.max(start, fold.endMs);
  }
  if (start < to) parts.push([start, to]);
  return parts.filter(([a, b]) => b > a);
}
