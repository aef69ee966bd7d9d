import { draw } from './draw.ts';
import { paint } from './paint.ts';
import { palette } from './palette.ts';
import { formatMinutes } from './plain.ts';
import type { Scene } from './scene.ts';
import { type Attributes, layers, type Shape } from './shapes.ts';
import { frameOf } from './svg-frame.ts';
import { countEntries, fill } from './words.ts';
import { escapeXml } from './xml.ts';

/** How a scene becomes a file, or a part of a page. */
export interface SvgOptions {
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
  const { picture, width, fontSize: em } = scene;
  const id = options.id ?? 'timeline';
  const frame = options.framed === false ? null : frameOf(scene);
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
      out.push(...shapes.map((shape) => element(shape)), '</g>');
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

function element(shape: Shape): string {
  if (shape.shapes) {
    const { x, y } = shape.attributes;
    const inner = shape.shapes.map((one) => element(one)).join('');
    return `<g class="${shape.look}" transform="translate(${x} ${y})">${inner}</g>`;
  }
  const attributes: Attributes = { ...shape.attributes, ...paint(shape) };
  const listed = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const open = `<${shape.tag} class="${shape.look}"${listed.join('')}`;
  return shape.text === undefined ? `${open}/>` : `${open}>${escapeXml(shape.text)}</${shape.tag}>`;
}
