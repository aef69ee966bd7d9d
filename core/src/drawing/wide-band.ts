import { textWidth, wrap } from './measure.ts';
import type { TimelinePicture } from './picture.ts';
import type { FullOptions, PlacedBand } from './scene.ts';
import { windowText } from './wide-parts.ts';

/** The visible part of the axis, and from where to where the band reaches down. */
interface BandPlace {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  toX(ms: number): number;
}

/** The stated window as a band behind the picture; null where it has none, or none in view. */
export function placeBand(
  picture: TimelinePicture,
  place: BandPlace,
  options: FullOptions,
): PlacedBand | null {
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
