import { axisOf } from './axis.ts';
import { planFlags } from './flags.ts';
import { stackMarks } from './lanes.ts';
import { ellipsize, textWidth, wrap } from './measure.ts';
import { byTime, type TimelinePicture } from './picture.ts';
import type {
  Box,
  FullOptions,
  Label,
  PlacedBand,
  PlacedEntry,
  PlacedText,
  RailPart,
  Scene,
} from './scene.ts';
import { type Stretch, stretches } from './stretches.ts';
import { writtenZone } from './ticks.ts';
import { placeAxis } from './wide-axis.ts';
import { placeStretch, windowText } from './wide-parts.ts';
import { fill, hiddenNote } from './words.ts';

/** More marks than these are too many for full size. */
const crowd = 120;
const mostRows = 10;

/** Lays out a picture along a horizontal axis: flags above the rail, phases and ticks below it. */
export function layoutWide(picture: TimelinePicture, options: FullOptions): Scene {
  const { width, fontSize: em, charWidth, words } = options;
  const zone = options.zone ?? writtenZone(picture);
  const axis = axisOf(picture, options.fold);
  const from = options.from ?? axis.startMs;
  const to = options.to ?? axis.endMs;
  const inset = em * 1.2;
  // Labels fly to the right, so the last mark needs room on that side.
  const gutter = Math.min(em * 14, width * 0.22);
  const left = inset;
  const right = width - gutter;
  const startU = axis.toU(from);
  const msPerPx = Math.max((axis.toU(to) - startU) / (right - left), 1e-6);
  const toX = (ms: number): number => left + (axis.toU(ms) - startU) / msPerPx;

  const all = byTime(picture);
  const visible = all.filter(({ ms }) => ms >= from && ms <= to);
  const earlier = all.filter(({ ms }) => ms < from).length;
  const later = all.length - visible.length - earlier;

  const size = Math.round(visible.length > crowd ? em * 0.75 : em * 1.15);
  const xs = visible.map(({ ms }) => toX(ms));
  const rows = stackMarks(xs, size + 2, mostRows);
  const shown = visible.filter((_, index) => rows[index] !== -1);
  const shownX = xs.filter((_, index) => rows[index] !== -1);
  const shownRows = rows.filter((row) => row !== -1);
  const stack = Math.max(0, ...shownRows) * (size + 2);
  const hiddenEntries = visible.length - shown.length;

  // Everything but the flags has a fixed height.
  const noteHeight = em * 1.7;
  const bandHeight = picture.window ? em * 1.9 : em * 0.6;
  const below = size / 2 + em * 0.6 + em * 1.7 + em * 0.5 + em * 1.5 + em * 1.6;
  const above = noteHeight + bandHeight + stack + size / 2 + em * 0.9;
  const room = Math.max((options.maxHeight ?? em * 46) - above - below, em * 4);

  const flags = planFlags(shown, shownX, { room, limit: width - inset / 2, zone, picture, all }, options);
  const height = Math.max(options.minHeight ?? 0, above + below + flags.height);
  const railY = height - below;
  const flagsBottom = railY - stack - size / 2 - em * 0.9;
  const plot = { x: 0, y: noteHeight, width, height: railY + size / 2 + em * 2.3 - noteHeight };

  const entries: PlacedEntry[] = shown.map((entry, index) => {
    const x = shownX[index] as number;
    const label = flags.labels[index] ? moveLabel(flags.labels[index], flagsBottom) : null;
    return {
      entry,
      x,
      y: railY - (shownRows[index] as number) * (size + 2),
      size,
      untilX:
        entry.untilMs === null || entry.untilMs <= entry.ms
          ? null
          : Math.min(toX(entry.untilMs), right + inset),
      label,
      poleY: label ? label.box.y : null,
    };
  });

  const parts = stretches(picture).filter(({ startMs, endMs }) => endMs > from && startMs < to);
  const clip = (ms: number): number => Math.max(left, Math.min(right, toX(ms)));
  const rail: RailPart[] = [
    {
      key: 'all',
      stretch: null,
      box: { x: left, y: railY - 1, width: right - left, height: 2 },
      dashed: false,
    },
    ...parts.map(({ name, startMs, endMs }) => ({
      key: name,
      stretch: name,
      box: { x: clip(startMs), y: railY - 2, width: clip(endMs) - clip(startMs), height: 4 },
      dashed: false,
    })),
  ];
  const stretchY = railY + size / 2 + em * 0.6;
  const hiddenLabels = flags.labels.filter((label) => label === null).length;
  const ground = placeAxis(
    picture,
    axis,
    { from, to, left, right, toX, msPerPx, zone, y: stretchY + em * 2.2 },
    options,
  );
  const texts: PlacedText[] = [...ground.texts];
  const note = (key: string, text: string, anchor: PlacedText['anchor']): void => {
    const wide = textWidth(text, em * 0.9, false, charWidth);
    const x = anchor === 'start' ? inset : anchor === 'end' ? width - inset - wide : (width - wide) / 2;
    texts.push({ key, text, anchor, look: 'note', box: { x, y: em * 0.2, width: wide, height: em * 1.3 } });
  };
  const zoneWidth = textWidth(zone.label, em * 0.88, true, charWidth);
  const zoneRoom = width - inset / 2 - right - em;
  const zoneText =
    zoneWidth <= zoneRoom ? zone.label : ellipsize(zone.label, zoneRoom, em * 0.88, true, charWidth);
  // Days have none.
  if (!picture.days)
    texts.push({
      key: 'zone',
      text: zoneText,
      look: 'context',
      anchor: 'start',
      box: { x: right + em, y: stretchY + em * 2.2, width: Math.min(zoneWidth, zoneRoom), height: em * 1.3 },
    });
  if (earlier > 0) note('earlier', fill(words.earlier, earlier), 'start');
  if (later > 0) note('later', fill(words.later, later), 'end');
  if (hiddenLabels + hiddenEntries > 0)
    note('hidden', hiddenNote(hiddenLabels, hiddenEntries, words), 'middle');

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
    texts,
    band: placeBand(
      picture,
      { from, to, left, right, toX, top: noteHeight, bottom: stretchY - em * 0.2 },
      options,
    ),
    stretches: parts.map((stretch, index) =>
      placeStretch(
        stretch,
        words[`stretch-${stretch.name}`],
        stretchBox(stretch),
        em,
        charWidth,
        // Only the outermost have nobody beside them.
        {
          before: index === 0 ? clip(stretch.startMs) - inset : 0,
          after: index === parts.length - 1 ? width - inset - clip(stretch.endMs) : 0,
        },
      ),
    ),
    rail,
    entries,
    hiddenLabels,
    hiddenEntries,
    earlier,
    later,
  };

  function stretchBox({ startMs, endMs }: Stretch): Box {
    return { x: clip(startMs), y: stretchY, width: clip(endMs) - clip(startMs), height: em * 1.7 };
  }

  function moveLabel(label: Label, bottom: number): Label {
    return { ...label, box: { ...label.box, y: bottom + label.box.y } };
  }
}

