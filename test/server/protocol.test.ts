import { expect } from 'vitest';
import type { Summary } from '../../server/src/protocol.ts';
import { defineTest } from './support/language-client.ts';
import { ordinary, unfinished } from './support/texts.ts';

defineTest({
  name: 'initialize names what the server can do',
  async run(client) {
    expect(client.initialized).toEqual({
      serverInfo: { name: 'postmortem' },
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: {
          codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.postmortem'],
          resolveProvider: true,
        },
        completionProvider: { triggerCharacters: ['#', '*', '-', '|', ':', ' '] },
        hoverProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        diagnosticProvider: {
          identifier: 'postmortem',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      },
    });
  },
});

defineTest({
  name: 'a client that asks for summaries is told of each version, others are not',
  initializationOptions: { summaries: true },
  async run(client) {
    const uri = await client.open(unfinished);
    await expect.poll(() => client.summaries.length).toBe(1);
    const [first] = client.summaries;
    expect(first).toMatchObject({ uri, version: 1, isPostmortem: true, language: 'en' });
    expect(first?.template.name).toBe('holberton');
    expect(first?.outline[0]?.sections.find(({ kind }) => kind === 'timeline')).toMatchObject({
      state: 'present',
      line: 8,
    });
    const measures = first?.outline[0]?.sections.filter(({ kind }) =>
      ['measures', 'improvements', 'tasks'].includes(kind),
    );
    expect(measures?.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
    expect(first?.pictures[0]?.entries.map(({ timeText }) => timeText)).toEqual([
      '9:00 AM',
      '9:40 AM',
      '11:00 AM',
    ]);

    const at = { line: 10, character: 4 };
    await client.change(uri, { range: { start: at, end: { line: 10, character: 5 } }, text: '8' });
    await expect.poll(() => client.summaries.at(-1)?.version).toBe(2);
    expect(client.summaries.at(-1)?.pictures[0]?.entries[0]?.timeText).toBe('8:00 AM');
  },
});

defineTest({
  name: 'no summaries unless asked for',
  async run(client) {
    const uri = await client.open(unfinished);
    await client.diagnostics(uri);
    expect(client.summaries).toEqual([]);
  },
});

defineTest({
  name: 'postmortem/outline answers for an open document and null for others',
  async run(client) {
    const uri = await client.open(ordinary, 'file:///home/ada/timer/README.md');
    const summary = await client.connection.sendRequest('postmortem/outline', { uri });
    expect(summary).toMatchObject({ isPostmortem: false, outline: [], pictures: [] });
    expect(
      await client.connection.sendRequest('postmortem/outline', { uri: 'file:///nowhere.md' }),
    ).toBeNull();
  },
});

defineTest({
  name: 'a summary tells of each timeline its last entry, with the day and the offset of its zone',
  async run(client) {
    const lastOf = async (text: string, name: string) => {
      const uri = await client.open(text, `file:///home/ada/0x19-postmortem/${name}/README.md`);
      const summary: Summary = await client.connection.sendRequest('postmortem/outline', { uri });
      return summary.timelines.find(({ last }) => last)?.last ?? null;
    };
    const line = unfinished.slice(0, unfinished.indexOf('- **11:00 AM')).split('\n').length - 1;
    expect(await lastOf(unfinished, 'utc')).toEqual({ line, date: '2024-05-14', offset: 0 });
    expect(await lastOf(unfinished.replaceAll('UTC', 'EDT'), 'edt')).toMatchObject({ offset: -240 });
    expect(await lastOf(unfinished.replaceAll('UTC', 'Asia/Kolkata'), 'ist')).toMatchObject({ offset: 330 });
    expect(await lastOf(unfinished.replace('14 May 2024, ', ''), 'undated')).toBeNull();
    expect(await lastOf(unfinished.replaceAll(' (UTC)', ''), 'unzoned')).toBeNull();
  },
});

defineTest({
  name: 'mistakes in requests do not end the server',
  async run(client) {
    const uri = await client.open(unfinished);
    await expect(client.connection.sendRequest('postmortem/no-such-request', {})).rejects.toThrow();
    expect(
      await client.codeActions('file:///nowhere.md', {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 0 },
      }),
    ).toEqual([]);
    const foreign = { title: 'Not ours', data: { uri: 5 } };
    expect(await client.resolve(foreign)).toEqual(foreign);
    // Without its parameters a request has no meaning: it fails, or is answered empty.
    await client.connection.sendRequest('postmortem/edits', {}).catch(() => null);
    await client.connection.sendRequest('textDocument/codeAction', {}).catch(() => null);
    expect(await client.diagnostics(uri)).not.toEqual([]);
  },
});
