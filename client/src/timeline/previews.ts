import * as vscode from 'vscode';
import { readState } from '../../timeline/messages.ts';
import type { Current } from '../current.ts';
import { nameOf } from '../editors.ts';
import type { Server } from '../server.ts';
import { type Shown, TimelinePreview } from './preview.ts';

const viewType = 'postmortem.timeline';
/** What each preview shows, by title: what brings it back after a reload. */
const memory = 'postmortem.previews';

interface Remembered {
  readonly uri: string;
  readonly locked: boolean;
  readonly state?: unknown;
}

/** All timeline previews: at most one for each file. */
export class TimelinePreviews implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #server: Server;
  readonly #current: Current;
  readonly #previews = new Map<string, TimelinePreview>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(context: vscode.ExtensionContext, server: Server, current: Current) {
    this.#context = context;
    this.#server = server;
    this.#current = current;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      current.onDidChange(() => this.#follow()),
    ];
  }

  get open(): readonly TimelinePreview[] {
    return [...this.#previews.values()];
  }

  /** Shows the preview of a file beside its text; the text keeps the focus. */
  show(uri: vscode.Uri): void {
    const existing = this.#previews.get(uri.toString());
    if (existing) {
      existing.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, this.#titleFor(uri), column);
    this.#adopt(panel, { uri, locked: true, state: null });
  }

  /** Called by VS Code for a preview that was open when the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    const known = this.#remembered()[panel.title];
    if (known === undefined || this.#previews.has(known.uri)) panel.dispose();
    else {
      const { uri, locked, state } = known;
      this.#adopt(panel, { uri: vscode.Uri.parse(uri, true), locked, state: readState(state) });
    }
  }

  #adopt(panel: vscode.WebviewPanel, shown: Shown): void {
    const { extensionUri } = this.#context;
    const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, `client/assets/timeline-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    // Also those from before it followed to another file: VS Code may bring it back under any of them.
    const titles = new Set([panel.title]);
    const entitle = (uri: vscode.Uri) => {
      panel.title = this.#titleFor(uri, titles);
      titles.add(panel.title);
    };
    entitle(shown.uri);
    const preview = new TimelinePreview(panel, shown, this.#server, extensionUri);
    const remember = () => {
      this.#previews.set(preview.uri.toString(), preview);
      this.#remember(titles, preview);
    };
    remember();
    preview.onDidChangeLock(() => {
      remember();
      this.#follow();
    });
    preview.onDidChangeState(remember);
    preview.onDidFollow((before) => {
      this.#previews.delete(before.toString());
      entitle(preview.uri);
      remember();
    });
    panel.onDidDispose(() => {
      preview.dispose();
      this.#previews.delete(preview.uri.toString());
      this.#remember(titles, undefined);
    });
  }

  /** Lets a preview that is not locked show the postmortem that is edited, unless another one does. */
  #follow(): void {
    const uri = this.#current.postmortem && this.#current.document?.uri;
    if (uri && !this.#previews.has(uri.toString())) this.open.find(({ locked }) => !locked)?.follow(uri);
  }

  /** `Timeline README.md`, with more of the path where another preview has that title. */
  #titleFor(uri: vscode.Uri, own: ReadonlySet<string> = new Set()): string {
    const short = vscode.l10n.t('Timeline {0}', nameOf(uri));
    const taken = this.#remembered()[short];
    if (taken === undefined || taken.uri === uri.toString() || own.has(short)) return short;
    return vscode.l10n.t('Timeline {0}', vscode.workspace.asRelativePath(uri));
  }

  #remembered(): Readonly<Record<string, Remembered>> {
    return this.#context.workspaceState.get<Record<string, Remembered>>(memory, {});
  }

  /** Previews that VS Code has not brought back yet, because they are behind another tab, stay remembered. */
  #remember(titles: ReadonlySet<string>, preview: TimelinePreview | undefined): void {
    const known = Object.entries(this.#remembered()).filter(([title]) => !titles.has(title));
    const shown = preview && {
      uri: preview.uri.toString(),
      locked: preview.locked,
      state: preview.state,
    };
    const own = shown ? [...titles].map((title) => [title, shown] as const) : [];
    void this.#context.workspaceState.update(memory, Object.fromEntries([...known, ...own]));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const preview of this.open) preview.dispose();
  }
}
