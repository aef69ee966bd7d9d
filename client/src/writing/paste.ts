import * as vscode from 'vscode';
import { pathSuggests } from '../../../core/src/sections/path.ts';
import type { Server } from '../server.ts';
import { plan, workspaceEdit } from './insert.ts';

const pasteKind = vscode.DocumentDropOrPasteEditKind.Empty.append('postmortem', 'timeline');

/** A longer text is not looked at while pasting; the command takes it. UTF-16 units. */
const longest = 1024 * 1024;

/** What has to be asked before the edit is known. */
class TimelinePaste extends vscode.DocumentPasteEdit {
  readonly document: vscode.TextDocument;
  readonly text: string;

  constructor(document: vscode.TextDocument, text: string) {
    super('', vscode.l10n.t('Paste as Timeline'), pasteKind);
    this.document = document;
    this.text = text;
    // Plain text comes first; this one is a click away.
    this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  }
}

/** Whether a document is a report, or still empty in a file that is named for one. */
function isReport(server: Server, document: vscode.TextDocument): boolean {
  if (server.known(document.uri)?.isPostmortem) return true;
  return pathSuggests(document.uri.path) && document.getText().trim() === '';
}

/** Whether a selected text can be lost: none, or a prompt such as `[time]`, which a snippet selects by itself. */
function overwritesNothing(selected: string): boolean {
  return /^(?:\[[^[\]\n]+\])?$/.test(selected);
}

/** Offers "Paste as Timeline" where a chat, a log or notes are pasted into a postmortem. */
export function registerPaste(server: Server): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider<TimelinePaste> = {
    async provideDocumentPasteEdits(document, ranges, data, { triggerKind, only }, token) {
      const asked =
        triggerKind === vscode.DocumentPasteTriggerKind.PasteAs && only?.contains(pasteKind) === true;
      if (!asked && !isReport(server, document)) return;
      const [range, ...others] = ranges;
      if (!range || others.length > 0 || !overwritesNothing(document.getText(range))) return;
      const text = await data.get('text/plain')?.asString();
      if (!text || text.length > longest || token.isCancellationRequested) return;
      const result = await server.insertEntries({ uri: document.uri.toString(), text });
      if (!result || result.count === 0 || (result.count === 1 && !asked)) return;
      const edit = new TimelinePaste(document, text);
      if (result.questions.length === 0) edit.additionalEdit = workspaceEdit(document.uri, result);
      return [edit];
    },
    async resolveDocumentPasteEdit(edit) {
      if (edit.additionalEdit) return edit;
      const result = await plan(server, edit.document, { text: edit.text });
      if (result) edit.additionalEdit = workspaceEdit(edit.document.uri, result);
      return edit;
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, {
    providedPasteEditKinds: [pasteKind],
    pasteMimeTypes: ['text/plain'],
  });
}
