import * as vscode from 'vscode';
import { type Continuation, continueEntry } from '../../core/src/repair/continue-entry.ts';
import type { LineRange } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

/**
 * Knows where the timelines of the active document are, also between two analyses, and keeps the context key
 * `postmortem.inTimeline`: Enter at the cursor would continue or end a timeline.
 */
export class InTimeline implements vscode.Disposable {
  readonly #server: Server;
  readonly #subscriptions: vscode.Disposable[];
  #uri: string | undefined;
  #ranges: LineRange[] = [];
  #was: boolean | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.toString() !== this.#uri) return;
        for (const change of contentChanges) this.#shift(change);
        this.#update();
      }),
      server.onDidAnalyse(({ uri, version, timelines }) => {
        const document = vscode.window.activeTextEditor?.document;
        if (uri !== this.#uri || document?.version !== version) return;
        this.#ranges = [...timelines];
        this.#update();
      }),
    ];
    this.#follow();
  }

  /** What Enter would do at the only cursor of an editor; null where it is an ordinary one. */
  continuation({ document, selections }: vscode.TextEditor): Continuation | null {
    const [selection, ...others] = selections;
    if (!selection || others.length > 0 || !selection.isSingleLine) return null;
    if (document.uri.toString() !== this.#uri) return null;
    const { line } = selection.active;
    if (!this.#ranges.some((range) => range.line < line && line <= range.endLine)) return null;
    const { start, end } = selection;
    return continueEntry(document.lineAt(line).text, { start: start.character, end: end.character });
  }

  #follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.#uri = document?.uri.toString();
    this.#ranges = [...((document && this.#server.known(document.uri)?.timelines) ?? [])];
    this.#update();
  }

  /** Moves the ranges as a change moves their lines. */
  #shift({ range, text }: vscode.TextDocumentContentChangeEvent): void {
    const lines = text.split(/\r\n|\r|\n/).length - 1 - (range.end.line - range.start.line);
    if (lines === 0) return;
    this.#ranges = this.#ranges.map(({ line, endLine }) => ({
      line: range.start.line < line ? line + lines : line,
      endLine: range.start.line <= endLine ? endLine + lines : endLine,
    }));
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor;
    const now = editor !== undefined && this.#ranges.length > 0 && this.continuation(editor) !== null;
    if (now === this.#was) return;
    this.#was = now;
    void vscode.commands.executeCommand('setContext', 'postmortem.inTimeline', now);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
