import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, told } from './open.ts';
import { longOutage } from './pictures.ts';

test('five hundred entries are drawn at once and zoomed without delay', async () => {
  const { page, tell } = await open(longOutage(500));
  const times = await page.evaluate(async () => {
    const frames: number[] = [];
    for (let i = 0; i < 12; i++) {
      const begun = performance.now();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: i % 2 ? '-' : '+' }));
      frames.push(performance.now() - begun);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return frames.sort((a, b) => a - b);
  });
  await tell(told(longOutage(500)));
  // Generous: a shared machine draws while other tests run.
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(80);
  await page.close();
});

/** Where a mark that is drawn together with others stands on the screen, and of which phase it is. */
async function someMark(page: Page, phase: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator('svg.plot').boundingBox())!;
  const path = page.locator(`.crowd .glyph.${phase}`);
  const [d, transform] = [await path.getAttribute('d'), await path.getAttribute('transform')];
  const scale = Number(/[\d.]+/.exec(transform ?? '')?.[0]);
  // One from the middle: at the edge others may stand close.
  const places = [...(d ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)];
  const [, x, y] = places[places.length >> 1] ?? [];
  return { x: box.x + Number(x) * scale, y: box.y + Number(y) * scale };
}

describe('in a crowd', () => {
  const crowd = longOutage(500);
  const name = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('marks without a label are drawn together, and none is missing', async () => {
    const { page } = await open(crowd);
    const paths = await page
      .locator('.crowd .glyph')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    const together = paths.join('').split('M').length - 1;
    const alone = await page.locator('.entry').count();
    expect(alone).toBeLessThan(120);
    const hidden = /(\d+) entries hidden/.exec((await page.locator('text.note').allTextContents()).join());
    expect(together + alone).toBe(500 - Number(hidden?.[1]));
    await page.close();
  });

  test('one that is pointed at tells its details, is clicked and dragged like any other', async () => {
    const { page, posted } = await open(crowd);
    const { x, y } = await someMark(page, 'investigating');
    await page.mouse.move(x, y + 1);
    await page.mouse.move(x, y);
    await page.locator('.card-details').waitFor();
    expect(await page.locator('.entry:hover').getAttribute('class')).toContain('investigating');
    const said = await page.locator('.entry:hover').getAttribute('aria-label');
    expect(await page.locator('.card-details').innerText()).toContain(said?.slice(0, 5));
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(async () => (await posted()).at(-1)?.type).toBe('reveal');
    const revealed = (await posted()).at(-1);
    const line = revealed?.type === 'reveal' ? revealed.line : -1;
    expect(crowd.entries.find((entry) => entry.line === line)?.timeText).toBe(said?.slice(0, 5));
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    expect((await posted()).at(-1)).toMatchObject({ type: 'move', line });
    await page.close();
  });

  test('one that has a label is dragged with its pole', async () => {
    const { page, posted } = await open(crowd);
    const card = page.locator('.entry .card').first();
    const box = (await card.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y, { steps: 4 });
    const staff = (await page.locator('.plot.dragging .entry .staff').first().boundingBox())!;
    expect(staff.x).toBeGreaterThan(box.x + 30);
    const pole = (await page.locator('g.pole .pole').first().boundingBox())!;
    expect(pole.x + pole.width / 2).toBeCloseTo(staff.x + staff.width / 2, 0);
    await page.mouse.up();
    expect((await posted()).at(-1)?.type).toBe('move');
    await page.close();
  });

  test('a press without a move before it, as a finger does it, finds its mark', async () => {
    const { page, posted } = await open(crowd);
    const at = await someMark(page, 'investigating');
    await page.evaluate(({ x, y }) => {
      const event = { clientX: x, clientY: y, bubbles: true, button: 0, pointerId: 5 };
      const target = document.querySelector('svg.plot') as SVGElement;
      target.dispatchEvent(new PointerEvent('pointerdown', event));
      target.dispatchEvent(new PointerEvent('pointerup', event));
      target.dispatchEvent(new MouseEvent('click', event));
    }, at);
    expect((await posted()).at(-1)?.type).toBe('reveal');
    await page.close();
  });

  test('arrows reach every entry, one after the other, and Alt moves it', async () => {
    const { page, posted } = await open(crowd);
    await page.locator('.entry[tabindex="0"]').focus();
    const times = [await name(page)];
    for (let i = 0; i < 11; i++) {
      await page.keyboard.press('ArrowRight');
      times.push(await name(page));
    }
    const wanted = crowd.entries.slice(0, 12).map(({ timeText }) => timeText);
    expect(times.map((time) => time.slice(0, 5))).toEqual(wanted);
    await page.keyboard.press('Alt+ArrowRight');
    expect((await posted()).at(-1)).toMatchObject({ type: 'move', minutes: 1 });
    expect(await page.locator('.entry[tabindex="0"]').count()).toBe(1);
    await page.close();
  });

  test("the cursor's line lights up an entry that has no label", async () => {
    const { page, tell } = await open(crowd);
    const labelled = await page
      .locator('.entry')
      .evaluateAll((all) => all.map((node) => node.getAttribute('data-key')));
    const bare = crowd.entries.find(({ id }) => !labelled.includes(`entry:${id}`))!;
    await tell({ type: 'cursor', line: bare.line });
    expect(await page.locator('.entry.current').getAttribute('aria-label')).toContain(bare.text);
    await tell({ type: 'cursor', line: null });
    expect(await page.locator('.entry.current').count()).toBe(0);
    await page.close();
  });

  test('the list tells them all', async () => {
    const { page } = await open(crowd);
    await expect.poll(() => page.locator('section.visually-hidden li').count()).toBe(500);
    await page.close();
  });
});
