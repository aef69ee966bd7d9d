/* Whole commands over the same files, beside rumdl and markdownlint-cli2, and the sizes of what is shipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

/** Prints the sizes of what is shipped, and of what the others install for the same job. */
export function benchSizes(): void {
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
  console.log(`\n${'bundle'.padEnd(46)}${'KB'.padStart(8)}${'gzip'.padStart(8)}`);
  for (const path of filesBelow(join(root, 'dist')).filter((file) => /\.(?:js|css)$/.test(file))) {
    const name = relative(root, path);
    console.log(
      `${name.padEnd(46)}${kilobytes(statSync(path).size)}${kilobytes(gzipSync(readFileSync(path)).length)}`,
    );
  }

  const folder = mkdtempSync(join(tmpdir(), 'postmortem-bench-'));
  const vsix = join(folder, 'postmortem.vsix');
  const packed = spawnSync(bin('vsce'), ['package', '--no-dependencies', '--out', vsix], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const own = statSync(vsix).size;
  rmSync(folder, { recursive: true });
  console.log(`\n${'what is installed'.padEnd(46)}${'KB'.padStart(8)}${'ours ×'.padStart(8)}`);
  for (const [name, bytes] of [
    ['postmortem.vsix (zipped)', own],
    ['rumdl (its package and program)', installedSize(['rumdl', '@rumdl'])],
    ['markdownlint-cli2 (with markdownlint)', installedSize(['markdownlint-cli2', 'markdownlint'])],
  ] as const) {
    console.log(`${name.padEnd(46)}${kilobytes(bytes)}${(own / bytes).toFixed(2).padStart(8)}`);
  }
}

/** Bytes of the files of some packages, their own dependencies left out. */
function installedSize(packages: readonly string[]): number {
  return packages
    .flatMap((name) => filesBelow(join(root, 'node_modules', name)))
    .reduce((sum, file) => sum + statSync(file).size, 0);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
