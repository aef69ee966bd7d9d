import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Receives one line about what is going on; a later line replaces it, an empty one clears it. */
export type Progress = (line: string) => void;

/**
 * Progress on the terminal: one line that is rewritten in place. Without a terminal (CI) every
 * tenth second's line is printed, so that a log stays short.
 */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY) return (line) => stream.write(`\r\u001b[K${line}`);
  let last = 0;
  return (line) => {
    if (line === '' || Date.now() - last < 10_000) return;
    last = Date.now();
    stream.write(`${line}\n`);
  };
}

/** Reports a growing folder and the elapsed time every two seconds until the work is done. */
export async function whileGrowing<T>(
  work: Promise<T>,
  folder: string,
  title: string,
  progress: Progress,
): Promise<T> {
  const started = Date.now();
  let done = false;
  const finished = work.finally(() => {
    done = true;
  });
  finished.catch(() => {}); // awaited below; this only keeps an early failure from being unhandled
  while (!done) {
    const megabytes = Math.round((await folderSize(folder)) / 1e6);
    progress(`${title}: ${megabytes} MB, ${Math.round((Date.now() - started) / 1000)} s`);
    await Promise.race([finished.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 2000))]);
  }
  progress('');
  return finished;
}

/** Bytes of all files below a folder; files that vanish while we look count nothing. */
async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let total = 0;
  for (const entry of entries) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) total += await folderSize(child);
    else if (entry.isFile())
      total += await stat(child).then(
        (file) => file.size,
        () => 0,
      );
  }
  return total;
}
