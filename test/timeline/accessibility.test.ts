import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const { page } = await open(smallOutage(), { reducedMotion: true });
  const durations = await page
    .locator('svg.plot g')
    .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).transitionDuration));
  expect(new Set(durations)).toEqual(new Set(['0s']));
  await page.close();
});

test('at 200 % the page needs no sideways scrolling', async () => {
  for (const width of [550, 190]) {
    const { page } = await open(evenOutage(), { width, height: 450 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  }
});

test.each(Object.keys(themes) as Theme[])('axe finds nothing serious in %s', async (theme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const width of [1100, 380]) {
    const { page } = await open(evenOutage(), { theme, width });
    await page.waitForTimeout(300);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
    await page.close();
  }
});
