export type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element. `look` is its classes: the page styles them, the file's writer turns them into attributes. */
export interface Shape {
  readonly tag: 'rect' | 'line' | 'path' | 'text' | 'circle' | 'g';
  readonly look: string;
  /** `x` and `y` of a `g` are where its shapes stand around. */
  readonly attributes: Attributes;
  readonly text?: string;
  /** What is in a `g`. */
  readonly shapes?: readonly Shape[];
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

/** To a tenth of a pixel. */
export const round = (n: number): number => Math.round(n * 10) / 10;

export function group(
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

export function rect(look: string, x: number, y: number, width: number, height: number, rx = 0): Shape {
  const attributes = {
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(Math.max(0, height)),
  };
  return { tag: 'rect', look, attributes: rx > 0 ? { ...attributes, rx: round(rx) } : attributes };
}

export function line(look: string, x1: number, y1: number, x2: number, y2: number): Shape {
  return { tag: 'line', look, attributes: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) } };
}

/** Text on a baseline; `size` is in pixels. */
export function textAt(
  look: string,
  x: number,
  y: number,
  size: number,
  text: string,
  anchor = 'start',
): Shape {
  const attributes = { x: round(x), y: round(y), 'font-size': round(size) };
  return {
    tag: 'text',
    look,
    text,
    attributes: anchor === 'start' ? attributes : { ...attributes, 'text-anchor': anchor },
  };
}
