import { expect } from 'vitest';
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver-protocol';
import { defineTest } from './support/language-client.ts';
import { ordinary, unfinished } from './support/texts.ts';

const names = (symbols: readonly DocumentSymbol[] = []): unknown[] =>
  symbols.map(({ name, children = [] }) => (children.length > 0 ? [name, ...names(children)] : name));

defineTest({
  name: 'editors without an outline of their own get the sections, labels included, and their folds',
  async run(client) {
    const uri = await client.open(unfinished);
    const symbols = await client.ask<DocumentSymbol[]>('documentSymbol', uri);
    expect(names(symbols)).toEqual([
      [
        'Postmortem: the print queue that ate Tuesday',
        ['Issue Summary', 'Duration', 'Impact', 'Root cause'],
        'Timeline',
        'Root cause and resolution',
      ],
    ]);
    expect(await client.ask<FoldingRange[]>('foldingRange', uri)).toContainEqual({
      startLine: 8,
      endLine: 12,
      kind: 'region',
    });
    const other = await client.open(ordinary, 'file:///home/ada/timer/README.md');
    expect(await client.ask('documentSymbol', other)).toEqual([]);
    expect(await client.ask('foldingRange', other)).toEqual([]);
  },
});

defineTest({
  name: 'a client that knows no trees gets a list',
  capabilities: {},
  async run(client) {
    const uri = await client.open(unfinished);
    const symbols = await client.ask<SymbolInformation[]>('documentSymbol', uri);
    expect(symbols.find(({ name }) => name === 'Timeline')?.location).toMatchObject({
      uri,
      range: { start: { line: 8, character: 0 } },
    });
  },
});

defineTest({
  name: 'an editor that outlines Markdown itself is not given a second outline',
  initializationOptions: { outlinesMarkdown: true },
  async run(client) {
    const { capabilities } = client.initialized ?? {};
    expect(capabilities?.documentSymbolProvider).toBeUndefined();
    expect(capabilities?.foldingRangeProvider).toBeUndefined();
  },
});
