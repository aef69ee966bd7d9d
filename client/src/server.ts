import * as vscode from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import { configName } from '../../core/src/config-name.ts';
import type { ExportFormat } from '../../core/src/drawing/formats.ts';
import type { PlacedPicture } from '../../core/src/drawing/in-markdown.ts';
import { mayBePostmortem } from '../../core/src/sections/candidate.ts';
import {
  analysedMethod,
  type ConvertZoneParams,
  type ConvertZoneResult,
  convertZoneMethod,
  type EditsParams,
  type ExportParams,
  editsMethod,
  exportMethod,
  type InitializationOptions,
  type InsertEntriesParams,
  type InsertEntriesResult,
  insertEntriesMethod,
  type MarkdownPicturesParams,
  markdownPicturesMethod,
  type NewReportParams,
  type NewReportResult,
  type NextPlaceholderParams,
  newReportMethod,
  nextPlaceholderMethod,
  outlineMethod,
  type PictureChange,
  type PictureEdit,
  pictureEditMethod,
  type Summary,
  type TemplateChoice,
  type TemplatesParams,
  templatesMethod,
} from '../../server/src/protocol.ts';
import { Client, type StartServer } from './client.ts';

/** Files as a person writes them; not the old versions in a diff, nor what other extensions show. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];
const documents = schemes.map((scheme) => ({ scheme, language: 'markdown' }));

/** How long the text must rest before it is looked at again. Milliseconds. */
const rest = 500;

/** Whether a document is one that the server would look at. */
export function isMarkdown(document: vscode.TextDocument): boolean {
  return vscode.languages.match(documents, document) > 0;
}

/** The language server: started when the first file that may be a postmortem is open, then kept. */
export class Server implements vscode.Disposable {
  readonly #startServer: StartServer;
  readonly #log = vscode.window.createOutputChannel('Postmortem', { log: true });
  readonly #summaries = new Map<string, Summary>();
  readonly #analysed = new vscode.EventEmitter<Summary>();
  readonly #configurations = vscode.workspace.createFileSystemWatcher(`**/${configName}`);
  readonly #subscriptions: vscode.Disposable[] = [this.#log, this.#analysed, this.#configurations];
  #client: Client | undefined;
  #starting: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires with what each analysis found. */
  readonly onDidAnalyse = this.#analysed.event;

