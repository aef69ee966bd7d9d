import * as vscode from 'vscode';
import { type Parts, targetOf } from '../parts.ts';
import { languageName } from '../status.ts';

/** Tells why the file is, or is not, taken for a postmortem, and what it is held against. */
export async function whyChecked(parts: Parts, argument: unknown): Promise<void> {
  const uri = targetOf(parts, argument);
  if (!uri) return;
  const summary = await parts.server.summary(uri);
  if (!summary) return;
  const { isPostmortem, why, template, language } = summary;
  const reasons: vscode.QuickPickItem[] = why.map((reason) => ({ label: reason, iconPath: icon('info') }));
  if (isPostmortem) {
    reasons.push(
      {
        label: vscode.l10n.t('Template: {0}', template.title),
        description: template.why,
        iconPath: icon('checklist'),
      },
      { label: vscode.l10n.t('Language: {0}', languageName(language)), iconPath: icon('globe') },
    );
  }
  await vscode.window.showQuickPick(reasons, {
    title: isPostmortem
      ? vscode.l10n.t('This file is checked as a postmortem')
      : vscode.l10n.t('This file is not checked: it is not taken for a postmortem'),
    placeHolder: vscode.l10n.t('The reasons'),
  });
}

function icon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name);
}
