import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../scripts/browser.ts';
import { quietSettings } from '../../../scripts/editor-settings.ts';
import { installExtension } from '../../../scripts/installed-extension.ts';
import { terminalProgress } from '../../../scripts/progress.ts';
import { ensureHost, type HostAddress, startHost } from '../../../scripts/vscode-host.ts';

declare module 'vitest' {
  interface ProvidedContext {
    host: HostAddress;
    browser: string;
  }
}

/** Starts one VS Code for all files, with the extension installed as `npm start` installs it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureHost(terminalProgress());
  const browser = await ensureBrowser();
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'postmortem-e2e-'));
  const extensionsDir = path.join(scratch, 'extensions');
  await installExtension(extensionsDir);
  const host = await startHost({
    extensionsDir,
    dataDir: path.join(scratch, 'data'),
    settings: quietSettings,
  });
  project.provide('host', { authority: host.authority, token: host.token });
  project.provide('browser', browser);
  return async () => {
    await host.stop();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  };
}
