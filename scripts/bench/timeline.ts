/*
 * The timeline preview in a real browser: from a message to the painted picture, and one frame of a zoom. The browser
 * paints as fast as it can, so that what is counted is work and not the wait for the screen. Beside the times on the
 * clock stands what a busy machine changes less or not at all: the page's own processor time, and how many attributes,
 * texts and nodes were written.
 */
import type { CDPSession, Page } from 'playwright-core';
import type { HostMessage } from '../../client/timeline/messages.ts';
import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import { launch, openTimeline } from '../../test/timeline/browser.ts';
import { longOutage } from '../../test/timeline/pictures.ts';
import { median } from './measure.ts';

const rounds = 30;
const warmUp = 5;
const counts = [50, 500] as const;

interface Sample {
  /** Milliseconds from the message or wheel to the paint that shows it. */
  readonly ms: number;
  /** Milliseconds that the page's main thread was busy. */
  readonly busy: number;
  /** Attributes, texts and nodes written. */
  readonly writes: number;
}

/** Measures the page and prints the table. */
export async function benchTimeline(): Promise<void> {
  console.log(
    `\n${'timeline preview, ms to the paint'.padEnd(40)}${['median', 'p95', 'busy', 'p95', 'writes'].map((head) => head.padStart(8)).join('')}`,
  );
  const browser = await launch(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
  for (const count of counts) {
    const picture = longOutage(count);
    const { page, tell } = await openTimeline(browser);
    await page.evaluate(install);
    await tell({ type: 'picture', pictures: [picture], version: 1, file: 'README.md', locked: false });
    const bench = new Bench(page, await page.context().newCDPSession(page));
    await bench.start();
    print(`a letter typed, ${count} entries`, await typed(bench, picture, 'text'));
    print(`a time moved, ${count} entries`, await typed(bench, picture, 'time'));
    print(`cursor to another line, ${count} entries`, await cursor(bench, picture));
    print(`a frame of a zoom, ${count} entries`, await zoomed(bench));
    await page.close();
  }
  await browser.close();
}

function print(what: string, samples: readonly Sample[]): void {
  const p95 = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
  const times = samples.map(({ ms }) => ms);
  const busy = samples.map((sample) => sample.busy);
  const figures = [median(times), p95(times), median(busy), p95(busy)].map((ms) => ms.toFixed(1));
  figures.push(String(median(samples.map(({ writes }) => writes))));
  console.log(what.padEnd(40) + figures.map((figure) => figure.padStart(8)).join(''));
}

/** What happens to the page in one round. */
interface Act {
  readonly message?: HostMessage;
  /** What is new about an entry of the picture told last. */
  readonly edit?: { readonly index: number; readonly entry: Partial<PictureEntry> };
  /** How far the wheel is turned. */
  readonly wheel?: number;
}

class Bench {
  readonly page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  async start(): Promise<void> {
    await this.page.evaluate(install);
    await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
  }

  /** Does this in each round, some milliseconds after the one before; the first rounds only warm up. */
  async run(act: (round: number) => Act, pause = 0): Promise<Sample[]> {
    const samples: Sample[] = [];
    for (let round = 0; round < rounds + warmUp; round++) {
      await this.page.waitForTimeout(pause);
      const before = await this.#busy();
      const sample = await this.page.evaluate(painted, act(round));
      const busy = (await this.#busy()) - before;
      if (round >= warmUp) samples.push({ ...sample, busy });
    }
    return samples;
  }

  async #busy(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  }
}

/** An entry in the middle is being written or moved, picture after picture, as a person types. */
async function typed(bench: Bench, picture: TimelinePicture, what: 'text' | 'time'): Promise<Sample[]> {
  await bench.page.evaluate((told) => Object.assign(globalThis, { told }), picture);
  // One of those that have a label.
  const index = Math.ceil(picture.entries.length / 12) * 8;
  const { text = '', ms } = picture.entries[index] ?? {};
  const act = (round: number): Act =>
    what === 'text'
      ? { edit: { index, entry: { text: `${'again '.repeat(8).slice(0, round + 1)} ${text}` } } }
      : { edit: { index, entry: { ms: (ms ?? 0) + (round % 7) * 60_000 } } };
  // By then an animation has come to its end.
  return bench.run(act, 250);
}

function cursor(bench: Bench, { entries }: TimelinePicture): Promise<Sample[]> {
  return bench.run((round) => ({
    message: { type: 'cursor', line: entries[round % entries.length]?.line ?? null },
  }));
}

/** In and out again over the middle of the picture, in small steps as a wheel or a pinch sends them. */
function zoomed(bench: Bench): Promise<Sample[]> {
  return bench.run((round) => ({ wheel: round % 30 < 15 ? -120 : 120 }));
}

/** Counts what is written; runs in the page. */
function install(): void {
  const bench = { writes: 0 };
  Object.assign(globalThis, { bench });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, type } of records)
      bench.writes += type === 'childList' ? addedNodes.length + removedNodes.length : 1;
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Does what is to be done and waits for the paint; runs in the page. */
function painted({ message, edit, wheel }: Act): Promise<Omit<Sample, 'busy'>> {
  const { bench, told } = globalThis as unknown as { bench: { writes: number }; told: TimelinePicture };
  const entries = told?.entries.map((entry, at) =>
    at === edit?.index ? { ...entry, ...edit.entry } : entry,
  );
  const pictures = [{ ...told, entries }];
  const sent = edit ? { type: 'picture', pictures, version: 2, file: 'README.md', locked: false } : message;
  return new Promise((done) => {
    bench.writes = 0;
    const start = (): void => {
      const begun = performance.now();
      requestAnimationFrame(() => {
        // Asked for within the frame: it comes once that is painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done({ ms: performance.now() - begun, writes: bench.writes });
        channel.port2.postMessage(null);
      });
    };
    if (sent) {
      window.addEventListener('message', start, { once: true, capture: true });
      window.postMessage(sent, '*');
      return;
    }
    const target = document.querySelector('.frame') as HTMLElement;
    const { left, width } = target.getBoundingClientRect();
    target.addEventListener('wheel', start, { once: true, capture: true });
    const at = { clientX: left + width / 2, bubbles: true, cancelable: true };
    target.dispatchEvent(new WheelEvent('wheel', { deltaY: wheel ?? 0, ctrlKey: true, ...at }));
  });
}
