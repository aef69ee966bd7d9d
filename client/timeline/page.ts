import { axisOf } from '../../core/src/drawing/axis.ts';
import { isNarrow } from '../../core/src/drawing/layout.ts';
import {
  byTime,
  type PictureMetric,
  type PictureProblem,
  type TimedEntry,
  type TimelinePicture,
} from '../../core/src/drawing/picture.ts';
import { noZone } from '../../core/src/drawing/words.ts';
import { Card } from './card.ts';
import { pageCharWidth } from './char-width.ts';
import { element, show, write } from './dom.ts';
import { EntryDrag } from './drag.ts';
import { emptyView, lackingView } from './empty.ts';
import { listen } from './gestures.ts';
import type { Host } from './host.ts';
import { keepIds } from './identity.ts';
import { SpokenList, Tray } from './lists.ts';
import { type EmptyReason, type HostMessage, type PageState, readHostMessage } from './messages.ts';
import { Plot } from './plot.ts';
import { copyPng, toBase64 } from './png.ts';
import { Strip } from './strip.ts';
import { Toolbar } from './toolbar.ts';
import { TroubleList } from './trouble.ts';
import { type ExportChoice, words } from './words.ts';
import { panned, showing, type View, zoomed } from './zoom.ts';

type Content = Extract<HostMessage, { type: 'picture' }>;

/** The place there is for the picture, in pixels. */
interface Space {
  readonly width: number;
  /** How high it may be. */
  readonly room: number;
  readonly fontSize: number;
}

