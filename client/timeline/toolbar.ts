import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { choices, element, icon, set, show, write } from './dom.ts';
import type { PageState, ZoneChoice } from './messages.ts';
import { type ExportChoice, exportChoices, fill, words } from './words.ts';
import { ZoneSelect } from './zone-select.ts';

export interface ToolbarActions {
  incident(index: number): void;
  lock(on: boolean): void;
  zone(choice: ZoneChoice): void;
  fold(on: boolean): void;
  export(choice: ExportChoice): void;
  /** Smaller than 1 is closer. */
  zoom(factor: number): void;
  fit(): void;
}

export interface ToolbarInput {
  readonly pictures: readonly TimelinePicture[];
  readonly picture: TimelinePicture;
  readonly state: PageState;
  readonly file: string;
  readonly locked: boolean;
  /** There is an axis to zoom. */
  readonly zoomable: boolean;
  /** There are long gaps in this picture. */
  readonly foldable: boolean;
}

const paths = {
  plus: 'M-.8-5.5H.8V-.8H5.5V.8H.8V5.5H-.8V.8H-5.5V-.8H-.8z',
  minus: 'M-5.5-.8h11v1.6h-11z',
  fit: 'M-7-6h1.5V6H-7zM5.5-6H7V6H5.5zM-4.5 0-1.5-3.2V-.8h3V-3.2L4.5 0 1.5 3.2V.8h-3V3.2z',
  open: 'M-3.8-1v-4.2a3.8 3.8 0 0 1 7.6 0v1H2.3v-1a2.3 2.3 0 0 0-4.6 0V-1H5v8H-5v-8z',
  lock: 'M-5-1h1.2v-2a3.8 3.8 0 0 1 7.6 0v2H5v8H-5zM-2.3-1h4.6v-2a2.3 2.3 0 0 0-4.6 0z',
};

/** Title or incident switch, zone, and the zoom buttons. */
export class Toolbar {
  readonly node = element('header', { class: 'toolbar' });
  readonly #title = element('h1', { dir: 'auto' });
  readonly #incident = element('select', { 'aria-label': words.incident });
  readonly #zone: ZoneSelect;
  readonly #zoneText = element('span', { class: 'zone' });
  readonly #lock = element('button', { type: 'button', class: 'lock' }, icon(paths.lock, 'lock-icon'));
  readonly #lockText = element('span');
  readonly #fold = element('button', { type: 'button', class: 'text-button' }, words.fold);
  readonly #export = element('select', { class: 'menu', 'aria-label': words.export });
  readonly #buttons = element('div', { class: 'buttons', role: 'group', 'aria-label': words.toolbar });
  readonly #zoomOut = button(words.zoomOut, paths.minus);
  readonly #zoomIn = button(words.zoomIn, paths.plus);
  readonly #fit = button(words.fit, paths.fit);

  constructor(actions: ToolbarActions) {
    this.#incident.addEventListener('change', () => actions.incident(this.#incident.selectedIndex));
    this.#zone = new ZoneSelect((choice) => actions.zone(choice));
    this.#fold.addEventListener('click', () =>
      actions.fold(this.#fold.getAttribute('aria-pressed') !== 'true'),
    );
    this.#lock.addEventListener('click', () =>
      actions.lock(this.#lock.getAttribute('aria-pressed') !== 'true'),
    );
    const names = [words.export, ...exportChoices.map((choice) => words[`export-${choice}`])];
    this.#export.append(...names.map((name, index) => element('option', { hidden: index === 0 }, name)));
    this.#export.addEventListener('change', () => {
      const choice = exportChoices[this.#export.selectedIndex - 1];
      // A menu, not a setting: it shows its own name again.
      this.#export.selectedIndex = 0;
      if (choice) actions.export(choice);
    });
    this.#zoomOut.addEventListener('click', () => actions.zoom(1.6));
    this.#zoomIn.addEventListener('click', () => actions.zoom(1 / 1.6));
    this.#fit.addEventListener('click', () => actions.fit());
    this.#lock.title = words.lock;
    this.#lock.append(this.#lockText);
    this.#buttons.append(this.#zoomOut, this.#zoomIn, this.#fit);
    const left = element(
      'div',
      { class: 'titles' },
      this.#title,
      this.#incident,
      this.#zoneText,
      this.#zone.node,
      this.#lock,
    );
    this.node.append(left, element('div', { class: 'tools' }, this.#export, this.#fold, this.#buttons));
  }

  update({ pictures, picture, state, file, locked, zoomable, foldable }: ToolbarInput): void {
    const several = pictures.length > 1;
    write(this.#title, picture.title);
    this.#title.classList.toggle('visually-hidden', several);
    show(this.#incident, several);
    choices(
      this.#incident,
      pictures.map(({ title }, index) => `${index + 1} · ${title}`),
      picture.index,
    );
    // Without a known zone there is nothing to convert.
    show(this.#zone.node, picture.absolute);
    show(this.#zoneText, !picture.absolute && !picture.days);
    write(this.#zoneText, picture.zone);
    this.#zone.update(picture, state.zone);
    set(this.#lock, 'aria-pressed', String(locked));
    const path = this.#lock.querySelector('path');
    if (path) set(path, 'd', locked ? paths.lock : paths.open);
    write(this.#lockText, locked ? fill(words.locked, file) : words.following);
    show(this.#buttons, zoomable);
    show(this.#fold, zoomable && foldable);
    set(this.#fold, 'aria-pressed', String(state.fold));
    for (const button of [this.#zoomOut, this.#fit])
      if (button.disabled !== (state.view === null)) button.disabled = state.view === null;
  }
}

function button(name: string, path: string): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-label': name, title: name }, icon(path, 'tool'));
}
