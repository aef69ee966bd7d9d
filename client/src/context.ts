import * as vscode from 'vscode';
import type { Current } from './current.ts';

/**
 * Keeps the context keys that menus and views depend on: `postmortem.isPostmortem` for the document at hand, and
 * `postmortem.seen` from the first postmortem on, so that the view does not come and go with every file.
 */
export function keepContext(current: Current): vscode.Disposable {
  const set = (key: string, value: boolean) =>
    void vscode.commands.executeCommand('setContext', `postmortem.${key}`, value);
  let before: boolean | undefined;
  const update = () => {
    const now = current.postmortem !== undefined;
    if (now === before) return;
    before = now;
    set('isPostmortem', now);
    if (now) set('seen', true);
  };
  update();
  return current.onDidChange(update);
}
