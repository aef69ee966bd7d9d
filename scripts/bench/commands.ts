/* Whole commands over the same files, beside rumdl and markdownlint-cli2, and the sizes of what is shipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, root } from './measure.ts';

const rounds = 5;
const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** Measures the check of a folder of Markdown files and prints the table. */
export function benchCommands(): void {
  const folder = ['../shared/corpus/dev/docs', 'samples']
    .map((name) => join(root, name))
    .find(existsSync) as string;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
  const commands = {
    'postmortem check': [process.execPath, join(root, 'dist/cli.js'), 'check', ...files],
    'rumdl check': [bin('rumdl'), 'check', '--no-cache', ...files],
    'markdownlint-cli2': [bin('markdownlint-cli2'), '--no-globs', ...files.map((file) => `:${file}`)],
  } as const;
  const times = new Map<string, number[]>();
  for (let round = -1; round < rounds; round++) {
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      const begun = performance.now();
      const { error } = spawnSync(command, args, { stdio: 'ignore', cwd: root });
      if (error) throw error;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
    }
  }
  const ours = median(times.get('postmortem check') ?? []);
  console.log(
    `\n${`whole command, ${files.length} files`.padEnd(46)}${'ms'.padStart(8)}${'ours ×'.padStart(8)}`,
  );
  for (const [name, values] of times) {
    console.log(
      `${name.padEnd(46)}${median(values).toFixed(0).padStart(8)}${(ours / median(values)).toFixed(2).padStart(8)}`,
    );
  }
}

/** Prints the sizes of the bundles. */
export function benchSizes(): void {
  console.log(`\n${'bundle'.padEnd(46)}${'KB'.padStart(8)}${'gzip'.padStart(8)}`);
  const dist = join(root, 'dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:js|css)$/.test(file)) continue;
    const path = join(dist, file);
    const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
    console.log(
      `${`dist/${file}`.padEnd(46)}${kilobytes(statSync(path).size)}${kilobytes(gzipSync(readFileSync(path)).length)}`,
    );
  }
}
