import * as vscode from 'vscode';
import { type Parts, targetOf } from '../parts.ts';

/** Inserts every section that is found missing, each at its place. */
export async function insertMissingSections(parts: Parts, argument: unknown): Promise<void> {
  const uri = targetOf(parts, argument);
  if (!uri) return;
  const edit = await parts.server.edits(uri, 'missing-section');
  if (!edit) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No section is missing here.'));
  } else if (!(await vscode.workspace.applyEdit(edit))) {
    const message = vscode.l10n.t('Nothing was inserted: the file is read-only or has just changed.');
    void vscode.window.showWarningMessage(message);
  }
}
