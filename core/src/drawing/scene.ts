import type { Axis } from './axis.ts';
import type { CharWidth } from './measure.ts';
import type { TimedEntry, TimelinePicture } from './picture.ts';
import type { Stretch } from './stretches.ts';
import type { Zone } from './ticks.ts';
import type { PictureWords } from './words.ts';

/** How a picture is to be laid out. Lengths are CSS pixels, times milliseconds on the picture's axis. */
export interface LayoutOptions {
  readonly width: number;
  /** 13 where not given. */
  readonly fontSize?: number;
  /** The visible part; the whole picture where not given. */
  readonly from?: number | null;
  readonly to?: number | null;
  /** The clock to show; the document's own where not given. */
  readonly zone?: Zone;
  /** Draw long gaps short; true where not given. */
  readonly fold?: boolean;
  /** The wide picture is at least and at most this high, as far as its parts allow. */
  readonly minHeight?: number;
  readonly maxHeight?: number;
  readonly charWidth?: CharWidth;
  /** BCP 47 tag for names of days and months. */
  readonly locale?: string;
  /** English where not given. */
  readonly words?: PictureWords;
}

/** The same with everything that a layout can't do without. */
export type FullOptions = LayoutOptions &
  Required<Pick<LayoutOptions, 'fontSize' | 'fold' | 'charWidth' | 'locale' | 'words'>>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An entry's words beside its mark. */
export interface Label {
  readonly box: Box;
  /** The time, cut to the label's width. */
  readonly time: string;
  readonly timeWidth: number;
  readonly phase: string;
  /** Where the phase's name begins, from the left edge of the box. */
  readonly phaseX: number;
  readonly lines: readonly string[];
  /** From one line to the next. */
  readonly leading: number;
  /** Text begins here, from the left edge of the box; one line only when `inline`, behind the time. */
  readonly textX: number;
  readonly inline: boolean;
  /** At the right end, in muted ink: the time since the start. */
  readonly aside: { readonly text: string; readonly x: number } | null;
}

export interface PlacedEntry {
  readonly entry: TimedEntry;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** Edge of the square the mark fills. */
  readonly size: number;
  /** Where the bar of a range ends; null for a point in time. */
  readonly untilX: number | null;
  readonly label: Label | null;
  /** The line from the mark to its label: from the mark's `y` up to here. */
  readonly poleY: number | null;
}

export interface PlacedTick {
  readonly ms: number;
  readonly x: number;
  readonly text: string;
  readonly box: Box;
  /** The tick opens a new day (month, year). */
  readonly boundary: boolean;
}

/** A line of words that belongs to no entry. */
export interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  readonly look: 'context' | 'note' | 'gap' | 'fold-text';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedStretch {
  readonly stretch: Stretch;
  /** Length in minutes. */
  readonly minutes: number;
  readonly box: Box;
  /** Name and length, as far as they fit: the name at the left of `textBox`, the length at its right. */
  readonly name: string;
  readonly length: string;
  readonly textBox: Box;
}

/** A length of the rail, in the colour of its stretch. */
export interface RailPart {
  readonly key: string;
  readonly stretch: Stretch['name'] | null;
  readonly box: Box;
  readonly dashed: boolean;
}

export interface PlacedBand {
  readonly box: Box;
  /** Which edges lie within the picture. */
  readonly start: boolean;
  readonly end: boolean;
  readonly text: string;
  readonly textBox: Box | null;
  readonly problem: boolean;
}

/** A laid-out picture: every box lies within `width` × `height`, no two labels overlap. */
export interface Scene {
  readonly shape: 'wide' | 'vertical';
  readonly picture: TimelinePicture;
  readonly zone: Zone;
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly charWidth: CharWidth;
  readonly words: PictureWords;
  /** Where marks and labels stand. */
  readonly plot: Box;
  /** The visible part of the axis and where it is drawn; in a vertical list, the whole. */
  readonly range: {
    readonly from: number;
    readonly to: number;
    readonly left: number;
    readonly right: number;
  };
  readonly ticks: readonly PlacedTick[];
  readonly boundaries: readonly { readonly ms: number; readonly x: number }[];
  readonly texts: readonly PlacedText[];
  readonly folds: readonly { readonly key: string; readonly box: Box }[];
  readonly band: PlacedBand | null;
  readonly stretches: readonly PlacedStretch[];
  readonly rail: readonly RailPart[];
  /** In the order of time. */
  readonly entries: readonly PlacedEntry[];
  readonly hiddenLabels: number;
  readonly hiddenEntries: number;
  /** Entries before and behind the visible part. */
  readonly earlier: number;
  readonly later: number;
}

/** Where an instant stands on a horizontal axis, in pixels; beyond the edges where it is out of sight. */
export function xOf({ axis, range }: Pick<Scene, 'axis' | 'range'>, ms: number): number {
  const from = axis.toU(range.from);
  return range.left + ((axis.toU(ms) - from) / (axis.toU(range.to) - from)) * (range.right - range.left);
}
