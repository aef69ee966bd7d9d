import * as vscode from 'vscode';
import { apiOf, missingOf } from './api.ts';
import { assert, assertEqual, diagnosticsOf, eventually, openFixture, test } from './harness.ts';
import { ordinary, unfinished } from './texts.ts';

test('ordinary Markdown stays silent and does not even start the server', async () => {
  const api = await apiOf();
  // Other tests may have started it before: then only silence can be seen.
  const before = api.serverStarted;
  const { document } = await openFixture(ordinary, 'bread/README.md');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assertEqual(diagnosticsOf(document.uri), []);
  assertEqual(api.serverStarted, before);
});

test('findings appear at their places with a link to their documentation', async () => {
  const { document } = await openFixture(unfinished);
  const [finding, ...others] = await eventually(() => {
    const found = missingOf(document.uri);
    assert(found.length > 0, 'no findings');
    return found;
  });
  assertEqual(others.length, 0);
  assert(finding, 'no finding');
  assert(finding.message.includes('“Corrective and preventative measures”'), finding.message);
  const { code } = finding;
  assert(typeof code === 'object' && code.target.path.endsWith('docs/rules/missing-section.md'), 'no link');
});

test('findings follow what is typed', async () => {
  const editor = await openFixture(unfinished);
  const { uri } = editor.document;
  await eventually(() => assertEqual(missingOf(uri).length, 1));
  await editor.edit((edit) => edit.delete(new vscode.Range(8, 0, 13, 0)));
  await eventually(() =>
    assert(
      missingOf(uri).some(({ message }) => message.includes('“Timeline”')),
      'not found',
    ),
  );
});

test('a quick fix inserts the missing section as a snippet', async () => {
  const editor = await openFixture(unfinished);
  const { uri } = editor.document;
  const [finding] = await eventually(() => {
    const found = missingOf(uri);
    assert(found.length === 1, 'no finding');
    return found;
  });
  assert(finding, 'no finding');
  const actions = await eventually(async () => {
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const ours = offered.filter(({ title }) => title.startsWith('Insert the section'));
    assert(ours.length === 1, `offered: ${offered.map(({ title }) => title)}`);
    return ours;
  });
  const [action] = actions;
  assert(action?.edit, 'the action was not resolved');
  assert(action.isPreferred, 'not preferred');
  assert(await vscode.workspace.applyEdit(action.edit), 'not applied');
  const text = editor.document.getText();
  assert(text.includes('\n\n## Corrective and preventative measures\n\n'), text);
  assert(!/\$\{\d/.test(text), `tab stops were inserted as text: ${text}`);
  await eventually(() =>
    assert(!missingOf(uri).some(({ message }) => message === finding.message), 'the finding stays'),
  );
});

test('all missing sections are inserted by one command', async () => {
  const editor = await openFixture(
    '# Postmortem\n\n## Issue Summary\n\nOn 3 May 2024 from 10:00 to 11:00 UTC nobody could log in.\n',
  );
  const { document } = editor;
  await eventually(() => assert(missingOf(document.uri).length > 0, 'no findings'));
  await vscode.commands.executeCommand('postmortem.insertMissingSections');
  const headings = document.getText().match(/^## .*/gm);
  assertEqual(headings, [
    '## Issue Summary',
    '## Timeline',
    '## Root cause and resolution',
    '## Corrective and preventative measures',
  ]);
});

test('settings of the workspace hold', async () => {
  const { document } = await openFixture(unfinished);
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
  const settings = vscode.workspace.getConfiguration('postmortem');
  await settings.update('rules', { 'missing-section': 'off' }, vscode.ConfigurationTarget.Workspace);
  try {
    await eventually(() => assertEqual(missingOf(document.uri), []));
  } finally {
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
  }
  await eventually(() => assertEqual(missingOf(document.uri).length, 1));
});
