import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from './paths.ts';
import { run, toolchainNode } from './processes.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Program files outside PATH on macOS and Windows. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const noBrowser =
  'No Chrome or Chromium was found. Install one (Debian: `apt-get install -y chromium`; anywhere: ' +
  '`npx playwright-core install --with-deps chromium`) or set CHROME_PATH to its program file.';

/**
 * A Chrome or Chromium of this machine: CHROME_PATH, then PATH, then the usual places, then
 * Playwright's own download.
 * @throws when CHROME_PATH names no file.
 */
function findBrowser(): string | undefined {
  const stated = process.env.CHROME_PATH;
  if (stated) {
    if (!existsSync(stated)) throw new Error(`CHROME_PATH names ${stated}, which does not exist.`);
    return stated;
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  return [...onPath, ...places, chromium.executablePath()].find((file) => file && existsSync(file));
}

/**
 * Finds a browser, or gets one: Playwright's download, else (root on Debian) the chromium package.
 * @throws saying what to do when neither can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  console.log('No Chrome or Chromium here: fetching one.');
  const playwright = path.join(root, 'node_modules/playwright-core/cli.js');
  const withSystemLibraries = isRoot ? ['--with-deps'] : [];
  const attempts: [string, string[]][] = [
    [toolchainNode(), [playwright, 'install', ...withSystemLibraries, 'chromium']],
  ];
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    attempts.push(['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium']]);
  }
  for (const [program, args] of attempts) {
    await run(program, args).catch(() => 1);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(noBrowser);
}

/**
 * A browser without a window, with further switches where given. `--no-sandbox` because CI runs as root, where
 * Chromium's sandbox cannot.
 */
export function launchBrowser(executablePath: string, switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
  });
}
