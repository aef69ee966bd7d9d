import type { PictureMetric } from '../../core/src/drawing/picture.ts';
import { formatMinutes } from '../../core/src/drawing/plain.ts';
import { element } from './dom.ts';
import { fill, formulaWords, words } from './words.ts';

export interface StripActions {
  /** The metric under pointer or focus; null when there is none. */
  light(metric: PictureMetric | null): void;
  reveal(line: number): void;
}

/** The metrics in a row: each names its formula and lights up the two places it comes from. */
export class Strip {
  readonly node = element('ul', { class: 'metrics', 'aria-label': words.metrics });
  readonly #actions: StripActions;
  #shown = '';

  constructor(actions: StripActions) {
    this.#actions = actions;
  }

  update(metrics: readonly PictureMetric[]): void {
    const now = JSON.stringify(metrics);
    if (now === this.#shown) return;
    this.#shown = now;
    this.node.hidden = metrics.length === 0;
    const focused = [...this.node.children].findIndex((item) => item.contains(document.activeElement));
    this.node.replaceChildren(...metrics.map((metric) => element('li', {}, this.#tile(metric))));
    (this.node.children[focused]?.firstElementChild as HTMLElement | null | undefined)?.focus();
  }

  #tile(metric: PictureMetric): HTMLButtonElement {
    const { name, minutes, formula, stated, toLine } = metric;
    const differs = stated !== null && Math.abs(stated.minutes - minutes) >= 1;
    const tile = element(
      'button',
      { type: 'button', class: differs ? 'metric differs' : 'metric' },
      element('span', { class: 'metric-name' }, words[`metric-${name}`]),
      element('strong', {}, formatMinutes(minutes)),
      element('span', { class: 'metric-formula' }, formulaWords(formula)),
    );
    if (differs) tile.append(element('span', { class: 'metric-stated' }, fill(words.stated, stated.raw)));
    for (const event of ['pointerenter', 'focus'])
      tile.addEventListener(event, () => this.#actions.light(metric));
    for (const event of ['pointerleave', 'blur'])
      tile.addEventListener(event, () => this.#actions.light(null));
    tile.addEventListener('click', () => this.#actions.reveal(differs ? stated.line : toLine));
    return tile;
  }
}
