import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Progress } from './progress.ts';

/**
 * Runs `body` while holding a lock file that names our process. Others wait; a lock whose owner no
 * longer lives is taken over.
 */
export async function withLock<T>(file: string, progress: Progress, body: () => Promise<T>): Promise<T> {
  while (!acquire(file)) {
    const owner = readOwner(file);
    if (owner !== undefined && !isAlive(owner)) rmSync(file, { force: true });
    else {
      progress(`Waiting for another process (${owner ?? 'just starting'}) that is fetching VS Code`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    return await body();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The owner's process id, or undefined when the file is gone or not written yet. */
function readOwner(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
