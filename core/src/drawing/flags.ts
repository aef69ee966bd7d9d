import { type Flag, placeAll, placeSome } from './lanes.ts';
import { type CharWidth, textWidth, wrap } from './measure.ts';
import type { TimedEntry, TimelinePicture } from './picture.ts';
import type { FullOptions, Label } from './scene.ts';
import type { Zone } from './ticks.ts';
import { entryTime } from './wide-parts.ts';
import type { PictureWords } from './words.ts';

/** How much is said beside a mark: in how many lines, how wide (em), in at most how many lanes. */
interface Density {
  /** Lines of text below the time; 0 where the text stands behind it. */
  readonly lines: number;
  readonly ems: number;
  readonly lanes: number;
}

// From generous to terse: the first with room for all entries is taken.
const densities: readonly Density[] = [
  { lines: 3, ems: 16, lanes: 6 },
  { lines: 3, ems: 13, lanes: 6 },
  { lines: 2, ems: 16, lanes: 7 },
  { lines: 2, ems: 13, lanes: 7 },
  { lines: 1, ems: 16, lanes: 9 },
  { lines: 1, ems: 13, lanes: 10 },
];
const tersest: Density = { lines: 0, ems: 20, lanes: 18 };

export interface FlagPlace {
  /** How high all lanes together may be. */
  readonly room: number;
  /** No label reaches beyond this x. */
  readonly limit: number;
  readonly zone: Zone;
  readonly picture: TimelinePicture;
  /** All entries of the picture in the order of time, also those out of sight. */
  readonly all: readonly TimedEntry[];
}

export interface Flags {
  /** Per entry; `y` counts from the lowest lane's bottom, so it is negative. Null where there is no room. */
  readonly labels: readonly (Label | null)[];
  readonly height: number;
}

/** Labels for marks at `xs` (ascending), as generous as there is room for. */
export function planFlags(
  entries: readonly TimedEntry[],
  xs: readonly number[],
  place: FlagPlace,
  options: FullOptions,
): Flags {
  for (const density of densities) {
    const flags = attempt(entries, xs, place, options, density);
    if (flags) return flags;
  }
  return attempt(entries, xs, place, options, tersest) as Flags;
}

function attempt(
  entries: readonly TimedEntry[],
  xs: readonly number[],
  { room, limit, zone, picture, all }: FlagPlace,
  options: FullOptions,
  density: Density,
): Flags | null {
  const { fontSize: em } = options;
  const last = density === tersest;
  const gap = em * 0.9;
  const between = last ? em * 0.2 : em * 0.75;
  const laneHeight = em * 1.35 * (1 + density.lines) + between;
  const lanes = Math.max(1, Math.min(density.lanes, Math.floor(room / laneHeight)));
  // Labels are rarely narrower than this: so many can't fit, and measuring them all would be in vain.
  const hopeless = entries.length * em * 5 > lanes * limit;
  if (!last && hopeless) return null;

  const labels = entries.map((entry, index) => {
    const x = xs[index] as number;
    const time = entryTime(entry, picture, zone, options);
    return knownLabel(entry, time, Math.min(density.ems * em, limit - x), density, options);
  });
  const priorities = prioritise(picture, all);
  const flags: Flag[] = labels.map(({ box }, index) => ({
    x: xs[index] as number,
    width: box.width,
    priority: priorities.get(entries[index] as TimedEntry) as number,
  }));
  const placed =
    (hopeless ? null : placeAll(flags, lanes, gap)) ?? (last ? placeSome(flags, lanes, gap) : null);
  if (!placed) return null;

  const heights: number[] = Array.from({ length: Math.max(0, ...placed.map((lane) => lane + 1)) }, () => 0);
  labels.forEach(({ box }, index) => {
    const lane = placed[index] as number;
    if (lane >= 0) heights[lane] = Math.max(heights[lane] as number, box.height + between);
  });
  const tops = heights.map((_, lane) => -heights.slice(0, lane + 1).reduce((sum, height) => sum + height, 0));
  return {
    height: -(tops.at(-1) ?? 0),
    labels: labels.map((label, index) => {
      const lane = placed[index] as number;
      const [x, y] = [xs[index] as number, tops[lane] as number];
      return lane < 0 ? null : { ...label, box: { ...label.box, x, y } };
    }),
  };
}

