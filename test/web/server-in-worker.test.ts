import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { unfinished } from '../server/support/texts.ts';

const script = path.resolve(import.meta.dirname, '../../dist/web/server.js');

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  params?: unknown;
}

/** What a web worker has, and nothing else: no `document`, no `window`, no Node. */
function startInWorker() {
  const received: Message[] = [];
  const scope: Record<string, unknown> = {
    postMessage: (message: Message) => {
      received.push(structuredClone(message));
      // As an editor does: it has no settings to tell.
      if (message.method === 'workspace/configuration') send({ id: message.id, result: [null] });
    },
    addEventListener: () => {},
    setTimeout,
    clearTimeout,
    queueMicrotask,
    performance,
    console,
    TextEncoder,
    TextDecoder,
    URL,
    crypto,
    MessageChannel,
  };
  scope.self = scope;
  const context = vm.createContext(scope);
  vm.runInContext(readFileSync(script, 'utf8'), context, { filename: script });
  const send = (message: object) => {
    const { onmessage } = scope;
    if (typeof onmessage !== 'function') throw new Error('The server does not listen.');
    onmessage({ data: { jsonrpc: '2.0', ...message } });
  };
  return {
    received,
    send,
    isDefined: (name: string) => vm.runInContext(`typeof ${name}`, context) !== 'undefined',
  };
}

test('the web server finds what is missing where there is neither a document nor Node', async () => {
  const { received, send, isDefined } = startInWorker();
  expect(['document', 'window', 'process', 'require'].filter(isDefined)).toEqual([]);

  const answer = async (id: number) => {
    await expect.poll(() => received.find((message) => message.id === id && !message.method)).toBeDefined();
    return received.find((message) => message.id === id && !message.method)?.result;
  };
  const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
  expect(await answer(1)).toMatchObject({ serverInfo: { name: 'postmortem' } });
  send({ method: 'initialized', params: {} });

  // An entity makes the parser decode a character by name, which its browser build does through `document`.
  const text = unfinished.replace('Nobody', 'Caf&eacute;s &amp; shops');
  const uri = 'vscode-vfs://github/someone/0x19-postmortem/README.md';
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
  });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  expect(await answer(2)).toMatchObject({
    kind: 'full',
    items: expect.arrayContaining([expect.objectContaining({ code: 'missing-section' })]),
  });
  send({ id: 3, method: 'shutdown' });
  await answer(3);
});
