import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { frame, Unframer } from '../../server/src/transport/framing.ts';

const server = path.resolve(import.meta.dirname, '../../dist/server.js');

function received(...chunks: Buffer[]): unknown[] {
  const messages: unknown[] = [];
  const unframer = new Unframer((message) => messages.push(message));
  for (const chunk of chunks) unframer.push(chunk);
  return messages;
}

const messages = [{ id: 1, text: 'plain' }, { id: 2, text: '🔥 é \r\n\r\n Content-Length: 5' }, [], null];
const stream = Buffer.concat(messages.map(frame));

test('messages come through a stream in one piece', () => {
  expect(received(stream)).toEqual(messages);
});

test('messages come through a stream byte by byte', () => {
  expect(received(...[...stream].map((byte) => Buffer.of(byte)))).toEqual(messages);
});

test('other headers are passed over', () => {
  const body = Buffer.from(
    'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}',
  );
  expect(received(body)).toEqual([{}]);
});

test('a header without a length and a body that is no JSON are refused', () => {
  expect(() => received(Buffer.from('Hello\r\n\r\n'))).toThrow('No Content-Length');
  expect(() => received(Buffer.from('Content-Length: 3\r\n\r\n{,}'))).toThrow(SyntaxError);
});

test('a long message in many pieces takes no time to speak of', () => {
  const long = frame({ text: 'x'.repeat(4_000_000) });
  const pieces = Array.from({ length: 4000 }, (_, i) => long.subarray(i * 1001, (i + 1) * 1001));
  const started = performance.now();
  expect(received(...pieces)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1000);
});

/** Starts the server and closes its input after writing to it. @returns its exit code and what it wrote. */
function run(
  args: string[],
  input: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [server, ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

test('the server ends when its client is gone', async () => {
  expect(await run(['--stdio'], '')).toEqual({ code: 1, stdout: '', stderr: '' });
});

test('the server ends with a word on what is no LSP', async () => {
  const { code, stdout, stderr } = await run(['--stdio'], 'GET / HTTP/1.1\r\n\r\n');
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('No Content-Length');
});

test('the server says how to start it', async () => {
  const { code, stderr } = await run([], '');
  expect(code).toBe(1);
  expect(stderr).toContain('--stdio');
});
