import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LanguageClient } from '../server/support/language-client.ts';
import { type EditorOptions, withEditor } from './support/editor.ts';

const letters = 20;

function report(entries: number): string {
  const times = Array.from({ length: entries }, (_, index) => {
    const at = `${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    return `- **${at} UTC:** The team looks at part ${index + 1} of the shop.`;
  });
  return `# Postmortem: the shop\n\n## Issue Summary\n\n- **Duration:** 14 May 2024, 09:00 to 11:00 (UTC)\n\n## Timeline\n\n${times.join('\n')}\n`;
}

interface Seen {
  readonly told: number;
  readonly painted: number;
}

/** Milliseconds of the wall clock, which all frames share. */
type Notes = { keys: number[]; pictures: Seen[] };

function noteKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const notes = { keys: [] as number[] };
    Object.assign(globalThis, { notes });
    document.addEventListener(
      'keydown',
      () => notes.keys.push(performance.timeOrigin + performance.now()),
      true,
    );
  });
}

function notePictures(timeline: Frame): Promise<void> {
  return timeline.evaluate(() => {
    const notes = { pictures: [] as Seen[] };
    Object.assign(globalThis, { notes });
    const now = () => performance.timeOrigin + performance.now();
    window.addEventListener(
      'message',
      ({ data }) => {
        if (data?.type !== 'picture') return;
        const told = now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => notes.pictures.push({ told, painted: now() });
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
}

const read = (frame: Page | Frame) => frame.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

/** What the server alone takes for the same letters in the same text. */
async function serverAlone(text: string): Promise<number[]> {
  const initializationOptions = { summaries: true };
  const client = new LanguageClient({ initializationOptions });
  await client.initialize({ initializationOptions });
  const uri = await client.open(text);
  const times: number[] = [];
  const line = text.split('\n').findIndex((each) => each.includes('part 20 '));
  for (let i = 0; i <= letters; i++) {
    const known = client.summaries.length;
    const begun = performance.now();
    const at = { line, character: 18 };
    await client.change(uri, { range: { start: at, end: at }, text: 'a' });
    while (client.summaries.length === known) await new Promise((wait) => setTimeout(wait, 1));
    // The first one also opens the file.
    if (i > 0) times.push(performance.now() - begun);
  }
  await client.stop();
  return times;
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(0)} ms (p95 ${p95.toFixed(0)})`;
}

test.each([50, 500])('a letter among %d entries is soon in the picture', async (count) => {
  const text = report(count);
  const options: EditorOptions = {
    files: { '0x19-postmortem/README.md': text },
    file: '0x19-postmortem/README.md',
  };
  await withEditor(options, async (editor) => {
    await editor.command('Postmortem: Open Timeline Preview');
    const timeline = await editor.webview('Timeline README.md');
    // Those of a crowd are drawn together; the list for those who do not see the picture has each.
    await expect.poll(() => timeline.locator('.visually-hidden ol > li').count()).toBe(count);
    await editor.goTo(text.split('\n').findIndex((each) => each.includes('part 20 ')) + 1, 19);
    await noteKeys(editor.page);
    await notePictures(timeline);
    const toMessage: number[] = [];
    const toPaint: number[] = [];
    const inPage: number[] = [];
    for (let i = 1; i <= letters; i++) {
      await editor.type('a');
      await expect.poll(async () => (await read(timeline)).pictures.length).toBeGreaterThanOrEqual(i);
      const key = (await read(editor.page)).keys.at(-1) ?? 0;
      const seen = (await read(timeline)).pictures.at(-1) as Seen;
      toMessage.push(seen.told - key);
      toPaint.push(seen.painted - key);
      inPage.push(seen.painted - seen.told);
    }
    const server = await serverAlone(text);
    console.log(
      `${count} entries, keystroke to paint: ${told(toPaint)}; to the message ${told(toMessage)}, ` +
        `of which the server alone ${told(server)}; message to paint ${told(inPage)}`,
    );
    expect(toPaint).toHaveLength(letters);
    expect(await timeline.locator('svg.plot').textContent()).not.toBe('');
  });
});
