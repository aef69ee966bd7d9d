import { expect } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { defineTest, type LanguageClient, vscodeCapabilities } from './support/language-client.ts';
import { finished, unfinished } from './support/texts.ts';

/** The fix that inserts the entry nobody is told to have been called in. */
async function escalationOf(client: LanguageClient, uri: string): Promise<CodeAction> {
  const actions = await client.codeActions(uri, everywhere);
  const found = actions.find(({ title }) => title === 'Insert an entry for escalation');
  if (!found) throw new Error(`offered: ${actions.map(({ title }) => title)}`);
  return found;
}

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

defineTest({
  name: 'a fix is offered at its finding, resolved on demand, and mends it',
  async run(client) {
    const uri = await client.open(unfinished);
    const finding = (await client.missing(uri)).find(({ message }) =>
      message.toString().includes('measures'),
    );
    if (!finding) throw new Error('no finding');
    const action = (await client.codeActions(uri, finding.range)).find(({ title }) =>
      title.includes('measures'),
    );
    expect(action).toMatchObject({
      title: 'Insert the section “Corrective and preventative measures”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'missing-section', range: finding.range }],
    });
    expect(action?.edit).toBeUndefined();

    const resolved = await client.resolve(action!);
    const change = resolved.edit?.documentChanges?.[0];
    expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
    expect(JSON.stringify(change)).toContain('"kind":"snippet"');
    const mended = client.apply(uri, resolved);
    expect(mended).toContain('\n\n## Corrective and preventative measures\n\n');
    expect(mended.startsWith(unfinished.trimEnd())).toBe(true);
    const reopened = await client.open(mended, uri);
    const left = (await client.missing(reopened)).map(({ message }) => message);
    expect(left).not.toContain(finding.message);
    expect(left).toHaveLength(1);
  },
});

defineTest({
  name: 'what is inserted in several places has tab stops that count on, each with its own text',
  async run(client) {
    const uri = await client.open(unfinished);
    const everything = (await client.codeActions(uri, everywhere)).find(({ title }) =>
      title.startsWith('Insert everything'),
    );
    const change = (await client.resolve(everything!)).edit?.documentChanges?.[0];
    const snippets = change && 'edits' in change ? change.edits.map((edit) => JSON.stringify(edit)) : [];
    expect(snippets.length).toBeGreaterThan(1);
    const stops = snippets.flatMap((snippet) =>
      [...snippet.matchAll(/\$\{(\d+):/g)].map(([, n]) => Number(n)),
    );
    expect(stops).toEqual(stops.map((_, index) => index + 1));
    expect(snippets.map((snippet) => snippet.includes('$0'))).toEqual(
      snippets.map((_, i) => i === snippets.length - 1),
    );
  },
});

defineTest({
  name: 'no fix is offered elsewhere',
  async run(client) {
    const uri = await client.open(unfinished);
    const nowhere = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
    expect(await client.codeActions(uri, nowhere)).toEqual([]);
    expect(await client.codeActions(uri, everywhere, { only: ['refactor'] })).toEqual([]);
  },
});

defineTest({
  name: 'a fix chosen from an outdated list is computed from the text as it is now',
  async run(client) {
    const uri = await client.open(unfinished);
    const escalation = await escalationOf(client, uri);
    const start = { line: 2, character: 0 };
    await client.change(uri, { range: { start, end: start }, text: 'Written in a hurry 🙂.\n\n' });
    const resolved = await client.resolve(escalation);
    expect(resolved.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 2 } });
    const mended = client.apply(uri, resolved);
    const added = mended
      .split('\n')
      .filter((line) => !client.document(uri).getText().split('\n').includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^- \*\*.*Escalated/);
  },
});

defineTest({
  name: 'a fix whose finding is gone does nothing',
  async run(client) {
    const uri = await client.open(unfinished);
    const escalation = await escalationOf(client, uri);
    await client.change(uri, { range: everywhere, text: finished });
    expect((await client.resolve(escalation)).edit).toBeUndefined();
  },
});

defineTest({
  name: 'clients that know neither resolve nor snippets get plain text at once',
  capabilities: { textDocument: { codeAction: {}, diagnostic: {} } },
  async run(client) {
    const uri = await client.open(unfinished);
    const edits = (await escalationOf(client, uri)).edit?.changes?.[uri];
    expect(edits).toHaveLength(1);
    expect(edits?.[0]?.newText).toContain('Escalated to [team or person]');
  },
});

defineTest({
  name: 'clients that know versions but not snippets get plain text for a version',
  capabilities: { ...vscodeCapabilities, workspace: { workspaceEdit: { documentChanges: true } } },
  async run(client) {
    const uri = await client.open(unfinished);
    const { edit } = await client.resolve(await escalationOf(client, uri));
    expect(edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [{ newText: expect.not.stringMatching(/\$\{?\d/) }],
    });
  },
});

defineTest({
  name: 'all missing sections are inserted at once, each at its place',
  async run(client) {
    const uri = await client.open(
      '# Postmortem\n\n## Issue Summary\n\nOn 3 May 2024 from 10:00 to 11:00 UTC nobody could log in.\n',
    );
    const edit: WorkspaceEdit = await client.connection.sendRequest('postmortem/edits', {
      uri,
      rule: 'missing-section',
    });
    const mended = client.apply(uri, { edit });
    const names = [...mended.matchAll(/^## (.*)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'Issue Summary',
      'Timeline',
      'Root cause and resolution',
      'Corrective and preventative measures',
    ]);
    expect(await client.connection.sendRequest('postmortem/edits', { uri, rule: 'no-such-rule' })).toBeNull();
  },
});

