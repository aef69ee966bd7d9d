import * as vscode from 'vscode';
import type { Api } from '../../client/src/api.ts';
import { assert, diagnosticsOf, ruleOf } from './harness.ts';

/** The running extension. */
export async function apiOf(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('postmortem-editor.postmortem');
  assert(extension, 'the extension is not installed');
  return extension.activate();
}

/** The findings of the one rule that these tests rest on, whatever other rules say of their texts. */
export function missingOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return diagnosticsOf(uri).filter((diagnostic) => ruleOf(diagnostic) === 'missing-section');
}
