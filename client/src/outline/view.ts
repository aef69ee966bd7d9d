import * as vscode from 'vscode';
import type { Current } from '../current.ts';
import type { OutlineNode } from './nodes.ts';
import { OutlineProvider } from './provider.ts';

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
  context.subscriptions.push(
    view,
    provider,
    current.onDidChange(update),
    view.onDidChangeVisibility(() => {
      if (stale) update();
    }),
  );
  provider.update();
  return provider;
}
