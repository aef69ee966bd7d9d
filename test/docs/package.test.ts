import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

it('the package holds what runs and what the manifest names, in at most 600 KB', async () => {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const allowed =
    /^(?:dist\/(?:web\/)?\w+\.(?:js|css)|dist\/rules\.md|l10n\/|package(?:\.nls(?:\.[\w-]+)?)?\.json|schemas\/|snippets\/|syntaxes\/|client\/assets\/|README\.md|CHANGELOG\.md|LICENSE)/;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  const folder = mkdtempSync(path.join(tmpdir(), 'postmortem-package-'));
  try {
    const packagePath = path.join(folder, 'postmortem.vsix');
    await createVSIX({ cwd: root, packagePath, dependencies: false });
    expect(statSync(packagePath).size).toBeLessThanOrEqual(600 * 1024);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
