import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ReadText } from '../../core/src/config.ts';
import { exportTimeline } from '../../core/src/drawing/export.ts';
import { inEnglish, tellingIn } from '../../core/src/showing/say.ts';
import { codeActionKinds, codeActions, documentOf, resolveCodeAction } from './features/codeActions.ts';
import { codeLenses } from './features/codeLens.ts';
import { completion, completionSupport, triggerCharacters } from './features/completion.ts';
import { convertTimes } from './features/convertZone.ts';
import { diagnosticReport, diagnosticsOf } from './features/diagnostics.ts';
import { actionSupport, editSupport } from './features/edits.ts';
import { foldingRanges } from './features/folding.ts';
import { hover, hoverFormat } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { insertInto } from './features/insertEntries.ts';
import { markdownPictures } from './features/markdownPictures.ts';
import { reportFrom, templateChoices } from './features/newReport.ts';
import { placeholderAfter } from './features/nextPlaceholder.ts';
import { pictureEdit } from './features/pictureEdits.ts';
import { ruleEdits } from './features/ruleEdits.ts';
import { summaryOf } from './features/summary.ts';
import { showsTree, symbols } from './features/symbols.ts';
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
  insertEntriesMethod,
  type MarkdownPicturesParams,
  markdownPicturesMethod,
  type NewReportParams,
  type NextPlaceholderParams,
  newReportMethod,
  nextPlaceholderMethod,
  type OutlineParams,
  outlineMethod,
  type PictureChange,
  pictureEditMethod,
  type TemplatesParams,
  templatesMethod,
} from './protocol.ts';
import { type Analysed, Documents, loadCore } from './workspace/documents.ts';
import { SettingsCache } from './workspace/settings.ts';

