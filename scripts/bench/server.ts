/*
 * From a keystroke to the findings on it, over stdio, as an editor sees it: one letter is typed in the middle of the
 * text and the clock stops when the findings on that version are there. Beside it rumdl's server, in the same run.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median, root } from './measure.ts';

const uri = 'file:///bench/0x19-postmortem/README.md';
const sizes = [3_000, 100_000, 1_000_000];
const starts = 9;
const longest = 60_000;

const servers = {
  postmortem: [process.execPath, join(root, 'dist/server.js'), '--stdio'],
  rumdl: [join(root, 'node_modules/.bin/rumdl'), 'server', '--stdio'],
} as const;
type Name = keyof typeof servers;

/** A report of about so many characters: entries are added to its timeline until it is long enough. */
function reportOf(size: number): string {
  const head =
    '# Postmortem: checkout down\n\n## Issue Summary\n\nOn 3 May 2024 the checkout was down from 10:00 to 11:30 UTC.\n\n## Timeline\n\n';
  const tail =
    '\n## Root cause and resolution\n\nThe pool was too small; it was enlarged.\n\n## Corrective and preventative measures\n\n- Alert at 80 %.\n';
  let body = '';
  for (let i = 0; head.length + body.length + tail.length < size; i++) {
    const time = `${String(10 + (Math.floor(i / 60) % 2)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
    body += `- ${time} UTC: The team looked at part ${i} of the **shop** and wrote down what it saw.\n`;
    if (i % 40 === 39) body += '\nA paragraph about what was tried between, with some words in it.\n\n';
  }
  return head + body + tail;
}

interface Server {
  readonly connection: ProtocolConnection;
  readonly pulls: boolean;
  stop(): void;
}

async function start(name: Name): Promise<Server> {
  const [command, ...args] = servers[name];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pulls: capabilities.diagnosticProvider !== undefined,
    stop: () => {
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
}

/** Milliseconds from each of some keystrokes to the findings; null when the server does not answer in a minute. */
async function keystrokes(server: Server, text: string, count: number): Promise<number[] | null> {
  const { connection, pulls } = server;
  let published: () => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => published());
  const answer = () =>
    pulls
      ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
      : new Promise<void>((resolve) => {
          published = resolve;
        });
  const inTime = async (work: Promise<unknown>) => {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), longest);
    });
    const result = await Promise.race([work.then(() => 'done' as const), limit]);
    clearTimeout(timer);
    return result === 'done';
  };
  const opened = answer();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  if (!(await inTime(pulls ? answer() : opened))) return null;
  const line = Math.floor(text.split('\n').length / 2);
  const times: number[] = [];
  for (let version = 2; version < count + 2; version++) {
    const begun = performance.now();
    const waiting = pulls ? null : answer();
    const position = { line, character: 0 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    if (!(await inTime(waiting ?? answer()))) return null;
    times.push(performance.now() - begun);
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return times;
}

/** Measures server start and keystrokes and prints the table. */
export async function benchServer(): Promise<void> {
  console.log(
    `\n${'over stdio, median ms'.padEnd(46)}${'ours'.padStart(8)}${'rumdl'.padStart(8)}${'ratio'.padStart(8)}`,
  );
  const startOf = async (name: Name) => {
    const times: number[] = [];
    for (let i = 0; i < starts; i++) {
      const begun = performance.now();
      const server = await start(name);
      times.push(performance.now() - begun);
      server.stop();
    }
    return median(times);
  };
  print('start to the answer of initialize', await startOf('postmortem'), await startOf('rumdl'));
  for (const size of sizes) {
    const text = reportOf(size);
    const figures: Partial<Record<Name, number | null>> = {};
    for (const name of Object.keys(servers) as Name[]) {
      const server = await start(name);
      const times = await keystrokes(server, text, size > 500_000 ? 3 : 9);
      figures[name] = times && median(times);
      server.stop();
    }
    print(
      `keystroke to findings, ${Math.round(size / 1000)} KB`,
      figures.postmortem ?? null,
      figures.rumdl ?? null,
    );
  }
}

function print(what: string, ours: number | null, theirs: number | null): void {
  const shown = (ms: number | null) => (ms === null ? '> 60 s' : ms.toFixed(1)).padStart(8);
  const ratio = ours !== null && theirs !== null ? (ours / theirs).toFixed(2) : '–';
  console.log(`${what.padEnd(46)}${shown(ours)}${shown(theirs)}${ratio.padStart(8)}`);
}
