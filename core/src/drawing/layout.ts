import { averageWidth } from './measure.ts';
import type { TimelinePicture } from './picture.ts';
import type { LayoutOptions, Scene } from './scene.ts';
import { layoutVertical } from './vertical.ts';
import { layoutWide } from './wide.ts';
import { english } from './words.ts';

/** Narrower pictures become a list along a vertical rail, in units of the font size (480 px at 13 px). */
const narrowEms = 37;

/** Lays out a picture: along a horizontal axis, or as a vertical list where the width does not allow one. */
export function layout(picture: TimelinePicture, options: LayoutOptions): Scene {
  const full = {
    fontSize: 13,
    fold: true,
    charWidth: averageWidth,
    locale: 'en-GB',
    words: english,
    ...options,
  };
  // Without anything that has a time there is no axis to stand on: what can be said is said around the picture.
  const timed = picture.entries.length > 0 || picture.window !== null;
  return isNarrow(full.width, full.fontSize) || !timed
    ? layoutVertical(picture, full)
    : layoutWide(picture, full);
}

/** Whether a picture of this width is laid out as a vertical list. */
export function isNarrow(width: number, fontSize: number): boolean {
  return width < narrowEms * fontSize;
}
