import { expect } from 'vitest';
import { defineTest, vscodeCapabilities } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

defineTest({
  name: 'a timeline is converted to a table and back, in one edit of the version at hand',
  async run(client) {
    const uri = await client.open(unfinished);
    const line = unfinished.slice(0, unfinished.indexOf('9:40 AM')).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const offered = await client.codeActions(uri, range, { only: ['refactor'] });
    expect(offered.map(({ title, kind }) => [title, kind])).toEqual([
      ['Convert the timeline to a table', 'refactor.rewrite'],
      ['Insert a Mermaid diagram of the timeline', 'refactor.rewrite'],
    ]);
    expect(offered[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    const table = client.apply(uri, offered[0]!);
    expect(table).toContain('| 9:40 AM       | Restarted the printers, assuming a paper jam.');

    const again = await client.open(table, 'file:///home/ada/0x19-postmortem/again/README.md');
    const row = { start: { line: line + 1, character: 3 }, end: { line: line + 1, character: 3 } };
    const [back] = await client.codeActions(again, row, { only: ['refactor.rewrite'] });
    expect(client.apply(again, back!)).toBe(unfinished);
  },
});

defineTest({
  name: 'nothing is offered to be rewritten in other Markdown files',
  async run(client) {
    const uri = await client.open('# Bread\n\n|A|B|\n|-|-|\n|1|2|\n', 'file:///home/ada/bread.md');
    const range = { start: { line: 4, character: 1 }, end: { line: 4, character: 1 } };
    expect(await client.codeActions(uri, range)).toEqual([]);
  },
});

defineTest({
  name: 'a diagram of the timeline is inserted, found stale after a change, and drawn again',
  async run(client) {
    const uri = await client.open(unfinished);
    const line = unfinished.slice(0, unfinished.indexOf('9:40 AM')).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const insert = (await client.codeActions(uri, range)).find(({ title }) => title.includes('Mermaid'));
    const drawn = client.apply(uri, insert!);
    expect(drawn).toMatch(
      /the queue empties\.\n\n<!-- postmortem-diagram [0-9a-f]{8}:.*-->\n```mermaid\ntimeline\n/,
    );

    const stale = async (text: string, name: string) => {
      const opened = await client.open(text, `file:///home/ada/0x19-postmortem/${name}/README.md`);
      return (await client.diagnostics(opened)).filter(({ code }) => code === 'stale-diagram');
    };
    expect(await stale(drawn, 'drawn')).toEqual([]);
    const changed = drawn.replace('assuming a paper jam', 'assuming a jam of paper');
    const [finding] = await stale(changed, 'changed');
    expect(finding?.severity).toBe(4);
    const opened = 'file:///home/ada/0x19-postmortem/changed/README.md';
    const fix = (await client.codeActions(opened, finding!.range)).find(({ kind }) => kind === 'quickfix');
    const again = client.apply(opened, await client.resolve(fix!));
    expect(again).toMatch(/ : Restarted.* a jam of paper\.\n/);
    expect(await stale(again, 'again')).toEqual([]);
  },
});

defineTest({
  name: 'the zone of the settings can be written into a report that names none',
  settings: { timeZone: 'Africa/Lagos' },
  async run(client) {
    const text = unfinished.replaceAll(' (UTC)', '');
    const uri = await client.open(text);
    const at = (needle: string) => {
      const line = text.slice(0, text.indexOf(needle)).split('\n').length - 1;
      return { start: { line, character: 0 }, end: { line, character: 0 } };
    };
    const titles = async (needle: string) =>
      (await client.codeActions(uri, at(needle), { only: ['refactor'] })).map(({ title }) => title);
    expect(await titles('**Duration')).toEqual(['Add (WAT)']);
    expect(await titles('## Timeline')).toContain('Add (WAT) to “Timeline”');
    expect(await titles('**Impact')).toEqual([]);
    const [add] = await client.codeActions(uri, at('**Duration'), { only: ['refactor'] });
    const named = client.apply(uri, add!);
    expect(named).toBe(text.replace('9:00 AM –', '9:00 AM (WAT) –'));
    const opened = await client.open(named, 'file:///home/ada/0x19-postmortem/named/README.md');
    expect(await client.codeActions(opened, at('**Duration'), { only: ['refactor'] })).toEqual([]);
  },
});

defineTest({
  name: 'a timeline that can’t be a table says why, to editors that show it',
  capabilities: {
    ...vscodeCapabilities,
    textDocument: {
      ...vscodeCapabilities.textDocument,
      codeAction: { ...vscodeCapabilities.textDocument?.codeAction, disabledSupport: true },
    },
  },
  async run(client) {
    const text = unfinished.replace('- **9:40 AM:** Restarted', '- Restarted');
    const uri = await client.open(text);
    const line = text.slice(0, text.indexOf('- **11:00 AM')).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const [table] = await client.codeActions(uri, range, { only: ['refactor'] });
    expect(table).toMatchObject({
      title: 'Convert the timeline to a table',
      disabled: { reason: 'The entry on line 12 has no time to put into a cell.' },
    });
    expect(table?.edit).toBeUndefined();
  },
});

defineTest({
  name: 'times counted from the beginning are written as times of the clock',
  async run(client) {
    const text = unfinished
      .replace('**9:00 AM (UTC):**', '**T+0m:**')
      .replace('**9:40 AM:**', '**T+40m:**')
      .replace('**11:00 AM:**', '**T+2h:**');
    const uri = await client.open(text);
    const line = text.slice(0, text.indexOf('T+40m')).split('\n').length - 1;
    const range = { start: { line, character: 4 }, end: { line, character: 4 } };
    const offered = await client.codeActions(uri, range, { only: ['refactor.rewrite'] });
    const action = offered.find(({ title }) => title === 'Write the times as clock times');
    expect(client.apply(uri, action!)).toBe(unfinished.replace('9:00 AM (UTC):**', '9:00 AM:**'));
  },
});
