import { describe, expect, test } from 'vitest';
import { settled } from './browser.ts';
import { open, told } from './open.ts';
import { evenOutage } from './pictures.ts';

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
      '18:38 goes back 17 min',
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

describe('trouble', () => {
  test('is told below the picture, with its fixes', async () => {
    const { page, posted } = await open(evenOutage());
    const items = page.locator('.trouble li');
    expect(await items.locator('.message').allTextContents()).toEqual([
      '“2 hours” does not match the stated start and end: from 18:02 to 19:16 it is 1 h 14 min.',
      '18:38 goes back 17 min: the entry above is of 18:55.',
    ]);
    await items.first().locator('.fix').first().click();
    await items.nth(1).locator('.message').click();
    expect((await posted()).slice(1)).toEqual([
      { type: 'fix', line: 5, rule: 'duration-mismatch', title: 'Change to 1 hour and 14 minutes' },
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

test('a metric lights up the two places it comes from', async () => {
  const { page, posted } = await open(evenOutage());
  const tile = page.getByRole('button', { name: /Time to acknowledge/ });
  await tile.hover();
  const lit = await page
    .locator('.entry.lit')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.slice(0, 5)));
  expect(lit).toEqual(['18:02', '18:12']);
  expect(await page.locator('rect.measure').count()).toBe(1);
  await page.mouse.move(5, 5);
  expect(await page.locator('.entry.lit, rect.measure').count()).toBe(0);
  expect(await page.locator('.metric.differs').innerText()).toContain('stated: 2 hours');
  await page.locator('.metric.differs').click();
  expect((await posted()).at(-1)).toEqual({ type: 'reveal', line: 5 });
  await page.close();
});
