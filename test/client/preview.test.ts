import * as vscode from 'vscode';
import { apiOf } from './api.ts';
import { assertEqual, eventually, openFixture, test } from './harness.ts';
import { ordinary, unfinished } from './texts.ts';

/** Titles of the open previews' tabs. */
function tabs(): string[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('postmortem.timeline'),
    )
    .map(({ label }) => label);
}

async function previewOf(uri: vscode.Uri) {
  return (await apiOf()).previews.find((preview) => preview.uri.toString() === uri.toString());
}

test('the preview opens beside the text, is sent a picture, and one for each change', async () => {
  const editor = await openFixture(unfinished);
  const { document } = editor;
  await vscode.commands.executeCommand('postmortem.openTimelinePreview');
  await eventually(() => assertEqual(tabs(), ['Timeline README.md']));
  assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  // The page asks for it once its script runs, so this also shows that the page loads.
  await eventually(
    async () => assertEqual((await previewOf(document.uri))?.version, document.version),
    20_000,
  );
  await editor.edit((edit) => edit.replace(new vscode.Range(10, 4, 10, 5), '7'));
  await eventually(async () => assertEqual((await previewOf(document.uri))?.version, document.version));
}, 40_000);

test('a file has one preview, another file another', async () => {
  const first = await openFixture(unfinished);
  await vscode.commands.executeCommand('postmortem.openTimelinePreview', first.document.uri);
  await vscode.commands.executeCommand('postmortem.openTimelinePreview', first.document.uri);
  await eventually(() => assertEqual(tabs().length, 1));
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  const second = await openFixture(unfinished);
  await vscode.commands.executeCommand('postmortem.openTimelinePreview', second.document.uri);
  await eventually(() => assertEqual(tabs().length, 2));
  const { previews } = await apiOf();
  assertEqual(new Set(tabs()).size, 2);
  assertEqual(previews.length, 2);
});

test('a closed preview is forgotten', async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(async () => assertEqual((await apiOf()).previews.length, 0));
  // Its short title is free for another file of that name.
  await openFixture(unfinished);
  await vscode.commands.executeCommand('postmortem.openTimelinePreview');
  await eventually(() => assertEqual(tabs(), ['Timeline README.md']));
});

test('a file that is no postmortem can be previewed without harm', async () => {
  const { document } = await openFixture(ordinary, 'bread/README.md');
  await vscode.commands.executeCommand('postmortem.openTimelinePreview');
  await eventually(
    async () => assertEqual((await previewOf(document.uri))?.version, document.version),
    20_000,
  );
}, 40_000);
