import { type Crowd, crowdOf, glyphScale } from './crowd.ts';
import { glyphs } from './glyphs.ts';
import { metricEnds, type PictureEntry, type PictureMetric } from './picture.ts';
import { formatMinutes } from './plain.ts';
import { type Label, type PlacedEntry, type PlacedStretch, type Scene, xOf } from './scene.ts';
import { type Group, group, line, rect, round, type Shape, textAt } from './shapes.ts';
import { english, fill, type PictureWords } from './words.ts';

/**
 * A scene as SVG elements, a group for each entry. With `apart`, entries of a crowd that are not named there (by id) are
 * drawn together as far as they can be.
 */
export function draw(scene: Scene, apart?: ReadonlySet<string>): Group[] {
  const em = scene.fontSize;
  const crowd = apart ? crowdOf(scene, apart) : nobody;
  return [
    ...ground(scene, em),
    ...scene.entries.flatMap((one) => [...(crowd.hasPole(one) ? [] : pole(one)), ...aside(one, em)]),
    ...axis(scene, em),
    ...crowd.groups,
    ...scene.entries.flatMap((one) => (crowd.hasMark(one) ? [] : entryGroup(one, scene, em))),
  ];
}

const nobody: Crowd = { groups: [], hasMark: () => false, hasPole: () => false };

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

function entryGroup(placed: PlacedEntry, scene: Scene, em: number): Group {
  const { entry, x, y, size, untilX, label } = placed;
  const phase = entry.phase ?? 'none';
  // The mark first and the label behind it: when that comes or goes, the mark's nodes stay what they are.
  const shapes: Shape[] = [rect('ring', -size / 2 - 2, -size / 2 - 2, size + 4, size + 4, em * 0.3)];
  if (untilX !== null)
    shapes.push(rect(`range ${phase}`, 0, -size * 0.2, untilX - x, size * 0.4, size * 0.2));
  shapes.push({
    tag: 'path',
    look: `glyph ${phase}`,
    attributes: { d: glyphs[phase], transform: `scale(${glyphScale(size)})` },
  });
  if (entry.problem) shapes.push(...badge(size, em));
  if (label)
    shapes.push({
      tag: 'g',
      look: 'label',
      attributes: { x: round(label.box.x - x), y: round(label.box.y - y) },
      shapes: labelShapes(entry, label, scene.shape === 'wide', em),
    });
  const name = entryName(entry, scene.words);
  return group('entries', `entry:${entry.id}`, `entry ${phase}`, x, y, shapes, name);
}

/**
 * A label around the corner of its box, so that nothing in it changes when it moves. The card hides the poles that pass
 * behind, and stays within half the gap to its neighbours.
 */
function labelShapes(entry: PictureEntry, label: Label, wide: boolean, em: number): Shape[] {
  const { box, inline } = label;
  const grow = wide ? em * 0.3 : em * 0.4;
  const left = wide ? 0 : -grow;
  const up = inline ? 0 : grow / 2;
  const height = box.height + up * 2;
  const phase = entry.phase ?? 'none';
  const look = wide ? `card ${inline ? 'slim' : 'full'}` : 'card row';
  const shapes = [rect(look, left, -up, box.width - left + grow, height, em * 0.25)];
  if (wide) shapes.push(rect(`staff ${phase}`, -1, -up, 2, height));
  const start = inline ? label.textX - label.timeWidth - em * 0.5 : label.textX;
  const trouble = entry.problem ? ' problem' : '';
  shapes.push(textAt(`time${trouble}`, start, em, em * 0.92, label.time));
  if (label.phase) shapes.push(textAt(`phase ${phase}`, label.phaseX, em, em * 0.92, label.phase));
  label.lines.forEach((text, index) => {
    const down = inline ? em : em + label.leading * (index + 1);
    shapes.push(textAt('words', label.textX, down, inline ? em * 0.92 : em, text));
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
