import * as vscode from 'vscode';
import type { OutlineNode } from '../../client/src/outline/nodes.ts';
import { apiOf } from './api.ts';
import { assert, assertEqual, eventually, openFixture, test } from './harness.ts';
import { ordinary, unfinished } from './texts.ts';

const empty = `${unfinished}\n## Corrective and preventative measures\n`;

/** What the view shows: each row with its state. */
async function rows(): Promise<string[]> {
  const { outline } = await apiOf();
  const below = async (node?: OutlineNode): Promise<string[]> => {
    const children = (await outline.getChildren(node)) ?? [];
    const lists = await Promise.all(
      children.map(async (child) => {
        const { label, description, id } = await outline.getTreeItem(child);
        assert(id, 'a row without an id');
        assert((await outline.getParent?.(child)) === (node ?? null), `${label} has another parent`);
        return [`${label}${description ? ` (${description})` : ''}`, ...(await below(child))];
      }),
    );
    return lists.flat();
  };
  return below();
}

async function showView(): Promise<void> {
  await vscode.commands.executeCommand('postmortem.sections.focus');
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

test('the outline lists the sections of the template as they are', async () => {
  const editor = await openFixture(unfinished);
  await eventually(async () => assert((await apiOf()).serverStarted, 'not started'));
  await showView();
  await eventually(async () => {
    const shown = await rows();
    assert(shown.includes('Timeline'), `shown: ${shown}`);
    assert(shown.includes('Corrective and preventative measures (missing)'), `shown: ${shown}`);
  });
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, empty.slice(unfinished.length)));
  await eventually(async () => {
    const shown = await rows();
    assert(shown.includes('Corrective and preventative measures (empty)'), `shown: ${shown}`);
  });
});

test('a click on a section goes there', async () => {
  const editor = await openFixture(unfinished);
  await showView();
  const { outline } = await apiOf();
  const timeline = await eventually(async () => {
    const nodes = (await outline.getChildren()) ?? [];
    const found = nodes.find((node) => node.type === 'section' && node.section.kind === 'timeline');
    assert(found, 'no timeline');
    return found;
  });
  const { command } = await outline.getTreeItem(timeline);
  assert(command, 'nothing to click');
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  assertEqual(vscode.window.activeTextEditor?.selection.active.line, 8);
});

test('several incidents are told apart', async () => {
  const second = unfinished.replace('badges', 'lifts').replace('opening doors', 'going up');
  await openFixture(`${unfinished}\n${second}`);
  await showView();
  const uri = vscode.window.activeTextEditor?.document.uri;
  assert(uri, 'no editor');
  const summary = await (await apiOf()).summary(uri);
  assert(summary, 'no summary');
  await eventually(async () => {
    const nodes = (await (await apiOf()).outline.getChildren()) ?? [];
    assertEqual(
      nodes.map(({ type }) => type),
      summary.outline.map(() => 'incident'),
    );
  });
  assertEqual(summary.outline.length, 2);
});

test('the outline of ordinary Markdown is empty', async () => {
  await openFixture(unfinished);
  await showView();
  await eventually(async () => assert((await rows()).length > 0, 'nothing shown'));
  await openFixture(ordinary, 'bread/README.md');
  await eventually(async () => assertEqual(await rows(), []));
});
