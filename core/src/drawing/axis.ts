import type { TimelinePicture } from './picture.ts';

/** A stretch in which nothing happens, drawn short. */
export interface Fold {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The time axis with its folds. `u` is the axis as drawn: milliseconds, less what the folds leave out. Zoom and pan
 * work on `u`, where equal lengths look equal.
 */
export class Axis {
  readonly folds: readonly Fold[];
  /** The whole picture in ms, a little more than its outermost points. */
  readonly startMs: number;
  readonly endMs: number;
  /** How long each fold is drawn, in u. */
  readonly #kept: number;

  constructor(startMs: number, endMs: number, folds: readonly Fold[] = []) {
    this.startMs = startMs;
    this.endMs = endMs;
    this.folds = folds;
    const open = endMs - startMs - folds.reduce((sum, fold) => sum + fold.endMs - fold.startMs, 0);
    this.#kept = open * 0.06;
  }

  toU(ms: number): number {
    let u = ms;
    for (const { startMs, endMs } of this.folds) {
      if (ms <= startMs) break;
      const length = endMs - startMs;
      u -= ms >= endMs ? length - this.#kept : (ms - startMs) * (1 - this.#kept / length);
    }
    return u;
  }

  toMs(u: number): number {
    let ms = u;
    for (const { startMs, endMs } of this.folds) {
      if (ms <= startMs) break;
      const length = endMs - startMs;
      const into = ms - startMs;
      ms = into >= this.#kept ? ms + length - this.#kept : startMs + (into * length) / this.#kept;
    }
    return ms;
  }
}

const hour = 3_600_000;

/** Zooming and drawing ask for it again and again. */
const known = new WeakMap<TimelinePicture, { folded?: Axis; open?: Axis }>();

/** The axis of a picture. Folds every gap that would otherwise press all the rest into less than a quarter. */
export function axisOf(picture: TimelinePicture, fold: boolean): Axis {
  const axes = known.get(picture) ?? {};
  known.set(picture, axes);
  const which = fold ? 'folded' : 'open';
  axes[which] ??= makeAxis(picture, fold);
  return axes[which];
}

function makeAxis(picture: TimelinePicture, fold: boolean): Axis {
  const points = timesOf(picture);
  const first = points[0] ?? 0;
  const last = points.at(-1) ?? 0;
  if (first === last) return new Axis(first - hour / 2, last + hour / 2);
  const folds = fold ? foldsBetween(points) : [];
  const open = last - first - folds.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return new Axis(first - open * 0.015, last + open * 0.015, folds);
}

/** All times that a picture must show, ascending, each once. */
function timesOf(picture: TimelinePicture): number[] {
  const times = new Set<number>();
  const add = (ms: number | null | undefined): void => {
    if (ms !== null && ms !== undefined && Number.isFinite(ms)) times.add(ms);
  };
  add(picture.window?.startMs);
  add(picture.window?.endMs);
  for (const entry of picture.entries) {
    add(entry.ms);
    add(entry.untilMs);
  }
  return [...times].sort((a, b) => a - b);
}

function foldsBetween(points: readonly number[]): Fold[] {
  // A few points tell their distances at a glance: there is nothing to be pressed together.
  if (points.length < 5) return [];
  const gaps = points
    .slice(1)
    .map((end, index) => ({ startMs: points[index] as number, endMs: end }))
    .sort((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs));
  let open = (points.at(-1) as number) - (points[0] as number);
  const chosen: Fold[] = [];
  for (const gap of gaps) {
    const length = gap.endMs - gap.startMs;
    if (chosen.length === 6 || length < 4 * hour || length < open * 0.75) break;
    chosen.push(gap);
    open -= length;
  }
  // The fold stays clear of the entries on both sides.
  const margin = open * 0.04;
  return chosen
    .filter(({ startMs, endMs }) => endMs - startMs > margin * 6)
    .map(({ startMs, endMs }) => ({ startMs: startMs + margin, endMs: endMs - margin }))
    .sort((a, b) => a.startMs - b.startMs);
}
