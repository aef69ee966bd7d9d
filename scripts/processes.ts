import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

/** The toolchain's own Node (npm package `node`), so that a machine with an older Node works too. */
export function toolchainNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const installed = path.join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(installed)) throw new Error('Node 24 is missing: run `npm ci` first.');
  return installed;
}

/** Program and leading arguments that run npm without a shell. */
export function npmCommand(): [string, string[]] {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [toolchainNode(), [cli]] : ['npm', []];
}

/** Runs a program with our terminal and resolves with its exit code (1 when a signal ended it). */
export function run(program: string, args: string[], cwd = root): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(program, args, { cwd, stdio: 'inherit' })
      .once('error', reject)
      .once('exit', (code) => resolve(code ?? 1));
  });
}

/** Ends a child started with `detached: true`, and everything it started. Safe to call twice. */
export function killTree(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * Resolves when the person presses Ctrl+C or something asks us to end. A SIGTERM to npm reaches only
 * the shell between npm and us: then we are told by nobody, but have another parent.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500).unref();
  });
}

/** Runs a script's main function: an error becomes one readable line and exit code 1. */
export async function main(body: () => Promise<number>): Promise<void> {
  try {
    process.exit(await body());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
