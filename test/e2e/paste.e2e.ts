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

async function choose({ page }: Editor, label: string): Promise<void> {
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: label }).first();
  await row.click();
}

test('a chat that is pasted becomes a timeline: Ctrl+V, the offer, the zone; one undo takes it back', async () => {
  await withEditor({ files: { [file]: report }, file }, async (editor) => {
    const { page } = editor;
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await editor.goTo(12);
    await editor.copy(chat);
    await page.keyboard.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await editor.screenshot('paste-as-timeline');
    await editor.quickFix('Paste as Timeline');
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
    await editor.copy(chat);
    // The question about the zone takes the place of the palette.
    await editor.page.keyboard.press('F1');
    await editor.page.locator('.quick-input-widget input').first().fill('>Postmortem: Paste as Timeline');
    await choose(editor, 'Paste as Timeline');
    await choose(editor, 'CEST');
    await expect.poll(() => editor.text()).toBe(mended);
  });
});

test('pasted over a placeholder of the template it takes the place of all of them', async () => {
  const [time, told] = ['[time]', '[What was looked at]'];
  const entries = `- **${time}:** Detected by ${told}.\n- **${time}:** ${told}.\n`;
  const form = report.replace(/(?<=## Timeline\n\n).*/s, entries);
  await withEditor({ files: { [file]: form }, file }, async (editor) => {
    const { page } = editor;
    await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    // As a snippet leaves it: the placeholder is selected.
    await editor.goTo(10, 5);
    for (const _ of time) await editor.press('Shift+ArrowRight');
    await editor.copy(chat);
    await editor.press('Control+V');
    await page.locator('.post-edit-widget').waitFor();
    await editor.quickFix('Paste as Timeline');
    await choose(editor, 'UTC');
    const told10 = '- **10:05 AM (UTC):** Mina Okafor: I hear \\*knocking\\* at two windows\n';
    await expect.poll(() => editor.text()).toContain(`## Timeline\n\n${told10}- **10:40 AM (UTC):** Jo`);
    expect(await editor.text()).not.toContain('[');
  });
});

test('pasted into an empty file it begins the timeline', async () => {
  await withEditor({ files: { [file]: '' }, file }, async (editor) => {
    await editor.copy(chat);
    const offer = editor.page.locator('.post-edit-widget');
    await expect
      .poll(
        async () => {
          // The extension has just begun to start: what is pasted before that is only text.
          await editor.press('Control+A', 'Delete', 'Control+V');
          return offer.waitFor({ timeout: 3000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    await editor.quickFix('Paste as Timeline');
    // Neither the chat nor the file says in which zone its times are.
    await choose(editor, 'CEST');
    await expect
      .poll(() => editor.text())
      .toContain('## Timeline\n\n- **10:05 (CEST):** Mina Okafor: I hear');
  });
});
