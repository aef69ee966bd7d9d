import { expect, test } from 'vitest';
import { type Editor, withEditor } from './support/editor.ts';

const report = `# Postmortem: the day the badges stopped opening doors

## Issue Summary

- **Duration:** 7 June 2024, 8:00 AM – 9:30 AM (UTC)
- **Impact:** 90% of the staff stood outside.

## Timeline

- **8:00 AM:** Detected by people knocking on the window.
- **9:30 AM:** Certificate renewed, doors open again.

`;

const chat = `Mina Okafor  10:05 AM
I hear *knocking*
at two windows
Jo Lindqvist  10:40 AM
the certificate is from last year
`;

const mended = report.replace(
  '- **9:30 AM',
  '- **8:05 AM:** Mina Okafor: I hear \\*knocking\\* at two windows\n- **8:40 AM:** Jo Lindqvist: the certificate is from last year\n- **9:30 AM',
);

const file = '0x19-postmortem/README.md';

/** Puts a text into the clipboard, as copying it in another program does. */
async function copy({ page }: Editor, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

async function choose({ page }: Editor, label: string): Promise<void> {
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first();
  await row.click();
}

test('a chat that is pasted becomes a timeline: Ctrl+V, the offer, the zone; one undo takes it back', async () => {
  await withEditor({ files: { [file]: report }, file }, async (editor) => {
    const { page } = editor;
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await editor.goTo(12);
    await copy(editor, chat);
    await page.keyboard.press('Control+V');
    const offer = page.locator('.post-edit-widget');
    await offer.waitFor();
    await page.keyboard.press('Control+.');
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as Timeline' }).first();
    await entry.waitFor();
    await editor.screenshot('paste-as-timeline');
    await entry.click();
    await choose(editor, 'CEST');
    await expect.poll(() => editor.text()).toBe(mended);
    await editor.screenshot('pasted-as-timeline');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => editor.text()).not.toContain('Lindqvist');
  });
});

test('the command does the same from the clipboard', async () => {
  await withEditor({ files: { [file]: report }, file }, async (editor) => {
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await editor.focus();
    await copy(editor, chat);
    // The question about the zone takes the place of the palette.
    await editor.page.keyboard.press('F1');
    await editor.page.locator('.quick-input-widget input').first().fill('>Postmortem: Paste as Timeline');
    await choose(editor, 'Paste as Timeline');
    await choose(editor, 'CEST');
    await expect.poll(() => editor.text()).toBe(mended);
  });
});
