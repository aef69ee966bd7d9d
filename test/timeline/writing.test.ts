import { describe, expect, test } from 'vitest';
import { open } from './open.ts';
import { evenOutage } from './pictures.ts';

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
