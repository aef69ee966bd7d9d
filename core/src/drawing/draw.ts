import { glyphs } from './glyphs.ts';
import type { PictureEntry, PictureMetric } from './picture.ts';
import { formatMinutes } from './plain.ts';
import { type Label, metricEnds, type PlacedEntry, type PlacedStretch, type Scene, xOf } from './scene.ts';
import { english, fill, type PictureWords } from './words.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element. `look` is its classes: the page styles them, the file's writer turns them into attributes. */
export interface Shape {
  readonly tag: 'rect' | 'line' | 'path' | 'text' | 'circle';
  readonly look: string;
  readonly attributes: Attributes;
  readonly text?: string;
}

/** Shapes that belong together, drawn around (x, y). `key` tells the same thing again in the next picture. */
export interface Group {
  readonly key: string;
  readonly layer: Layer;
  readonly look: string;
  readonly x: number;
  readonly y: number;
  /** What it is, in words, where that is worth a name of its own. */
  readonly name: string | null;
  readonly shapes: readonly Shape[];
}

/** From back to front. */
export const layers = ['ground', 'poles', 'axis', 'entries'] as const;
export type Layer = (typeof layers)[number];

/** A scene as SVG elements: the same for the file and for the live page. */
export function draw(scene: Scene): Group[] {
  const em = scene.fontSize;
  return [
    ...ground(scene, em),
    ...scene.entries.flatMap((entry) => [...pole(entry), ...aside(entry, em)]),
    ...axis(scene, em),
    ...entries(scene, em),
  ];
}

/** What a metric measures, as a bracket over the picture; null in a list, and where its two places are not known. */
export function drawMeasure(scene: Scene, metric: PictureMetric): Group | null {
  const ends = scene.shape === 'wide' ? metricEnds(scene.picture, metric) : null;
  if (!ends) return null;
  const { left, right } = scene.range;
  const [from, to] = ends.map((ms) => Math.max(left, Math.min(right, xOf(scene, ms)))) as [number, number];
  const { y, height } = scene.plot;
  return group('ground', 'measure', 'measure', Math.min(from, to), y, [
    rect('measure', 0, 0, Math.max(2, Math.abs(to - from)), height),
    line('measure-edge', 0, 0, 0, height),
    line('measure-edge', Math.abs(to - from), 0, Math.abs(to - from), height),
  ]);
}

const round = (n: number): number => Math.round(n * 10) / 10;

function group(
  layer: Layer,
  key: string,
  look: string,
  x: number,
  y: number,
  shapes: Shape[],
  name?: string,
): Group {
  return { key, layer, look, x: round(x), y: round(y), name: name ?? null, shapes };
}

function rect(look: string, x: number, y: number, width: number, height: number, rx = 0): Shape {
  const attributes = {
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(Math.max(0, height)),
  };
  return { tag: 'rect', look, attributes: rx > 0 ? { ...attributes, rx: round(rx) } : attributes };
}

function line(look: string, x1: number, y1: number, x2: number, y2: number): Shape {
  return { tag: 'line', look, attributes: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) } };
}

/** Text on a baseline; `size` is in pixels. */
function textAt(look: string, x: number, y: number, size: number, text: string, anchor = 'start'): Shape {
  const attributes = { x: round(x), y: round(y), 'font-size': round(size) };
  return {
    tag: 'text',
    look,
    text,
    attributes: anchor === 'start' ? attributes : { ...attributes, 'text-anchor': anchor },
  };
}

