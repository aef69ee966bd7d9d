import { expect, test } from 'vitest';
import type { HostMessage } from '../../client/timeline/messages.ts';
import { settled } from './browser.ts';
import { open, openEmpty, told } from './open.ts';
import { evenOutage, smallOutage } from './pictures.ts';

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
  const opened = await openEmpty();
  await opened.tell(told(evenOutage(), { ...smallOutage(), index: 1, title: 'The second one' }));
  const select = opened.page.getByRole('combobox', { name: 'Incident' });
  await select.selectOption('2 · The second one');
  await settled(opened.page);
  expect(await opened.page.locator('.entry').count()).toBe(3);
  await opened.page.close();
});
