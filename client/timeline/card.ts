import { glyphs } from '../../core/src/drawing/glyphs.ts';
import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import { formatMinutes } from '../../core/src/drawing/plain.ts';
import { element, icon, show } from './dom.ts';
import { fixButtons, type TroubleActions } from './trouble.ts';
import { fill, words } from './words.ts';
import { otherTimes } from './zones.ts';

/** The details of one entry, floating beside it. It stays while the pointer is on it and goes with Escape. */
export class Card {
  readonly node = element('div', {
    class: 'card-details',
    role: 'group',
    'aria-label': words.details,
    hidden: true,
  });
  readonly #fix: TroubleActions['fix'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(fix: TroubleActions['fix']) {
    this.#fix = fix;
    this.node.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.node.addEventListener('pointerleave', () => this.hideSoon());
  }

  /** Shows an entry's details next to `target`, after `delay` ms. */
  show(picture: TimelinePicture, entry: PictureEntry, target: Element, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.node.replaceChildren(...content(picture, entry, this.#fix));
      this.node.hidden = false;
      this.#place(target.getBoundingClientRect());
    }, delay);
  }

  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), 160);
  }

  hide(): void {
    clearTimeout(this.#timer);
    show(this.node, false);
  }

  get shown(): boolean {
    return !this.node.hidden;
  }

  // Below its entry where there is room, otherwise above; always inside the window.
  #place(target: DOMRect): void {
    const gap = 6;
    const { width, height } = this.node.getBoundingClientRect();
    const left = Math.max(gap, Math.min(target.left, window.innerWidth - width - gap));
    const below = target.bottom + gap;
    const top = below + height <= window.innerHeight ? below : Math.max(gap, target.top - gap - height);
    this.node.style.left = `${left}px`;
    this.node.style.top = `${top}px`;
  }
}

function content(picture: TimelinePicture, entry: PictureEntry, fix: TroubleActions['fix']): Node[] {
  const phase = entry.phase ?? 'none';
  const head = element('div', { class: 'card-head' }, icon(glyphs[phase], phase));
  head.append(element('strong', {}, entry.timeText));
  if (entry.phase)
    head.append(element('span', { class: `card-phase ${phase}` }, words[`phase-${entry.phase}`]));
  const nodes: Node[] = [head];
  const facts = entry.ms === null ? [] : [...otherTimes(picture, entry.ms), ...elapsed(picture, entry.ms)];
  if (facts.length > 0) nodes.push(element('div', { class: 'card-facts' }, facts.join(' · ')));
  nodes.push(element('p', { dir: 'auto' }, ...written(entry)));
  if (entry.problem) {
    nodes.push(element('p', { class: `card-problem ${entry.problem.severity}` }, entry.problem.message));
    nodes.push(element('div', { class: 'fixes' }, ...fixButtons(entry.problem, fix)));
  }
  const hints = [
    fill(words.goTo, entry.line + 1),
    ...(entry.ms === null || picture.days ? [] : [words.move]),
  ];
  nodes.push(element('div', { class: 'card-hint' }, hints.join(' · ')));
  return nodes;
}

/** What happened, with what the author has set off. */
function written({ text, runs }: PictureEntry): (Node | string)[] {
  return (runs ?? [{ text, marks: [] }]).map((run) =>
    run.marks.reduceRight<Node | string>((inner, mark) => element(mark, {}, inner), run.text),
  );
}

function elapsed(picture: TimelinePicture, ms: number): string[] {
  const start = picture.window?.startMs ?? null;
  if (start === null || (picture.window?.days && !picture.days)) return [];
  const minutes = (ms - start) / 60_000;
  if (minutes === 0) return [words.atStart];
  const length = formatMinutes(Math.abs(minutes));
  return [fill(minutes > 0 ? words.sinceStart : words.beforeStart, length)];
}
