/**
 * `npm start [-- PATH]`: builds the extension and opens it in a real VS Code in the browser, on the
 * sample workspace or on a folder (or file) of yours, until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { quietSettings } from './editor-settings.ts';
import { installExtension } from './installed-extension.ts';
import { cache, root } from './paths.ts';
import { main, run, toolchainNode, untilStopped } from './processes.ts';
import { terminalProgress } from './progress.ts';
import { ensureHost, remoteUri, startHost, workbenchUrl } from './vscode-host.ts';

const sample = path.join(cache, 'sample');
const sampleFile = '0x19-postmortem/README.md';

await main(async () => {
  const { folder, file } = workspace(process.argv[2]);
  if ((await run(toolchainNode(), [path.join(root, 'esbuild.mjs')])) !== 0) return 1;
  await ensureHost(terminalProgress());
  const extensionsDir = path.join(cache, 'extensions');
  await installExtension(extensionsDir);
  const stopped = untilStopped();
  const host = await startHost({
    extensionsDir,
    dataDir: path.join(cache, 'data'),
    settings: quietSettings,
  });
  const url = workbenchUrl(host, folder, file ? [['openFile', remoteUri(host, file)]] : []);
  console.log(
    `\nVS Code with the extension is running. Open this address (Ctrl+C here stops it):\n\n  ${url}\n`,
  );
  openInBrowser(url);
  const ending = await Promise.race([stopped.then(() => 0), host.ended.then(() => 1)]);
  if (ending === 1) console.error('VS Code ended by itself.');
  await host.stop();
  return ending;
});

/** What to open: the stated path, or a fresh copy of the samples so that git never sees an edit. */
function workspace(stated: string | undefined): { folder: string; file?: string } {
  if (stated === undefined) {
    rmSync(sample, { recursive: true, force: true });
    cpSync(path.join(root, 'samples'), sample, { recursive: true });
    console.log(`Sample workspace: ${sample} (a copy; the next start makes a fresh one)`);
    return { folder: sample, file: path.join(sample, sampleFile) };
  }
  // npm runs scripts in the package's folder; INIT_CWD is where the person typed the command.
  const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), stated);
  if (!existsSync(target)) throw new Error(`${target} does not exist.`);
  if (statSync(target).isDirectory()) return { folder: target };
  return { folder: path.dirname(target), file: target };
}

/** A courtesy: without a display, or without a program that opens addresses, the printed one is enough. */
function openInBrowser(url: string): void {
  const { platform, env } = process;
  if (env.CI || (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)) return;
  const [program, args]: [string, string[]] =
    platform === 'darwin'
      ? ['open', [url]]
      : platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
