import * as vscode from 'vscode';
import type { Current } from './current.ts';

/**
 * Keeps the context keys that menus and views depend on, for the document at hand: `postmortem.isPostmortem`, and
 * `postmortem.isReport` for the beginning of one as well. `postmortem.seen` is there from the first postmortem on, so
 * that the view does not come and go with every file.
 */
export function keepContext(current: Current): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `postmortem.${key}`, value);
  };
  const update = () => {
    const isPostmortem = current.postmortem !== undefined;
    set('isPostmortem', isPostmortem);
    set('isReport', current.isReport);
    if (isPostmortem) set('seen', true);
  };
  update();
  return current.onDidChange(update);
}