/**
 * Trouble first, then the first entry of each phase, then the others that have one. Among equals those at rounder times
 * come first: they lie evenly, and stay the same when the view changes or an entry is written between.
 */
function prioritise(picture: TimelinePicture, all: readonly TimedEntry[]): Map<TimedEntry, number> {
  const known = ranks.get(picture);
  if (known) return known;
  const seen = new Set<string>();
  const found = new Map(
    all.map((entry) => {
      const { phase, problem, ms } = entry;
      const first = phase !== null && !seen.has(phase);
      if (phase) seen.add(phase);
      const group = problem ? 0 : first ? 1 : phase ? 2 : 3;
      return [entry, group + 1 / (2 + halvings(Math.floor(ms / 60_000)))];
    }),
  );
  ranks.set(picture, found);
  return found;
}

const ranks = new WeakMap<TimelinePicture, Map<TimedEntry, number>>();

/** How often a whole number can be halved: 0 for the odd ones. */
function halvings(n: number): number {
  return n === 0 ? 31 : 31 - Math.clz32(n & -n);
}

interface Known {
  readonly time: string;
  readonly max: number;
  readonly fontSize: number;
  readonly charWidth: CharWidth;
  readonly words: PictureWords;
  readonly label: Label;
}

/** Zooming moves labels but seldom changes them, and to measure their words is what costs most. */
const known = new WeakMap<TimedEntry, Map<Density, Known>>();

function knownLabel(
  entry: TimedEntry,
  time: string,
  max: number,
  density: Density,
  { fontSize, charWidth, words }: FullOptions,
): Label {
  const labels = known.get(entry) ?? new Map<Density, Known>();
  known.set(entry, labels);
  const last = labels.get(density);
  if (
    last?.time === time &&
    last.max === max &&
    last.fontSize === fontSize &&
    last.charWidth === charWidth &&
    last.words === words
  )
    return last.label;
  const label = makeLabel(entry, time, max, density.lines, fontSize, charWidth, words);
  labels.set(density, { time, max, fontSize, charWidth, words, label });
  return label;
}

/** A label at most `max` wide whose pole stands at 0. */
function makeLabel(
  entry: TimedEntry,
  timeText: string,
  max: number,
  textLines: number,
  em: number,
  charWidth: CharWidth,
  words: PictureWords,
): Label {
  const left = em * 0.55;
  const right = em * 0.25;
  const inner = Math.max(max - left - right, em);
  const small = em * 0.92;
  const measure = (text: string, size: number, bold: boolean): number =>
    textWidth(text, size, bold, charWidth);
  const time = wrap(timeText, inner, 1, small, true, charWidth)[0] ?? '';
  const timeWidth = measure(time, small, true);
  const textX = left;
  const common = { time, timeWidth, leading: em * 1.35, aside: null };
  if (textLines === 0) {
    const lines = wrap(entry.text, inner - timeWidth - em * 0.5, 1, small, false, charWidth);
    const used = lines[0] ? em * 0.5 + measure(lines[0], small, false) : 0;
    const box = { x: 0, y: 0, width: Math.min(left + timeWidth + used + right, max), height: em * 1.35 };
    return { ...common, box, phase: '', phaseX: 0, lines, textX: textX + timeWidth + em * 0.5, inline: true };
  }
  const name = entry.phase ? words[`phase-${entry.phase}`] : '';
  const headWidth = timeWidth + (name ? em * 0.55 + measure(name, small, false) : 0);
  const phase = headWidth <= inner ? name : '';
  const lines = wrap(entry.text, inner, textLines, em, false, charWidth);
  const widest = Math.max(phase ? headWidth : timeWidth, ...lines.map((line) => measure(line, em, false)));
  const width = Math.min(left + widest + right, max);
  const box = { x: 0, y: 0, width, height: em * 1.35 * (1 + lines.length) };
  return { ...common, box, phase, phaseX: textX + timeWidth + em * 0.55, lines, textX, inline: false };
}
