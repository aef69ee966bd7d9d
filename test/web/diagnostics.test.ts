import * as vscode from 'vscode';
import { apiOf, missingOf } from '../client/api.ts';
import { assertEqual, eventually, openFixture, test } from '../client/harness.ts';
import { unfinished } from '../client/texts.ts';

test('the server in a worker finds what is missing', async () => {
  const { document } = await openFixture(unfinished);
  await eventually(() => assertEqual(missingOf(document.uri).length, 1), 20_000);
});

test('the server in a worker can be restarted', async () => {
  const { document } = await openFixture(unfinished);
  await eventually(() => assertEqual(missingOf(document.uri).length, 1), 20_000);
  await vscode.commands.executeCommand('postmortem.restartServer');
  await eventually(() => assertEqual(missingOf(document.uri).length, 1), 20_000);
});

test('the preview is sent a picture', async () => {
  const { document } = await openFixture(unfinished);
  await vscode.commands.executeCommand('postmortem.openTimelinePreview');
  await eventually(async () => {
    const versions = (await apiOf()).previews.map(({ version }) => version);
    assertEqual(versions, [document.version]);
  }, 20_000);
}, 40_000);
