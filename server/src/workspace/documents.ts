import { type Connection, type Disposable, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, analyse } from '../../../core/src/analyse.ts';
import { pathOf } from './paths.ts';
import type { EditorSettings, SettingsCache } from './settings.ts';

/** The analysis of one version of an open document. */
export interface Analysed {
  /** Differs from that of every other analysis since the server was started. */
  readonly id: number;
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** What held when it was made. */
  readonly settings: EditorSettings;
}

/** Loads the analysis, whose tables and templates take longer to set up than all else that a start needs. */
export const loadCore = () => import('../../../core/src/analyse.ts');

/** An analysis that took longer than this is not repeated on each key. Milliseconds. */
const quick = 20;
/** The longest pause between two analyses of a document that takes long. Milliseconds. */
const longestPause = 500;

/**
 * The open documents, each with one analysis per version: computed when first asked for, shared by all who ask, dropped
 * when the document changes or closes.
 */
export class Documents {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #settings: SettingsCache;
  readonly #current = new Map<string, Analysed>();
  readonly #coming = new Map<string, Promise<Analysed | undefined>>();
  /** How long the last analysis of a document took, in milliseconds. */
  readonly #costs = new Map<string, number>();
  readonly #listeners = new Set<(analysed: Analysed) => void>();
  /** Counts analyses and all that makes earlier ones worthless. */
  #serial = 0;
  #dropped = 0;

  constructor(settings: SettingsCache) {
    this.#settings = settings;
    this.#texts.onDidChangeContent(({ document: { uri } }) => this.#current.delete(uri));
    this.#texts.onDidClose(({ document: { uri } }) => {
      this.#settings.drop(uri);
      this.#current.delete(uri);
      this.#costs.delete(uri);
    });
  }

  /** Starts to follow what the client opens, changes and closes. */
  listen(connection: Connection): void {
    this.#texts.listen(connection);
  }

  /** Called after a document was opened or changed. */
  onChange(listener: (uri: string) => void): Disposable {
    return this.#texts.onDidChangeContent(({ document }) => listener(document.uri));
  }

  /** Called after a document was closed. */
  onClose(listener: (uri: string) => void): Disposable {
    return this.#texts.onDidClose(({ document }) => listener(document.uri));
  }

  /** Called with each new analysis, whoever asked for it. */
  onAnalysed(listener: (analysed: Analysed) => void): Disposable {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  /** Loads the analysis before the first document needs it. */
  async warmUp(): Promise<void> {
    await loadCore();
  }

  /** The URIs of all open documents. */
  get open(): readonly string[] {
    return this.#texts.keys();
  }

  /** Drops all analyses, because something else they rest on has changed. */
  drop(): void {
    this.#dropped = ++this.#serial;
    this.#current.clear();
  }

  /**
   * The analysis of the latest version of a document, undefined when it is not open. Where text arrives faster than it
   * can be analysed, versions in between are skipped.
   */
  analysis(uri: string): Promise<Analysed | undefined> {
    const current = this.#current.get(uri);
    if (current) return Promise.resolve(current);
    let coming = this.#coming.get(uri);
    if (!coming) {
      coming = this.#analyse(uri).finally(() => this.#coming.delete(uri));
      this.#coming.set(uri, coming);
    }
    return coming;
  }

  async #analyse(uri: string): Promise<Analysed | undefined> {
    const cost = this.#costs.get(uri) ?? 0;
    if (cost > quick) await pause(Math.min(cost, longestPause));
    const { analyse } = await loadCore();
    const begun = ++this.#serial;
    const settings = await this.#settings.of(uri);
    if (this.#dropped > begun) return this.#analyse(uri);
    const document = this.#texts.get(uri);
    if (!document) return undefined;
    const started = performance.now();
    const path = pathOf(uri);
    const analysis = settings.enable
      ? analyse(document.getText(), { settings, ...(path === null ? {} : { path }) })
      : switchedOff(analyse);
    const analysed = { id: begun, uri, version: document.version, analysis, settings };
    this.#costs.set(uri, performance.now() - started);
    this.#current.set(uri, analysed);
    for (const listener of this.#listeners) listener(analysed);
    return analysed;
  }
}

function switchedOff(run: typeof analyse): Analysis {
  return { ...run(''), isPostmortem: false, why: ['the setting postmortem.enable is off'], findings: [] };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
