import * as vscode from 'vscode';
import { zoneChoices } from '../../../core/src/completion/zone-choices.ts';
import { type Parts, targetOf } from '../parts.ts';
import { ownZone } from '../writing/zone.ts';

/** Writes all times of a report in a zone that is asked for. */
export async function convertZone(parts: Parts, argument: unknown): Promise<void> {
  const uri = targetOf(parts, argument);
  if (!uri) return;
  const pictures = parts.server.known(uri)?.pictures ?? [];
  const zone = await askZone(pictures.map((picture) => picture.zone));
  if (!zone) return;
  const keep = await askKeeping();
  if (keep === undefined) return;
  const answer = await parts.server.convertZone(uri, zone, keep);
  if (!answer) return;
  if (typeof answer === 'string') {
    void vscode.window.showWarningMessage(answer);
  } else if (!(await vscode.workspace.applyEdit(answer))) {
    const message = vscode.l10n.t('Nothing was converted: the file is read-only or has just changed.');
    void vscode.window.showWarningMessage(message);
  }
}

async function askZone(written: readonly string[]): Promise<string | undefined> {
  const other = vscode.l10n.t('Another zone…');
  const chosen = await vscode.window.showQuickPick([...zoneChoices(written, ownZone()), other], {
    title: vscode.l10n.t('Convert all times of the report to which time zone?'),
  });
  if (chosen !== other) return chosen;
  const prompt = vscode.l10n.t('A time zone: EAT, UTC+2, Africa/Lagos');
  return (await vscode.window.showInputBox({ prompt }))?.trim() || undefined;
}

/** Whether the times stay as they were, in parentheses; undefined where the person gave up. */
async function askKeeping(): Promise<boolean | undefined> {
  const replace = vscode.l10n.t('Replace the times');
  const keep = vscode.l10n.t('Keep the original times in parentheses');
  const chosen = await vscode.window.showQuickPick([replace, keep]);
  return chosen === undefined ? undefined : chosen === keep;
}
