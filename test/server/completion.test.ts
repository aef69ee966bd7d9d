import { expect } from 'vitest';
import {
  type CompletionItem,
  CompletionTriggerKind,
  type Position,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defineTest, type LanguageClient, vscodeCapabilities } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

const withSnippets = {
  ...vscodeCapabilities,
  textDocument: {
    ...vscodeCapabilities.textDocument,
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** Asks at the end of the text, as an editor does after a character was typed. */
async function atEnd(client: LanguageClient, uri: string, typed?: string): Promise<CompletionItem[]> {
  const document = client.document(uri);
  const position: Position = document.positionAt(document.getText().length);
  const context = typed
    ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed }
    : { triggerKind: CompletionTriggerKind.Invoked };
  return client.ask('completion', uri, { position, context });
}

function newText(item: CompletionItem | undefined): string | undefined {
  return item?.textEdit?.newText;
}

defineTest({
  name: 'asks to be called after the characters that open headings, items and rows',
  async run(client) {
    expect(client.initialized?.capabilities.completionProvider).toEqual({
      triggerCharacters: ['#', '*', '-', '|', ':', ' '],
    });
  },
});

defineTest({
  name: 'a heading that is begun is completed to the section that is missing',
  capabilities: withSnippets,
  async run(client) {
    const uri = await client.open(`${unfinished.trimEnd()}\n\n## `);
    const [item, ...others] = await atEnd(client, uri, ' ');
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      label: 'Corrective and preventative measures',
      sortText: '000',
      filterText: '## Corrective and preventative measures',
      insertTextFormat: 2,
    });
    expect(newText(item)).toMatch(/^## Corrective and preventative measures\n\n/);
    expect(newText(item)).toContain('$0');
    expect(item?.documentation).toContain('tasks');
  },
});

defineTest({
  name: 'an editor without snippets gets plain text, and the edit mends the finding',
  async run(client) {
    const uri = await client.open(`${unfinished.trimEnd()}\n\n#`);
    const [item] = await atEnd(client, uri, '#');
    expect(item?.insertTextFormat).toBe(1);
    const text = TextDocument.applyEdits(client.document(uri), [item?.textEdit as TextEdit]);
    expect(text).not.toContain('$');
    const reopened = await client.open(text, 'file:///home/ada/0x19-postmortem/again/README.md');
    const left = (await client.missing(reopened)).map(({ message }) => message.toString());
    expect(left.some((message) => message.includes('measures'))).toBe(false);
  },
});

defineTest({
  name: 'completion answers for the text as it is now, also while a person types',
  capabilities: withSnippets,
  async run(client) {
    const uri = await client.open(unfinished);
    const document = client.document(uri);
    const behind = document.getText().indexOf('\n\n## Root');
    const at = document.positionAt(behind);
    await client.change(uri, { range: { start: at, end: at }, text: '\n- ' });
    const position = { line: at.line + 1, character: 2 };
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
    const items = await client.ask<CompletionItem[]>('completion', uri, { position, context });
    expect(items).toHaveLength(1);
    const range = { start: { line: at.line + 1, character: 0 }, end: position };
    expect(items[0]?.textEdit).toMatchObject({ range });
    expect(newText(items[0])).toMatch(/^- \*\*\d.*\*\* \$\{1\|Detected by,.*\|\} \$0$/);
  },
});

defineTest({
  name: 'completion is silent in other Markdown files and in prose',
  async run(client) {
    const other = await client.open('# Sourdough\n\n## ', 'file:///home/ada/bread.md');
    expect(await atEnd(client, other, ' ')).toEqual([]);
    expect(await atEnd(client, other)).toEqual([]);
    const uri = await client.open(`${unfinished.trimEnd()}\n\nIt was a `);
    expect(await atEnd(client, uri, ' ')).toEqual([]);
  },
});

defineTest({
  name: 'a hash in an empty report is completed to the whole report, then to its sections',
  capabilities: withSnippets,
  async run(client) {
    const uri = await client.open('#', 'file:///0x19-postmortem/README.md');
    const [report, summary] = await atEnd(client, uri, '#');
    expect(report).toMatchObject({
      label: 'Postmortem: the whole report',
      sortText: '000',
      insertTextFormat: 2,
    });
    expect(newText(report)).toMatch(/^# Postmortem: \$\{1:/);
    expect(newText(report)).toContain('## Timeline');
    expect(summary?.label).toBe('Issue Summary');
  },
});
