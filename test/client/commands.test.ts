import * as vscode from 'vscode';
import { apiOf, missingOf } from './api.ts';
import { assert, assertEqual, eventually, openFixture, test } from './harness.ts';
import { unfinished } from './texts.ts';

test('every command of the manifest exists', async () => {
  await apiOf();
  const manifest = vscode.extensions.getExtension('postmortem-editor.postmortem')?.packageJSON;
  const declared: string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const existing = await vscode.commands.getCommands(true);
  assert(declared.length > 0, 'none declared');
  assertEqual(
    declared.filter((command) => !existing.includes(command)),
    [],
  );
});

test('the reasons for checking a file are shown and can be dismissed', async () => {
  await openFixture(unfinished);
  const shown = vscode.commands.executeCommand('postmortem.whyChecked');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await shown;
});

test('the server can be restarted, and findings come back', async () => {
  const { document } = await openFixture(unfinished);
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  await vscode.commands.executeCommand('postmortem.restartServer');
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  const summary = await (await apiOf()).summary(document.uri);
  assert(summary?.isPostmortem, 'the new server does not answer');
});