interface BandPlace {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  toX(ms: number): number;
}

function placeBand(picture: TimelinePicture, place: BandPlace, options: FullOptions): PlacedBand | null {
  const { window } = picture;
  if (!window || (window.startMs === null && window.endMs === null)) return null;
  const { fontSize: em, charWidth, words } = options;
  const startMs = window.startMs ?? place.from;
  const endMs = window.endMs ?? place.to;
  if (endMs < startMs || endMs < place.from || startMs > place.to) return null;
  const x = Math.max(place.left, place.toX(startMs));
  const end = Math.min(place.right, place.toX(endMs));
  const room = options.width - em * 2.4;
  const text = wrap(windowText(window, words), room, 1, em * 0.85, false, charWidth)[0] ?? '';
  const textRoom = textWidth(text, em * 0.85, false, charWidth);
  const textBox = {
    // Beside its beginning; where there is no room to the right of it, as far left as it has to be.
    x: Math.min(x + em * 0.5, options.width - em * 0.9 - textRoom),
    y: place.top + em * 0.25,
    width: textRoom,
    height: em * 1.3,
  };
  return {
    box: { x, y: place.top, width: Math.max(end - x, 1), height: place.bottom - place.top },
    start: window.startMs !== null && window.startMs >= place.from,
    end: window.endMs !== null && window.endMs <= place.to,
    text,
    textBox: text ? textBox : null,
    problem: window.problem !== null,
  };
}
