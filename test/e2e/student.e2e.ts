import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { type Editor, withEditor } from './support/editor.ts';

const sample = { folder: path.join(root, 'samples'), file: '0x19-postmortem/README.md' };
const messages = async (editor: Editor) => (await editor.problems()).map((problem) => problem.message);

test('a student sees what is missing, mends it with Ctrl+., and watches the timeline', async () => {
  await withEditor(sample, async (editor) => {
    const { page } = editor;

    // What is missing and what contradicts itself, each with a rule that links to its page.
    await expect
      .poll(() => messages(editor), { timeout: 20_000 })
      .toEqual(
        expect.arrayContaining([
          'The section “Corrective and preventative measures” of the template holberton is missing.',
          'Timeline: escalation is not told.',
          expect.stringContaining('“45 minutes” does not match the stated start and end'),
        ]),
      );
    const missing = (await editor.problems()).find((problem) => problem.message.includes('Corrective'));
    expect(missing).toMatchObject({ code: 'missing-section', severity: 'warning', line: 17 });

    // The missing section: at its place, at the document's level, as a snippet with tab stops.
    await editor.goTo(17, 6);
    await editor.quickFix('Insert the section “Corrective and preventative measures”');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => editor.text())
      .toContain('was over.\n\n## Corrective and preventative measures\n\n**Improvements:**\n\n- [');
    await expect.poll(() => messages(editor)).not.toContainEqual(expect.stringContaining('is missing'));

    // The stated length is set from the window.
    await editor.goTo(5, 20);
    await editor.quickFix('Change to 85 minutes');
    await expect.poll(() => editor.text()).toContain('85 minutes, from 10:05 AM to 11:30 AM (UTC)');

    // The timeline beside the text, with its zone, live.
    await editor.focus();
    await editor.command('Postmortem: Open Timeline Preview');
    const timeline = await editor.webview('Timeline README.md');
    await expect.poll(() => timeline.locator('.entry').count()).toBe(5);
    expect(await timeline.locator('body').innerText()).toContain('UTC');
    await editor.goTo(12, 100);
    // Enter begins the next entry: its time is selected, Tab goes on to its text.
    await editor.nextEntry('10:21 AM');
    expect((await editor.cursor()).line).toBe(13);
    await editor.type('10:25 AM');
    await page.keyboard.press('Tab');
    await editor.type('Escalated to the database team.');
    await page.keyboard.press('Escape');
    await expect.poll(() => timeline.locator('.entry').count()).toBe(6);
    await expect.poll(() => messages(editor)).not.toContain('Timeline: escalation is not told.');
    await editor.screenshot('student');

    // A click on an event selects its line.
    await timeline
      .locator('.entry .card', { hasText: 'HAProxy' })
      .or(timeline.locator('.entry', { hasText: 'load balancer' }).locator('.card'))
      .first()
      .click();
    await expect.poll(async () => (await editor.cursor()).line).toBe(14);
  });
});

test('an ordinary Markdown file stays silent', async () => {
  await withEditor({ ...sample, file: 'notes.md' }, async (editor) => {
    await editor.page.waitForTimeout(3000);
    expect(await editor.problems()).toEqual([]);
  });
});

test('the outline tells what is there and what is missing, and a click goes there', async () => {
  await withEditor(sample, async (editor) => {
    const { page } = editor;
    await editor.command('View: Show Explorer');
    const header = page.locator('.pane-header', { hasText: 'Postmortem Sections' });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    // The files above take the room in which the sections would be seen.
    await page.locator('.pane-header', { hasText: 'postmortem-workspace' }).first().click();
    const rows = page.locator('.pane', { has: header }).locator('.monaco-list-row');
    await expect.poll(() => rows.count()).toBeGreaterThan(8);
    const texts = await rows.allInnerTexts();
    expect(texts.join('\n')).toMatch(/Timeline/);
    expect(texts.find((text) => text.includes('Corrective'))).toMatch(/missing/i);
    await rows.filter({ hasText: 'Timeline' }).first().click();
    await expect.poll(async () => (await editor.cursor()).line).toBe(9);
    await editor.screenshot('outline');
  });
});

test('snippets offer a whole postmortem in an empty file', async () => {
  await withEditor(
    { files: { '0x19-postmortem/README.md': '\n' }, file: '0x19-postmortem/README.md' },
    async (editor) => {
      await editor.type('pm-p');
      // Snippets come with the extensions, a moment after the window: who is faster asks again.
      await expect
        .poll(async () => {
          const [first] = await editor.suggestions();
          if (first !== 'pm-postmortem') await editor.press('Escape');
          return first;
        })
        .toBe('pm-postmortem');
      await editor.press('Enter');
      await expect.poll(() => editor.text()).toContain('Issue Summary');
    },
  );
});
