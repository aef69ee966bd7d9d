import { expect } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { defineTest } from './support/language-client.ts';
import { ordinary, unfinished } from './support/texts.ts';

const everywhere = { range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } } };
const timeline = { start: { line: 8, character: 3 }, end: { line: 8, character: 11 } };

defineTest({
  name: 'nothing is shown in the text until somebody wants it, and then the client is asked to draw again',
  initializationOptions: { timelinePreview: true },
  async run(client) {
    const uri = await client.open(unfinished);
    expect(await client.ask('inlayHint', uri, everywhere)).toEqual([]);
    expect(await client.ask('codeLens', uri)).toEqual([]);

    client.settings = { inlayHints: { enable: true }, codeLens: { enable: true } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => client.redrawn).toEqual(['inlayHint', 'codeLens']);

    const hints = await client.ask<InlayHint[]>('inlayHint', uri, everywhere);
    expect(hints).toEqual([
      { position: { line: 10, character: 20 }, label: 'T+0:00', paddingLeft: true },
      { position: { line: 11, character: 14 }, label: 'T+0:40', paddingLeft: true },
      { position: { line: 12, character: 15 }, label: 'T+2:00', paddingLeft: true },
    ]);
    const lenses = await client.ask<CodeLens[]>('codeLens', uri);
    expect(lenses[0]).toEqual({
      range: timeline,
      command: {
        title: '2024-05-14 09:00 – 11:00 UTC, 2 h',
        command: 'postmortem.openTimelinePreview',
        arguments: [uri],
      },
    });
    expect(lenses.map(({ command }) => command?.title)).toContain('Time to detect: 0 min');
  },
});

defineTest({
  name: 'hints are given for the range that is seen, and edits do not make the client draw again',
  settings: { inlayHints: { enable: true } },
  async run(client) {
    const uri = await client.open(unfinished);
    const seen = { range: { start: { line: 11, character: 0 }, end: { line: 11, character: 50 } } };
    expect(await client.ask<InlayHint[]>('inlayHint', uri, seen)).toMatchObject([{ label: 'T+0:40' }]);
    const at = { line: 11, character: 6 };
    await client.change(uri, { range: { start: at, end: { line: 11, character: 7 } }, text: '5' });
    expect(await client.ask<InlayHint[]>('inlayHint', uri, seen)).toMatchObject([{ label: 'T+0:50' }]);
    expect(client.redrawn).toEqual([]);
  },
});

defineTest({
  name: 'for a client without the preview the lens is text; a file that is no postmortem has none',
  settings: { codeLens: { enable: true }, inlayHints: { enable: true } },
  async run(client) {
    const lenses = await client.ask<CodeLens[]>('codeLens', await client.open(unfinished));
    expect(lenses[0]?.command).toEqual({ title: '2024-05-14 09:00 – 11:00 UTC, 2 h', command: '' });
    const other = await client.open(ordinary, 'file:///home/ada/timer/README.md');
    expect(await client.ask('codeLens', other)).toEqual([]);
    expect(await client.ask('inlayHint', other, everywhere)).toEqual([]);
  },
});
