import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { choices, element } from './dom.ts';
import { isZone, type ZoneChoice, zoneChoices } from './messages.ts';
import { fill, words } from './words.ts';

/** The clock to show: as written, UTC, the reader's, or any other found by typing a part of its name. */
export class ZoneSelect {
  readonly node = element('span', { class: 'zone-select' });
  readonly #select = element('select', { 'aria-label': words.zone });
  readonly #list = element('datalist', { id: 'zones' });
  readonly #input = element('input', {
    list: 'zones',
    'aria-label': words.otherZone,
    placeholder: words.zoneExample,
    spellcheck: 'false',
    hidden: true,
  });
  readonly #choose: (choice: ZoneChoice) => void;
  #choices: readonly ZoneChoice[] = zoneChoices;

  constructor(choose: (choice: ZoneChoice) => void) {
    this.#choose = choose;
    this.node.append(this.#select, this.#input, this.#list);
    this.#select.addEventListener('change', () => {
      const choice = this.#choices[this.#select.selectedIndex];
      if (choice === undefined) this.#ask();
      else choose(choice);
    });
    this.#input.addEventListener('input', () => this.#take());
    this.#input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.#close();
    });
    this.#input.addEventListener('blur', () => this.#close());
  }

  update(picture: TimelinePicture, zone: ZoneChoice): void {
    this.#choices = zoneChoices.some((known) => known === zone) ? zoneChoices : [...zoneChoices, zone];
    const said: Readonly<Record<string, string>> = {
      written: fill(words.asWritten, picture.zone),
      utc: words.utc,
      local: words.local,
    };
    const names = this.#choices.map((choice) => said[choice] ?? choice);
    choices(this.#select, [...names, words.otherZone], this.#choices.indexOf(zone));
  }

  #ask(): void {
    if (!this.#list.firstChild)
      this.#list.append(...Intl.supportedValuesOf('timeZone').map((value) => element('option', { value })));
    this.#select.hidden = true;
    this.#input.hidden = false;
    this.#input.value = '';
    this.#input.focus();
  }

  #take(): void {
    const name = this.#input.value.trim();
    const known = Intl.supportedValuesOf('timeZone').find(
      (zone) => zone.toLowerCase() === name.toLowerCase(),
    );
    if (known === undefined || !isZone(known)) return;
    this.#choose(known);
    this.#close();
  }

  #close(): void {
    if (this.#input.hidden) return;
    const focused = document.activeElement === this.#input;
    this.#input.hidden = true;
    this.#select.hidden = false;
    this.#select.selectedIndex = Math.max(0, this.#select.selectedIndex);
    if (focused) this.#select.focus();
  }
}
