import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { launch, type OpenOptions, openTimeline, type Theme, themes } from './browser.ts';
import { evenOutage, smallOutage } from './pictures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(picture: TimelinePicture, options: OpenOptions = {}) {
  const opened = await openTimeline(browser, options);
  await opened.tell({ type: 'picture', pictures: [picture], version: 1, file: 'README.md', locked: false });
  return opened;
}

test('less motion: nothing is animated', async () => {
  const durations = async (options: OpenOptions, still: boolean): Promise<string[]> => {
    const { page, tell } = await open(smallOutage(), options);
    if (still) await page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
    // Told again: the first picture comes without animation for everybody.
    await tell({ type: 'picture', pictures: [smallOutage()], version: 2, file: 'README.md', locked: false });
    const found = await page
      .locator('svg.plot *')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).transitionDuration));
    await page.close();
    return [...new Set(found)];
  };
  expect(await durations({ reducedMotion: true }, false)).toEqual(['0s']);
  expect(await durations({}, true)).toEqual(['0s']);
  expect((await durations({}, false)).length).toBeGreaterThan(1);
});

test('at 200 % the page needs no sideways scrolling', async () => {
  for (const width of [550, 190]) {
    const { page } = await open(evenOutage(), { width, height: 450 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  }
});

/** What axe holds against the page as it is now. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await axe.run()).violations;
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

describe.each(Object.keys(themes) as Theme[])('axe finds nothing serious in %s', (theme) => {
  test.each([1100, 380])('%d px wide, with details and an entry that is pointed at', async (width) => {
    const { page, tell } = await open(evenOutage(), { theme, width });
    await tell({ type: 'cursor', line: 26 });
    await page.getByRole('button', { name: /^18:38, / }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.card-details').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('locked, zoomed, several incidents, another zone being asked for, the menu in use', async () => {
    const { page, tell } = await openTimeline(browser, { theme });
    const pictures = [evenOutage(), { ...smallOutage(), index: 1, title: 'The second one' }];
    await tell({ type: 'picture', pictures, version: 1, file: 'README.md', locked: true });
    await page.keyboard.press('+');
    await page.getByRole('combobox', { name: 'Time zone', exact: true }).selectOption('Other time zone…');
    await page.getByRole('combobox', { name: 'Other time zone…' }).fill('Eur');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Export' }).focus();
    expect(await violations(page)).toEqual([]);
    await page.locator('button.lock').hover();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('nothing to draw, and entries without a time', async () => {
    const { page, tell } = await open({ ...evenOutage(), entries: [], window: null, metrics: [] }, { theme });
    expect(await violations(page)).toEqual([]);
    await tell({ type: 'empty', reason: 'no-timeline' });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
