import { crowded } from '../../core/src/drawing/crowd.ts';
import { draw, drawMeasure } from '../../core/src/drawing/draw.ts';
import { isNarrow, layout } from '../../core/src/drawing/layout.ts';
import type { CharWidth } from '../../core/src/drawing/measure.ts';
import {
  metricEnds,
  type PictureMetric,
  type TimedEntry,
  type TimelinePicture,
} from '../../core/src/drawing/picture.ts';
import { type LayoutOptions, type Scene, xOf } from '../../core/src/drawing/scene.ts';
import type { Group } from '../../core/src/drawing/shapes.ts';
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

/** The drawn picture: lays out, draws, and keeps what is lit, current and focusable. */
export class Plot {
  readonly svg = svgElement('svg', { class: 'plot', role: 'group' });
  readonly #live = new LiveSvg(this.svg, (node, { layer }) => {
    if (layer !== 'entries') return;
    node.setAttribute('role', 'button');
    node.setAttribute('tabindex', '-1');
  });
  #scene: Scene | null = null;
  /** What is drawn of the scene; null when that has to be told anew. */
  #groups: readonly Group[] | null = null;
  /** The entries in view, by id, in the order of time. */
  #entries = new Map<string, TimedEntry>();
  /** The entries that have a node of their own in a crowd; by id, as all that follow. */
  #apart: ReadonlySet<string> = new Set();
  #pointers: Pointers = { cursor: null, metric: null };
  /** Height of the whole picture: zooming in does not move the rail. */
  #height = { key: '', value: 0 };
  /** The entry that Tab reaches. */
  #tabStop: string | null = null;
  #stop: SVGGElement | null = null;
  #hovered: string | null = null;
  #current: ReadonlySet<SVGGElement> = new Set();
  #lit: ReadonlySet<SVGGElement> = new Set();

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Draws. Moves are animated unless `direct`. */
  render(input: PlotInput, pointers: Pointers, direct: boolean): void {
    const scene = this.#layout(input);
    this.#scene = scene;
    this.#groups = null;
    this.#pointers = pointers;
    this.#entries = new Map(scene.entries.map(({ entry }) => [entry.id, entry]));
    if (this.#tabStop === null || !this.#entries.has(this.#tabStop))
      this.#tabStop = scene.entries[0]?.entry.id ?? null;
    // So many moves at once are neither smooth nor of use.
    this.svg.classList.toggle('direct', direct || crowded(scene));
    set(this.svg, 'aria-label', describe(scene));
    this.#show(scene);
  }

  /** Lights up the entry of the editor's cursor and what a metric comes from; nothing is laid out anew. */
  point(pointers: Pointers): void {
    this.#pointers = pointers;
    if (this.#scene) this.#show(this.#scene);
  }

  #show(scene: Scene): void {
    const { metric } = this.#pointers;
    const { current, lit, band } = pointedAt(scene, this.#pointers);
    const apart = new Set([...current, ...lit, this.#tabStop ?? '', this.#hovered ?? '']);
    if (crowded(scene) && !sameMembers(apart, this.#apart)) this.#groups = null;
    this.#apart = apart;
    this.#groups ??= draw(scene, apart);
    const measure = metric ? drawMeasure(scene, metric) : null;
    this.svg.classList.toggle('measuring', metric !== null);
    this.#live.render(scene.width, scene.height, measure ? [...this.#groups, measure] : this.#groups);
    const nodes = (ids: readonly string[]): SVGGElement[] =>
      ids.flatMap((id) => this.#live.node(`entry:${id}`) ?? []);
    const isCurrent = new Set(nodes(current));
    for (const [node, on] of differences(this.#current, isCurrent)) {
      node.classList.toggle('current', on);
      if (on) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    }
    const bandNode = band ? this.#live.node('band') : null;
    const isLit = new Set(bandNode ? [...nodes(lit), bandNode] : nodes(lit));
    for (const [node, on] of differences(this.#lit, isLit)) node.classList.toggle('lit', on);
    this.#current = isCurrent;
    this.#lit = isLit;
    this.#markTabStop();
  }

  /** Whether an entry is in view. */
  has({ id }: TimedEntry): boolean {
    return this.#entries.has(id);
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
    return this.#entries.get(key?.slice('entry:'.length) ?? '') ?? null;
  }

  /** The entry under the pointer. In a crowd it gets nodes of its own, and so all that other entries can do. */
  entryUnder(event: MouseEvent): TimedEntry | null {
    const scene = this.#scene;
    const own = this.entryOf(event.target);
    if (!scene || !crowded(scene)) return own;
    const entry = own ?? this.#markAt(scene, event);
    if (!entry) return null;
    this.#hovered = entry.id;
    this.#show(scene);
    return entry;
  }

  #markAt({ entries }: Scene, { clientX, clientY }: MouseEvent): TimedEntry | null {
    const { left, top } = this.svg.getBoundingClientRect();
    const near = (distance: number, size: number): boolean => Math.abs(distance) <= size / 2 + 1;
    const placed = entries.find(
      ({ x, y, size }) => near(clientX - left - x, size) && near(clientY - top - y, size),
    );
    return placed?.entry ?? null;
  }

  focus({ id }: TimedEntry): void {
    this.#tabStop = id;
    if (this.#scene) this.#show(this.#scene);
    this.#live.node(`entry:${id}`)?.focus();
  }

  #markTabStop(): void {
    const node = this.#live.node(`entry:${this.#tabStop}`);
    if (node === this.#stop) return;
    this.#stop?.setAttribute('tabindex', '-1');
    node?.setAttribute('tabindex', '0');
    this.#stop = node;
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

/** The entries (by id) at the editor's cursor and those a metric comes from; `band` where that is the stated window. */
function pointedAt(
  { picture, entries }: Scene,
  { cursor, metric }: Pointers,
): { readonly current: string[]; readonly lit: string[]; readonly band: boolean } {
  // Where a metric is taken from the stated window, the entries of the same instant are lit with it.
  const ends: readonly number[] = (metric && metricEnds(picture, metric)) ?? [];
  const isEnd = (line: number | null): boolean =>
    metric !== null && (line === metric.fromLine || line === metric.toLine);
  const current: string[] = [];
  const lit: string[] = [];
  for (const { entry } of entries) {
    if (cursor !== null && entry.line <= cursor && cursor <= entry.endLine) current.push(entry.id);
    if (isEnd(entry.line) || ends.includes(entry.ms)) lit.push(entry.id);
  }
  const { lines } = picture.window ?? {};
  return { current, lit, band: lines !== undefined && (isEnd(lines.start) || isEnd(lines.end)) };
}

function sameMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Who has joined (true) and who has left (false). */
function* differences<T>(before: ReadonlySet<T>, now: ReadonlySet<T>): Generator<[T, boolean]> {
  for (const one of before) if (!now.has(one)) yield [one, false];
  for (const one of now) if (!before.has(one)) yield [one, true];
}
