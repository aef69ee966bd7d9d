import { axisOf } from './axis.ts';
import { textWidth, wrap } from './measure.ts';
import { byTime, type TimedEntry, type TimelinePicture } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type {
  FullOptions,
  Label,
  PlacedBand,
  PlacedEntry,
  PlacedStretch,
  PlacedText,
  RailPart,
  Scene,
} from './scene.ts';
import { type Stretch, stretches } from './stretches.ts';
import { formatContext, writtenZone } from './ticks.ts';
import { entryTime, placeStretch, windowText } from './wide-parts.ts';
import { fill } from './words.ts';

/** Lays out a picture as a list along a vertical rail: always whole, not to scale; long gaps are said in words. */
export function layoutVertical(picture: TimelinePicture, options: FullOptions): Scene {
  return new Column(picture, options).scene();
}

/** Gaps from this length on are said, in minutes, and from this part of the whole on. */
const longGap = { minutes: 60, part: 0.12 };

class Column {
  readonly #picture: TimelinePicture;
  readonly #options: FullOptions;
  readonly #em: number;
  readonly #railX: number;
  readonly #textX: number;
  readonly #size: number;
  readonly #stretches: readonly Stretch[];
  readonly #entries: PlacedEntry[] = [];
  readonly #texts: PlacedText[] = [];
  readonly #placed: PlacedStretch[] = [];
  readonly #rail: RailPart[] = [];
  #y: number;

  constructor(picture: TimelinePicture, options: FullOptions) {
    this.#picture = picture;
    this.#options = options;
    this.#em = options.fontSize;
    this.#size = Math.round(this.#em * 1.15);
    this.#railX = this.#em * 1.7;
    this.#textX = this.#em * 3.1;
    this.#stretches = stretches(picture);
    this.#y = this.#em * 0.8;
  }

  scene(): Scene {
    const { width } = this.#options;
    const picture = this.#picture;
    const em = this.#em;
    const zone = this.#options.zone ?? writtenZone(picture);
    const entries = byTime(picture);
    const { window } = picture;
    const startMs = window?.startMs ?? entries[0]?.ms ?? 0;
    const endMs = window?.endMs ?? Number.POSITIVE_INFINITY;
    // From a day that has no time no hours can be counted.
    const counted = window?.days && !picture.days ? (entries[0]?.ms ?? 0) : startMs;
    const { locale, words } = this.#options;
    const style = { clock: picture.clock, dated: picture.dated, locale, words };
    const days = entries.map(({ ms }) => formatContext(ms, 'day', zone, style) ?? '');
    const sayDays = picture.dated || new Set(days).size > 1;
    const axis = axisOf(picture, this.#options.fold);
    const span = axis.endMs - axis.startMs;

    // The band runs from the first thing at or after its start to the last at or before its end.
    let bandTop: number | null = null;
    let bandBottom: number | null = null;
    entries.forEach((entry, index) => {
      const before = entries[index - 1];
      const gap = before ? (entry.ms - before.ms) / 60_000 : 0;
      if (gap >= longGap.minutes && gap * 60_000 >= span * longGap.part) {
        this.#line(`gap:${entry.id}`, fill(words.gap, formatMinutes(gap)), 'gap', 0.88, false);
      }
      if (sayDays && days[index] !== days[index - 1]) {
        this.#line(`context:${days[index]}`, days[index] as string, 'context', 0.92, true);
      }
      if (window && bandTop === null && entry.ms >= startMs && entry.ms <= endMs) {
        bandTop = this.#y;
        this.#line('window', windowText(window, words), 'gap', 0.88, false, 2);
      }
      if (!before) for (const one of this.#stretches) if (one.startMs < entry.ms) this.#stretch(one);
      const stretch = this.#stretches.find(
        (one) => before && one.startMs <= before.ms && one.endMs > before.ms,
      );
      this.#entry(entry, counted, zone);
      const placed = this.#entries.at(-1) as PlacedEntry;
      if (before) this.#joint(entry.id, this.#entries.at(-2) as PlacedEntry, placed, stretch, gap);
      const next = entries[index + 1]?.ms ?? Number.POSITIVE_INFINITY;
      // Said where they begin, once the last entry of that instant has been told.
      const begun = this.#stretches.filter((one) => one.startMs >= entry.ms && one.startMs < next);
      for (const one of begun) if (one.startMs < endMs) this.#stretch(one);
      if (bandTop !== null && entry.ms <= endMs) bandBottom = this.#y - em * 0.25;
      for (const one of begun) if (one.startMs >= endMs) this.#stretch(one);
    });

    // With no entry in it there is no band to stand in.
    if (window && bandTop === null) this.#line('window', windowText(window, words), 'gap', 0.88, false, 2);

    const height = this.#y + em * 0.6;
    return {
      shape: 'vertical',
      picture,
      zone,
      axis,
      width,
      height,
      fontSize: em,
      charWidth: this.#options.charWidth,
      words: this.#options.words,
      plot: { x: 0, y: 0, width, height },
      range: { from: axis.startMs, to: axis.endMs, left: 0, right: width },
      ticks: [],
      boundaries: [],
      texts: this.#texts,
      folds: [],
      band: bandTop === null || bandBottom === null ? null : this.#band(bandTop, bandBottom),
      stretches: this.#placed,
      rail: this.#rail,
      entries: this.#entries,
      hiddenLabels: 0,
      hiddenEntries: 0,
      earlier: 0,
      later: 0,
    };
  }

  #entry(entry: TimedEntry, startMs: number, zone: Scene['zone']): void {
    const { width, charWidth } = this.#options;
    const em = this.#em;
    const small = em * 0.92;
    const room = width - this.#textX - em;
    const measure = (text: string, bold: boolean): number => textWidth(text, small, bold, charWidth);
    const time =
      wrap(entryTime(entry, this.#picture, zone, this.#options), room, 1, small, true, charWidth)[0] ?? '';
    const timeWidth = measure(time, true);
    const since = (entry.ms - startMs) / 60_000;
    const elapsed = since === 0 ? '' : `${since > 0 ? '+' : ''}${formatMinutes(since)}`;
    const asideWidth = measure(elapsed, false);
    const name = entry.phase ? this.#options.words[`phase-${entry.phase}`] : '';
    const nameFits = timeWidth + em * 0.6 + measure(name, false) <= room;
    const used = timeWidth + (nameFits && name ? em * 0.6 + measure(name, false) : 0);
    const lines = wrap(entry.text, room, 4, em, false, charWidth);
    const box = {
      x: this.#textX,
      y: this.#y,
      width: room,
      height: em * 1.4 * (1 + lines.length),
    };
    const label: Label = {
      box,
      time,
      timeWidth,
      phase: nameFits ? name : '',
      phaseX: timeWidth + em * 0.6,
      lines,
      leading: em * 1.4,
      textX: 0,
      inline: false,
      aside: elapsed && used + em + asideWidth <= room ? { text: elapsed, x: width - em } : null,
    };
    this.#entries.push({
      entry,
      x: this.#railX,
      y: this.#y + em * 0.7,
      size: this.#size,
      untilX: null,
      label,
      poleY: null,
    });
    this.#y += box.height + em * 0.85;
  }

