import { Console } from 'node:console';
import { portKey } from './transport/port.ts';
import { processPort } from './transport/process.ts';

/*
 * Node's door to the server: `--stdio` for any editor, `--node-ipc` for VS Code. The server itself is the one of the web
 * worker, loaded from beside this file, so that the package holds it once.
 */
const { argv } = process;
const transport = argv.includes('--node-ipc') ? 'ipc' : 'stdio';
if (transport === 'stdio' && !argv.includes('--stdio')) {
  console.error('This is a language server: start it with --stdio, and speak LSP to it.');
  process.exit(1);
}

// stdout carries the protocol and nothing else.
globalThis.console = new Console(process.stderr, process.stderr);

// A mistake outside of every handler costs an answer, not the server.
process.on('uncaughtException', (error) => console.error(error));
process.on('unhandledRejection', (reason) => console.error(reason));

Object.defineProperty(globalThis, portKey, { value: processPort(transport) });
require('./web/server.js');
