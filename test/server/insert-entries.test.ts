import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type InsertEntriesParams,
  type InsertEntriesResult,
  insertEntriesMethod,
  type NewReportResult,
  newReportMethod,
  type TemplateChoice,
  templatesMethod,
} from '../../server/src/protocol.ts';
import { defineTest, type LanguageClient } from './support/language-client.ts';

const report = `# Postmortem: nobody could log in

## Issue Summary

- **Duration:** 3 May 2024, 10:00 – 11:00 (UTC)

## Timeline

- **10:00** – Alert fired.
- **11:00** – Solved.
`;

function ask(client: LanguageClient, params: InsertEntriesParams): Promise<InsertEntriesResult | null> {
  return client.connection.sendRequest(insertEntriesMethod, params);
}

function after(client: LanguageClient, uri: string, result: InsertEntriesResult | null): string {
  return TextDocument.applyEdits(client.document(uri), [...(result?.edits ?? [])] as never);
}

defineTest({
  name: 'entries are inserted into the current version, with the place behind the time',
  async run(client) {
    const uri = await client.open(report);
    await client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    const entry = { date: '2024-05-03', time: '13:30', zone: '+03:00', text: '' };
    const result = await ask(client, { uri, entries: [entry] });
    expect(result).toMatchObject({ version: 2, found: 1, count: 1, questions: [] });
    const lines = after(client, uri, result).split('\n');
    const { line = 0, character = 0 } = result?.caret ?? {};
    expect(lines[line]).toBe('- **10:30** – ');
    expect(character).toBe('- **10:30** – '.length);
    expect(lines[line - 1]).toBe('- **10:00** – Alert fired.');
  },
});

defineTest({
  name: 'a text is read, masked and sorted in; the zone is asked for once',
  async run(client) {
    const uri = await client.open(report);
    const text = 'Mina Okafor  12:30 PM\ntoken=abcdef123456 [x](y)\nJo  12:10 PM\nlooking\n';
    const asking = await ask(client, { uri, text });
    expect(asking).toMatchObject({ source: 'slack', found: 2, questions: [{ kind: 'zone' }] });
    const result = await ask(client, { uri, text, zone: 'CEST' });
    expect(result?.questions).toEqual([]);
    const mended = after(client, uri, result);
    expect(mended).toContain(
      '- **10:00** – Alert fired.\n- **10:10** – Jo: looking\n- **10:30** – Mina Okafor: token=REDACTED \\[x\\](y)\n- **11:00**',
    );
    await client.open(mended, uri);
    expect(await ask(client, { uri, text, zone: 'CEST' })).toMatchObject({ found: 2, count: 0, edits: [] });
  },
});

defineTest({
  name: 'nothing is made of nothing',
  async run(client) {
    const uri = await client.open(report);
    expect(await ask(client, { uri, text: 'no time at all' })).toMatchObject({
      source: null,
      found: 0,
      edits: [],
    });
    expect(await ask(client, { uri: 'file:///nowhere.md', text: '10:05 x' })).toBeNull();
  },
});

defineTest({
  name: 'a new report is made from any template',
  async run(client) {
    const uri = 'file:///work';
    const templates = await client.connection.sendRequest<TemplateChoice[]>(templatesMethod, { uri });
    expect(templates.map(({ name }) => name)).toContain('holberton');
    for (const { name: template } of templates) {
      const params = { uri, template, title: 'a $1 {b}', date: '2024-05-03' };
      const made = await client.connection.sendRequest<NewReportResult>(newReportMethod, params);
      expect(made.text).toMatch(/^# .*: .*a \\\$1 \{b\}\n/);
      expect(made.snippet).toContain('a \\\\\\$1 {b\\}');
      expect(made.snippet).toContain('${1:[');
    }
    expect(await client.connection.sendRequest(newReportMethod, { uri, template: 'nowhere' })).toBeNull();
  },
});
