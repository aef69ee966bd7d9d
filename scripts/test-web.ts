/** `npm run test:web`: test/web in the web worker extension host, which is what vscode.dev uses. */
import path from 'node:path';
import { runExtensionTests } from './extension-tests.ts';
import { stageExtension } from './installed-extension.ts';
import { cache } from './paths.ts';
import { main } from './processes.ts';

await main(async () => {
  const extension = path.join(cache, 'web-extension');
  await stageExtension(extension, (manifest) => {
    delete manifest.main; // with only `browser` left, VS Code must choose the worker
  });
  return runExtensionTests({ name: 'web', extension });
});
