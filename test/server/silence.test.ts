import { expect } from 'vitest';
import { defineTest, vscodeCapabilities } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

defineTest({
  name: 'a rule is silenced where its finding stands, or in the file',
  async run(client) {
    const uri = await client.open(unfinished);
    const before = await client.missing(uri);
    expect(before).toHaveLength(2);
    const actions = await client.codeActions(uri, everywhere);
    const here = actions.find(({ title }) => title === 'Silence “missing-section” here');
    const mended = client.apply(uri, await client.resolve(here!));
    expect(mended).toContain('<!-- postmortem-disable-next-line missing-section -->\n## ');
    expect(await client.missing(await client.open(mended, uri))).toHaveLength(1);

    const reopened = await client.open(unfinished, uri);
    const file = (await client.codeActions(reopened, everywhere)).find(
      ({ title }) => title === 'Silence “missing-section” in this file',
    );
    const silent = client.apply(reopened, await client.resolve(file!));
    expect(silent.startsWith('<!-- postmortem-disable-file missing-section -->\n\n# ')).toBe(true);
    expect(await client.missing(await client.open(silent, reopened))).toEqual([]);
  },
});

defineTest({
  name: 'everything that is missing is inserted at once',
  async run(client) {
    const uri = await client.open(unfinished);
    const action = (await client.codeActions(uri, everywhere)).find(
      ({ title }) => title === 'Insert everything that is missing',
    );
    const mended = client.apply(uri, await client.resolve(action!));
    expect(mended).toContain('Escalated to [team or person].');
    expect(mended).toContain('## Corrective and preventative measures');
    expect(await client.missing(await client.open(mended, uri))).toEqual([]);
  },
});

defineTest({
  name: 'a rule is explained by the client that can',
  capabilities: vscodeCapabilities,
  initializationOptions: { explainsRules: true },
  async run(client) {
    const uri = await client.open(unfinished);
    const action = (await client.codeActions(uri, everywhere)).find(
      ({ title }) => title === 'Explain “missing-section”',
    );
    expect(action?.command).toMatchObject({
      command: 'postmortem.explainRule',
      arguments: ['missing-section'],
    });
  },
});

defineTest({
  name: 'no client is offered a command that it does not have',
  async run(client) {
    const uri = await client.open(unfinished);
    const actions = await client.codeActions(uri, everywhere);
    expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
  },
});
