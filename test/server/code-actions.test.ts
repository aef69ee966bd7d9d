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