/** Wires the features to a connection and starts to listen. */
export function serve(connection: Connection, readText: ReadText): void {
  let capabilities: ClientCapabilities = {};
  let options: InitializationOptions = {};
  let telling = inEnglish;
  /** The `postmortem` section as clients without `workspace/configuration` tell it. */
  let toldSettings: unknown;

  const settings = new SettingsCache(
    async (uri) =>
      capabilities.workspace?.configuration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'postmortem' })
        : toldSettings,
    (message) => connection.console.warn(message),
    readText,
  );
  const documents = new Documents(settings);
  const pulls = () => capabilities.textDocument?.diagnostic !== undefined;

  /** Runs a handler; whatever it throws is logged and answered as if there were nothing to say. */
  async function safely<T>(what: string, nothing: T, handler: () => T | Promise<T>): Promise<T> {
    try {
      return await handler();
    } catch (error) {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error) : error}`);
      return nothing;
    }
  }

  /** Runs a handler on the analysis of an open document. */
  function onDocument<T>(
    what: string,
    uri: string,
    nothing: T,
    handler: (analysed: Analysed) => T | Promise<T>,
  ): Promise<T> {
    return safely(what, nothing, async () => {
      const analysed = await documents.analysis(uri);
      return analysed ? handler(analysed) : nothing;
    });
  }

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    options = (params.initializationOptions ?? {}) as InitializationOptions;
    toldSettings = options.settings;
    telling = options.texts ? tellingIn(params.locale ?? 'en', options.texts) : inEnglish;
    return {
      serverInfo: { name: 'postmortem' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds, resolveProvider: actionSupport(capabilities).resolve },
        completionProvider: { triggerCharacters },
        hoverProvider: true,
        inlayHintProvider: true,
        codeLensProvider: {},
        ...(!options.outlinesMarkdown && { documentSymbolProvider: true, foldingRangeProvider: true }),
        ...(pulls() && {
          diagnosticProvider: {
            identifier: 'postmortem',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }),
      },
    };
  });

  connection.onInitialized(() =>
    safely('initialized', undefined, async () => {
      void safely('warm-up', undefined, () => documents.warmUp());
      if (!capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'postmortem' });
    }),
  );

  connection.onDidChangeConfiguration((change) =>
    safely('settings', undefined, async () => {
      const told = change.settings as { postmortem?: unknown } | null | undefined;
      if (told?.postmortem !== undefined) toldSettings = told.postmortem;
      await startOver();
    }),
  );

  // The client watches the configuration files of teams, and their templates.
  connection.onDidChangeWatchedFiles(() => safely('configuration files', undefined, startOver));

  /** Reads settings and documents anew, because something they rest on has changed. */
  async function startOver(): Promise<void> {
    settings.drop();
    documents.drop();
    for (const uri of documents.open) void refresh(uri);
    // Only here, not after edits: what is drawn again on each key flickers.
    const { diagnostics, inlayHint, codeLens } = capabilities.workspace ?? {};
    if (diagnostics?.refreshSupport) await connection.languages.diagnostics.refresh();
    if (inlayHint?.refreshSupport) await connection.languages.inlayHint.refresh();
    if (codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
  }

  /** Analyses a document unasked, for those who are told rather than ask. */
  const refresh = (uri: string) =>
    safely(`analysis of ${uri}`, undefined, async () => {
      if (options.summaries || !pulls()) await documents.analysis(uri);
    });

  documents.onChange(refresh);

  documents.onAnalysed((analysed) =>
    safely(`report on ${analysed.uri}`, undefined, async () => {
      if (options.summaries) await connection.sendNotification(analysedMethod, summaryOf(analysed));
      if (pulls()) return;
      const { uri, version } = analysed;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(analysed) });
    }),
  );

  documents.onClose((uri) =>
    safely('close', undefined, async () => {
      if (!pulls()) await connection.sendDiagnostics({ uri, diagnostics: [] });
    }),
  );

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    onDocument(
      'diagnostics',
      textDocument.uri,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (analysed) => diagnosticReport(analysed, previousResultId),
    ),
  );

  connection.onCodeAction((params) =>
    onDocument('code actions', params.textDocument.uri, [], (analysed) =>
      codeActions(analysed, params, actionSupport(capabilities, options)),
    ),
  );

  connection.onCodeActionResolve((action) =>
    onDocument('code action', documentOf(action) ?? '', action, (analysed) =>
      resolveCodeAction(analysed, action, actionSupport(capabilities)),
    ),
  );

  connection.onCompletion(({ textDocument, position, context }) =>
    onDocument('completion', textDocument.uri, [], (analysed) =>
      completion(analysed, position, context, options.timeZone ?? null, completionSupport(capabilities)),
    ),
  );

  connection.onHover(({ textDocument, position }) =>
    onDocument('hover', textDocument.uri, null, (analysed) =>
      hover(analysed, position, hoverFormat(capabilities), options.timeZone ?? null, telling),
    ),
  );

  connection.languages.inlayHint.on(({ textDocument, range }) =>
    onDocument('inlay hints', textDocument.uri, [], (analysed) => inlayHints(analysed, range)),
  );

  connection.onCodeLens(({ textDocument }) =>
    onDocument('code lenses', textDocument.uri, [], (analysed) =>
      codeLenses(analysed, options.timelinePreview === true, telling),
    ),
  );

  connection.onDocumentSymbol(({ textDocument }) =>
    onDocument('symbols', textDocument.uri, [], (analysed) => symbols(analysed, showsTree(capabilities))),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    onDocument('folding', textDocument.uri, [], foldingRanges),
  );

  connection.onRequest(outlineMethod, ({ uri }: OutlineParams) =>
    onDocument('outline', uri, null, summaryOf),
  );

  connection.onRequest(editsMethod, ({ uri, rule }: EditsParams) =>
    onDocument('edits', uri, null, (analysed) => ruleEdits(analysed, rule, editSupport(capabilities))),
  );

  connection.onRequest(pictureEditMethod, (change: PictureChange) =>
    onDocument('picture edit', change.uri, null, async (analysed) =>
      pictureEdit(analysed, change, editSupport(capabilities), (await loadCore()).analyse),
    ),
  );

  connection.onRequest(convertZoneMethod, (params: ConvertZoneParams) =>
    onDocument<ConvertZoneResult | null>('convert zone', params.uri, null, (analysed) =>
      convertTimes(analysed, params, editSupport(capabilities)),
    ),
  );

  connection.onRequest(insertEntriesMethod, (params: InsertEntriesParams) =>
    onDocument('insert entries', params.uri, null, (analysed) => insertInto(analysed, params)),
  );

  connection.onRequest(nextPlaceholderMethod, ({ uri, position }: NextPlaceholderParams) =>
    onDocument('next placeholder', uri, null, (analysed) => placeholderAfter(analysed, position)),
  );

  connection.onRequest(templatesMethod, ({ uri }: TemplatesParams) =>
    safely('templates', [], async () => templateChoices(await settings.of(uri))),
  );

  connection.onRequest(newReportMethod, (params: NewReportParams) =>
    safely('new report', null, async () => reportFrom(await settings.of(params.uri), params)),
  );

  connection.onRequest(markdownPicturesMethod, (params: MarkdownPicturesParams) =>
    safely('pictures in Markdown', [], async () =>
      markdownPictures(params, params.uri === null ? null : await settings.of(params.uri)),
    ),
  );

  connection.onRequest(exportMethod, ({ uri, format, incident }: ExportParams) =>
    onDocument('export', uri, null, ({ analysis }) => exportTimeline(analysis, format, incident)),
  );

  documents.listen(connection);
  connection.listen();
}
