import { type CharWidth, textWidth } from './measure.ts';
import type { PictureWindow, TimedEntry, TimelinePicture } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type { Box, FullOptions, PlacedStretch } from './scene.ts';
import type { Stretch } from './stretches.ts';
import { formatClock, type Zone } from './ticks.ts';
import { fill, type PictureWords } from './words.ts';

/** The time of an entry as its label says it: as written, or as the chosen clock shows it. */
export function entryTime(
  entry: TimedEntry,
  picture: TimelinePicture,
  zone: Zone,
  options: FullOptions,
): string {
  if (!options.zone) return entry.timeText;
  const time = formatClock(entry.ms, zone, picture.clock, false);
  return entry.untilMs === null ? time : `${time}–${formatClock(entry.untilMs, zone, picture.clock, false)}`;
}

/**
 * A stretch with as much of its name and length as its box holds. A short one says both beside itself where `before`
 * or `after`, the free room to its left and right, allows that.
 */
export function placeStretch(
  stretch: Stretch,
  name: string,
  box: Box,
  em: number,
  charWidth: CharWidth,
  free: { readonly before: number; readonly after: number } = { before: 0, after: 0 },
): PlacedStretch {
  const minutes = (stretch.endMs - stretch.startMs) / 60_000;
  const length = formatMinutes(minutes);
  const room = box.width - em * 0.8;
  const lengthWidth = textWidth(length, em * 0.88, true, charWidth);
  const width = textWidth(name, em * 0.88, false, charWidth) + em * 0.45 + lengthWidth;
  const inside = { x: box.x + em * 0.4, y: box.y, width: room, height: box.height };
  const placed = { stretch, minutes, box };
  if (width <= room) return { ...placed, name, length, textBox: inside };
  if (width + em <= free.before) {
    const x = box.x - em * 0.5 - width;
    return { ...placed, name, length, textBox: { ...inside, x, width } };
  }
  if (width + em <= free.after) {
    return { ...placed, name, length, textBox: { ...inside, x: box.x + box.width + em * 0.5, width } };
  }
  return { ...placed, name: '', length: lengthWidth <= room ? length : '', textBox: inside };
}

/** The stated window in words, with its length where it has one. */
export function windowText({ startMs, endMs, label, days }: PictureWindow, words: PictureWords): string {
  const length =
    startMs === null || endMs === null || days ? '' : ` · ${formatMinutes((endMs - startMs) / 60_000)}`;
  return fill(words.window, label) + length;
}
