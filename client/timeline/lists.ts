import { entryName } from '../../core/src/drawing/draw.ts';
import { byTime, type PictureEntry, type TimelinePicture } from '../../core/src/drawing/picture.ts';
import { element, set, show, write } from './dom.ts';
import { words } from './words.ts';

/** The entries without a time, waiting below the picture. */
export class Tray {
  readonly node = element('section', { class: 'tray', 'aria-label': words.untimed });
  readonly #list = element('ul');
  readonly #reveal: (line: number) => void;

  constructor(reveal: (line: number) => void) {
    this.#reveal = reveal;
    this.node.append(element('h2', {}, words.untimed), element('p', {}, words.untimedHint), this.#list);
  }

  update(entries: readonly PictureEntry[]): void {
    show(this.node, entries.length > 0);
    entries.forEach((entry, index) => {
      const item = this.#list.children[index] ?? this.#list.appendChild(element('li', {}, this.#button()));
      const button = item.firstElementChild as HTMLButtonElement;
      set(button, 'data-line', String(entry.line));
      write(button, entry.text);
      button.classList.toggle('problem', entry.problem !== null);
    });
    while (this.#list.children.length > entries.length) this.#list.lastElementChild?.remove();
  }

  #button(): HTMLButtonElement {
    const button = element('button', { type: 'button', dir: 'auto' });
    button.addEventListener('click', () => this.#reveal(Number(button.dataset.line)));
    return button;
  }
}

/**
 * The same picture as a list, for those who hear it; each item goes to its line. Written when the page is idle: nobody
 * sees it, and Tab passes it by.
 */
export class SpokenList {
  readonly node = element('section', { class: 'visually-hidden' });
  readonly #list = element('ol');
  readonly #reveal: (line: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reveal: (line: number) => void) {
    this.#reveal = reveal;
    this.node.append(element('h2', {}, words.list), this.#list);
  }

  update(picture: TimelinePicture): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const entries = [...byTime(picture), ...picture.untimed];
      entries.forEach((entry, index) => {
        const item = this.#list.children[index] ?? this.#list.appendChild(element('li', {}, this.#link()));
        const link = item.firstElementChild as HTMLElement;
        set(link, 'data-line', String(entry.line));
        write(link, entryName(entry, words));
      });
      while (this.#list.children.length > entries.length) this.#list.lastElementChild?.remove();
    }, 250);
  }

  #link(): HTMLElement {
    const link = element('span', { role: 'link', tabindex: -1 });
    link.addEventListener('click', () => this.#reveal(Number(link.dataset.line)));
    return link;
  }
}
