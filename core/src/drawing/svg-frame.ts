import { entryName } from './draw.ts';
import { textWidth, wrap } from './measure.ts';
import { palette } from './palette.ts';
import type { PictureMetric } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type { Scene } from './scene.ts';
import { round } from './shapes.ts';
import { metricNames } from './words.ts';
import { escapeXml } from './xml.ts';

/** What stands around a picture that is a file of its own: SVG above and below it, and how high each is, in pixels. */
export interface Frame {
  readonly top: number;
  readonly head: string;
  readonly bottom: number;
  readonly foot: string;
}

/** Title, zone and metrics above a picture, the entries without a time below it. */
export function frameOf(scene: Scene): Frame {
  const { picture, fontSize: em } = scene;
  const head = new Lines(scene, em * 0.8);
  head.put(picture.title, em * 1.35, true, palette.text, 2);
  head.put(`Times: ${scene.zone.label}`, em * 0.95, false, palette.muted);
  head.skip(em * 0.4);
  head.putTiles(picture.metrics.map(tileOf));
  head.skip(em * 0.4);

  const foot = new Lines(scene, 0);
  if (picture.untimed.length > 0) {
    foot.put('Without a time', em * 0.95, true, palette.muted);
    for (const entry of picture.untimed)
      foot.put(`• ${entry.text || entryName(entry)}`, em, false, palette.text, 2);
    foot.skip(em * 0.8);
  }
  return { top: head.y, head: head.svg, bottom: foot.y, foot: foot.svg };
}

/** A line of text; its size in units of the font size. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
}

/** A metric: name, length, formula, and what was stated otherwise. */
function tileOf({ name, minutes, formula, stated }: PictureMetric): Line[] {
  const differs = stated !== null && Math.abs(stated.minutes - minutes) >= 1;
  const small = { size: 0.85, bold: false, fill: palette.muted };
  return [
    { ...small, text: metricNames[name] },
    {
      text: formatMinutes(minutes),
      size: 1.25,
      bold: true,
      fill: differs ? palette.warning : palette.text,
    },
    { ...small, text: formula },
    ...(differs ? [{ text: `stated: ${stated.raw}`, size: 0.85, bold: true, fill: palette.warning }] : []),
  ];
}

/** Lines of text one below the other, as SVG. */
class Lines {
  /** How far down they reach. */
  y: number;
  readonly #scene: Scene;
  readonly #em: number;
  readonly #inset: number;
  readonly #room: number;
  readonly #out: string[] = [];

  constructor(scene: Scene, y: number) {
    this.#scene = scene;
    this.#em = scene.fontSize;
    this.#inset = scene.shape === 'wide' ? this.#em * 1.2 : this.#em;
    this.#room = scene.width - this.#inset * 2;
    this.y = y;
  }

  get svg(): string {
    return this.#out.join('');
  }

  skip(height: number): void {
    this.y += height;
  }

  /** A text on as many lines as it needs. @param size in pixels */
  put(text: string, size: number, bold: boolean, fill: string, mostLines = 1): void {
    for (const line of wrap(text, this.#room, mostLines, size, bold, this.#scene.charWidth)) {
      this.y += size * 1.35;
      this.#write(this.#inset, this.y, size, bold, fill, line);
    }
  }

  /** Blocks of lines beside each other, in as many rows as they need. */
  putTiles(tiles: readonly (readonly Line[])[]): void {
    const { charWidth } = this.#scene;
    const em = this.#em;
    let x = this.#inset;
    let rowHeight = 0;
    for (const lines of tiles) {
      const widths = lines.map(({ text, size, bold }) => textWidth(text, em * size, bold, charWidth));
      // A little more than measured: what just fits must not be cut for a rounding.
      const width = Math.min(this.#room, Math.max(...widths) + 0.5);
      if (x > this.#inset && x + width > this.#inset + this.#room) {
        x = this.#inset;
        this.y += rowHeight + em * 0.6;
        rowHeight = 0;
      }
      let y = this.y;
      for (const { text, size, bold, fill } of lines) {
        y += em * size * 1.35;
        const shown = wrap(text, width, 1, em * size, bold, charWidth)[0] ?? '';
        this.#write(x, y, em * size, bold, fill, shown);
      }
      rowHeight = Math.max(rowHeight, y - this.y);
      x += width + em * 2;
    }
    this.y += rowHeight;
  }

  #write(x: number, y: number, size: number, bold: boolean, fill: string, text: string): void {
    const weight = bold ? ' font-weight="600"' : '';
    const at = `x="${round(x)}" y="${round(y - size * 0.3)}" font-size="${round(size)}"`;
    this.#out.push(`<text ${at} fill="${fill}"${weight} unicode-bidi="plaintext">${escapeXml(text)}</text>`);
  }
}
