/**
 * Takes the flags of desktop VS Code, as `runTests` of @vscode/test-electron passes them, and runs
 * the tests in the npm-delivered host under a headless browser instead. Exits with the tests' code.
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { main, untilStopped } from './processes.ts';
import { terminalProgress } from './progress.ts';
import { ensureHost, remoteUri, startHost, workbenchUrl } from './vscode-host.ts';

const minutes = 10;

/** What this build of the workbench says about itself on every start. */
const noise =
  /token \(|a socket \(|^\[(?:reconnection|AgentHost|AccountPolicyGate|Service Worker)|builtin extensions (?:cache|from gallery)|spdlog|watchdog/;

await main(async () => {
  const { values, positionals } = parseArgs({
    strict: false, // VS Code's many other flags mean nothing here
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'extensions-dir': { type: 'string' },
      'user-data-dir': { type: 'string' },
    },
  });
  const value = (name: string) => {
    const given = values[name];
    if (typeof given !== 'string') throw new Error(`--${name}=PATH is required.`);
    return path.resolve(given);
  };
  const folder = path.resolve(positionals[0] ?? '.');
  const stopped = untilStopped();
  await ensureHost(terminalProgress());
  const executable = await ensureBrowser();
  const host = await startHost({
    extensionsDir: value('extensions-dir'),
    dataDir: value('user-data-dir'),
    testDriver: true,
  });
  const browser = await launchBrowser(executable);
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const text = args.map(String).join(' ');
      if (noise.test(text)) return;
      const stream = type === 'error' ? process.stderr : process.stdout;
      stream.write(`${text}\n`);
    });
    let exit: (code: number) => void = () => {};
    const outcome = new Promise<number>((resolve) => {
      exit = resolve;
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
    await page.goto(
      workbenchUrl(host, folder, [
        ['extensionDevelopmentPath', remoteUri(host, value('extensionDevelopmentPath'))],
        ['extensionTestsPath', remoteUri(host, value('extensionTestsPath'))],
        ['enableProposedApi', ''],
        ['skipWelcome', 'true'],
      ]),
    );
    return await Promise.race([outcome, tooLate(), stopped.then(() => 130), host.ended.then(() => 1)]);
  } finally {
    await browser.close();
    await host.stop();
  }
});

async function tooLate(): Promise<number> {
  await setTimeout(minutes * 60_000, undefined, { ref: false });
  console.error(`The tests did not end within ${minutes} minutes.`);
  return 1;
}
