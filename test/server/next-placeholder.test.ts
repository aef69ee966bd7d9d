import { expect } from 'vitest';
import type { Range } from 'vscode-languageserver-protocol';
import { defineTest, type LanguageClient } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

const method = 'postmortem/nextPlaceholder';
const draft = unfinished.replace('40%', '[how many %]').replace(/\n$/, '\n\nTBD\n');

const next = (client: LanguageClient, uri: string, offset: number) =>
  client.connection.sendRequest<Range | null>(method, {
    uri,
    position: client.document(uri).positionAt(offset),
  });

defineTest({
  name: 'the next placeholder is found from the cursor on, then from the beginning',
  async run(client) {
    const text = `# Postmortem: doors\n\n## Issue Summary\n\n- **Duration:** [date], 10:00 – 11:30 UTC\n- **Impact:** 30 % of users.\n\n## Timeline\n\n- 10:00: Alert fired.\n- 11:30: TBD\n`;
    const uri = await client.open(text);
    const words = (range: Range | null) => range && client.document(uri).getText(range);
    expect(words(await next(client, uri, 0))).toBe('[date]');
    expect(words(await next(client, uri, text.indexOf('10:00')))).toBe('TBD');
    expect(words(await next(client, uri, text.length))).toBe('[date]');
    const start = text.indexOf('[date]');
    const range = client.document(uri);
    await client.change(uri, {
      range: { start: range.positionAt(start), end: range.positionAt(start + 6) },
      text: '3 May 2024',
    });
    expect(words(await next(client, uri, client.document(uri).getText().length))).toBe('TBD');
  },
});

defineTest({
  name: 'where none is left, and in other files, there is none',
  async run(client) {
    const uri = await client.open(unfinished);
    expect(await next(client, uri, 0)).toBeNull();
    const other = await client.open('# Bread\n\n[date]\n', 'file:///home/ada/bread.md');
    expect(await next(client, other, 0)).toBeNull();
    expect(
      await client.connection.sendRequest(method, {
        uri: 'file:///none.md',
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  },
});

const title = 'Go to the next placeholder';

/** What is offered on the draft's last line. */
async function offered(client: LanguageClient) {
  const uri = await client.open(draft);
  const at = client.document(uri).positionAt(draft.lastIndexOf('TBD'));
  return client.codeActions(uri, { start: at, end: at });
}

defineTest({
  name: 'on a placeholder a client that has the command is offered the next one, before silencing',
  initializationOptions: { findsPlaceholders: true },
  async run(client) {
    const actions = await offered(client);
    expect(actions[0]).toMatchObject({
      title,
      kind: 'quickfix',
      command: { command: 'postmortem.nextPlaceholder' },
      diagnostics: [{ code: 'placeholder' }],
    });
    expect(actions[1]?.title).toMatch(/^Silence/);
  },
});

defineTest({
  name: 'other clients are not',
  async run(client) {
    expect((await offered(client)).map((action) => action.title)).not.toContain(title);
  },
});
