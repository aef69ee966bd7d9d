import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';

/** Selects what is to be filled in next, as Tab does in a snippet; behind the last one the first one again. */
export async function nextPlaceholder({ server }: Parts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { version } = editor.document;
  const place = await server.placeholderAfter(editor.document.uri, editor.selection.end);
  // What was typed meanwhile is not to be selected.
  if (editor.document.version !== version) return;
  if (!place) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No placeholder is left to be filled in.'));
    return;
  }
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
