import { type ChildProcess, fork } from 'node:child_process';
import * as vscode from 'vscode';
import type { Api } from './api.ts';
import type { ServerPort } from './client.ts';

/*
 * The entry of Node's extension host: the server is a process of its own. Everything else is the bundle of the web's
 * host, loaded from beside this file, so that the package holds it once.
 */
const { activateWith, deactivate } = require('./web/extension.js') as typeof import('./web.ts');

export function activate(context: vscode.ExtensionContext): Api {
  const server = new ServerProcess(vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath);
  context.subscriptions.push(server);
  return activateWith(context, (log) => server.start(log));
}

export { deactivate };

/** The server's process; a new start replaces the one before. */
class ServerProcess implements vscode.Disposable {
  readonly #module: string;
  #process: ChildProcess | undefined;

  constructor(module: string) {
    this.#module = module;
  }

  async start(log: (text: string) => void): Promise<ServerPort> {
    this.dispose();
    const child = fork(this.#module, ['--node-ipc'], {
      silent: true,
      execArgv: [],
      // Desktop VS Code's own program is Node only when told so.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => log(String(data)));
    // What can't be sent any more is told by `exit`.
    child.on('error', (error) => log(`${error}\n`));
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return {
      send: (message) => void child.send(message),
      onMessage: (listener) => void child.on('message', (message) => listener(message as never)),
      onEnd: (listener) => void child.once('exit', listener),
    };
  }

  dispose(): void {
    // It ends by itself once the channel is closed, after what it was asked to do.
    if (this.#process?.connected) this.#process.disconnect();
    this.#process = undefined;
  }
}
