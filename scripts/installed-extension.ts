import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from './paths.ts';

interface Manifest {
  name: string;
  publisher: string;
  version: string;
  main?: string;
}

/** The extension's own manifest. */
function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/**
 * Copies the files that the package would contain into a folder, so that what runs is what ships.
 * @param edit changes the copied manifest.
 */
export async function stageExtension(folder: string, edit?: (manifest: Manifest) => void): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  const manifest = readManifest();
  edit?.(manifest);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

/**
 * Makes `extensionsDir` hold exactly this extension. VS Code writes its own list of what is
 * installed from the folders it finds when that list does not exist.
 */
export async function installExtension(extensionsDir: string): Promise<void> {
  rmSync(extensionsDir, { recursive: true, force: true });
  const { publisher, name, version } = readManifest();
  await stageExtension(path.join(extensionsDir, `${publisher}.${name}-${version}`));
}
