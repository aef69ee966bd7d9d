import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { defineTest, type LanguageClient, vscodeCapabilities } from './support/language-client.ts';
import { ordinary, unfinished } from './support/texts.ts';

async function hoverOn(client: LanguageClient, uri: string, words: string): Promise<Hover | null> {
  const document = client.document(uri);
  return client.ask('hover', uri, { position: document.positionAt(document.getText().indexOf(words) + 1) });
}

defineTest({
  name: 'a time is told in UTC, in the zone of the reader and since the start',
  initializationOptions: { timeZone: 'Africa/Nairobi' },
  async run(client) {
    const uri = await client.open(unfinished);
    const found = await hoverOn(client, uri, '9:40 AM');
    expect(found?.range).toEqual({ start: { line: 11, character: 4 }, end: { line: 11, character: 11 } });
    expect(found?.contents).toMatchObject({ kind: 'markdown' });
    const text = JSON.stringify(found?.contents).replaceAll('\\\\', '');
    expect(text).toContain('UTC: 09:40 on 2024-05-14, Tuesday');
    expect(text).toContain('Your zone, Africa/Nairobi: 12:40 on 2024-05-14, Tuesday (UTC+3)');
    expect(text).toContain('Since the start: T+0:40, from 9:00 AM in line 5');
    expect(text).toContain('Date: 2024-05-14, Tuesday, from line 5');
    expect(text).toContain('Zone: UTC, from line 11');
  },
});

defineTest({
  name: 'a client without Markdown gets plain text, one that names no zone no row for it',
  capabilities: { ...vscodeCapabilities, textDocument: {} },
  async run(client) {
    const uri = await client.open(unfinished);
    expect((await hoverOn(client, uri, '9:00 AM – 11'))?.contents).toEqual({
      kind: 'plaintext',
      value: [
        '14 May 2024, 9:00 AM',
        'UTC: 09:00 on 2024-05-14, Tuesday',
        'Since the start: T+0:00, this is the start',
        'Date: 2024-05-14, Tuesday, stated here',
        'Zone: UTC, stated here',
      ].join('\n'),
    });
  },
});

defineTest({
  name: 'words tell nothing, nor do files that are no postmortems or not open',
  async run(client) {
    const uri = await client.open(unfinished);
    expect(await hoverOn(client, uri, 'paper jam')).toBeNull();
    const other = await client.open(`${ordinary}\nSince 9:40 AM.\n`, 'file:///home/ada/timer/README.md');
    expect(await hoverOn(client, other, '9:40 AM')).toBeNull();
    expect(
      await client.ask('hover', 'file:///nowhere.md', { position: { line: 0, character: 0 } }),
    ).toBeNull();
  },
});

const french = path.resolve(import.meta.dirname, '../../l10n/bundle.l10n.fr.json');

defineTest({
  name: 'a hover speaks the language of the editor, where its texts come along',
  locale: 'fr',
  capabilities: { ...vscodeCapabilities, textDocument: {} },
  initializationOptions: { texts: JSON.parse(readFileSync(french, 'utf8')) },
  async run(client) {
    const uri = await client.open(unfinished);
    expect((await hoverOn(client, uri, '9:40 AM'))?.contents).toEqual({
      kind: 'plaintext',
      value: [
        '9:40 AM',
        'UTC: 09:40 le 2024-05-14, mardi',
        'Depuis le début: T+0:40, depuis 9:00 AM, ligne 5',
        'Date: 2024-05-14, mardi, de la ligne 5',
        'Fuseau: UTC, de la ligne 11',
      ].join('\n'),
    });
  },
});
