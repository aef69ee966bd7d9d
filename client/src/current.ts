import * as vscode from 'vscode';
import { pathSuggests } from '../../core/src/sections/path.ts';
import type { Summary } from '../../server/src/protocol.ts';
import { isMarkdown, type Server } from './server.ts';

/**
 * The Markdown document the person works on: that of the active editor, and still the same one while a preview or a
 * side bar has the focus.
 */
export class Current implements vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;

  /** Fires when it is another document, and when more is known of it. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#document = markdownOf(vscode.window.activeTextEditor);
    this.#subscriptions = [
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      server.onDidAnalyse(({ uri }) => {
        if (uri === this.#document?.uri.toString()) this.#changed.fire();
      }),
    ];
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor && vscode.window.visibleTextEditors.length > 0) return;
    const document = markdownOf(editor);
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** Whether it is a postmortem, or the beginning of one. */
  get isReport(): boolean {
    const uri = this.#document?.uri;
    const summary = uri && this.#server.known(uri);
    if (!uri || !summary) return false;
    return summary.isPostmortem || summary.isTemplate || pathSuggests(uri.path);
  }

  /** What is known of it, and only where it is a postmortem. */
  get postmortem(): Summary | undefined {
    const summary = this.#document && this.#server.known(this.#document.uri);
    return summary?.isPostmortem ? summary : undefined;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function markdownOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor && isMarkdown(editor.document) ? editor.document : undefined;
}
