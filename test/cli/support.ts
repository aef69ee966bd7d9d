import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder. */
export function postmortem(cwd: string, args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of the test's own. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postmortem-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
