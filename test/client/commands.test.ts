import { readdirSync, readFileSync } from 'node:fs';
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

test('the page of a rule is shown, with links that lead to the web', async () => {
  await apiOf();
  await vscode.commands.executeCommand('postmortem.explainRule', 'long-entry');
  const page = async (name: string) =>
    (await vscode.workspace.openTextDocument(vscode.Uri.parse(`postmortem-rule:/${name}.md`))).getText();
  const text = await page('long-entry');
  assert(text.includes('\n# long-entry\n') && text.includes('\n## Why\n'), text);
  assert(!text.includes('\f') && !text.includes('](README.md'), text);
  await eventually(() => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert(
      tabs.some(({ label }) => label.includes('long-entry')),
      tabs.map(({ label }) => label).join(),
    );
  });
  assert((await page('no-such-rule')).includes('\n# Rules\n'), 'not the list of all');
});

test('the server can be restarted, and findings come back', async () => {
  const { document } = await openFixture(unfinished);
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  await vscode.commands.executeCommand('postmortem.restartServer');
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  const summary = await (await apiOf()).summary(document.uri);
  assert(summary?.isPostmortem, 'the new server does not answer');
});

test('a server that dies is started again, and findings come back', async () => {
  const editor = await openFixture(unfinished);
  const { document } = editor;
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  const lineOf = (uri: vscode.Uri) => missingOf(uri)[0]?.range.start.line ?? -1;
  const line = lineOf(document.uri);
  const servers = serverProcesses();
  assertEqual(servers.length, 1);
  process.kill(servers[0] as number, 'SIGKILL');
  await eventually(() => assert(serverProcesses().length === 1, 'no new server'));
  assert(serverProcesses()[0] !== servers[0], 'the dead server still runs');
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
  await eventually(() => assertEqual(lineOf(document.uri), line + 1));
});

/** The language servers that this extension host has started. Linux only, as the host of these tests is. */
function serverProcesses(): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      const isOurs =
        Number(parent) === process.pid &&
        command.includes('--node-ipc') &&
        command.includes('dist/server.js');
      return isOurs ? [Number(name)] : [];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}
