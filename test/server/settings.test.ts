import { expect } from 'vitest';
import { defineTest, missingOnly, vscodeCapabilities } from './support/language-client.ts';
import { unfinished } from './support/texts.ts';

defineTest({
  name: 'rules take the severity that the settings give them',
  settings: { rules: { 'missing-section': 'error' } },
  async run(client) {
    const findings = await client.missing(await client.open(unfinished));
    expect(findings.map(({ severity }) => severity)).toEqual([1, 1]);
  },
});

defineTest({
  name: 'a rule that is off and a product that is off find nothing',
  settings: { rules: { 'missing-section': 'off' } },
  async run(client) {
    const uri = await client.open(unfinished);
    expect(await client.missing(uri)).toEqual([]);

    client.settings = { enable: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await client.connection.sendRequest('postmortem/outline', { uri })).toMatchObject({
      isPostmortem: false,
      why: ['the setting postmortem.enable is off'],
    });
  },
});

defineTest({
  name: 'a changed setting holds at once, and the client is asked to pull again',
  async run(client) {
    const uri = await client.open(unfinished);
    const before = await client.pull(uri);
    client.settings = { rules: { 'missing-section': 'hint' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => client.refreshes).toBe(1);
    const after = await client.pull(uri, before.resultId);
    expect(after.kind === 'full' && missingOnly(after.items).map(({ severity }) => severity)).toEqual([4, 4]);
  },
});

defineTest({
  name: 'settings that make no sense are left aside',
  settings: {
    enable: 'yes',
    template: 7,
    dateOrder: 'sideways',
    rules: { 'missing-section': 'loud', x: null },
  },
  async run(client) {
    expect(await client.missing(await client.open(unfinished))).toHaveLength(2);
  },
});

defineTest({
  name: 'clients that can not be asked tell their settings themselves',
  capabilities: { ...vscodeCapabilities, workspace: {} },
  initializationOptions: { settings: { rules: { 'missing-section': 'warning' } } },
  async run(client) {
    const uri = await client.open(unfinished);
    expect((await client.missing(uri)).map(({ severity }) => severity)).toEqual([2, 2]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { postmortem: { rules: { 'missing-section': 'off' } } },
    });
    expect(await client.missing(uri)).toEqual([]);
  },
});