/** The timeline page: what it was told, what of it is in view, and everything on the screen. */
export class Page {
  readonly #root: HTMLElement;
  readonly #host: Host;
  readonly #plot = new Plot();
  readonly #card = new Card((problem, title) => this.#fix(problem, title));
  readonly #drag = new EntryDrag(this.#plot, ({ line }, minutes) =>
    this.#host.post({ type: 'move', line, minutes }),
  );
  readonly #frame = element('div', { class: 'frame' });
  readonly #empty = element('div', { class: 'empty' });
  readonly #toolbar: Toolbar;
  readonly #strip: Strip;
  readonly #trouble = new TroubleList({
    fix: (problem, title) => this.#fix(problem, title),
    reveal: (line) => this.#reveal(line),
  });
  readonly #tray = new Tray((line) => this.#reveal(line));
  /** What has changed, for those who do not see it. */
  readonly #said = element('div', { class: 'visually-hidden', role: 'status' });
  readonly #spoken = new SpokenList((line) => this.#reveal(line));
  #state: PageState;
  #content: Content | null = null;
  #reason: EmptyReason | null = null;
  /** The shown incident as it was told. */
  #told: TimelinePicture | null = null;
  /** The same, with ids that last from one picture to the next. */
  #picture: TimelinePicture | null = null;
  #foldable = false;
  /** What the picture has to fit in; null when that may have changed. */
  #space: Space | null = null;
  #named = 0;
  #cursor: number | null = null;
  #metric: PictureMetric | null = null;
  #charWidth = pageCharWidth('sans-serif');
  /** The entry that was moved by a key: its new time is to be said. */
  #movedByKey: string | null = null;
  #frameRequest = 0;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, host: Host) {
    this.#root = root;
    this.#host = host;
    this.#state = host.load();
    this.#toolbar = new Toolbar({
      incident: (incident) => this.#change({ incident, view: null }, true),
      lock: (on) => this.#host.post({ type: 'lock', on }),
      zone: (zone) => this.#change({ zone }, true),
      fold: (fold) => this.#change({ fold, view: null }, false),
      export: (choice) => this.#export(choice),
      zoom: (factor) => this.#zoom(factor, 0.5, false),
      fit: () => this.#change({ view: null }, false),
    });
    this.#strip = new Strip({ light: (metric) => this.#light(metric), reveal: (line) => this.#reveal(line) });
    this.#frame.append(this.#plot.svg);
  }

  /** Puts the page together and asks for content. */
  start(): void {
    this.#root.append(
      this.#toolbar.node,
      this.#strip.node,
      this.#frame,
      this.#empty,
      this.#trouble.node,
      this.#tray.node,
      this.#spoken.node,
      this.#said,
      this.#card.node,
      this.#drag.tip,
    );
    this.#restyle();
    this.#listen();
    this.#draw(true);
    this.#host.post({ type: 'ready' });
  }

  #listen(): void {
    window.addEventListener('message', ({ data }) => {
      const message = readHostMessage(data);
      if (message) this.#receive(message);
    });
    new ResizeObserver(() => {
      // Its height is the picture's own doing.
      if (this.#frame.clientWidth !== this.#space?.width) this.#resize();
    }).observe(this.#frame);
    window.addEventListener('resize', () => this.#resize());
    window.addEventListener('pagehide', () => {
      if (this.#saving !== undefined) this.#save();
    });
    // VS Code's theme and font are variables there.
    new MutationObserver(() => this.#restyle()).observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['style'],
    });
    listen(this.#frame, {
      movable: () => this.#state.view !== null,
      zoom: (factor, at) => this.#zoom(factor, at, true),
      pan: (part) =>
        this.#withAxis((axis) => this.#change({ view: panned(axis, this.#state.view, part) }, true)),
      onGround: (event) => this.#plot.entryUnder(event) === null,
      axis: () => {
        const { scene } = this.#plot;
        if (!scene || scene.shape === 'vertical') return { left: 0, width: 0 };
        const { left, right } = scene.range;
        return { left: this.#frame.getBoundingClientRect().left + left, width: right - left };
      },
    });
    const { svg } = this.#plot;
    svg.addEventListener('click', (event) => {
      const entry = this.#drag.dropped ? null : this.#plot.entryUnder(event);
      if (entry) this.#reveal(entry.line);
    });
    this.#frame.addEventListener('dblclick', (event) => {
      if (this.#plot.entryUnder(event) || this.#plot.scene?.shape !== 'wide') return;
      this.#add(this.#plot.msAt(event.clientX - this.#frame.getBoundingClientRect().left));
    });
    svg.addEventListener('pointerover', ({ target }) => {
      if (this.#drag.active) this.#card.hide();
      else this.#details(this.#plot.entryOf(target), 120);
    });
    svg.addEventListener('pointermove', (event) => {
      // What is drawn together with others does not say itself that it is pointed at.
      const own = this.#plot.entryOf(event.target);
      const entry = own || this.#drag.active ? null : this.#plot.entryUnder(event);
      if (entry) this.#details(entry, 120);
    });
    svg.addEventListener('pointerleave', () => this.#card.hideSoon());
    // At the frame: an SVG element that listens for focus takes it, and would be one more stop for Tab.
    this.#frame.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible'))
        this.#details(this.#plot.entryOf(target), 0);
    });
    this.#frame.addEventListener('focusout', () => this.#card.hideSoon());
    // Here and not at the window: VS Code would take Alt and an arrow for a step back.
    svg.addEventListener('keydown', (event) => {
      const entry = this.#plot.entryOf(event.target);
      if (!entry || !this.#writeKey(event, entry)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    window.addEventListener('keydown', (event) => this.#key(event));
  }

  #receive(message: HostMessage): void {
    switch (message.type) {
      case 'picture':
        this.#content = message;
        this.#reason = message.pictures.length === 0 ? 'no-timeline' : null;
        break;
      case 'empty':
        this.#reason = message.reason;
        break;
      case 'cursor':
        this.#cursor = message.line;
        this.#point();
        return;
    }
    // A hidden page gets no animation frames, and a message is worth a picture at once.
    this.#draw(false);
  }

  #draw(direct: boolean): void {
    cancelAnimationFrame(this.#frameRequest);
    this.#frameRequest = 0;
    const pictures = this.#reason ? [] : (this.#content?.pictures ?? []);
    const shown = pictures[Math.min(this.#state.incident, pictures.length - 1)];
    this.#root.classList.toggle('blank', shown === undefined);
    if (!shown) {
      this.#card.hide();
      if (this.#reason) emptyView(this.#empty, this.#reason);
      return;
    }
    const other = this.#told?.index !== shown.index;
    const picture = this.#take(shown);
    const timed = picture.entries.length > 0 || picture.window !== null;
    lackingView(this.#empty, picture);
    show(this.#frame, timed);
    const { fontSize, width } = this.#space ?? this.#measure();
    this.#toolbar.update({
      pictures,
      picture,
      state: this.#state,
      file: this.#content?.file ?? '',
      locked: this.#content?.locked ?? false,
      zoomable: timed && !isNarrow(width, fontSize),
      foldable: this.#foldable,
    });
    if (!timed) return;
    this.#space ??= this.#measure();
    this.#plot.render(
      { ...this.#space, picture, state: this.#state, charWidth: this.#charWidth },
      { cursor: this.#cursor, metric: this.#metric },
      direct || other,
    );
  }

  /** Brings all that stands around the picture up to date, where it was told anew. */
  #take(told: TimelinePicture): TimelinePicture {
    if (this.#told === told && this.#picture) return this.#picture;
    const before = this.#told?.index === told.index ? this.#picture : null;
    const zone = told.zone === noZone ? words.noZone : told.zone;
    const picture = keepIds(before, { ...told, zone }, () => String(this.#named++));
    this.#told = told;
    this.#picture = picture;
    this.#foldable = axisOf(picture, true).folds.length > 0;
    this.#strip.update(picture.metrics);
    this.#trouble.update(picture);
    this.#tray.update(picture.untimed);
    this.#spoken.update(picture);
    const moved = picture.entries.find(({ id }) => id === this.#movedByKey);
    if (moved) write(this.#said, moved.timeText);
    this.#movedByKey = null;
    this.#space = null;
    return picture;
  }

  #measure(): Space {
    const fontSize = Number.parseFloat(getComputedStyle(document.body).fontSize) || 13;
    const taken = this.#root.scrollHeight - this.#frame.offsetHeight;
    return {
      width: this.#frame.clientWidth || document.documentElement.clientWidth,
      room: Math.max(window.innerHeight - taken - fontSize, fontSize * 24),
      fontSize,
    };
  }

  #resize(): void {
    this.#space = null;
    this.#drawSoon();
  }

  #restyle(): void {
    this.#charWidth = pageCharWidth(getComputedStyle(document.body).fontFamily);
    this.#resize();
  }

  /** Lights up what cursor and metric point to. */
  #point(): void {
    this.#plot.point({ cursor: this.#cursor, metric: this.#metric });
  }

  #drawSoon(): void {
    if (this.#frameRequest === 0) this.#frameRequest = requestAnimationFrame(() => this.#draw(true));
  }

  #change(change: Partial<PageState>, direct: boolean): void {
    this.#state = { ...this.#state, ...change, kept: Date.now() };
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), 200);
    this.#card.hide();
    // The toolbar may take another row.
    if (!('view' in change)) this.#space = null;
    if (direct) this.#drawSoon();
    else this.#draw(false);
  }

  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#host.save(this.#state);
  }

  #withAxis(act: (axis: ReturnType<typeof axisOf>) => void): void {
    if (this.#picture) act(axisOf(this.#picture, this.#state.fold));
  }

  #zoom(factor: number, at: number, direct: boolean): void {
    this.#withAxis((axis) => this.#change({ view: zoomed(axis, this.#state.view, factor, at) }, direct));
  }

  #light(metric: PictureMetric | null): void {
    this.#metric = metric;
    this.#point();
  }

  #reveal(line: number): void {
    this.#host.post({ type: 'reveal', line });
  }

  #fix({ line, rule }: PictureProblem, title: string): void {
    this.#card.hide();
    this.#host.post({ type: 'fix', line, rule, title });
  }

  #details(entry: TimedEntry | null, delay: number): void {
    const node = entry ? this.#plot.node(entry) : null;
    if (entry && node && this.#picture) this.#card.show(this.#picture, entry, node, delay);
    else this.#card.hideSoon();
  }

  #export(choice: ExportChoice): void {
    const picture = this.#picture;
    if (!picture) return;
    if (choice === 'copy') void copyPng(picture).then((ok) => this.#host.post({ type: 'copied', ok }));
    else if (choice === 'png') void toBase64(picture).then((data) => this.#host.post({ type: 'png', data }));
    else this.#host.post({ type: 'export', format: choice, incident: picture.index });
  }

  /** Asks for a new entry at an instant of the picture. */
  #add(ms: number): void {
    // Between days nobody wants a time.
    if (!this.#picture || this.#picture.days) return;
    const { index, offset, dated } = this.#picture;
    const [date = '', time = ''] = new Date(Math.round(ms / 60_000 + offset) * 60_000)
      .toISOString()
      .split('T');
    this.#host.post({ type: 'add', incident: index, date: dated ? date : null, time: time.slice(0, 5) });
  }

  /** Keys that change the text: Alt and an arrow move an entry by a minute, with Shift by five; Insert adds one behind it. */
  #writeKey(
    { key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
    { id, line, ms }: TimedEntry,
  ): boolean {
    if (ctrlKey || metaKey) return false;
    if (key === 'Insert' && !altKey) {
      this.#add(ms + 60_000);
      return true;
    }
    if (!altKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
    if (this.#picture?.days) return true;
    const minutes = (key === 'ArrowLeft' ? -1 : 1) * (shiftKey ? 5 : 1);
    this.#movedByKey = id;
    this.#host.post({ type: 'move', line, minutes });
    return true;
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.#drag.cancel();
      this.#card.hide();
      return;
    }
    const entry = this.#plot.entryOf(document.activeElement);
    if (entry && this.#entryKey(event.key, entry)) event.preventDefault();
    else if (!(event.target instanceof HTMLSelectElement) && this.#viewKey(event.key)) event.preventDefault();
  }

  #entryKey(key: string, entry: TimedEntry): boolean {
    if (key === 'Enter' || key === ' ') {
      this.#reveal(entry.line);
      return true;
    }
    const all = this.#picture ? byTime(this.#picture) : [];
    const at = all.findIndex(({ id }) => id === entry.id);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    if (!(key in next)) return false;
    this.#goTo(all, next[key] as number, (next[key] as number) < at ? -1 : 1);
    return true;
  }

  /** Focuses the entry at this place, or the next one in this direction that is drawn; moves the view to it. */
  #goTo(all: readonly TimedEntry[], index: number, step: 1 | -1): void {
    for (let at = index; at >= 0 && at < all.length; at += step) {
      const entry = all[at] as TimedEntry;
      this.#withAxis((axis) => {
        const view: View = showing(axis, this.#state.view, entry.ms);
        if (view !== this.#state.view) {
          this.#change({ view }, true);
          this.#draw(true);
        }
      });
      if (!this.#plot.has(entry)) continue;
      this.#plot.focus(entry);
      return;
    }
  }

  /** What stays where it is when keys zoom: the entry that has the focus, so that it is not lost; else the middle. */
  #middle(): number {
    const entry = this.#plot.entryOf(document.activeElement);
    const { range } = this.#plot.scene ?? {};
    return entry && range ? (this.#plot.xOf(entry.ms) - range.left) / (range.right - range.left) : 0.5;
  }

  #viewKey(key: string): boolean {
    if (key === '+' || key === '=') this.#zoom(1 / 1.6, this.#middle(), false);
    else if (key === '-') this.#zoom(1.6, this.#middle(), false);
    else if (key === '0') this.#change({ view: null }, false);
    else return false;
    return true;
  }
}
