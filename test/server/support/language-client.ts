import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analysedMethod, type Summary } from '../../../server/src/protocol.ts';

const server = path.resolve(import.meta.dirname, '../../../dist/server.js');

/** What VS Code's own client can do, as far as it matters here. */
export const vscodeCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { dataSupport: true, isPreferredSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

export interface ClientOptions {
  capabilities?: ClientCapabilities;
  initializationOptions?: object;
  /** The language of the editor. */
  locale?: string;
  /** The `postmortem` section that the client answers with when it is asked. */
  settings?: object;
}

/** A person's editor, reduced to what the server sees of it. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly summaries: Summary[] = [];
  readonly logged: string[] = [];
  /** What was written to stdout outside of the protocol would break it; stderr is collected here. */
  stderr = '';
  settings: object;
  refreshes = 0;
  /** Requests to ask again for what is shown in the text, by the feature's name. */
  readonly redrawn: string[] = [];
  initialized: InitializeResult | undefined;
  readonly #process: ChildProcess;
  readonly #documents = new Map<string, TextDocument>();
  readonly #ended: Promise<number | null>;

  constructor({ settings = {} }: ClientOptions) {
    this.settings = settings;
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.#process;
    if (!stdin || !stdout || !stderr) throw new Error('The server has no pipes.');
    stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.#ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    for (const feature of ['inlayHint', 'codeLens']) {
      this.connection.onRequest(`workspace/${feature}/refresh`, () => {
        this.redrawn.push(feature);
        return null;
      });
    }
    this.connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      this.logged.push(message);
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onNotification(analysedMethod, (summary: Summary) => {
      this.summaries.push(summary);
    });
    this.connection.listen();
  }

  async initialize({
    capabilities = vscodeCapabilities,
    initializationOptions,
    locale,
  }: ClientOptions): Promise<void> {
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(locale && { locale }),
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Opens a document; the default name makes it a student's postmortem. */
  async open(text: string, uri = 'file:///home/ada/0x19-postmortem/README.md'): Promise<string> {
    this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return uri;
  }

  /** Replaces ranges of the text, one after the other, as an editor does while a person types. */
  async change(uri: string, ...changes: { range: Range; text: string }[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    this.#documents.set(uri, TextDocument.update(document, changes, version));
    const textDocument = { uri, version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: changes,
    });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The text as the editor has it. */
  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId && { previousResultId }) };
    return this.connection.sendRequest('textDocument/diagnostic', params);
  }

  /** The findings on the current text. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** The findings of the one rule that most tests rest on, whatever other rules say of their texts. */
  async missing(uri: string): Promise<Diagnostic[]> {
    return missingOnly(await this.diagnostics(uri));
  }

  /** Asks a question about a document. */
  ask<T>(feature: string, uri: string, more: object = {}): Promise<T> {
    return this.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri }, ...more });
  }

  codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.connection.sendRequest('textDocument/codeAction', params);
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** The text after an action's edit, tab stops reduced to what they hold. */
  apply(uri: string, { edit }: Pick<CodeAction, 'edit'>): string {
    const change = edit?.documentChanges?.[0];
    const edits = change && 'edits' in change ? change.edits : (edit?.changes?.[uri] ?? []);
    const plain = edits.map((each): TextEdit => {
      const { range } = each;
      return 'snippet' in each
        ? { range, newText: withoutTabStops(each.snippet.value) }
        : { range, newText: each.newText };
    });
    return TextDocument.applyEdits(this.document(uri), plain);
  }

  /** Ends the server as an editor does. @returns its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.#ended;
    this.connection.dispose();
    return code;
  }

  /** Ends the server whatever state it is in. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }
}

/** Of some findings those about missing sections. */
export function missingOnly(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter(({ code }) => code === 'missing-section');
}

function withoutTabStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\d+|\$\{\d+\}/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

interface ServerTest extends ClientOptions {
  name: string;
  run: (client: LanguageClient) => Promise<void>;
}

/** A test with a server of its own, started before and ended in order, with nothing on stderr, after. */
export function defineTest({ name, run, ...options }: ServerTest): void {
  test(name, async ({ expect }) => {
    const client = new LanguageClient(options);
    try {
      await client.initialize(options);
      await run(client);
      expect(await client.stop()).toBe(0);
      expect(client.stderr).toBe('');
    } finally {
      client.kill();
    }
  });
}
