import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';
import type { Api } from './api.ts';

/* The entry of Node's extension host: the server is a process of its own. */

export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath;
  return activateWith(
    context,
    (options) =>
      new LanguageClient('postmortem', 'Postmortem', { module, transport: TransportKind.ipc }, options),
  );
}

export { deactivate } from './activate.ts';
