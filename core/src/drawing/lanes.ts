/** A label that flies to the right from its pole at `x`. */
export interface Flag {
  readonly x: number;
  readonly width: number;
  /** 0 is shown first where not all fit. */
  readonly priority: number;
}

/** How many lanes further away is better than one more pole behind the label. */
const crossing = 2;

/**
 * The lane of each flag, 0 next to the rail; null where not all have room. Flags are given from left to right. Lanes
 * are filled from the right, so that labels step downwards in the order of time, and each label takes the lane where
 * the fewest poles pass behind it.
 */
export function placeAll(flags: readonly Flag[], lanes: number, gap: number): number[] | null {
  for (const cost of [crossing, 0]) {
    const placed = fill(flags, lanes, gap, cost);
    if (!placed.includes(-1)) return placed;
  }
  return null;
}

/** Among more flags than these it is enough that some are shown, evenly spread. */
const mostFilled = 120;

/** The same for as many flags as there is room for, the important first and the others spread evenly; -1 for the rest. */
export function placeSome(flags: readonly Flag[], lanes: number, gap: number): number[] {
  const { spread, more } = choose(flags, lanes, gap);
  const filled = flags.length <= mostFilled ? [...spread, ...more] : spread;
  const place = (chosen: readonly number[]): number[] => {
    const inOrder = [...chosen].sort((a, b) => a - b);
    const placed = fill(
      inOrder.map((index) => flags[index] as Flag),
      lanes,
      gap,
      crossing,
    );
    const lane = flags.map(() => -1);
    inOrder.forEach((index, at) => {
      lane[index] = placed[at] as number;
    });
    return lane;
  };
  // Those that came first do not make room for those that only fill up: these are as many as leave them theirs.
  for (let more = filled.length - spread.length; more > 0; more = Math.floor(more * 0.8)) {
    const all = place(filled.slice(0, spread.length + more));
    if (spread.every((index) => all[index] !== -1)) return all;
  }
  return place(spread);
}

function fill(flags: readonly Flag[], lanes: number, gap: number, crossing: number): number[] {
  const lane = flags.map(() => -1);
  // Where the nearest label begins, per lane.
  const free: number[] = Array.from({ length: lanes }, () => Number.POSITIVE_INFINITY);
  for (let i = flags.length - 1; i >= 0; i--) {
    const { x, width } = flags[i] as Flag;
    const passing: number[] = [];
    for (let j = i + 1; j < flags.length && (flags[j] as Flag).x < x + width; j++) {
      if ((flags[j] as Flag).x > x) passing.push(lane[j] as number);
    }
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < lanes; k++) {
      if (x + width + gap > (free[k] as number)) continue;
      const cost = k + crossing * passing.filter((other) => other > k).length;
      if (cost >= least) continue;
      best = k;
      least = cost;
    }
    if (best < 0) continue;
    free[best] = x;
    lane[i] = best;
  }
  return lane;
}

/** Those to be shown: the important and the evenly spread, and others that there is still room for. */
function choose(
  flags: readonly Flag[],
  lanes: number,
  gap: number,
): { readonly spread: readonly number[]; readonly more: readonly number[] } {
  const spread: number[] = [];
  const later: number[] = [];
  const left = Math.floor(flags[0]?.x ?? 0);
  const right = Math.ceil(Math.max(left, ...flags.map(({ x, width }) => x + width + gap)));
  // How many labels stand above one another, per pixel.
  const depth = new Uint16Array(right - left + 1);
  const rank = (index: number): number => (flags[index] as Flag).priority;
  const order = flags.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || b - a);
  const fits = (i: number): boolean => {
    const { x, width } = flags[i] as Flag;
    const above = depth.subarray(Math.floor(x - left), Math.ceil(x + width + gap - left));
    if (above.some((count) => count >= lanes)) return false;
    above.forEach((count, px) => {
      above[px] = count + 1;
    });
    return true;
  };
  for (const i of order) {
    const { x, width, priority } = flags[i] as Flag;
    const spacing = priority < 2 ? 0 : (width + gap) / lanes;
    if (spread.some((other) => Math.abs((flags[other] as Flag).x - x) < spacing)) later.push(i);
    else if (fits(i)) spread.push(i);
  }
  return { spread, more: later.filter(fits) };
}

/** The row of each mark so that no two come closer than `size`; -1 where all rows are taken. `xs` ascend. */
export function stackMarks(xs: readonly number[], size: number, rows: number): number[] {
  const last: number[] = [];
  return xs.map((x) => {
    for (let row = 0; row < rows; row++) {
      if (x - (last[row] ?? Number.NEGATIVE_INFINITY) < size) continue;
      last[row] = x;
      return row;
    }
    return -1;
  });
}
