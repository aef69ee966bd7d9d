import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { firstState, HostMessage } from '../../client/timeline/messages.ts';
import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import { bundle, launch, type OpenOptions, openTimeline, settled } from './browser.ts';
import { evenOutage, longOutage, smallOutage } from './pictures.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

function told(...pictures: TimelinePicture[]): HostMessage {
  return { type: 'picture', pictures, version: 1, file: 'README.md', locked: false };
}

async function open(picture: TimelinePicture, options: OpenOptions = {}) {
  const opened = await openTimeline(browser, options);
  await opened.tell(told(picture));
  return opened;
}

test('the script is at most 80 KB', () => {
  expect(bundle().script.length).toBeLessThan(80 * 1024);
});

describe('a picture', () => {
  test('says zone, day, window, stretches and every entry', async () => {
    const { page, posted, complaints } = await open(evenOutage());
    expect(await posted()).toEqual([{ type: 'ready' }]);
    const texts = await page.locator('svg.plot text').allTextContents();
    for (const said of [
      'CET',
      'Thu, March 12, 2026',
      'Stated window 18:02 – 19:16 · 1 h 14 min',
      'Diagnosing',
      '46 min',
    ]) {
      expect(texts).toContain(said);
    }
    expect(await page.locator('svg.plot .entry').count()).toBe(12);
    expect(
      await page
        .getByRole('button', { name: /^18:38, Escalated, .*Problem: 18:38 stands after 18:55/ })
        .count(),
    ).toBe(1);
    expect(await page.locator('.tray button').allTextContents()).toEqual(
      evenOutage().untimed.map(({ text }) => text),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is there as a list too', async () => {
    const { page } = await open(smallOutage());
    const items = page.locator('section.visually-hidden li');
    await items.first().waitFor({ state: 'attached' });
    expect(await items.count()).toBe(3);
    expect(await items.first().textContent()).toBe(
      '18:02, Start, First checkouts fail with “payment provider unreachable”',
    );
    await page.close();
  });

  test('text that looks like markup stays text', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script>[x](javascript:alert(1))';
    const picture = evenOutage();
    const { page, complaints } = await open({
      ...picture,
      title: hostile,
      zone: hostile,
      entries: picture.entries.map((entry) => ({ ...entry, text: hostile, timeText: '<b>18:00</b>' })),
      untimed: picture.untimed.map((entry) => ({ ...entry, text: hostile })),
    });
    await page.locator('.entry .card').first().hover();
    await page.locator('.card-details').waitFor();
    expect(await page.title()).toBe('Timeline');
    expect(await page.locator('main img, main script, main a, main b').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('between picture and text', () => {
  test('a click and Enter reveal the line', async () => {
    const { page, posted } = await open(evenOutage());
    await page
      .getByRole('button', { name: /^18:09/ })
      .locator('.card')
      .click();
    await page.getByRole('button', { name: /^18:12/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tray button').first().click();
    expect((await posted()).slice(1)).toEqual([
      { type: 'reveal', line: 22 },
      { type: 'reveal', line: 23 },
      { type: 'reveal', line: 50 },
    ]);
    await page.close();
  });

  test("the cursor's line lights up its entry", async () => {
    const { page, tell } = await open(evenOutage());
    await tell({ type: 'cursor', line: 24 });
    expect(await page.locator('.entry.current').getAttribute('aria-label')).toMatch(/^18:20/);
    expect(await page.locator('.entry.current').getAttribute('aria-current')).toBe('true');
    await tell({ type: 'cursor', line: 3 });
    expect(await page.locator('.entry.current').count()).toBe(0);
    await page.close();
  });

  test('an edit moves its entry and keeps the nodes, the focus and the zoom', async () => {
    const { page, tell } = await open(evenOutage());
    await page.keyboard.press('+');
    await settled(page);
    const entry = page.getByRole('button', { name: /^18:38, / });
    await entry.focus();
    const key = await entry.getAttribute('data-key');
    await page.evaluate(() => document.activeElement?.setAttribute('data-mark', 'same'));
    const edited = evenOutage();
    const entries = edited.entries.map((one) =>
      one.timeText === '18:38' ? { ...one, timeText: '18:41', ms: (one.ms as number) + 180_000 } : one,
    );
    const ticks = await page.locator('text.tick').allTextContents();
    await tell(told({ ...edited, entries }));
    const moved = page.getByRole('button', { name: /^18:41/ });
    expect(await moved.getAttribute('data-key')).toBe(key);
    expect(await moved.getAttribute('data-mark')).toBe('same');
    expect(await moved.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.locator('text.tick').allTextContents()).toEqual(ticks);
    await page.close();
  });
});

describe('details', () => {
  test('show time, other zones, time since the start, text and problem, and go with Escape', async () => {
    const { page } = await open(evenOutage());
    await page
      .getByRole('button', { name: /^18:38, / })
      .locator('.card')
      .hover();
    const card = page.locator('.card-details');
    await card.waitFor();
    const said = await card.innerText();
    for (const part of [
      '18:38',
      'Escalated',
      '17:38 UTC',
      '36 min after the start',
      'pool limit reached on the primary',
      '18:38 stands after 18:55',
      'line 27',
    ]) {
      expect(said).toContain(part);
    }
    await card.hover();
    await page.waitForTimeout(300);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.close();
  });
});

test('details show what the author has set off, as elements and never as markup', async () => {
  const picture = evenOutage();
  const runs = [
    { text: '<b>Pager</b>', marks: ['strong'] },
    { text: ' for ', marks: [] },
    { text: 'checkout', marks: ['em', 'code'] },
  ] as const;
  const { page, complaints } = await open({
    ...picture,
    entries: picture.entries.map((entry) => ({ ...entry, runs })),
  });
  await page.locator('.entry .card').first().hover();
  const text = page.locator('.card-details p').first();
  await text.waitFor();
  expect(await text.evaluate((node) => node.innerHTML)).toBe(
    '<strong>&lt;b&gt;Pager&lt;/b&gt;</strong> for <em><code>checkout</code></em>',
  );
  expect(complaints).toEqual([]);
  await page.close();
});

describe('writing through the picture', () => {
  test('an entry is dragged minute by minute; a click still reveals, Escape lets go', async () => {
    const { page, posted } = await open(evenOutage());
    const glyph = page.locator('.entry', { hasText: '18:55' }).locator('.glyph');
    const box = (await glyph.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const drag = async (by: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 5 });
    };
    await drag(60);
    expect(await page.locator('.drag-tip').innerText()).toMatch(/^19:\d\d$/);
    const told = await page.locator('.drag-tip').innerText();
    await page.mouse.up();
    const [hours = 0, minutes = 0] = told.split(':').map(Number);
    expect((await posted()).slice(1)).toEqual([
      { type: 'move', line: 27, minutes: hours * 60 + minutes - (18 * 60 + 55) },
    ]);
    await page.waitForTimeout(1600);
    expect((await glyph.boundingBox())!.x).toBeCloseTo(box.x, 0);
    await drag(-40);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await glyph.click();
    expect((await posted()).slice(2)).toEqual([{ type: 'reveal', line: 27 }]);
    await page.close();
  });

  test('Alt and an arrow move the focused entry, and keep it from VS Code', async () => {
    const { page, posted } = await open(evenOutage());
    await page.evaluate(() =>
      window.addEventListener('keydown', ({ key, altKey }) => {
        if (altKey && key.startsWith('Arrow')) document.title = 'went back';
      }),
    );
    await page.getByRole('button', { name: /^18:12/ }).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Insert');
    expect((await posted()).slice(1)).toEqual([
      { type: 'move', line: 23, minutes: 1 },
      { type: 'move', line: 23, minutes: -5 },
      { type: 'add', incident: 0, date: '2026-03-12', time: '18:13' },
    ]);
    expect(await page.title()).toBe('Timeline');
    await page.close();
  });

  test('a double click on the axis asks for an entry there', async () => {
    const { page, posted } = await open(evenOutage());
    const tick = (await page.locator('text.tick', { hasText: '18:30' }).boundingBox())!;
    await page.mouse.dblclick(tick.x + tick.width / 2, tick.y + tick.height / 2);
    const added = (await posted()).at(-1);
    expect(added).toMatchObject({ type: 'add', incident: 0, date: '2026-03-12' });
    expect(added?.type === 'add' && added.time).toMatch(/^18:(29|30|31)$/);
    await page.close();
  });
});

test('days can be read and gone to, but not moved by minutes', async () => {
  const { page, posted } = await open({ ...evenOutage(), days: true });
  const glyph = (await page.locator('.entry', { hasText: '18:55' }).locator('.glyph').boundingBox())!;
  await page.mouse.move(glyph.x + 5, glyph.y + 5);
  await page.mouse.down();
  await page.mouse.move(glyph.x + 65, glyph.y + 5, { steps: 4 });
  await page.mouse.up();
  await page.mouse.dblclick(glyph.x + 60, glyph.y + 60);
  await page.getByRole('button', { name: /^18:12/ }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Insert');
  expect(await page.locator('text.tick', { hasText: ':' }).count()).toBe(0);
  expect((await posted()).filter(({ type }) => type !== 'ready' && type !== 'reveal')).toEqual([]);
  await page.locator('.entry .card').first().hover();
  await page.locator('.card-details').waitFor();
  expect(await page.locator('.card-hint').innerText()).toBe('Enter or click: line 21');
  await page.close();
});

describe('trouble', () => {
  test('is told below the picture, with its fixes', async () => {
    const { page, posted } = await open(evenOutage());
    const items = page.locator('.trouble li');
    expect(await items.locator('.message').allTextContents()).toEqual([
      '“2 hours” does not match the stated start and end: 1 h 14 min.',
      '18:38 stands after 18:55: the entries are not in order.',
    ]);
    await items.first().locator('.fix').first().click();
    await items.nth(1).locator('.message').click();
    expect((await posted()).slice(1)).toEqual([
      { type: 'fix', line: 5, rule: 'duration-mismatch', title: 'Change to 74 minutes' },
      { type: 'reveal', line: 26 },
    ]);
    await page.close();
  });

  test('is mended from the details of the entry', async () => {
    const { page, posted } = await open(evenOutage());
    await page.locator('.entry', { hasText: '18:38' }).locator('.card').hover();
    await page.locator('.card-details .fix', { hasText: 'Sort the timeline' }).click();
    expect((await posted()).at(-1)).toEqual({
      type: 'fix',
      line: 26,
      rule: 'out-of-order',
      title: 'Sort the timeline',
    });
    await page.close();
  });
});

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

test('a metric lights up the two places it comes from', async () => {
  const { page, posted } = await open(evenOutage());
  const tile = page.getByRole('button', { name: /Time to acknowledge/ });
  await tile.hover();
  const lit = await page
    .locator('.entry.lit')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.slice(0, 5)));
  expect(lit).toEqual(['18:09', '18:12']);
  expect(await page.locator('rect.measure').count()).toBe(1);
  await page.mouse.move(5, 5);
  expect(await page.locator('.entry.lit, rect.measure').count()).toBe(0);
  expect(await page.locator('.metric.differs').innerText()).toContain('stated: 2 hours');
  await page.locator('.metric.differs').click();
  expect((await posted()).at(-1)).toEqual({ type: 'reveal', line: 5 });
  await page.close();
});

test('other clocks: UTC and mine', async () => {
  const { page } = await open(evenOutage());
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('UTC');
  await settled(page);
  const times = await page.locator('text.time').allTextContents();
  expect(times).toContain('17:09');
  expect(await page.locator('text.context').allTextContents()).toContain('UTC');
  await page.close();
});

test('other clocks: any zone, found by its name', async () => {
  const { page } = await open(evenOutage());
  await page.getByRole('combobox', { name: 'Time zone', exact: true }).selectOption('Other time zone…');
  const input = page.getByRole('combobox', { name: 'Other time zone…' });
  await input.fill('mars');
  expect(await page.locator('text.time').allTextContents()).toContain('18:09');
  await input.fill('asia/tokyo');
  await settled(page);
  expect(await page.locator('text.time').allTextContents()).toContain('02:09');
  expect(await page.locator('text.context').allTextContents()).toContain('Asia/Tokyo');
  const zone = page.getByRole('combobox', { name: 'Time zone', exact: true });
  expect(await zone.inputValue()).toBe('Asia/Tokyo');
  await zone.selectOption('CET (as written)');
  await settled(page);
  expect(await page.locator('text.time').allTextContents()).toContain('18:09');
  await page.close();
});

test('the lock says what the preview stays with, and is turned', async () => {
  const { page, posted, tell } = await open(evenOutage());
  const lock = page.locator('button.lock');
  expect([await lock.innerText(), await lock.getAttribute('aria-pressed')]).toEqual([
    'Follows the editor',
    'false',
  ]);
  await lock.click();
  expect((await posted()).at(-1)).toEqual({ type: 'lock', on: true });
  await tell({ ...told(evenOutage()), locked: true } as HostMessage);
  expect(await lock.innerText()).toBe('Stays with README.md');
  await page.close();
});

test('export: files are asked for, a PNG is drawn here', async () => {
  const { page, posted, complaints } = await open(evenOutage());
  const menu = page.getByRole('combobox', { name: 'Export' });
  await menu.selectOption('Report (HTML)…');
  expect((await posted()).at(-1)).toEqual({ type: 'export', format: 'html', incident: 0 });
  expect(await menu.inputValue()).toBe('Export');
  await menu.selectOption('Picture (PNG)…');
  await expect.poll(async () => (await posted()).at(-1)?.type).toBe('png');
  const png = (await posted()).at(-1);
  const bytes = Buffer.from(png?.type === 'png' ? png.data : '', 'base64');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2400);
  expect(complaints).toEqual([]);
  await page.close();
});

test('several incidents: a switch', async () => {
  const opened = await openTimeline(browser);
  await opened.tell(told(evenOutage(), { ...smallOutage(), index: 1, title: 'The second one' }));
  const select = opened.page.getByRole('combobox', { name: 'Incident' });
  await select.selectOption('2 · The second one');
  await settled(opened.page);
  expect(await opened.page.locator('.entry').count()).toBe(3);
  await opened.page.close();
});

describe('nothing to draw', () => {
  test('says why, and what to write', async () => {
    const { page, tell } = await openTimeline(browser);
    await tell({ type: 'empty', reason: 'no-timeline' });
    expect(await page.locator('.empty').innerText()).toMatch(/No timeline yet[\s\S]*\*\*14:05\*\* – Alert/);
    expect(await page.locator('svg.plot').isVisible()).toBe(false);
    await tell(told(smallOutage()));
    expect(await page.locator('svg.plot').isVisible()).toBe(true);
    expect(await page.locator('.empty').isVisible()).toBe(false);
    await page.close();
  });

  test('entries that have no time yet are told, with how to give them one', async () => {
    const { page } = await open({ ...evenOutage(), entries: [], window: null, metrics: [] });
    expect(await page.locator('.empty').innerText()).toContain('No entry has a time yet');
    expect(await page.locator('.tray button').count()).toBe(2);
    await page.close();
  });

  test('a report that only says how long it lasted gets its band, and is asked what happened', async () => {
    const { page, tell } = await open({ ...smallOutage(), entries: [] });
    expect(await page.locator('rect.band').count()).toBe(1);
    expect(await page.locator('.empty').innerText()).toMatch(/not yet what happened[\s\S]*14:05/);
    await tell(told(smallOutage()));
    expect(await page.locator('.empty').isVisible()).toBe(false);
    await page.close();
  });

  test('a message that is none is not believed', async () => {
    const { page, complaints } = await open(smallOutage());
    await page.evaluate(() => window.postMessage({ type: 'picture', pictures: [{ entries: 5 }] }, '*'));
    await settled(page);
    expect(await page.locator('.entry').count()).toBe(3);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

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
