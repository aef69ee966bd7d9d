import * as vscode from 'vscode';
import { assert, eventually, openFixture, test } from './harness.ts';

const id = 'postmortem-editor.postmortem';

test('the extension is present and activates on a postmortem README', async () => {
  const extension = vscode.extensions.getExtension(id);
  assert(extension, `${id} is not installed`);
  await openFixture('# Postmortem\n\n## Issue Summary\n\n## Timeline\n\n- 10:05 AM: alert\n');
  await eventually(() => assert(extension.isActive, `${id} did not activate`));
});
