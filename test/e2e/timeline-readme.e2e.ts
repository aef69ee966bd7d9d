import path from 'node:path';
import { expect, test } from 'vitest';
import { results, root } from '../../scripts/paths.ts';
import { type Editor, withEditor } from './support/editor.ts';

/*
 * The pictures of the README: copy `test-results/readme-*.png` to `docs/images` when the extension looks different; those
 * of the timeline alone come from `test/timeline/shots.ts`. That they can be taken is what is tested: all that they show
 * is there.
 */
const sample = { folder: path.join(root, 'samples'), file: '0x19-postmortem/README.md' };

/** Without the bar at the top, which names the throw-away folder. */
async function picture({ page }: Editor, name: string): Promise<void> {
  // From where nothing tells what it is.
  await page.mouse.move(720, 890);
  await page.waitForTimeout(1500);
  const clip = { x: 0, y: 36, width: 1440, height: 864 };
  await page.screenshot({ path: path.join(results, `readme-${name}.png`), clip });
}

test('the text with its timeline beside it', async () => {
  await withEditor(sample, async (editor) => {
    const { page } = editor;
    await page.keyboard.press('Control+B');
    await editor.command('Postmortem: Open Timeline Preview');
    const timeline = await editor.webview('Timeline README.md');
    await expect.poll(() => timeline.locator('.entry').count()).toBe(5);
    await editor.goTo(13, 12);
    await expect.poll(() => timeline.locator('.entry.current').count()).toBe(1);
    expect(await timeline.locator('.metric.differs').innerText()).toContain('stated: 45 minutes');
    await expect.poll(() => timeline.locator('.trouble .fix').count()).toBeGreaterThan(0);
    await picture(editor, 'editor');
  });
});

test('the findings, and what mends one', async () => {
  await withEditor(sample, async (editor) => {
    const { page } = editor;
    await page.keyboard.press('Control+B');
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(3);
    await editor.goTo(5, 20);
    expect(await editor.quickFixes()).toContain('Change to 85 minutes');
    await picture(editor, 'findings');
  });
});
