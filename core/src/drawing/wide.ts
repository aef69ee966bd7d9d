import { type Axis, axisOf } from './axis.ts';
import { planFlags } from './flags.ts';
import { stackMarks } from './lanes.ts';
import { ellipsize, textWidth } from './measure.ts';
import { byTime, type TimedEntry, type TimelinePicture } from './picture.ts';
import type { FullOptions, Label, PlacedEntry, PlacedText, RailPart, Scene } from './scene.ts';
import { type Stretch, stretches } from './stretches.ts';
import { writtenZone, type Zone } from './ticks.ts';
import { placeAxis } from './wide-axis.ts';
import { placeBand } from './wide-band.ts';
import { placeStretch } from './wide-parts.ts';
import { fill, hiddenNote } from './words.ts';

/** More marks than these are too many for full size. */
const crowd = 120;
const mostRows = 10;

/** Lays out a picture along a horizontal axis: flags above the rail, phases and ticks below it. */
export function layoutWide(picture: TimelinePicture, options: FullOptions): Scene {
  const { width, fontSize: em, charWidth, words } = options;
  const zone = options.zone ?? writtenZone(picture);
  const scale = scaleOf(picture, options);
  const { axis, from, to, left, right, inset, toX } = scale;
  const marks = placeMarks(picture, scale, em);
  const { shown, xs, rows, size, stack, earlier, later, hiddenEntries } = marks;

  // Everything but the flags has a fixed height.
  const noteHeight = em * 1.7;
  const bandHeight = picture.window ? em * 1.9 : em * 0.6;
  const below = size / 2 + em * 0.6 + em * 1.7 + em * 0.5 + em * 1.5 + em * 1.6;
  const above = noteHeight + bandHeight + stack + size / 2 + em * 0.9;
  const room = Math.max((options.maxHeight ?? em * 46) - above - below, em * 4);
  const all = byTime(picture);
  const flags = planFlags(shown, xs, { room, limit: width - inset / 2, zone, picture, all }, options);
  const hiddenLabels = flags.labels.filter((label) => label === null).length;
  const height = Math.max(options.minHeight ?? 0, above + below + flags.height);
  const railY = height - below;
  const stretchY = railY + size / 2 + em * 0.6;
  const tickY = stretchY + em * 2.2;
  const flagsBottom = railY - stack - size / 2 - em * 0.9;
  const plot = { x: 0, y: noteHeight, width, height: railY + size / 2 + em * 2.3 - noteHeight };

  const entries = shown.map((entry, index): PlacedEntry => {
    const label = raised(flags.labels[index] ?? null, flagsBottom);
    const untilX = entry.untilMs === null || entry.untilMs <= entry.ms ? null : toX(entry.untilMs);
    return {
      entry,
      x: xs[index] as number,
      y: railY - (rows[index] as number) * (size + 2),
      size,
      untilX: untilX === null ? null : Math.min(untilX, right + inset),
      label,
      poleY: label ? label.box.y : null,
    };
  });
  const parts = stretches(picture).filter(({ startMs, endMs }) => endMs > from && startMs < to);
  const clip = (ms: number): number => Math.max(left, Math.min(right, toX(ms)));
  const ground = placeAxis(picture, axis, { ...scale, zone, y: tickY }, options);
  return {
    shape: 'wide',
    picture,
    zone,
    axis,
    width,
    height,
    fontSize: em,
    charWidth,
    words,
    plot,
    range: { from, to, left, right },
    ticks: ground.ticks,
    boundaries: ground.boundaries,
    folds: ground.folds.map(({ key, x, width }) => ({ key, box: { ...plot, x, width } })),
    texts: [
      ...ground.texts,
      // Days have none.
      ...(picture.days ? [] : [zoneText(zone, scale, tickY, options)]),
      ...notes({ earlier, later, hiddenLabels, hiddenEntries }, inset, options),
    ],
    band: placeBand(picture, { ...scale, top: noteHeight, bottom: stretchY - em * 0.2 }, options),
    stretches: parts.map((stretch, index) => {
      const [x, end] = [clip(stretch.startMs), clip(stretch.endMs)];
      const box = { x, y: stretchY, width: end - x, height: em * 1.7 };
      // Only the outermost have nobody beside them.
      const before = index === 0 ? x - inset : 0;
      const after = index === parts.length - 1 ? width - inset - end : 0;
      return placeStretch(stretch, words[`stretch-${stretch.name}`], box, em, charWidth, { before, after });
    }),
    rail: placeRail(parts, scale, railY, clip),
    entries,
    hiddenLabels,
    hiddenEntries,
    earlier,
    later,
  };
}

/** Where instants stand: the visible part of the axis, from `left` to `right`. */
interface Scale {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Free on both sides. */
  readonly inset: number;
  /** Milliseconds to a pixel, folds left out. */
  readonly msPerPx: number;
  toX(ms: number): number;
}

