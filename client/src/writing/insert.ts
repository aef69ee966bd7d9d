import * as vscode from 'vscode';
import type { InsertEntriesParams, InsertEntriesResult } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { askZone, type ZoneAnswer } from './zone.ts';

export type Insertable = Omit<InsertEntriesParams, 'uri' | 'zone' | 'asPrinted'>;

/** How often an edit is computed anew because the text has changed meanwhile. */
const attempts = 3;

/**
 * The edits that put entries into an open document as it is now, the zone asked for where nothing tells it. Undefined
 * where the person does not answer, the server can't, or the text does not come to rest.
 */
export async function plan(
  server: Server,
  document: vscode.TextDocument,
  what: Insertable,
): Promise<InsertEntriesResult | undefined> {
  let answer: ZoneAnswer | undefined;
  for (let attempt = 0; attempt < attempts; ) {
    const result = await server.insertEntries({ uri: document.uri.toString(), ...what, ...answer });
    if (!result) return undefined;
    const question = result.questions.find(({ kind }) => kind === 'zone');
    if (question) {
      answer = await askZone(question.message, true);
      if (!answer) return undefined;
    } else if (result.version === document.version) return result;
    else attempt++;
  }
  return undefined;
}

/** The edits as VS Code applies them: all or none, one step to undo. */
export function workspaceEdit(uri: vscode.Uri, { edits }: InsertEntriesResult): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const position = ({ line, character }: { line: number; character: number }) =>
    new vscode.Position(line, character);
  edit.set(
    uri,
    edits.map(
      ({ range, newText }) =>
        new vscode.TextEdit(new vscode.Range(position(range.start), position(range.end)), newText),
    ),
  );
  return edit;
}

/** Puts entries into a document and the cursor where the first one's text begins. Says why where nothing is done. */
export async function insert(server: Server, editor: vscode.TextEditor, what: Insertable): Promise<void> {
  const { document } = editor;
  const result = await plan(server, document, what);
  if (!result) return;
  if (result.edits.length === 0) {
    const message =
      result.found === 0
        ? vscode.l10n.t('Nothing with a time was found.')
        : vscode.l10n.t('All of it is in the timeline already.');
    void vscode.window.showInformationMessage(message);
  } else if (!(await vscode.workspace.applyEdit(workspaceEdit(document.uri, result)))) {
    const message = vscode.l10n.t('Nothing was inserted: the file is read-only or has just changed.');
    void vscode.window.showWarningMessage(message);
  } else if (result.caret) {
    const caret = new vscode.Position(result.caret.line, result.caret.character);
    editor.selection = new vscode.Selection(caret, caret);
    editor.revealRange(new vscode.Range(caret, caret), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
