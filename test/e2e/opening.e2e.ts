import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { withEditor } from './support/editor.ts';

const sample = { folder: path.join(root, 'samples'), file: '0x19-postmortem/README.md' };

test('the sample opens with findings in the Problems view', async () => {
  await withEditor(sample, async (editor) => {
    await expect.poll(async () => (await editor.problems()).length).toBeGreaterThan(0);
    const problems = await editor.problems();
    await editor.screenshot('sample');
    expect(new Set(problems.map((problem) => problem.source))).toEqual(new Set(['postmortem']));
  });
});