function ground(scene: Scene, em: number): Group[] {
  const groups: Group[] = [];
  const { band, plot } = scene;
  if (band) {
    const { width, height } = band.box;
    const shapes = [rect('band', 0, 0, width, height, scene.shape === 'vertical' ? em * 0.5 : 0)];
    if (scene.shape === 'wide') {
      const edge = band.problem ? 'band-edge problem' : 'band-edge';
      if (band.start) shapes.push(line(edge, 0, 0, 0, height));
      if (band.end) shapes.push(line(edge, width, 0, width, height));
    }
    groups.push(group('ground', 'band', 'window', band.box.x, band.box.y, shapes));
  }
  for (const { ms, x } of scene.ticks) {
    groups.push(group('ground', `grid:${ms}`, 'grid', x, plot.y, [line('grid', 0, 0, 0, plot.height)]));
  }
  for (const { ms, x } of scene.boundaries) {
    groups.push(
      group('ground', `day:${ms}`, 'grid', x, plot.y, [
        line('grid boundary', 0, 0, 0, plot.height + em * 2.8),
      ]),
    );
  }
  for (const { key, box } of scene.folds) {
    const zigzag = (x: number): string => {
      const step = em * 0.3;
      const count = Math.floor(box.height / step);
      return `M${round(x)} 0${Array.from({ length: count }, (_, i) => `l${i % 2 ? -4 : 4} ${round(step)}`).join('')}`;
    };
    groups.push(
      group('ground', `fold:${key}`, 'fold', box.x, box.y, [
        rect('fold', 0, 0, box.width, box.height),
        { tag: 'path', look: 'fold-edge', attributes: { d: zigzag(-2) } },
        { tag: 'path', look: 'fold-edge', attributes: { d: zigzag(box.width - 2) } },
      ]),
    );
  }
  // Over grid and folds: they would cross it out.
  if (band?.textBox) {
    const { x, y } = band.textBox;
    const look = band.problem ? 'band-text problem' : 'band-text';
    groups.push(
      group('ground', 'band-text', 'window-text', x, y, [textAt(look, 0, em, em * 0.85, band.text)]),
    );
  }
  return groups;
}

function axis(scene: Scene, em: number): Group[] {
  const groups: Group[] = [];
  for (const { key, stretch, box, dashed } of scene.rail) {
    const look = `rail ${stretch ?? 'plain'}`;
    const middle = box.x + box.width / 2;
    const shape = dashed
      ? line('rail-dashed', 0, 0, 0, box.height)
      : rect(look, 0, 0, box.width, box.height, 1.5);
    groups.push(group('axis', `rail:${key}`, 'rail', dashed ? middle : box.x, box.y, [shape]));
  }
  for (const placed of scene.stretches) groups.push(stretch(placed, em, scene.words));
  for (const { ms, text, box, boundary } of scene.ticks) {
    const look = boundary ? 'tick boundary' : 'tick';
    groups.push(group('axis', `tick:${ms}`, 'tick', box.x, box.y, [textAt(look, 0, em, em * 0.88, text)]));
  }
  for (const { key, text, box, look, anchor } of scene.texts) {
    const x = anchor === 'middle' ? box.width / 2 : anchor === 'end' ? box.width : 0;
    const size = look === 'note' ? 0.9 : look === 'context' && scene.shape === 'vertical' ? 0.92 : 0.88;
    groups.push(group('axis', key, look, box.x, box.y, [textAt(look, x, em, em * size, text, anchor)]));
  }
  return groups;
}

function stretch(
  { stretch, box, textBox, name, length, minutes }: PlacedStretch,
  em: number,
  words: PictureWords,
): Group {
  const { name: kind } = stretch;
  const shapes = [rect(`stretch ${kind}`, 0, 0, box.width, box.height, Math.min(em * 0.35, box.width / 2))];
  const y = box.height / 2 + em * 0.32;
  const left = textBox.x - box.x;
  if (name) shapes.push(textAt(`stretch-name ${kind}`, left, y, em * 0.88, name));
  if (length) {
    const end = left + (name ? textBox.width : textBox.width / 2);
    shapes.push(textAt(`stretch-length ${kind}`, end, y, em * 0.88, length, name ? 'end' : 'middle'));
  }
  const said = `${words[`stretch-${kind}`]}: ${formatMinutes(minutes)}`;
  return group('axis', `stretch:${kind}`, 'stretch', box.x, box.y, shapes, said);
}

// A rectangle rather than a line: its height can be animated.
function pole({ entry, x, y, poleY }: PlacedEntry): Group[] {
  if (poleY === null) return [];
  const shape = rect(`pole ${entry.phase ?? 'none'}`, -0.75, poleY - y, 1.5, y - poleY);
  return [group('poles', `pole:${entry.id}`, 'pole', x, y, [shape])];
}

