import * as vscode from 'vscode';
import { assert, eventually, openFixture, test } from '../client/harness.ts';

const id = 'postmortem-editor.postmortem';

test('this is a web worker', () => {
  assert('WorkerGlobalScope' in globalThis, 'the tests run outside a worker');
});

test('the extension activates on a postmortem README without Node', async () => {
  const extension = vscode.extensions.getExtension(id);
  assert(extension, `${id} is not installed`);
  await openFixture('# Postmortem\n\n## Issue Summary\n\n## Timeline\n\n- 10:05 AM: alert\n');
  await eventually(() => assert(extension.isActive, `${id} did not activate`));
});
