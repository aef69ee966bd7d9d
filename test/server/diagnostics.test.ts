import { expect } from 'vitest';
import { defineTest, missingOnly } from './support/language-client.ts';
import { finished, ordinary, unfinished } from './support/texts.ts';

defineTest({
  name: 'an unfinished postmortem gets its findings at their places',
  async run(client) {
    const uri = await client.open(unfinished);
    const findings = await client.missing(uri);
    expect(findings.map(({ message, range }) => [range.start.line, message])).toEqual([
      [8, 'Timeline: escalation is not told.'],
      [14, expect.stringContaining('“Corrective and preventative measures”')],
    ]);
    expect(findings[0]).toMatchObject({
      source: 'postmortem',
      severity: 3,
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/missing-section\.md$/) },
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 11 } },
    });
  },
});

defineTest({
  name: 'a finished postmortem misses nothing, ordinary Markdown has no findings at all',
  async run(client) {
    expect(await client.missing(await client.open(finished))).toEqual([]);
    expect(await client.diagnostics(await client.open(ordinary, 'file:///home/ada/timer/README.md'))).toEqual(
      [],
    );
  },
});

defineTest({
  name: 'what has not changed is not sent again',
  async run(client) {
    const uri = await client.open(unfinished);
    const first = await client.pull(uri);
    expect(first.kind).toBe('full');
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const start = { line: 0, character: 0 };
    await client.change(uri, { range: { start, end: start }, text: '\n' });
    const second = await client.pull(uri, first.resultId);
    expect(second).toMatchObject({ kind: 'full' });
    expect(second.resultId).not.toBe(first.resultId);
  },
});

defineTest({
  name: 'a document that is not open has no findings',
  async run(client) {
    expect(await client.pull('file:///home/ada/0x19-postmortem/README.md')).toEqual({
      kind: 'full',
      items: [],
    });
  },
});

defineTest({
  name: 'a document closed and opened anew is analysed anew, though its version is the same',
  async run(client) {
    const uri = await client.open(unfinished);
    const before = await client.pull(uri);
    await client.close(uri);
    await client.open(finished, uri);
    const after = await client.pull(uri, before.resultId);
    expect(after.kind).toBe('full');
    expect(after.resultId).not.toBe(before.resultId);
    expect(await client.missing(uri)).toEqual([]);
  },
});

defineTest({
  name: 'clients that do not pull are told, and told again when a document changes or closes',
  capabilities: {},
  async run(client) {
    expect(client.initialized?.capabilities.diagnosticProvider).toBeUndefined();
    const uri = await client.open(unfinished);
    await expect.poll(() => client.published.at(-1)).toMatchObject({ uri, version: 1 });
    expect(missingOnly(client.published.at(-1)?.diagnostics ?? [])).toHaveLength(2);

    const start = { line: 8, character: 0 };
    await client.change(uri, { range: { start, end: { line: 9, character: 0 } }, text: '' });
    await expect.poll(() => client.published.at(-1)?.version).toBe(2);
    expect(client.published.at(-1)?.diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/“Timeline”.* missing/),
    );

    await client.close(uri);
    await expect.poll(() => client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  },
});
