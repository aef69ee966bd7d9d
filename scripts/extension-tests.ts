import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { quietSettings } from './editor-settings.ts';
import { root } from './paths.ts';
import { toolchainNode } from './processes.ts';

export interface Suite {
  /** Folder below test/ and the name in the closing line. */
  name: 'client' | 'web';
  /** The extension to load: a folder with a package.json. */
  extension: string;
  /** A desktop VS Code's program file; without one the npm-delivered host runs the tests. */
  executable?: string | undefined;
}

/**
 * Bundles `test/SUITE/*.test.ts` and runs it inside an extension host through the call that every
 * extension uses, on an empty workspace of its own.
 * @returns the tests' exit code.
 */
export async function runExtensionTests({ name, extension, executable }: Suite): Promise<number> {
  const extensionTestsPath = await bundleTests(name, extension);
  const scratch = mkdtempSync(path.join(os.tmpdir(), `postmortem-${name}-`));
  const workspace = path.join(scratch, 'workspace');
  const userData = path.join(scratch, 'data');
  mkdirSync(workspace);
  writeUserSettings(userData);
  const host = path.join(import.meta.dirname, 'host-as-vscode.ts');
  try {
    return await runTests({
      vscodeExecutablePath: executable ?? toolchainNode(),
      extensionDevelopmentPath: extension,
      extensionTestsPath,
      launchArgs: [
        ...(executable ? [] : [host]),
        workspace,
        `--user-data-dir=${userData}`,
        `--extensions-dir=${path.join(scratch, 'extensions')}`,
      ],
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Desktop VS Code reads `User/`, the npm host `data/User/` below the same folder. */
function writeUserSettings(userData: string): void {
  for (const folder of ['User', 'data/User']) {
    mkdirSync(path.join(userData, folder), { recursive: true });
    writeFileSync(path.join(userData, folder, 'settings.json'), JSON.stringify(quietSettings));
  }
}

/** Tests about the web that run in Node, on a bundle loaded into a bare context. */
const forVitest = 'server-in-worker.test.ts';

/**
 * One script that registers every test of a suite and exports the `run` that VS Code calls. It must
 * lie below the extension's folder: that is how VS Code knows which extension host shall run it.
 */
async function bundleTests(name: Suite['name'], extension: string): Promise<string> {
  const folder = path.join(root, 'test', name);
  const outfile = path.join(extension, '.vscode-test/out', name, 'index.js');
  const imports = globSync('*.test.ts', { cwd: folder, ignore: forVitest })
    .sort()
    .map((file) => `import './${file}';`);
  const runner = [
    ...imports,
    `import { runTests } from '../client/harness.ts';`,
    `export const run = () => runTests('${name}');`,
  ];
  await build({
    stdin: { contents: runner.join('\n'), resolveDir: folder, sourcefile: 'index.ts', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs', // what both extension hosts load
    platform: name === 'web' ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    loader: { '.md': 'text' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
