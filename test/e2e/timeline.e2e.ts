import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { workbenchUrl } from '../../scripts/vscode-host.ts';
import { type Editor, type EditorOptions, withEditor } from './support/editor.ts';

const report = (title: string) => `# Postmortem: ${title}

## Issue Summary

- **Duration:** 14 May 2024, 9:00 AM to 11:00 AM (UTC)
- **Impact:** No receipts could be printed in 80% of the shops.

## Timeline

- **9:00 AM (UTC):** Monitoring alert: the queue grows.
- **9:40 AM (UTC):** Restarted the printers, assuming a paper jam.
- **10:10 AM (UTC):** Escalated to the storage team.
- **11:00 AM (UTC):** Deleted old jobs, the queue empties.
`;

const options: EditorOptions = {
  files: {
    'printers/0x19-postmortem/README.md': report('the printers'),
    'mail/0x19-postmortem/mail.md': report('the mail').replace('9:40', '9:50'),
  },
  file: 'printers/0x19-postmortem/README.md',
};

async function openTimeline(editor: Editor): Promise<Frame> {
  await editor.command('Postmortem: Open Timeline Preview');
  const timeline = await editor.webview('Timeline README.md');
  await expect.poll(() => timeline.locator('.entry').count()).toBe(4);
  return timeline;
}

/** Puts the keyboard on an entry; the frame takes a moment to have it. */
async function focusOn(timeline: Frame, text: string): Promise<void> {
  await entry(timeline, text).focus();
  await expect.poll(() => timeline.evaluate(() => document.hasFocus())).toBe(true);
}

/** The frame of the timeline, whatever file it was opened for. */
async function timelineFrame({ page }: Editor): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames())
        if (
          await frame
            .locator('button.lock')
            .count()
            .catch(() => 0)
        )
          found = frame;
      return found !== undefined;
    })
    .toBe(true);
  return found!;
}

const zoneOf = (timeline: Frame) =>
  timeline.getByRole('combobox', { name: 'Time zone', exact: true }).inputValue();

const entry = (timeline: Frame, text: string) => timeline.locator('.entry', { hasText: text });

test('typing changes the picture, a click goes to the line, a problem is mended', async () => {
  await withEditor(options, async (editor) => {
    const timeline = await openTimeline(editor);
    await editor.goTo(11, 5);
    for (let i = 0; i < 4; i++) await editor.page.keyboard.press('Delete');
    await editor.type('9:20');
    await expect.poll(() => entry(timeline, 'Restarted').locator('text.time').textContent()).toBe('9:20 AM');
    await expect.poll(() => entry(timeline, 'Restarted').getAttribute('aria-current')).toBe('true');
    await entry(timeline, 'Restarted').locator('.card').hover();
    const details = timeline.locator('.card-details');
    await details.waitFor();
    expect(await details.innerText()).toMatch(/assuming a paper jam[\s\S]*(?:UTC|\+)/);
    await editor.page.mouse.move(5, 5);
    await details.waitFor({ state: 'hidden' });
    await entry(timeline, 'Escalated').locator('.card').click();
    await expect.poll(async () => (await editor.cursor()).line).toBe(12);

    // Out of order: told where it happens, with its fix.
    await editor.goTo(10, 5);
    await editor.page.keyboard.press('Delete');
    await editor.type('10');
    const trouble = timeline.locator('.trouble li').first();
    await trouble.waitFor();
    await editor.screenshot('timeline-trouble');
    await trouble.locator('.fix').first().click();
    await expect.poll(() => timeline.locator('.entry .badge').count()).toBe(0);
    await editor.screenshot('timeline-mended');
  });
});

test('an entry is dragged, moved by keys and added; each is one step to undo', async () => {
  await withEditor(options, async (editor) => {
    const { page } = editor;
    const timeline = await openTimeline(editor);
    const box = (await entry(timeline, 'Restarted').locator('.glyph').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 8 });
    await editor.screenshot('timeline-drag');
    await page.mouse.up();
    const moved = /- \*\*(?:9:[45]\d|10:0\d) AM \(UTC\):\*\* Restarted/;
    await expect.poll(() => editor.text()).not.toContain('9:40');
    expect(await editor.text()).toMatch(moved);
    await page.keyboard.press('Control+Z');
    expect(await editor.text()).toBe(report('the printers'));
    await expect.poll(() => entry(timeline, 'Restarted').locator('text.time').textContent()).toBe('9:40 AM');

    await focusOn(timeline, 'Escalated');
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => editor.text()).toContain('**10:12 AM (UTC):** Escalated');
    await page.keyboard.press('Control+Z');
    expect(await editor.text()).toContain('**10:11 AM (UTC):** Escalated');

    await focusOn(timeline, 'Escalated');
    await page.keyboard.press('Insert');
    await expect.poll(() => editor.text()).toContain('**10:12 AM (UTC):** ');
    await editor.type('Storage team looks');
    await expect.poll(() => entry(timeline, 'Storage team looks').count()).toBe(1);
    expect(await editor.text()).toContain('- **10:12 AM (UTC):** Storage team looks\n- **11:00');
  });
});

