import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './server.ts';
import { type Port, portKey } from './transport/port.ts';

/* The entry of the web worker, whose global scope is the port; in Node `node.ts` has left one. */
const scope = globalThis as unknown as Port & { readonly [portKey]?: Port };
const port = (scope[portKey] ?? scope) as unknown as Worker;
serve(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)),
  scope[portKey]?.readText ?? (() => null),
);
