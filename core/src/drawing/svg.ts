import { draw, entryName } from './draw.ts';
import { textWidth, wrap } from './measure.ts';
import { paint } from './paint.ts';
import { lightPalette, type Palette } from './palette.ts';
import type { PictureEntry } from './picture.ts';
import { formatMinutes } from './plain.ts';
import type { Scene } from './scene.ts';
import { type Attributes, layers, type Shape } from './shapes.ts';
import { countEntries, fill, metricNames } from './words.ts';

export interface SvgOptions {
  readonly palette?: Palette;
  /** With title, zone, metrics and the entries without a time around the picture. Default true. */
  readonly framed?: boolean;
  /** Begins the ids of its elements, where several stand in one page. Default `timeline`. */
  readonly id?: string;
}

const font = 'system-ui, -apple-system, &quot;Segoe UI&quot;, Ubuntu, Roboto, sans-serif';

/**
 * A scene as an SVG file: classes and presentation attributes only, all text escaped. Screen readers find a title, a
 * description and a list of the entries.
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const palette = options.palette ?? lightPalette;
  const { picture, width, fontSize: em } = scene;
  const id = options.id ?? 'timeline';
  const frame = options.framed === false ? null : frameOf(scene, palette);
  const top = frame?.top ?? 0;
  const height = Math.ceil(top + scene.height + (frame?.bottom ?? 0));
  const out: string[] = [];
  const groups = draw(scene);
  for (const layer of layers) {
    const role = layer === 'entries' ? ' role="list"' : ' aria-hidden="true"';
    out.push(`<g class="${layer}"${role}>`);
    for (const { look, x, y, name, shapes, layer: own } of groups) {
      if (own !== layer) continue;
      const label = layer === 'entries' && name ? ` role="listitem" aria-label="${escapeXml(name)}"` : '';
      out.push(`<g class="${look}" transform="translate(${x} ${y})"${label}>`);
      out.push(...shapes.map((shape) => element(shape, palette)), '</g>');
    }
    out.push('</g>');
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${font}" font-size="${em}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escapeXml(picture.title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(describe(scene))}</desc>`,
    `<rect class="background" width="${width}" height="${height}" fill="${palette.background}"/>`,
    frame?.head ?? '',
    frame ? `<g transform="translate(0 ${top})">${out.join('')}</g>` : out.join(''),
    frame ? `<g transform="translate(0 ${top + scene.height})">${frame.foot}</g>` : '',
    '</svg>\n',
  ].join('');
}

/** The picture in a few words. */
export function describe({ picture, zone, words }: Pick<Scene, 'picture' | 'zone' | 'words'>): string {
  const count = countEntries(picture.entries.length, words);
  const parts = [`${fill(words.timeline, count)}, ${fill(words.times, zone.label)}`];
  if (picture.window) parts.push(fill(words.window, picture.window.label));
  for (const { name, minutes } of picture.metrics)
    parts.push(`${words[`metric-${name}`]} ${formatMinutes(minutes)}`);
  return `${parts.join('. ')}.`;
}

interface Frame {
  readonly top: number;
  readonly head: string;
  readonly bottom: number;
  readonly foot: string;
}

function frameOf(scene: Scene, palette: Palette): Frame {
  const { picture, width, fontSize: em } = scene;
  const inset = scene.shape === 'wide' ? em * 1.2 : em;
  const room = width - inset * 2;
  const fitted = (text: string, size: number, bold: boolean, lines: number): string[] =>
    wrap(text, room, lines, size, bold, scene.charWidth);
  const head: string[] = [];
  let y = em * 0.8;
  const put = (list: string[], text: string, size: number, bold: boolean, fill: string): void => {
    y += size * 1.35;
    list.push(plainLine(inset, y - size * 0.3, size, bold, fill, text));
  };
  for (const text of fitted(picture.title, em * 1.35, true, 2))
    put(head, text, em * 1.35, true, palette.text);
  for (const text of fitted(`Times: ${scene.zone.label}`, em * 0.95, false, 1))
    put(head, text, em * 0.95, false, palette.muted);
  const tiles = picture.metrics.map(({ name, minutes, formula, stated }) => {
    const differs = stated !== null && Math.abs(stated.minutes - minutes) >= 1;
    const lines = [
      { text: metricNames[name], size: em * 0.85, bold: false, fill: palette.muted },
      {
        text: formatMinutes(minutes),
        size: em * 1.25,
        bold: true,
        fill: differs ? palette.warning : palette.text,
      },
      { text: formula, size: em * 0.85, bold: false, fill: palette.muted },
      ...(differs
        ? [{ text: `stated: ${stated.raw}`, size: em * 0.85, bold: true, fill: palette.warning }]
        : []),
    ];
    const widths = lines.map(({ text, size, bold }) => textWidth(text, size, bold, scene.charWidth));
    // A little more than measured: what just fits must not be cut for a rounding.
    return { lines, width: Math.min(room, Math.max(...widths) + 0.5) };
  });
  let x = inset;
  let rowHeight = 0;
  y += em * 0.4;
  for (const { lines, width: tileWidth } of tiles) {
    if (x > inset && x + tileWidth > inset + room) {
      x = inset;
      y += rowHeight + em * 0.6;
      rowHeight = 0;
    }
    let down = y;
    for (const { text, size, bold, fill } of lines) {
      down += size * 1.35;
      const shown = wrap(text, tileWidth, 1, size, bold, scene.charWidth)[0] ?? '';
      head.push(plainLine(x, down - size * 0.3, size, bold, fill, shown));
    }
    rowHeight = Math.max(rowHeight, down - y);
    x += tileWidth + em * 2;
  }
  y += rowHeight;
  const top = y + em * 0.4;

  const foot: string[] = [];
  y = 0;
  if (picture.untimed.length > 0) {
    put(foot, 'Without a time', em * 0.95, true, palette.muted);
    for (const entry of picture.untimed) {
      for (const text of fitted(`• ${untimedText(entry)}`, em, false, 2))
        put(foot, text, em, false, palette.text);
    }
    y += em * 0.8;
  }
  return { top, head: head.join(''), bottom: y, foot: foot.join('') };
}

function untimedText(entry: PictureEntry): string {
  return entry.text || entryName(entry);
}

function plainLine(x: number, y: number, size: number, bold: boolean, fill: string, text: string): string {
  const weight = bold ? ' font-weight="600"' : '';
  const at = `x="${round(x)}" y="${round(y)}" font-size="${round(size)}"`;
  return `<text ${at} fill="${fill}"${weight} unicode-bidi="plaintext">${escapeXml(text)}</text>`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function element(shape: Shape, palette: Palette): string {
  if (shape.shapes) {
    const { x, y } = shape.attributes;
    const inner = shape.shapes.map((one) => element(one, palette)).join('');
    return `<g class="${shape.look}" transform="translate(${x} ${y})">${inner}</g>`;
  }
  const attributes: Attributes = { ...shape.attributes, ...paint(shape, palette) };
  const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const open = `<${shape.tag} class="${shape.look}"${listed.join('')}`;
  return shape.text === undefined ? `${open}/>` : `${open}>${escapeXml(shape.text)}</${shape.tag}>`;
}

/** Text as XML: the five special characters, and nothing XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
