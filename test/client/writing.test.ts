import * as vscode from 'vscode';
import { apiOf } from './api.ts';
import { assert, assertEqual, eventually, openFixture, test } from './harness.ts';
import { unfinished } from './texts.ts';

/** Waits until the server knows the document. */
async function known(uri: vscode.Uri): Promise<void> {
  const api = await apiOf();
  await eventually(async () => assert((await api.summary(uri))?.isPostmortem, 'not known yet'));
}

/** Opens the report and waits until it is known to be one. */
async function openReport(text = unfinished): Promise<vscode.TextEditor> {
  const editor = await openFixture(text);
  await known(editor.document.uri);
  return editor;
}

test('an entry is added with the time it is, and the cursor stands behind the time', async () => {
  const editor = await openReport();
  const { document } = editor;
  const before = document.getText();
  await vscode.commands.executeCommand('postmortem.addEntry');
  await eventually(() => assert(document.getText() !== before, 'nothing was inserted'));
  const { active } = editor.selection;
  const line = document.lineAt(active.line).text;
  // In the report's own style: bold, twelve hours, the colon within; with the day, which is not that of the report.
  assert(/^- \*\*\d{4}-\d\d-\d\d \d{1,2}:\d\d [AP]M(?: \(UTC\))?:\*\* $/.test(line), line);
  assertEqual(active.character, line.length);
  await vscode.commands.executeCommand('undo');
  assertEqual(document.getText(), before);
});

test('an entry is added from another file, to the report that was chosen', async () => {
  const report = await openReport();
  const uri = report.document.uri;
  const elsewhere = await openFixture('nothing\n', 'code/a.txt');
  assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), elsewhere.document.uri.toString());
  const before = report.document.getText();
  const added = Promise.resolve(vscode.commands.executeCommand('postmortem.addEntry'));
  // It is asked once; the report that is open comes first.
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const later = new Promise((resolve) => setTimeout(resolve, 300, 'later'));
    assertEqual(await Promise.race([added.then(() => 'done'), later]), 'done');
  }, 20_000);
  assert(report.document.getText() !== before, 'nothing was inserted');
  assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  await vscode.window.showTextDocument(elsewhere.document);
  const once = report.document.getText();
  await vscode.commands.executeCommand('postmortem.addEntry');
  await eventually(() => assert(report.document.getText().length > once.length, 'it asked again'));
});

test('a log in the clipboard becomes entries of the timeline, in one step', async () => {
  const editor = await openReport();
  const { document } = editor;
  const before = document.getText();
  await vscode.env.clipboard.writeText(
    '2024-06-07T08:05:00Z I see *them* [knocking](now)\n2024-06-07T08:40:00Z found it\n',
  );
  await vscode.commands.executeCommand('postmortem.pasteAsTimeline');
  await eventually(() => assert(document.getText() !== before, 'nothing was inserted'));
  const lines = document.getText().split('\n');
  const at = lines.findIndex((line) => line.startsWith('- **8:00 AM'));
  assertEqual(lines.slice(at + 1, at + 5), [
    '- **8:05 AM:** I see \\*them\\* \\[knocking\\](now)',
    '- **8:20 AM:** Escalated to the security team.',
    '- **8:40 AM:** found it',
    '- **9:30 AM:** Certificate renewed, doors open again.',
  ]);
  await vscode.commands.executeCommand('undo');
  assertEqual(document.getText(), before);
});

test('a new postmortem is written with what is known, and nothing is overwritten', async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(folder, 'no folder');
  const answers = {
    template: 'holberton',
    title: 'doors shut',
    start: '2024-06-07 08:00',
    zone: 'UTC',
    folder: vscode.Uri.joinPath(folder, 'new/0x19-postmortem'),
  };
  const make = () => vscode.commands.executeCommand<vscode.Uri>('postmortem.newPostmortem', answers);
  const first = await make();
  assert(first?.path.endsWith('/new/0x19-postmortem/README.md'), String(first));
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(first));
  assert(text.startsWith('# Postmortem: doors shut\n'), text);
  assert(text.includes('2024-06-07, 08:00 – [end time] (UTC)'), text);
  // The first thing to be filled in is selected.
  const editor = vscode.window.activeTextEditor;
  assertEqual(editor?.document.getText(editor.selection), '[end time]');
  await known(first);
  const second = await make();
  assert(second?.path.endsWith('/2024-06-07-doors-shut.md'), String(second));
});

test('from placeholder to placeholder, also after a paste that has ended the snippet', async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(folder, 'no folder');
  const uri = await vscode.commands.executeCommand<vscode.Uri>('postmortem.newPostmortem', {
    template: 'holberton',
    title: '',
    start: '',
    zone: 'UTC',
    folder: vscode.Uri.joinPath(folder, 'placeholders/0x19-postmortem'),
  });
  const editor = vscode.window.activeTextEditor;
  assertEqual(editor?.document.uri.toString(), uri?.toString());
  assert(editor, 'no editor');
  const selected = () => editor.document.getText(editor.selection);
  await eventually(() => assertEqual(selected(), '[what failed, in a few words]'));
  await editor.edit((edit) => edit.replace(editor.selection, 'doors shut'));
  await vscode.env.clipboard.writeText('2024-06-07T08:05:00Z alert fired\n2024-06-07T08:40:00Z found it\n');
  await vscode.commands.executeCommand('postmortem.pasteAsTimeline');
  await eventually(() => assert(editor.document.getText().includes('found it'), 'nothing was inserted'));
  await vscode.commands.executeCommand('leaveSnippet');

  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const seen: string[] = [];
  for (let i = 0; i < 3; i++) {
    await vscode.commands.executeCommand('postmortem.nextPlaceholder');
    seen.push(selected());
  }
  assertEqual(seen, ['[date]', '[start time]', '[end time]']);
  // Behind the last one the first one comes again.
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('postmortem.nextPlaceholder');
  assertEqual(selected(), '[date]');
});
