import * as vscode from 'vscode';
import { type Continuation, continueEntry, timeNow } from '../../core/src/repair/continue-entry.ts';
import type { TimelineRange } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

/**
 * Knows where the timelines of the active document are, also between two analyses, and keeps the context key
 * `postmortem.inTimeline`: Enter on the line of the cursor may continue or end a timeline.
 */
export class InTimeline implements vscode.Disposable {
  readonly #server: Server;
  readonly #subscriptions: vscode.Disposable[];
  #uri: string | undefined;
  #ranges: TimelineRange[] = [];
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
    return this.#continuation(document, selection);
  }

  #continuation(document: vscode.TextDocument, selection: vscode.Range): Continuation | null {
    if (document.uri.toString() !== this.#uri) return null;
    const { line } = selection.end;
    const timeline = this.#ranges.find((range) => range.line < line && line <= range.endLine);
    if (!timeline) return null;
    const { start, end } = selection;
    const { last } = timeline;
    // Further up something is added later that happened before.
    const now = last && last.line <= line ? timeNow(last, Date.now()) : null;
    return continueEntry(document.lineAt(line).text, { start: start.character, end: end.character }, now);
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
    this.#ranges = this.#ranges.map(({ line, endLine, last }) => ({
      line: range.start.line < line ? line + lines : line,
      endLine: range.start.line <= endLine ? endLine + lines : endLine,
      last: last && { ...last, line: range.start.line < last.line ? last.line + lines : last.line },
    }));
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor;
    const now = editor !== undefined && this.#ranges.length > 0 && this.#mayContinue(editor);
    if (now === this.#was) return;
    this.#was = now;
    void vscode.commands.executeCommand('setContext', 'postmortem.inTimeline', now);
  }

  /**
   * Whether Enter at the end of the cursor's line would do something: the editor has to know it before the cursor is
   * there, for End and Enter come faster than it is told. Elsewhere on the line the command makes an ordinary Enter.
   */
  #mayContinue({ document, selections }: vscode.TextEditor): boolean {
    const [selection, ...others] = selections;
    if (!selection || others.length > 0 || !selection.isSingleLine) return false;
    const { end } = document.lineAt(selection.active.line).range;
    return this.#continuation(document, new vscode.Range(end, end)) !== null;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
