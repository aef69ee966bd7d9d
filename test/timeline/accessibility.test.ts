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

test('right-to-left text stays within its label, in the direction it is read', async () => {
  const arabic = 'تعطل خدمة الدفع (region-1) في المناطق الثلاث';
  const outage = evenOutage();
  const picture = {
    ...outage,
    title: arabic,
    entries: outage.entries.map((entry) => ({ ...entry, text: arabic })),
    untimed: outage.untimed.map((entry) => ({ ...entry, text: arabic })),
  };
  for (const width of [1100, 360]) {
    const { page } = await open(picture, { width });
    const outside = await page.locator('.entry .label').evaluateAll((labels) =>
      labels.filter((label) => {
        const card = label.querySelector('.card')?.getBoundingClientRect();
        return [...label.querySelectorAll('text')].some((text) => {
          const { left, right } = text.getBoundingClientRect();
          return !card || left < card.left - 1 || right > card.right + 1;
        });
      }),
    );
    expect(outside).toEqual([]);
    const directions = await page
      .locator('h1, .tray button')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).direction));
    expect([...new Set(directions)]).toEqual(['rtl']);
    await page.close();
  }
});

describe('with the keyboard alone', () => {
  test('Tab stops at each control once, and at the picture once', async () => {
    const { page } = await open(evenOutage());
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { tagName, textContent } = document.activeElement as Element;
        const name = document.activeElement?.getAttribute('aria-label') ?? textContent ?? '';
        return tagName === 'BODY' ? '' : `${tagName.toLowerCase()} ${name.slice(0, 20)}`;
      });
      if (stop === '') break;
      stops.push(stop);
    }
    expect(stops.filter((stop) => /^(?:svg|g) /.test(stop))).toEqual(['g 17:40, Lead-up, Rele']);
    expect(new Set(stops).size).toBe(stops.length);
    expect(stops).toContain('button Sort the timeline');
    await page.close();
  });

  test('zooming keeps the entry that has the focus', async () => {
    const { page } = await open(evenOutage());
    await page.getByRole('button', { name: /^18:12, / }).focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^18:12/);
    await page.close();
  });
});

describe('for those who hear the page', () => {
  test('the list goes to the lines', async () => {
    const { page, posted } = await open(smallOutage());
    const link = page.getByRole('link', { name: /^18:09/ });
    await link.waitFor({ state: 'attached' });
    await link.dispatchEvent('click');
    expect((await posted()).at(-1)).toEqual({ type: 'reveal', line: 21 });
    await page.close();
  });

  test('an entry that was moved by a key says its new time', async () => {
    const { page, tell } = await open(smallOutage());
    await page.getByRole('button', { name: /^18:09, / }).focus();
    await page.keyboard.press('Alt+ArrowRight');
    const moved = smallOutage();
    const entries = moved.entries.map((one) =>
      one.timeText === '18:09' ? { ...one, timeText: '18:10', ms: (one.ms as number) + 60_000 } : one,
    );
    const pictures = [{ ...moved, entries }];
    await tell({ type: 'picture', pictures, version: 2, file: 'README.md', locked: false });
    expect(await page.getByRole('status').first().innerText()).toBe('18:10');
    await page.close();
  });
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
