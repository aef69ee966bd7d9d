import * as vscode from 'vscode';
import { activateWith } from './activate.ts';
import type { Api } from './api.ts';
import type { ServerPort } from './client.ts';

/* The entry of the web worker extension host: the server is a worker of its own. Node's entry loads the rest from here. */

export function activate(context: vscode.ExtensionContext): Api {
  const server = new ServerWorker(vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js'));
  context.subscriptions.push(server);
  return activateWith(context, () => server.start());
}

export { activateWith, deactivate } from './activate.ts';

/** The server's worker; a new start replaces the one before. */
class ServerWorker implements vscode.Disposable {
  readonly #script: vscode.Uri;
  #worker: Worker | undefined;
  #url = '';

  constructor(script: vscode.Uri) {
    this.#script = script;
  }

  /** From the text of the script: VS Code starts no worker from the address of an extension on a remote machine. */
  async start(): Promise<ServerPort> {
    this.dispose();
    const response = await fetch(this.#script.toString(true));
    if (!response.ok) throw new Error(`${this.#script}: ${response.status} ${response.statusText}`);
    this.#url = URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
    const worker = new Worker(this.#url);
    this.#worker = worker;
    return {
      send: (message) => worker.postMessage(message),
      onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
      onEnd: () => {}, // a worker that fails goes on
    };
  }

  dispose(): void {
    this.#worker?.terminate();
    URL.revokeObjectURL(this.#url);
  }
}
