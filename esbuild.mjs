/**
 * `node esbuild.mjs [--watch]`: bundles everything that runs into dist/. Minified, with source maps beside it that the
 * package leaves out; with --watch readable, and again after each change.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const root = import.meta.dirname;
const watch = process.argv.includes('--watch');

/**
 * Leaves out the documentation of the rules: it is in docs/rules, made from the source, and nothing that runs reads it.
 * @type {import('esbuild').Plugin}
 */
const withoutRuleDocs = {
  name: 'without-rule-docs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]src[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(/^( *)docs: \{\n[\s\S]*?^\1\},\n/m, ''),
    }));
  },
};

/**
 * The parser's table of all 2,125 character references is a fiftieth of the package; the analysis leaves out what stands
 * for a character, so only those of addresses are kept.
 * @type {import('esbuild').Plugin}
 */
const fewEntities = {
  name: 'few-entities',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({
      contents: `export const characterEntities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\\u00a0' };`,
    }));
  },
};

/**
 * The language client matches glob patterns for document selectors that have some and for servers that follow the
 * renaming of files. Ours have none and do not, so the matcher is left out: a sixtieth of the package.
 * @type {import('esbuild').Plugin}
 */
const withoutGlobs = {
  name: 'without-globs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]minimatch[\\/]dist[\\/]\w+[\\/]index\.js$/ }, () => ({
      contents: 'export class Minimatch { makeRe() { return false; } match() { return false; } }',
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  loader: { '.md': 'text' },
  logLevel: 'warning',
  minify: !watch,
  plugins: [withoutRuleDocs, fewEntities, withoutGlobs],
  sourcemap: watch ? 'linked' : 'external',
  target: 'es2022',
};

// CommonJS throughout: the web's extension host loads nothing else, and the language server's own requires break in ESM.
// jsonc-parser's `main` can't be bundled (its requires are hidden in a UMD wrapper), its `module` can.
/** @type {import('esbuild').BuildOptions} */
const forNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
};

/** @type {import('esbuild').BuildOptions} */
const forBrowser = { ...common, platform: 'browser' };

// Two packages choose files that need `document` under the `browser` condition; under `worker` they choose ones that don't.
const conditions = ['worker', 'browser'];

/** What dist/ consists of. @type {(import('esbuild').BuildOptions & { entry: string, outfile: string })[]} */
const bundles = [
  {
    ...forNode,
    entry: 'client/src/extension.ts',
    outfile: 'dist/extension.js',
    external: ['vscode', './web/extension.js'],
  },
  {
    ...forBrowser,
    entry: 'client/src/web.ts',
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    conditions,
    external: ['vscode'],
  },
  { ...forNode, entry: 'server/src/node.ts', outfile: 'dist/server.js', external: ['./web/server.js'] },
  { ...forBrowser, entry: 'server/src/web.ts', outfile: 'dist/web/server.js', format: 'iife', conditions },
  {
    ...forNode,
    entry: 'cli/src/main.ts',
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...forBrowser, entry: 'client/timeline/main.ts', outfile: 'dist/timeline.js', format: 'iife' },
  { ...forBrowser, entry: 'client/timeline/page.css', outfile: 'dist/timeline.css' },
  { ...forBrowser, entry: 'client/timeline/markdown.css', outfile: 'dist/markdown.css' },
];

const missing = bundles.filter(({ entry }) => !existsSync(path.join(root, entry)));
for (const { entry, outfile } of missing) console.error(`${outfile} is not built: ${entry} does not exist.`);

const results = await Promise.allSettled(
  bundles
    .filter((bundle) => !missing.includes(bundle))
    .map(async ({ entry, ...rest }) => {
      const options = { ...rest, entryPoints: [entry] };
      if (watch) await (await context(options)).watch();
      else await build(options);
    }),
);
packRulePages();
removeStrays();
const cli = path.join(root, 'dist/cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);

// esbuild has printed its own errors; anything else that went wrong is ours to tell.
for (const result of results) {
  if (result.status === 'rejected' && !result.reason.errors) console.error(result.reason);
}
if (watch) console.log('Watching for changes. Ctrl+C stops it.');
else if (missing.length > 0 || results.some(({ status }) => status === 'rejected')) process.exitCode = 1;

/** The pages of the rules in one file, the list of them first, apart by form feeds: packed by themselves they are thrice as big. */
function packRulePages() {
  const folder = path.join(root, 'docs/rules');
  const names = readdirSync(folder).sort((a, b) => Number(b === 'README.md') - Number(a === 'README.md'));
  const pages = names.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  writeFileSync(path.join(root, 'dist/rules.md'), pages.join('\f'));
}

/** Removes what an earlier build left in dist/ and no bundle writes any more. */
function removeStrays() {
  const dist = path.join(root, 'dist');
  const written = new Set([
    'dist/rules.md',
    ...bundles.flatMap(({ outfile }) => [outfile, `${outfile}.map`]),
  ]);
  for (const name of existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : []) {
    const file = path.join(dist, name);
    const inDist = path.posix.join('dist', name.split(path.sep).join('/'));
    if (statSync(file).isFile() && !written.has(inDist)) rmSync(file);
  }
}
