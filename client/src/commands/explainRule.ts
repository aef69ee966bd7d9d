import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';
import { pageOf } from '../rulePages.ts';

/** Shows the page of a rule, which comes with the extension; the list of all where the rule is not known. */
export async function explainRule(_: Parts, rule: unknown): Promise<void> {
  const name = typeof rule === 'string' && /^[a-z-]+$/.test(rule) ? rule : 'README';
  await vscode.commands.executeCommand('markdown.showPreviewToSide', pageOf(name));
}
