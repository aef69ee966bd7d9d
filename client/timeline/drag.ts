import type { TimedEntry } from '../../core/src/drawing/picture.ts';
import { formatClock } from '../../core/src/drawing/ticks.ts';
import { element } from './dom.ts';
import type { Plot } from './plot.ts';

const minute = 60_000;
/** So far the pointer may slip within a click. Pixels. */
const slip = 4;
/** If the text has not followed by then, it is not going to. Milliseconds. */
const patience = 1500;

interface Drag {
  readonly entry: TimedEntry;
  readonly pointer: number;
  readonly startX: number;
  /** The entry's nodes and where they stood. */
  readonly nodes: readonly (readonly [SVGGElement, string])[];
  begun: boolean;
  minutes: number;
}

/** Lets entries be dragged along the axis, minute by minute; Escape lets go without a change. */
export class EntryDrag {
  /** The new time, beside the pointer. */
  readonly tip = element('div', { class: 'drag-tip', role: 'status', hidden: true });
  readonly #plot: Plot;
  readonly #moved: (entry: TimedEntry, minutes: number) => void;
  #drag: Drag | null = null;
  #dropped = false;

  constructor(plot: Plot, moved: (entry: TimedEntry, minutes: number) => void) {
    this.#plot = plot;
    this.#moved = moved;
    const { svg } = plot;
    svg.addEventListener('pointerdown', (event) => this.#press(event));
    svg.addEventListener('pointermove', (event) => this.#move(event));
    svg.addEventListener('pointerup', () => this.#drop());
    svg.addEventListener('pointercancel', () => this.cancel());
  }

  /** Something is being dragged. */
  get active(): boolean {
    return this.#drag?.begun === true;
  }

  /** The last press ended a drag: the click that comes of it is none. */
  get dropped(): boolean {
    return this.#dropped;
  }

  cancel(): void {
    if (this.#drag) back(this.#drag.nodes);
    this.#end();
  }

  #press(event: PointerEvent): void {
    this.#dropped = false;
    const entry = this.#plot.entryUnder(event);
    const { scene } = this.#plot;
    if (event.button !== 0 || !entry || scene?.shape !== 'wide' || scene.picture.days) return;
    const nodes = this.#plot.placesOf(entry).map((node) => [node, node.style.transform] as const);
    this.#drag = {
      entry,
      pointer: event.pointerId,
      startX: event.clientX,
      nodes,
      begun: false,
      minutes: 0,
    };
  }

  #move({ pointerId, clientX, clientY }: PointerEvent): void {
    const drag = this.#drag;
    const { scene } = this.#plot;
    if (!drag || !scene || pointerId !== drag.pointer) return;
    const by = clientX - drag.startX;
    if (!drag.begun && Math.abs(by) < slip) return;
    if (!drag.begun) {
      drag.begun = true;
      // Only now: a captured pointer's click would not reach the entry.
      this.#plot.svg.setPointerCapture(pointerId);
      this.#plot.svg.classList.add('direct', 'dragging');
    }
    const { entry } = drag;
    const x = this.#plot.xOf(entry.ms) + by;
    drag.minutes = Math.round((this.#plot.msAt(x) - entry.ms) / minute);
    const ms = entry.ms + drag.minutes * minute;
    const shift = this.#plot.xOf(ms) - this.#plot.xOf(entry.ms);
    for (const [node, transform] of drag.nodes) node.style.transform = `translateX(${shift}px) ${transform}`;
    this.tip.hidden = false;
    this.tip.textContent = formatClock(ms, scene.zone, scene.picture.clock, false);
    this.tip.style.left = `${clientX + 12}px`;
    this.tip.style.top = `${clientY + 16}px`;
  }

  #drop(): void {
    const drag = this.#drag;
    this.#end();
    if (!drag?.begun) return;
    this.#dropped = true;
    if (drag.minutes === 0) {
      back(drag.nodes);
      return;
    }
    this.#moved(drag.entry, drag.minutes);
    const left = drag.nodes.map(([node]) => node.style.transform);
    // It stays where it was dropped until the text has followed.
    setTimeout(() => back(drag.nodes.filter(([node], i) => node.style.transform === left[i])), patience);
  }

  #end(): void {
    this.#drag = null;
    this.tip.hidden = true;
    this.#plot.svg.classList.remove('dragging');
  }
}

function back(nodes: Drag['nodes']): void {
  for (const [node, transform] of nodes) node.style.transform = transform;
}
