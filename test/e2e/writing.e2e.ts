import { expect, test } from 'vitest';
import { withEditor } from './support/editor.ts';

const file = '0x19-postmortem/README.md';
const report = `# Postmortem: the fountain that froze

## Issue Summary

- **Duration:** 7 June 2024, 8:00 AM – 9:30 AM (UTC)
- **Impact:** 90% of the guests saw no water.
- **Root cause:** A valve was stuck.

## Timeline

- **8:00 AM (UTC):** Detected by a guest.

## Root cause and resolution

The valve was stuck because nobody had greased it. It was greased and the fountain started again.

`;

test('Enter continues a timeline and ends it, and # offers the section that is missing', async () => {
  await withEditor({ files: { [file]: report }, file }, async (editor) => {
    const { page } = editor;
    await expect.poll(async () => (await editor.problems()).length).toBeGreaterThan(0);
    await editor.goTo(11, 41);
    await editor.nextEntry('8:01 AM');
    await editor.type('8:20 AM');
    await page.keyboard.press('Tab');
    await editor.type('Escalated to the gardeners.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await editor.screenshot('timeline-continued');
    const written =
      '- **8:00 AM (UTC):** Detected by a guest.\n- **8:20 AM (UTC):** Escalated to the gardeners.\n\n';
    await expect.poll(() => editor.text()).toContain(written);

    await page.keyboard.press('Control+End');
    await editor.type('#');
    const rows = page.locator('.suggest-widget .monaco-list-row');
    await rows.first().waitFor();
    await editor.screenshot('sections-offered');
    expect(await rows.first().getAttribute('aria-label')).toContain('Corrective and preventative measures');
    await page.keyboard.press('Enter');
    await expect.poll(() => editor.text()).toContain('\n## Corrective and preventative measures\n\n');

    // Out of the snippet, a chord goes on from one placeholder to the next.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await editor.goTo(1, 1);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await editor.cursor()).line).toBeGreaterThan(1);
    await editor.type('Guests are told before they ask');
    await expect.poll(() => editor.text()).toContain('\n- Guests are told before they ask\n');

    // Within the text of an entry Enter is an ordinary one.
    await editor.goTo(11, 34);
    await editor.press('Enter');
    await expect.poll(() => editor.text()).toContain('(UTC):** Detected by \na guest.\n');
    await expect.poll(async () => (await editor.cursor()).line).toBe(12);
  });
});
