/**
 * A real VS Code from the npm registry: the package `code-server` carries a prebuilt VS Code server
 * and workbench, which a browser (headless or the person's own) shows. Networks that cannot reach
 * VS Code's download host can still reach npm.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock.ts';
import { cache, root } from './paths.ts';
import { killTree, npmCommand, toolchainNode } from './processes.ts';
import { type Progress, whileGrowing } from './progress.ts';

const packageName = 'code-server';
const packageVersion = '4.139.1';
const home = path.join(cache, 'web');
const server = 'node_modules/code-server/lib/vscode';
const stamp = 'complete';

/**
 * Installs the editor host into `.vscode-test/web` unless it is there already. The install happens
 * beside it and is renamed into place, so a half-finished one is never taken for complete.
 * @throws with one sentence when npm cannot fetch it.
 */
export async function ensureHost(progress: Progress): Promise<void> {
  if (isInstalled()) return;
  mkdirSync(cache, { recursive: true });
  await withLock(path.join(cache, 'web.lock'), progress, async () => {
    if (isInstalled()) return;
    const part = path.join(cache, 'web.part');
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    const title = `Fetching VS Code (npm package ${packageName} ${packageVersion}, about 590 MB, once)`;
    await whileGrowing(install(part), part, title, progress);
    writeFileSync(path.join(part, stamp), packageVersion);
    rmSync(home, { recursive: true, force: true });
    await rename(part, home);
  });
}

function isInstalled(): boolean {
  const file = path.join(home, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === packageVersion;
}

/** Two plain npm installs; the package's own install scripts would compile what we don't need. */
async function install(prefix: string): Promise<void> {
  writeFileSync(path.join(prefix, 'package.json'), '{ "private": true }\n');
  await npmInstall(prefix, `${packageName}@${packageVersion}`);
  await npmInstall(path.join(prefix, server), '--omit=dev');
}

function npmInstall(prefix: string, ...args: string[]): Promise<void> {
  const [program, npm] = npmCommand();
  const flags = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund'];
  const retries = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=5000'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...npm, ...flags, ...retries, ...args], {
      cwd: prefix,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.once('error', (error) => reject(fetchError(error.message)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(fetchError(complaint))));
  });
}

function fetchError(complaint: string): Error {
  const code = /\b(?:E[A-Z]{4,}|EAI_AGAIN|E\d{3})\b/.exec(complaint.replaceAll('EBADENGINE', ''))?.[0];
  const line = /npm error (?!code|errno|syscall)(.+)/.exec(complaint)?.[1];
  const reason = [code, line].filter(Boolean).join(', ') || complaint.trim() || 'npm gave no reason';
  return new Error(
    `The editor host (${packageName} ${packageVersion}) could not be fetched from the npm registry: ${reason}.`,
  );
}

export interface HostOptions {
  /** Where installed extensions live. */
  extensionsDir: string;
  /** Where the host keeps user settings and caches. */
  dataDir: string;
  /** 0 or absent lets the system choose a free port. */
  port?: number;
  /** Accept `extensionDevelopmentPath` and `extensionTestsPath` from the page's address. */
  testDriver?: boolean;
  /** User settings written before the start, when the folder has none yet. */
  settings?: Record<string, unknown>;
}

/** How to reach a running host. */
export interface HostAddress {
  /** `127.0.0.1:PORT`, as `vscode-remote://` addresses name it. */
  authority: string;
  /** What a page must know to be let in: the host can run any program, and other local users exist. */
  token: string;
}

export interface Host extends HostAddress {
  /** Resolves when the host ends, by itself or because of `stop`. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** The workbench's address for a folder, with what VS Code calls a payload: options of the window. */
export function workbenchUrl(host: HostAddress, folder: string, payload: [string, string][] = []): string {
  const address = `http://${host.authority}/?tkn=${host.token}&folder=${readable(toUriPath(folder))}`;
  return payload.length > 0 ? `${address}&payload=${readable(JSON.stringify(payload))}` : address;
}

/** A file or folder of this machine as the workbench names it. */
export function remoteUri(host: HostAddress, file: string): string {
  return `vscode-remote://${host.authority}${encodeURI(toUriPath(file))}`;
}

/**
 * Starts the installed host on 127.0.0.1, guarded by a random token, and waits until it serves.
 * Its output is swallowed: the host's only notable line is a stack trace about a native log module
 * that `--ignore-scripts` leaves out on purpose. A start that fails shows the last lines.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  if (options.settings) writeSettings(options.dataDir, options.settings);
  const token = randomBytes(9).toString('base64url');
  const child = spawn(
    toolchainNode(),
    [
      path.join(home, server, 'out/server-main.js'),
      '--host=127.0.0.1',
      `--port=${options.port ?? 0}`,
      `--connection-token=${token}`,
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
      `--server-data-dir=${options.dataDir}`,
      `--extensions-dir=${options.extensionsDir}`,
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      // Without a marketplace the host asks no server on the internet about extensions.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    },
  );
  const kill = () => killTree(child, 'SIGKILL');
  process.once('exit', kill); // a crash of ours must not leave the host behind
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    killTree(child);
    const patience = setTimeout(kill, 3000);
    await ended;
    clearTimeout(patience);
    kill(); // extension hosts that outlived their parent
    process.off('exit', kill);
  };
  try {
    const port = await portWhenReady(child);
    return { authority: `127.0.0.1:${port}`, token, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `C:\a\b` is `/C:/a/b` in an address; elsewhere a path already looks like one. */
function toUriPath(file: string): string {
  return process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}` : file;
}

/** Encodes a query value, but leaves what is harmless there as people can read it. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|3A|2C)/g, decodeURIComponent);
}

function writeSettings(dataDir: string, settings: Record<string, unknown>): void {
  const file = path.join(dataDir, 'data/User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

function portWhenReady(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string) => {
      const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |'|→)/.test(line));
      reject(new Error(`VS Code did not start: ${reason}\n${lines.slice(-8).join('\n')}`));
    };
    const patience = setTimeout(() => fail('no answer within 60 seconds.'), 60_000);
    const listen = (text: string) => {
      output = (output + text).slice(-20_000);
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(patience);
      resolve(Number(port));
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(patience);
      fail(`it ended with code ${code}.`);
    });
  });
}
