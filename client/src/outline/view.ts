import * as vscode from 'vscode';
import type { Current } from '../current.ts';
import type { OutlineNode } from './nodes.ts';
import { OutlineProvider } from './provider.ts';

/**
 * How long the document at hand must stay the same until its rows are drawn: VS Code complains of lost rows where a tree
 * is replaced while it is drawn, as when several editors are closed one after another. Milliseconds.
 */
const rest = 150;

/** Shows the "Postmortem Sections" view and keeps it up to date while it can be seen. */
export function registerOutline(context: vscode.ExtensionContext, current: Current): OutlineProvider {
  const provider = new OutlineProvider(current);
  const view: vscode.TreeView<OutlineNode> = vscode.window.createTreeView('postmortem.sections', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  let stale = true;
  const update = () => {
    if (!view.visible) {
      stale = true;
      return;
    }
    stale = false;
    const template = current.postmortem?.template;
    view.description = template?.title ?? '';
    view.message = template ? vscode.l10n.t('This template because: {0}.', template.why) : '';
    provider.update();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(update, rest);
  };
  context.subscriptions.push(
    view,
    provider,
    { dispose: () => clearTimeout(timer) },
    current.onDidChange(soon),
    view.onDidChangeVisibility(() => {
      if (stale) update();
    }),
  );
  provider.update();
  return provider;
}
