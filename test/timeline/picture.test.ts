import { describe, expect, test } from 'vitest';
import { bundle, settled } from './browser.ts';
import { open, openEmpty, told } from './open.ts';
import { evenOutage, smallOutage } from './pictures.ts';

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
        .getByRole('button', { name: /^18:38, Escalated, .*Problem: 18:38 goes back 17 min/ })
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

describe('nothing to draw', () => {
  test('says why, and what to write', async () => {
    const { page, tell } = await openEmpty();
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