defineTest({
  name: 'fix all is offered only when asked for, and only with safe fixes',
  async run(client) {
    const uri = await client.open(unfinished);
    const kinds = (actions: { kind?: string }[]) => actions.map(({ kind }) => kind);
    expect(kinds(await client.codeActions(uri, everywhere))).not.toContain('source.fixAll.postmortem');
    // Text that a person has yet to fill in is not safe to insert unseen.
    const all = await client.codeActions(uri, everywhere, { only: ['source.fixAll'] });
    expect(JSON.stringify(all)).not.toContain('[team or person]');
  },
});

/** A report with two headings that lack their space, told once in each of the ways an editor may hold a text. */
const glued = unfinished.replace('## Issue Summary', '##Issue Summary').replace('## Timeline', '##Timeline');
const asHeld: readonly [how: string, text: string][] = [
  ['as it is', glued],
  ['with CRLF', glued.replace(/\n/g, '\r\n')],
  ['with a byte order mark and emoji', `\uFEFF${glued.replace('Tuesday', 'Tuesday 🔥👩‍🚒')}`],
];

for (const [how, text] of asHeld) {
  defineTest({
    name: `source.fixAll.postmortem mends what is safe in one edit of the version at hand, and nothing else: ${how}`,
    async run(client) {
      const uri = await client.open(text);
      const only = ['source.fixAll.postmortem'];
      const [all, ...others] = await client.codeActions(uri, everywhere, { only });
      expect(others).toEqual([]);
      expect(all).toMatchObject({ kind: 'source.fixAll.postmortem' });
      expect(all?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
      const mended = client.apply(uri, all!);
      expect(mended).toBe(text.replace('##Issue', '## Issue').replace('##Timeline', '## Timeline'));
      const again = await client.open(mended, 'file:///home/ada/0x19-postmortem/again/README.md');
      expect(await client.codeActions(again, everywhere, { only })).toEqual([]);
      // What VS Code asks on save with `"source.fixAll": "explicit"`.
      expect(await client.codeActions(uri, everywhere, { only: ['source.fixAll'] })).toHaveLength(1);
      expect(await client.codeActions(uri, everywhere, { only: ['source.fixAll.eslint'] })).toEqual([]);
    },
  });
}

/** A report that tells two of its entries twice. */
const twice = unfinished
  .split('\n')
  .flatMap((line) => (/^- \*\*(?:9:40|11:00) AM/.test(line) ? [line, line] : [line]))
  .join('\n');

/** The fixes that delete the second of two equal entries. */
async function deletions(client: LanguageClient, uri: string): Promise<[CodeAction, CodeAction]> {
  const fixes = await client.codeActions(uri, everywhere, { only: ['quickfix'] });
  const [first, second, ...others] = fixes.filter(({ title }) => title === 'Delete this entry');
  if (!first || !second || others.length > 0) throw new Error('Not two of them.');
  return [first, second];
}

/** The range of the nth line that begins with these words. */
function lineOf(client: LanguageClient, uri: string, words: string, nth = 0) {
  const lines = client.document(uri).getText().split('\n');
  const line = [...lines.keys()].filter((each) => lines[each]?.startsWith(words))[nth] as number;
  return { start: { line, character: 0 }, end: { line, character: lines[line]?.length ?? 0 } };
}

defineTest({
  name: 'a fix resolved after the document changed meets its own place or none',
  async run(client) {
    const uri = await client.open(twice);
    const [first, second] = await deletions(client, uri);
    const start = { line: 0, character: 0 };
    await client.change(uri, { range: { start, end: start }, text: '> 🙂 Draft.\n\n' });
    const last = '- **11:00 AM:** Deleted old jobs, the queue empties.\n';
    const text = client.document(uri).getText();
    expect(client.apply(uri, await client.resolve(second))).toBe(text.replace(last + last, last));

    // The first is mended by hand, and a third entry is told twice: there are two again, but not the same.
    const third = '- **9:00 AM (UTC):** Monitoring alert: the queue grows and nothing leaves it.';
    await client.change(
      uri,
      { range: lineOf(client, uri, '- **9:40 AM', 1), text: '- **9:50 AM:** Called the storage team.' },
      { range: lineOf(client, uri, '- **9:00 AM'), text: `${third}\n${third}` },
    );
    await deletions(client, uri);
    expect((await client.resolve(first)).edit).toBeUndefined();
    const resolved = await client.resolve(second);
    const now = client.document(uri).getText();
    expect(client.apply(uri, resolved)).toBe(now.replace(last + last, last));
  },
});

defineTest({
  name: 'an edit names the version that it was computed for, and a closed document gets none',
  async run(client) {
    const uri = await client.open(twice);
    const [first] = await deletions(client, uri);
    const end = { line: 0, character: 1000 };
    for (const version of [2, 3]) {
      await client.change(uri, { range: { start: end, end }, text: '!' });
      const resolved = await client.resolve(first);
      expect(resolved.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version } }]);
    }
    await client.close(uri);
    expect((await client.resolve(first)).edit).toBeUndefined();
  },
});

defineTest({
  name: 'what is no reference of ours comes back as it is',
  async run(client) {
    const uri = await client.open(glued);
    for (const data of [
      null,
      1,
      'x',
      { uri },
      { uri, version: 1, rule: 'heading-syntax', title: '', index: 9 },
    ])
      expect((await client.resolve({ title: 'x', data })).edit).toBeUndefined();
  },
});