  constructor(startServer: StartServer) {
    this.#startServer = startServer;
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.#consider(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.started || !isMarkdown(document)) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#consider(document), rest);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#summaries.delete(uri.toString())),
    );
    for (const document of vscode.workspace.textDocuments) this.#consider(document);
  }

  get started(): boolean {
    return this.#starting !== undefined;
  }

  #consider(document: vscode.TextDocument): void {
    if (this.started || document.isClosed || !isMarkdown(document)) return;
    if (mayBePostmortem(document.isUntitled ? null : document.uri.path, document.getText()))
      void this.start();
  }

  /** Starts the server unless it was started before. Failing is told to the person, once. */
  start(): Promise<void> {
    this.#starting ??= this.#launch();
    return this.#starting;
  }

  async #launch(): Promise<void> {
    const initializationOptions: InitializationOptions = {
      summaries: true,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(vscode.l10n.bundle && { texts: vscode.l10n.bundle }),
      timelinePreview: true,
      explainsRules: true,
      findsPlaceholders: true,
      outlinesMarkdown: true,
    };
    this.#client ??= new Client(this.#startServer, {
      documentSelector: documents,
      initializationOptions,
      outputChannel: this.#log,
      synchronize: { fileEvents: this.#configurations },
      diagnosticPullOptions: { onChange: true }, // without it only what was just opened is checked
    });
    try {
      this.#client.onNotification(analysedMethod, (summary: Summary) => {
        this.#summaries.set(summary.uri, summary);
        this.#analysed.fire(summary);
      });
      await this.#client.start();
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      await this.#tellFailure();
    }
  }

  async #tellFailure(): Promise<void> {
    const show = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('The postmortem language server could not be started.');
    if ((await vscode.window.showErrorMessage(message, show)) === show) this.#log.show();
  }

  /** Ends the server and starts it anew. */
  async restart(): Promise<void> {
    await this.stop();
    this.#summaries.clear();
    await this.start();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const starting = this.#starting;
    this.#starting = undefined;
    await starting;
    try {
      if (this.#client?.needsStop()) await this.#client.stop();
    } catch (error) {
      this.#log.warn(`The server did not stop in order: ${error}`);
    }
  }

  /** What the last analysis of a document found; undefined before the first. */
  known(uri: vscode.Uri): Summary | undefined {
    return this.#summaries.get(uri.toString());
  }

  /** What is known of the current version of an open document; starts the server where it must. */
  async summary(uri: vscode.Uri): Promise<Summary | undefined> {
    const summary = await this.#ask<Summary>(outlineMethod, { uri: uri.toString() });
    return summary ?? undefined;
  }

  /** The preferred fixes of a rule's findings as one edit; undefined where there is nothing to do. */
  async edits(uri: vscode.Uri, rule: string): Promise<vscode.WorkspaceEdit | undefined> {
    const params: EditsParams = { uri: uri.toString(), rule };
    const edit = await this.#ask<WorkspaceEdit>(editsMethod, params);
    return this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The edit that writes a report's times in another zone, or why there is none. */
  async convertZone(
    uri: vscode.Uri,
    zone: string,
    keepOriginal: boolean,
  ): Promise<vscode.WorkspaceEdit | string | undefined> {
    const params: ConvertZoneParams = { uri: uri.toString(), zone, keepOriginal };
    const answer = await this.#ask<ConvertZoneResult>(convertZoneMethod, params);
    if (!answer) return undefined;
    if (answer.refused !== undefined) return answer.refused;
    return this.#client?.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  }

  /** The timeline of a document as a file's text; undefined where it has none. */
  async exported(uri: vscode.Uri, format: ExportFormat, incident: number): Promise<string | undefined> {
    const params: ExportParams = { uri: uri.toString(), format, incident };
    return (await this.#ask<string>(exportMethod, params)) ?? undefined;
  }

  /** What was done in a picture, as an edit of the text; undefined where it can't be done to the text as it is now. */
  async pictureEdit(
    change: PictureChange,
  ): Promise<{ readonly edit: vscode.WorkspaceEdit; readonly caret: number | null } | undefined> {
    const answer = await this.#ask<PictureEdit>(pictureEditMethod, change);
    const edit = answer && (await this.#client?.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
    return edit ? { edit, caret: answer.caret } : undefined;
  }

  /** The edits that put entries into the timeline of an open document; null where there is no answer. */
  insertEntries(params: InsertEntriesParams): Promise<InsertEntriesResult | null> {
    return this.#ask(insertEntriesMethod, params);
  }

  /** The pictures of the timelines of a text, for a preview of it. */
  async markdownPictures(text: string, uri: string | null): Promise<readonly PlacedPicture[]> {
    const params: MarkdownPicturesParams = { uri, text };
    return (await this.#ask<PlacedPicture[]>(markdownPicturesMethod, params)) ?? [];
  }

  /** Where the next placeholder behind a position stands; undefined where none is left. */
  async placeholderAfter(
    uri: vscode.Uri,
    { line, character }: vscode.Position,
  ): Promise<vscode.Range | undefined> {
    const params: NextPlaceholderParams = { uri: uri.toString(), position: { line, character } };
    const range = await this.#ask<Range>(nextPlaceholderMethod, params);
    return this.#client?.protocol2CodeConverter.asRange(range);
  }

  /** The templates that a new report may be made from. */
  async templates(uri: vscode.Uri): Promise<readonly TemplateChoice[]> {
    const params: TemplatesParams = { uri: uri.toString() };
    return (await this.#ask<TemplateChoice[]>(templatesMethod, params)) ?? [];
  }

  /** A new report; null where the template is unknown. */
  newReport(params: NewReportParams): Promise<NewReportResult | null> {
    return this.#ask(newReportMethod, params);
  }

  async #ask<T>(method: string, params: object): Promise<T | null> {
    await this.start();
    if (!this.#client?.isRunning()) return null;
    return this.#client.sendRequest<T | null>(method, params);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
