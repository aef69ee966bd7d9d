import { describe, expect, test } from 'vitest';
import type { firstState } from '../../client/timeline/messages.ts';
import { settled } from './browser.ts';
import { open, told } from './open.ts';
import { evenOutage } from './pictures.ts';

describe('keyboard', () => {
  test('one tab stop for all entries, arrows between them', async () => {
    const { page } = await open(evenOutage());
    expect(await page.locator('.entry[tabindex="0"]').count()).toBe(1);
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.slice(0, 5));
    await page.locator('.entry[tabindex="0"]').focus();
    expect(await name()).toBe('17:40');
    for (const [key, expected] of [
      ['ArrowRight', '18:02'],
      ['ArrowDown', '18:09'],
      ['ArrowLeft', '18:02'],
      ['End', '20:10'],
      ['Home', '17:40'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await name()).toBe(expected);
    }
    expect(await page.locator('.entry[tabindex="0"]').count()).toBe(1);
    await page.close();
  });

  test('an arrow to an entry out of sight brings it into view', async () => {
    const { page } = await open(evenOutage());
    for (let i = 0; i < 3; i++) await page.keyboard.press('+');
    await page.locator('.entry[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^20:10/);
    await page.close();
  });
});

describe('zoom', () => {
  const ticks = 'text.tick';

  test('wheel, buttons and keys; all of it again with "Show all"', async () => {
    const { page } = await open(evenOutage(), { height: 900 });
    const all = await page.locator(ticks).allTextContents();
    const plot = await page.locator('svg.plot').boundingBox();
    await page.mouse.move((plot?.x ?? 0) + 360, (plot?.y ?? 0) + 300);
    await page.mouse.wheel(0, -600);
    await settled(page);
    const near = await page.locator(ticks).allTextContents();
    expect(near).not.toEqual(all);
    expect(await page.locator('text.note').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/later ›$/)]),
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator(ticks).allTextContents()).toEqual(all);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await page.locator(ticks).allTextContents()).not.toEqual(all);
    await page.keyboard.press('0');
    expect(await page.locator(ticks).allTextContents()).toEqual(all);
    await page.close();
  });

  test('nothing lags behind the pointer: poles and labels are where they belong at once', async () => {
    const { page, tell } = await open(evenOutage(), { height: 900 });
    // An animated change before: zooming must not go on with it.
    await tell(told(evenOutage()));
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, -400);
    await settled(page);
    const now = () =>
      page
        .locator('.pole, .card, .staff')
        .evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));
    const at = await now();
    await page.waitForTimeout(300);
    expect(await now()).toEqual(at);
    await page.close();
  });

  test('dragging the ground moves the picture; the rail stays where it is', async () => {
    const { page } = await open(evenOutage(), { height: 900 });
    const rail = () => page.locator('rect.rail.plain').boundingBox();
    const before = await rail();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await settled(page);
    await page.waitForTimeout(300);
    const zoomed = await page.locator(ticks).allTextContents();
    expect((await rail())?.y).toBeCloseTo(before?.y ?? 0, 0);
    const plot = await page.locator('svg.plot').boundingBox();
    const y = (plot?.y ?? 0) + (plot?.height ?? 0) - 10;
    await page.mouse.move(500, y);
    await page.mouse.down();
    await page.mouse.move(300, y, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    expect(await page.locator(ticks).allTextContents()).not.toEqual(zoomed);
    await page.close();
  });

  test('is kept, and taken up after a reload', async () => {
    const { page } = await open(evenOutage());
    await page.keyboard.press('+');
    await page.waitForTimeout(300);
    const state = await page.evaluate(() => (globalThis as unknown as { kept: typeof firstState }).kept);
    expect(state.view).not.toBeNull();
    const shown = await page.locator(ticks).allTextContents();
    const again = await open(evenOutage(), { state });
    expect(await again.page.locator(ticks).allTextContents()).toEqual(shown);
    await page.close();
    await again.page.close();
  });

  test('of what VS Code and the extension have kept the later one holds', async () => {
    const state = (zone: string, kept: number) => ({ incident: 0, view: null, zone, fold: true, kept });
    for (const [own, told] of [
      [state('utc', 2), state('local', 1)],
      [state('local', 1), state('utc', 2)],
      [undefined, state('utc', 1)],
    ]) {
      const { page } = await open(evenOutage(), { ...(own && { state: own }), ...(told && { told }) });
      const zone = page.getByRole('combobox', { name: 'Time zone', exact: true });
      expect(await zone.inputValue()).toBe('UTC');
      await page.close();
    }
  });
});
