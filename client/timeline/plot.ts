import { draw, drawMeasure } from '../../core/src/drawing/draw.ts';
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
import { svgElement } from './dom.ts';
import { LiveSvg } from './live.ts';
import type { PageState } from './messages.ts';
import { chosenZone } from './zones.ts';

export interface PlotInput {
  readonly picture: TimelinePicture;
  readonly state: PageState;
  readonly width: number;
  /** How high the picture may be. */
  readonly room: number;
  readonly fontSize: number;
  readonly charWidth: CharWidth;
  /** The line the cursor of the editor is in. */
  readonly cursor: number | null;
  readonly metric: PictureMetric | null;
}

/** More entries than this are moved without animation. */
const mostMoving = 120;

/** The drawn picture: lays out, draws, and keeps what is lit, current and focusable. */
export class Plot {
  readonly svg = svgElement('svg', { class: 'plot', role: 'group' });
  readonly #live = new LiveSvg(this.svg);
  #scene: Scene | null = null;
  /** Height of the whole picture: zooming in does not move the rail. */
  #height = { key: '', value: 0 };
  /** The entry that Tab reaches. */
  #tabStop: string | null = null;

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Draws. Moves are animated unless `direct`. */
  render(input: PlotInput, direct: boolean): void {
    const scene = this.#layout(input);
    this.#scene = scene;
    const measure = input.metric ? drawMeasure(scene, input.metric) : null;
    // So many moves at once are neither smooth nor of use.
    this.svg.classList.toggle('direct', direct || scene.entries.length > mostMoving);
    this.svg.classList.toggle('measuring', input.metric !== null);
    this.svg.setAttribute('aria-label', describe(scene));
    this.#live.render(scene.width, scene.height, measure ? [...draw(scene), measure] : draw(scene));
    this.#mark(input);
  }

  /** The entries that are drawn, in the order of time. */
  get entries(): readonly TimedEntry[] {
    return this.#scene?.entries.map(({ entry }) => entry) ?? [];
  }

  node(entry: TimedEntry): SVGGElement | null {
    return this.#live.node(`entry:${entry.id}`);
  }

  /** All that is drawn of an entry and moves with it. */
  nodesOf(entry: TimedEntry): SVGGElement[] {
    return ['entry', 'pole'].flatMap((part) => this.#live.node(`${part}:${entry.id}`) ?? []);
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
    return key === undefined ? null : (this.entries.find(({ id }) => `entry:${id}` === key) ?? null);
  }

  focus(entry: TimedEntry): void {
    this.#moveTabStop(entry.id);
    this.node(entry)?.focus();
  }

  /** Makes this the entry that Tab reaches. */
  #moveTabStop(id: string): void {
    if (this.#tabStop !== id) this.#live.node(`entry:${this.#tabStop}`)?.setAttribute('tabindex', '-1');
    this.#live.node(`entry:${id}`)?.setAttribute('tabindex', '0');
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
      ...(zone ? { zone } : {}),
    };
    if (!state.view || isNarrow(width, fontSize)) return layout(picture, options);
    const key = [picture.entries.length, width, room, fontSize, state.fold].join();
    if (this.#height.key !== key) this.#height = { key, value: layout(picture, options).height };
    const { value } = this.#height;
    return layout(picture, { ...options, ...state.view, minHeight: value, maxHeight: value });
  }

  #mark({ cursor, metric, picture }: PlotInput): void {
    const { entries } = this;
    // Where a metric is taken from the stated window, the entries of the same instant are lit with it.
    const ends: readonly number[] = (metric && metricEnds(picture, metric)) ?? [];
    const stop = entries.find(({ id }) => id === this.#tabStop) ?? entries[0];
    for (const entry of entries) {
      const node = this.#live.node(`entry:${entry.id}`);
      if (!node) continue;
      const current = cursor !== null && entry.line <= cursor && cursor <= entry.endLine;
      const lit = entry.line === metric?.fromLine || entry.line === metric?.toLine || ends.includes(entry.ms);
      node.classList.toggle('current', current);
      node.classList.toggle('lit', lit);
      if (!node.hasAttribute('role')) node.setAttribute('role', 'button');
      if (!node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
      if (current) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    }
    if (stop) this.#moveTabStop(stop.id);
    const { lines } = picture.window ?? {};
    const window =
      metric &&
      lines &&
      [lines.start, lines.end].some((line) => line === metric.fromLine || line === metric.toLine);
    this.#live.node('band')?.classList.toggle('lit', Boolean(window));
  }
}
