import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';

/** Shows the page of a rule, which comes with the extension. */
export async function explainRule({ home }: Parts, rule: unknown): Promise<void> {
  const name = typeof rule === 'string' && /^[a-z-]+$/.test(rule) ? rule : 'README';
  const page = vscode.Uri.joinPath(home, 'docs', 'rules', `${name}.md`);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}
