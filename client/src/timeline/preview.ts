import * as vscode from 'vscode';
import type { PictureChange, Summary } from '../../../server/src/protocol.ts';
import { type HostMessage, type PageState, readPageMessage } from '../../timeline/messages.ts';
import { shellHtml } from '../../timeline/shell.ts';
import { english, type Words } from '../../timeline/words.ts';
import type { Preview } from '../api.ts';
import { nameOf, showLine, showOffset } from '../editors.ts';
import type { Server } from '../server.ts';
import { exportTimeline, savePng } from './export.ts';

/** Which file a preview shows, and whether it stays with it. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly locked: boolean;
  /** How it was looked at last; null before anything was changed. */
  readonly state: PageState | null;
}

/** The preview of one file's timeline: a page that is sent whole snapshots, whenever it can be seen. */
export class TimelinePreview implements Preview, vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #server: Server;
  readonly #subscriptions: vscode.Disposable[];
  /** The page listens. A page that was hidden is loaded anew and says so again. */
  #ready = false;
  #version: number | null = null;
  #uri: vscode.Uri;
  #locked: boolean;
  #state: PageState | null;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #lockChanged = new vscode.EventEmitter<void>();
  readonly #followed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the file before when it has begun to show another one. */
  readonly onDidFollow = this.#followed.event;
  /** Fires when the reader wants it to stay with its file, or to follow the editor. */
  readonly onDidChangeLock = this.#lockChanged.event;
  /** Fires when it is looked at in another way. */
  readonly onDidChangeState = this.#changed.event;
  #changes: Promise<unknown> = Promise.resolve();

  constructor(
    panel: vscode.WebviewPanel,
    { uri, locked, state }: Shown,
    server: Server,
    extension: vscode.Uri,
  ) {
    this.#uri = uri;
    this.#locked = locked;
    this.#state = state;
    this.panel = panel;
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      this.#lockChanged,
      this.#followed,
      panel.webview.onDidReceiveMessage((data: unknown) => this.#receive(data)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#ready = false;
      }),
      server.onDidAnalyse((summary) => {
        if (summary.uri === this.#uri.toString()) this.#show(summary);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#showCursor(textEditor)),
    ];
    const { webview } = panel;
    const files = vscode.Uri.joinPath(extension, 'dist');
    // Also for a restored page: its own options name the folder of an extension that an update has removed.
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [files] };
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
    webview.html = shellHtml({
      scriptUri: file('timeline.js'),
      styleUri: file('timeline.css'),
      nonce: nonce(),
      cspSource: webview.cspSource,
      lang: vscode.env.language,
      title: panel.title,
      words: pageWords(),
      state,
    });
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** It stays with its file; otherwise it shows whatever postmortem is edited. */
  get locked(): boolean {
    return this.#locked;
  }

  /** How it is looked at: zone, zoom and what else the page lets one choose. */
  get state(): PageState | null {
    return this.#state;
  }

  /** Shows another file from now on. */
  follow(uri: vscode.Uri): void {
    const before = this.#uri;
    this.#uri = uri;
    this.#version = null;
    this.#followed.fire(before);
    if (this.#ready) void this.#showAll();
  }

  /** Version of the text whose picture the page was last sent; null before the first. */
  get version(): number | null {
    return this.#version;
  }

  #receive(data: unknown): void {
    const message = readPageMessage(data);
    if (!message) return;
    switch (message.type) {
      case 'state':
        this.#state = message.state;
        this.#changed.fire();
        return;
      case 'ready':
        this.#ready = true;
        void this.#showAll();
        return;
      case 'reveal':
        void showLine(this.uri, message.line, true);
        return;
      case 'lock':
        this.#locked = message.on;
        this.#lockChanged.fire();
        if (this.#ready) void this.#showAll();
        return;
      case 'export':
        void exportTimeline(this.#server, this.uri, message.format, message.incident);
        return;
      case 'png':
        void savePng(this.uri, message.data);
        return;
      case 'copied':
        void vscode.window.showInformationMessage(
          message.ok
            ? vscode.l10n.t('The picture is in the clipboard.')
            : vscode.l10n.t('The picture could not be copied: the clipboard is not open to this page.'),
        );
        return;
      default:
        this.#change({ uri: this.uri.toString(), ...message });
    }
  }

  /** Does to the text what was done in the picture, one after the other, each as one step to undo. */
  #change(change: PictureChange): void {
    this.#changes = this.#changes.then(async () => {
      const done = await this.#apply(change).catch(() => false);
      if (done) return;
      const message = vscode.l10n.t(
        'The text was left as it is: it has changed, or would say something else.',
      );
      void vscode.window.showInformationMessage(message);
    });
  }

  async #apply(change: PictureChange): Promise<boolean> {
    const answer = await this.#server.pictureEdit(change);
    if (!answer || !(await vscode.workspace.applyEdit(answer.edit))) return false;
    if (answer.caret !== null) await showOffset(this.uri, answer.caret);
    return true;
  }

  /** Sends a page that has just been loaded all there is. */
  async #showAll(): Promise<void> {
    const uri = this.#uri;
    try {
      // The server knows open documents only, and nothing says that the text is still shown beside.
      await vscode.workspace.openTextDocument(uri);
    } catch {
      this.#post({ type: 'empty', reason: 'no-file' });
      return;
    }
    const summary = await this.#server.summary(uri);
    if (uri !== this.#uri) return;
    if (summary) this.#show(summary);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.#isOurs(document));
    if (editor) this.#showCursor(editor);
  }

  #show({ isPostmortem, pictures, version }: Summary): void {
    if (!this.#ready) return;
    this.#version = version;
    const empty = pictures.every(
      ({ entries, untimed, window }) => entries.length + untimed.length === 0 && !window,
    );
    if (!isPostmortem) this.#post({ type: 'empty', reason: 'no-postmortem' });
    else if (empty) this.#post({ type: 'empty', reason: 'no-timeline' });
    else this.#post({ type: 'picture', pictures, version, file: nameOf(this.uri), locked: this.#locked });
  }

  #showCursor({ document, selection }: vscode.TextEditor): void {
    if (!this.#ready || !this.#isOurs(document)) return;
    const follows = vscode.workspace.getConfiguration('postmortem.timeline', this.uri).get('followCursor');
    this.#post({ type: 'cursor', line: follows ? selection.active.line : null });
  }

  #isOurs(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  #post(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#ready = false;
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** The page's words in the editor's language: the page itself can't ask for them. */
function pageWords(): Words {
  const translated = Object.entries(english).map(([key, text]) => [key, vscode.l10n.t(text)]);
  return Object.fromEntries(translated);
}

function nonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