function scaleOf(picture: TimelinePicture, options: FullOptions): Scale {
  const { width, fontSize: em } = options;
  const axis = axisOf(picture, options.fold);
  const from = options.from ?? axis.startMs;
  const to = options.to ?? axis.endMs;
  const left = em * 1.2;
  // Labels fly to the right, so the last mark needs room on that side.
  const right = width - Math.min(em * 14, width * 0.22);
  const startU = axis.toU(from);
  const msPerPx = Math.max((axis.toU(to) - startU) / (right - left), 1e-6);
  const toX = (ms: number): number => left + (axis.toU(ms) - startU) / msPerPx;
  return { axis, from, to, left, right, inset: left, msPerPx, toX };
}

interface Marks {
  /** The entries in view for which there is a row, in the order of time, with their places and rows. */
  readonly shown: readonly TimedEntry[];
  readonly xs: readonly number[];
  readonly rows: readonly number[];
  /** Edge of a mark, and how high the highest stack of them is above its first row. */
  readonly size: number;
  readonly stack: number;
  /** How many entries are before and behind the view, and how many in it found no row. */
  readonly earlier: number;
  readonly later: number;
  readonly hiddenEntries: number;
}

/** Stacks the marks of the entries in view, so that none covers another. */
function placeMarks(picture: TimelinePicture, { from, to, toX }: Scale, em: number): Marks {
  const all = byTime(picture);
  const visible = all.filter(({ ms }) => ms >= from && ms <= to);
  const earlier = all.filter(({ ms }) => ms < from).length;
  const size = Math.round(visible.length > crowd ? em * 0.75 : em * 1.15);
  const xs = visible.map(({ ms }) => toX(ms));
  const rows = stackMarks(xs, size + 2, mostRows);
  const hasRow = (_: unknown, index: number): boolean => rows[index] !== -1;
  const shown = visible.filter(hasRow);
  return {
    shown,
    xs: xs.filter(hasRow),
    rows: rows.filter(hasRow),
    size,
    stack: Math.max(0, ...rows) * (size + 2),
    earlier,
    later: all.length - visible.length - earlier,
    hiddenEntries: visible.length - shown.length,
  };
}

/** A label with its lower edge at 0, at its height. */
function raised(label: Label | null, bottom: number): Label | null {
  return label && { ...label, box: { ...label.box, y: bottom + label.box.y } };
}

function placeRail(
  parts: readonly Stretch[],
  { left, right }: Scale,
  y: number,
  clip: (ms: number) => number,
): RailPart[] {
  const whole = { x: left, y: y - 1, width: right - left, height: 2 };
  return [
    { key: 'all', stretch: null, box: whole, dashed: false },
    ...parts.map(({ name, startMs, endMs }) => ({
      key: name,
      stretch: name,
      box: { x: clip(startMs), y: y - 2, width: clip(endMs) - clip(startMs), height: 4 },
      dashed: false,
    })),
  ];
}

/** The name of the zone behind the ticks, as much of it as has room there. */
function zoneText({ label }: Zone, { right, inset }: Scale, y: number, options: FullOptions): PlacedText {
  const { width, fontSize: em, charWidth } = options;
  const own = textWidth(label, em * 0.88, true, charWidth);
  const room = width - inset / 2 - right - em;
  const text = own <= room ? label : ellipsize(label, room, em * 0.88, true, charWidth);
  const box = { x: right + em, y, width: Math.min(own, room), height: em * 1.3 };
  return { key: 'zone', text, look: 'context', anchor: 'start', box };
}

/** What is not shown, said at the top: entries before the view at its left, behind it at its right. */
function notes(
  {
    earlier,
    later,
    hiddenLabels,
    hiddenEntries,
  }: Pick<Scene, 'earlier' | 'later' | 'hiddenLabels' | 'hiddenEntries'>,
  inset: number,
  { width, fontSize: em, charWidth, words }: FullOptions,
): PlacedText[] {
  const note = (key: string, text: string, anchor: PlacedText['anchor']): PlacedText => {
    const wide = textWidth(text, em * 0.9, false, charWidth);
    const x = anchor === 'start' ? inset : anchor === 'end' ? width - inset - wide : (width - wide) / 2;
    return { key, text, anchor, look: 'note', box: { x, y: em * 0.2, width: wide, height: em * 1.3 } };
  };
  const texts: PlacedText[] = [];
  if (earlier > 0) texts.push(note('earlier', fill(words.earlier, earlier), 'start'));
  if (later > 0) texts.push(note('later', fill(words.later, later), 'end'));
  if (hiddenLabels + hiddenEntries > 0)
    texts.push(note('hidden', hiddenNote(hiddenLabels, hiddenEntries, words), 'middle'));
  return texts;
}
