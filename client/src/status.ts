import * as vscode from 'vscode';
import type { Current } from './current.ts';

/** What the language status of a postmortem says: its template, how many findings it has, its language. */
export function showStatus(current: Current): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const update = () => {
    const summary = current.postmortem;
    if (!summary) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    const { error, warning, info, hint } = summary.findings;
    const findings = error + warning + info + hint;
    item.text = vscode.l10n.t('Postmortem: {0}', summary.template.title);
    item.detail = [
      findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', findings),
      languageName(summary.language),
    ].join(', ');
  };
  update();
  return vscode.Disposable.from(current.onDidChange(update), { dispose: () => item?.dispose() });
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('postmortem.status', { language: 'markdown' });
  item.name = vscode.l10n.t('Postmortem');
  item.command = { command: 'postmortem.whyChecked', title: vscode.l10n.t('Why?') };
  return item;
}

/** The name of a language in the editor's own. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(code) ?? code;
}