function aside({ entry, label }: PlacedEntry, em: number): Group[] {
  if (!label?.aside) return [];
  const { text, x } = label.aside;
  return [
    group('axis', `aside:${entry.id}`, 'aside', x, label.box.y, [
      textAt('aside', 0, em, em * 0.92, text, 'end'),
    ]),
  ];
}

function entries(scene: Scene, em: number): Group[] {
  return scene.entries.map((placed) => {
    const { entry, x, y, size, untilX, label } = placed;
    const phase = entry.phase ?? 'none';
    // The mark first and the label behind it: when that comes or goes, the mark's nodes stay what they are.
    const shapes: Shape[] = [rect('ring', -size / 2 - 2, -size / 2 - 2, size + 4, size + 4, em * 0.3)];
    if (untilX !== null)
      shapes.push(rect(`range ${phase}`, 0, -size * 0.2, untilX - x, size * 0.4, size * 0.2));
    shapes.push({
      tag: 'path',
      look: `glyph ${phase}`,
      attributes: { d: glyphs[phase], transform: `scale(${Math.round((size / 16) * 100) / 100})` },
    });
    if (entry.problem) shapes.push(...badge(size, em));
    if (label)
      shapes.push(...cardShapes(placed, label, scene.shape === 'wide', em), ...labelShapes(placed, em));
    return group(
      'entries',
      `entry:${entry.id}`,
      `entry ${phase}`,
      x,
      y,
      shapes,
      entryName(entry, scene.words),
    );
  });
}

/** What a label stands on: it hides the poles that pass behind, and stays within half the gap to its neighbours. */
function cardShapes(
  { entry, x, y }: PlacedEntry,
  { box, inline }: Label,
  wide: boolean,
  em: number,
): Shape[] {
  const grow = wide ? em * 0.3 : em * 0.4;
  const left = wide ? 0 : -grow;
  const up = inline ? 0 : grow / 2;
  const look = wide ? `card ${inline ? 'slim' : 'full'}` : 'card row';
  const card = { y: box.y - y - up, height: box.height + up * 2 };
  const shapes = [rect(look, box.x - x + left, card.y, box.width - left + grow, card.height, em * 0.25)];
  if (wide) shapes.push(rect(`staff ${entry.phase ?? 'none'}`, -1, card.y, 2, card.height));
  return shapes;
}

function labelShapes({ entry, x, y, label }: PlacedEntry, em: number): Shape[] {
  if (!label) return [];
  const left = label.textX - x;
  const top = label.box.y - y;
  const start = label.inline ? label.textX - label.timeWidth - em * 0.5 - x : left;
  const trouble = entry.problem ? ' problem' : '';
  const shapes = [textAt(`time${trouble}`, start, top + em, em * 0.92, label.time)];
  if (label.phase) {
    shapes.push(textAt(`phase ${entry.phase}`, label.phaseX - x, top + em, em * 0.92, label.phase));
  }
  label.lines.forEach((text, index) => {
    const down = label.inline ? em : em + label.leading * (index + 1);
    shapes.push(textAt('words', left, top + down, label.inline ? em * 0.92 : em, text));
  });
  return shapes;
}

/** An exclamation mark in a disc, at the upper right of the mark. */
function badge(size: number, em: number): Shape[] {
  const r = em * 0.42;
  const at = size * 0.5;
  return [
    { tag: 'circle', look: 'badge', attributes: { cx: round(at), cy: round(-at), r: round(r) } },
    line('badge-mark', at, -at - r * 0.5, at, -at + r * 0.1),
    line('badge-mark', at, -at + r * 0.48, at, -at + r * 0.5),
  ];
}

/** What a mark is, for those who hear the picture. */
export function entryName(
  { timeText, phase, text, problem }: PictureEntry,
  words: PictureWords = english,
): string {
  const parts = [timeText, phase ? words[`phase-${phase}`] : '', text];
  if (problem) parts.push(fill(words.problem, problem.message));
  return parts.filter(Boolean).join(', ');
}