test('zones, lock, and a preview that comes back after a reload', async () => {
  await withEditor(options, async (editor) => {
    const { page } = editor;
    const timeline = await openTimeline(editor);
    const zone = timeline.getByRole('combobox', { name: 'Time zone', exact: true });
    await zone.selectOption('Other time zone…');
    await timeline.locator('.zone-select input').fill('Asia/Tokyo');
    await expect.poll(() => entry(timeline, 'Restarted').locator('text.time').textContent()).toBe('6:40 PM');

    // Locked it stays, unlocked it follows the editor.
    const mail = async () => {
      await editor.focus();
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input').fill('mail.md');
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'mail.md' }).first().click();
      await page.locator('.tab.active', { hasText: 'mail.md' }).first().waitFor();
    };
    await mail();
    await page.waitForTimeout(1500);
    expect(await timeline.locator('h1').innerText()).toContain('the printers');
    await timeline.locator('button.lock').click();
    await expect.poll(() => timeline.locator('h1').innerText()).toContain('the mail');
    await page.locator('.tab', { hasText: 'Timeline mail.md' }).first().waitFor();
    await editor.screenshot('timeline-follows');

    await page.waitForTimeout(1500);
    // Without a file to open: the window comes back as it was.
    await page.goto(workbenchUrl(inject('host'), editor.folder, []));
    await page.locator('.tab', { hasText: 'Timeline' }).first().waitFor({ timeout: 30_000 });
    // The window may come back with the file before; the preview that is not locked shows the one in front.
    await mail();
    await page.locator('.tab', { hasText: 'Timeline mail.md' }).first().waitFor();
    const again = await timelineFrame(editor);
    await expect.poll(() => again.locator('h1').innerText()).toContain('the mail');
    // Looked at as before: in the chosen zone, and following the editor.
    await expect.poll(() => entry(again, 'Restarted').locator('text.time').textContent()).toBe('6:50 PM');
    expect(await zoneOf(again)).toBe('Asia/Tokyo');
    expect(await again.locator('button.lock').getAttribute('aria-pressed')).toBe('false');

    // And once more, locked.
    await again.locator('button.lock').click();
    await expect.poll(() => again.locator('button.lock').getAttribute('aria-pressed')).toBe('true');
    await page.waitForTimeout(1500);
    await page.goto(workbenchUrl(inject('host'), editor.folder, []));
    await page.locator('.tab', { hasText: 'Timeline mail.md' }).first().waitFor({ timeout: 30_000 });
    const locked = await timelineFrame(editor);
    await expect.poll(() => locked.locator('button.lock').innerText()).toContain('Stays with mail.md');
    await expect.poll(() => zoneOf(locked)).toBe('Asia/Tokyo');
    expect(await locked.locator('h1').innerText()).toContain('the mail');
  });
});

test('the picture goes into the clipboard', async () => {
  await withEditor(options, async (editor) => {
    const { page } = editor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const timeline = await openTimeline(editor);
    await timeline.getByRole('combobox', { name: 'Export' }).focus();
    await expect.poll(() => timeline.evaluate(() => document.hasFocus())).toBe(true);
    await timeline.getByRole('combobox', { name: 'Export' }).selectOption('Copy picture');
    await page.locator('.notification-toast', { hasText: 'The picture is in the clipboard' }).waitFor();
    const png = await timeline.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      const image = blob && (await createImageBitmap(blob));
      return { type: blob?.type, size: blob?.size ?? 0, width: image?.width };
    });
    expect(png).toMatchObject({ type: 'image/png', width: 2400 });
    expect(png.size).toBeGreaterThan(1000);
  });
});

test('a report is saved, and stands alone', async () => {
  await withEditor(options, async (editor) => {
    const { page } = editor;
    const timeline = await openTimeline(editor);
    await timeline.getByRole('combobox', { name: 'Export' }).selectOption('Report (HTML)…');
    const dialog = page.locator('.quick-input-widget', { hasText: 'README-timeline' });
    await dialog.or(page.locator('.quick-input-widget input')).first().waitFor();
    await page.keyboard.press('Enter');
    const file = path.join(editor.folder, 'printers/0x19-postmortem/README-timeline.html');
    await expect.poll(() => existsSync(file)).toBe(true);
    const shown = (await page.context().browser()?.newPage())!;
    await shown.setContent(readFileSync(file, 'utf8'));
    expect(await shown.locator('h1').innerText()).toBe('Postmortem: the printers');
    expect(await shown.locator('svg .entry').count()).toBe(4);
    expect(await shown.locator('script').count()).toBe(0);
    await shown.close();
  });
});

test("the picture stands in VS Code's Markdown preview", async () => {
  await withEditor(options, async (editor) => {
    await editor.command('Markdown: Open Preview to the Side');
    const entries = 'h2:has-text("Timeline") + .postmortem-timeline svg .entry';
    const counts = () =>
      Promise.all(
        editor.page.frames().map((frame) =>
          frame
            .locator(entries)
            .count()
            .catch(() => 0),
        ),
      );
    await expect.poll(counts).toContain(4);
    await editor.screenshot('timeline-in-preview');
  });
});