  #joint(id: string, a: PlacedEntry, b: PlacedEntry, stretch: Stretch | undefined, gap: number): void {
    const top = a.y + a.size / 2 + 3;
    this.#rail.push({
      key: id,
      stretch: stretch?.name ?? null,
      box: { x: this.#railX - 1.5, y: top, width: 3, height: Math.max(0, b.y - b.size / 2 - 3 - top) },
      dashed: gap >= 24 * 60,
    });
  }

  #stretch(stretch: Stretch): void {
    const em = this.#em;
    const { charWidth, width, words } = this.#options;
    const wide = { x: this.#textX, y: this.#y, width: width - this.#textX - em, height: em * 1.6 };
    const placed = placeStretch(stretch, words[`stretch-${stretch.name}`], wide, em, charWidth);
    const said = `${placed.name} ${placed.length}`.trim();
    const fitted = Math.min(wide.width, textWidth(said, em * 0.88, true, charWidth) + em * 1.2);
    this.#placed.push({
      ...placed,
      box: { ...wide, width: fitted },
      textBox: { ...placed.textBox, width: fitted - em * 0.8 },
    });
    this.#y += em * 1.6 + em * 0.85;
  }

  #line(
    key: string,
    text: string,
    look: PlacedText['look'],
    size: number,
    bold: boolean,
    mostLines = 1,
  ): void {
    const em = this.#em;
    const { charWidth, width } = this.#options;
    const room = width - this.#textX - em;
    // The length at the end stays together.
    const joined = text.replace(/ · .*$/, (end) => ` ${end.slice(1).replaceAll(' ', '\u00a0')}`);
    wrap(joined, room, mostLines, em * size, bold, charWidth).forEach((line, index) => {
      const fitted = line.replaceAll('\u00a0', ' ');
      const box = {
        x: this.#textX,
        y: this.#y,
        width: textWidth(fitted, em * size, bold, charWidth),
        height: em * 1.4,
      };
      const own = index === 0 ? key : `${key}:${index}`;
      this.#texts.push({ key: own, text: fitted, look, anchor: 'start', box });
      this.#y += em * 1.4;
    });
    this.#y += em * 0.6;
  }

  #band(top: number, bottom: number): PlacedBand {
    const em = this.#em;
    const { width } = this.#options;
    const y = top - em * 0.4;
    return {
      box: { x: em * 0.4, y, width: width - em * 0.8, height: Math.max(bottom - y, em) },
      start: true,
      end: true,
      text: '',
      textBox: null,
      problem: this.#picture.window?.problem !== null,
    };
  }
}
