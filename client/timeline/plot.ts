import { draw, drawMeasure, type Group } from '../../core/src/drawing/draw.ts';
import type { CharWidth } from '../../core/src/drawing/measure.ts';
import type { PictureMetric, TimedEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import {
  isNarrow,
  type LayoutOptions,
  layout,
  metricEnds,
  type Scene,
  xOf,
} from '../../core/src/drawing/scene.ts';
import { describe } from '../../core/src/drawing/svg.ts';
import { set, svgElement } from './dom.ts';
import { LiveSvg } from './live.ts';
import type { PageState } from './messages.ts';
import { words } from './words.ts';
import { chosenZone } from './zones.ts';

export interface PlotInput {
  readonly picture: TimelinePicture;
  readonly state: PageState;
  readonly width: number;
  /** How high the picture may be. */
  readonly room: number;
  readonly fontSize: number;
  readonly charWidth: CharWidth;
}

/** What is pointed out in the picture. */
export interface Pointers {
  /** The line the cursor of the editor is in. */
  readonly cursor: number | null;
  readonly metric: PictureMetric | null;
}

/** More entries than this are moved without animation. */
const mostMoving = 120;

/** The drawn picture: lays out, draws, and keeps what is lit, current and focusable. */
export class Plot {
  readonly svg = svgElement('svg', { class: 'plot', role: 'group' });
  readonly #live = new LiveSvg(this.svg, (node, { layer }) => {
    if (layer !== 'entries') return;
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', '-1');
  });
  #scene: Scene | null = null;
  #groups: readonly Group[] = [];
  #entries = new Map<string, TimedEntry>();
  /** Height of the whole picture: zooming in does not move the rail. */
  #height = { key: '', value: 0 };
  /** The entry that Tab reaches. */
  #tabStop: string | null = null;
  #current: ReadonlySet<SVGGElement> = new Set();
  #lit: ReadonlySet<SVGGElement> = new Set();

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Draws. Moves are animated unless `direct`. */
  render(input: PlotInput, pointers: Pointers, direct: boolean): void {
    const scene = this.#layout(input);
    this.#scene = scene;
    this.#groups = draw(scene);
    this.#entries = new Map(scene.entries.map(({ entry }) => [`entry:${entry.id}`, entry]));
    // So many moves at once are neither smooth nor of use.
    this.svg.classList.toggle('direct', direct || scene.entries.length > mostMoving);
    set(this.svg, 'aria-label', describe(scene));
    this.point(pointers);
    const stop = this.#entries.get(`entry:${this.#tabStop}`) ?? scene.entries[0]?.entry;
    if (stop) this.#moveTabStop(stop.id);
  }

  /** Lights up the entry of the editor's cursor and what a metric comes from; nothing is laid out anew. */
  point({ cursor, metric }: Pointers): void {
    const scene = this.#scene;
    if (!scene) return;
    const measure = metric ? drawMeasure(scene, metric) : null;
    this.svg.classList.toggle('measuring', metric !== null);
    this.#live.render(scene.width, scene.height, measure ? [...this.#groups, measure] : this.#groups);
    const { picture } = scene;
    // Where a metric is taken from the stated window, the entries of the same instant are lit with it.
    const ends: readonly number[] = (metric && metricEnds(picture, metric)) ?? [];
    const isEnd = (line: number | null): boolean =>
      metric !== null && (line === metric.fromLine || line === metric.toLine);
    const current = new Set<SVGGElement>();
    const lit = new Set<SVGGElement>();
    for (const [key, entry] of this.#entries) {
      const here = cursor !== null && entry.line <= cursor && cursor <= entry.endLine;
      const node = here || metric ? this.#live.node(key) : null;
      if (node && here) current.add(node);
      if (node && (isEnd(entry.line) || ends.includes(entry.ms))) lit.add(node);
    }
    const band = this.#live.node('band');
    const { lines } = picture.window ?? {};
    if (band && lines && (isEnd(lines.start) || isEnd(lines.end))) lit.add(band);
    for (const [node, on] of differences(this.#current, current)) {
      node.classList.toggle('current', on);
      if (on) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    }
    for (const [node, on] of differences(this.#lit, lit)) node.classList.toggle('lit', on);
    this.#current = current;
    this.#lit = lit;
  }

  /** The entries that are drawn, in the order of time. */
  get entries(): readonly TimedEntry[] {
    return [...this.#entries.values()];
  }

  node(entry: TimedEntry): SVGGElement | null {
    return this.#live.node(`entry:${entry.id}`);
  }

  /** All that is drawn of an entry and moves with it. */
  placesOf(entry: TimedEntry): SVGGElement[] {
    return ['entry', 'pole'].flatMap((part) => this.#live.place(`${part}:${entry.id}`) ?? []);
  }

  /** Where an instant is on the axis of a wide picture, in pixels from its left edge. */
  xOf(ms: number): number {
    return this.#scene ? xOf(this.#scene, ms) : 0;
  }

  /** The instant at a place of the axis of a wide picture. */
  msAt(x: number): number {
    if (!this.#scene) return 0;
    const { axis, range } = this.#scene;
    const [from, to] = [axis.toU(range.from), axis.toU(range.to)];
    const part = (x - range.left) / Math.max(1, range.right - range.left);
    return axis.toMs(from + (to - from) * part);
  }

  /** The entry that a node of the picture belongs to. */
  entryOf(target: EventTarget | null): TimedEntry | null {
    const key = target instanceof Element ? target.closest<SVGGElement>('.entry')?.dataset.key : undefined;
    return key === undefined ? null : (this.#entries.get(key) ?? null);
  }

  focus(entry: TimedEntry): void {
    this.#moveTabStop(entry.id);
    this.node(entry)?.focus();
  }

  /** Makes this the entry that Tab reaches. */
  #moveTabStop(id: string): void {
    const node = this.#live.node(`entry:${id}`);
    if (this.#tabStop !== id) this.#live.node(`entry:${this.#tabStop}`)?.setAttribute('tabindex', '-1');
    if (node) set(node, 'tabindex', '0');
    this.#tabStop = id;
  }

  #layout({ picture, state, width, room, fontSize, charWidth }: PlotInput): Scene {
    const zone = chosenZone(picture, state.zone);
    const options: LayoutOptions = {
      width,
      fontSize,
      charWidth,
      fold: state.fold,
      maxHeight: room,
      locale: document.documentElement.lang || 'en',
      words,
      ...(zone ? { zone } : {}),
    };
    if (!state.view || isNarrow(width, fontSize)) return layout(picture, options);
    const key = [picture.entries.length, width, room, fontSize, state.fold].join();
    if (this.#height.key !== key) this.#height = { key, value: layout(picture, options).height };
    const { value } = this.#height;
    return layout(picture, { ...options, ...state.view, minHeight: value, maxHeight: value });
  }
}

/** Who has joined (true) and who has left (false). */
function* differences<T>(before: ReadonlySet<T>, now: ReadonlySet<T>): Generator<[T, boolean]> {
  for (const one of before) if (!now.has(one)) yield [one, false];
  for (const one of now) if (!before.has(one)) yield [one, true];
}
