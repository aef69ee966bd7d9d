/**
 * `npm run test:client`: test/client inside a real VS Code. VSCODE_EXECUTABLE names a desktop VS
 * Code to use instead of the npm-delivered host.
 */
import { runExtensionTests } from './extension-tests.ts';
import { root } from './paths.ts';
import { main } from './processes.ts';

await main(() =>
  runExtensionTests({ name: 'client', extension: root, executable: process.env.VSCODE_EXECUTABLE }),
);
