import { expect, test } from 'vitest';
import { type Editor, withEditor } from './support/editor.ts';

const file = '0x19-postmortem/README.md';
const report = `# Postmortem: the lift that stayed downstairs

## Issue Summary

- **Duration:** 14 May 2024, 45 minutes, from 9:00 AM to 11:00 AM (UTC)
- **Impact:** 60% of the guests had to take the stairs.
- **Root cause:** A fuse had blown.

## Timeline

- **9:00 AM (UTC):** Detected by a guest who called the desk.
- **9:40 AM (UTC):** Checked the motor, on the assumption that it had overheated.
- **10:10 AM (UTC):** Escalated to the electrician.
- **11:00 AM (UTC):** Fuse replaced, the lift moves again.

## Root cause and resolution

The fuse was too weak for a lift full of suitcases. It was replaced by the one in the manual.

## Corrective and preventative measures

- Order ten fuses of the right kind.
`;

const settings = {
  'postmortem.codeLens.enable': true,
  'postmortem.inlayHints.enable': true,
};
const files = { [file]: report, '.vscode/settings.json': JSON.stringify(settings) };

/** Waits until the report has been looked at. */
async function known(editor: Editor): Promise<void> {
  await expect.poll(async () => (await editor.problems()).length, { timeout: 20_000 }).toBeGreaterThan(0);
}

/** The headings of all pages that are shown beside the text. */
async function shownHeadings({ page }: Editor): Promise<string[]> {
  const headings = page.frames().map((frame) =>
    frame
      .locator('h1')
      .allInnerTexts()
      .catch(() => []),
  );
  return (await Promise.all(headings)).flat();
}

test('a rule is explained beside the text, by its own page', async () => {
  await withEditor({ files, file }, async (editor) => {
    await known(editor);
    await editor.goTo(5, 35);
    const titles = await editor.quickFixes();
    expect(titles.at(-1)).toBe('Explain “duration-mismatch”');
    await editor.screenshot('explain-offered');
    await editor.choose(editor.menu, 'Explain');
    await expect.poll(() => shownHeadings(editor)).toContain('duration-mismatch');
    await editor.screenshot('explained');
    expect(await editor.text()).toBe(report);
  });
});

test('all times are converted to another zone, and one undo takes it back', async () => {
  await withEditor({ files, file }, async (editor) => {
    const { page } = editor;
    await known(editor);
    await editor.focus();
    await editor.press('F1');
    const list = page.locator('.quick-input-widget');
    await list.locator('input').first().fill('>Convert Times to Another');
    await list.locator('.monaco-list-row', { hasText: 'Convert Times' }).first().waitFor();
    await editor.press('Enter');
    await list.locator('.monaco-list-row', { hasText: 'EAT' }).waitFor();
    await editor.screenshot('convert-zone');
    await list.locator('input').first().fill('EAT');
    await editor.press('Enter');
    const keep = list.locator('.monaco-list-row', { hasText: 'in parentheses' });
    await keep.waitFor();
    await editor.screenshot('convert-keep');
    await editor.press('Enter');
    await expect.poll(() => editor.text()).toContain('from 12:00 PM to 2:00 PM (EAT)');
    // What is shown about the times follows.
    const lens = page.locator('.codelens-decoration').first();
    await expect.poll(() => lens.innerText()).toContain('12:00 – 14:00 EAT');
    await editor.screenshot('converted');
    const converted = await editor.text();
    expect(converted).toContain('- **1:10 PM (EAT):** Escalated to the electrician.\n');
    expect(converted).not.toContain('UTC');
    await editor.press('Control+Z');
    await expect.poll(() => editor.text()).toBe(report);
  });
});

test('above the timeline stands its length, a click opens the picture; behind each time how long it took', async () => {
  await withEditor({ files, file }, async (editor) => {
    const { page } = editor;
    await known(editor);
    const lenses = page.locator('.codelens-decoration a');
    await lenses.first().waitFor();
    await expect.poll(() => page.locator('.view-lines').first().innerText()).toMatch(/9:40\sAM.*T\+0:40/);
    await editor.screenshot('lenses-and-hints');
    await lenses.first().click();
    const timeline = await editor.webview('Timeline README.md');
    await expect.poll(() => timeline.locator('.entry').count()).toBe(4);
    await editor.screenshot('lens-clicked');
  });
});
