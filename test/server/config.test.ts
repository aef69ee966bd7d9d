import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { defineTest } from './support/language-client.ts';

defineTest({
  name: 'the nearest .postmortem.json outweighs the editor’s settings, and is read again when it changes',
  settings: { template: 'gitlab' },
  async run(client) {
    const folder = mkdtempSync(join(tmpdir(), 'postmortem-config-'));
    try {
      const report = join(folder, 'reports', 'outage.md');
      const config = join(folder, '.postmortem.json');
      mkdirSync(join(folder, 'reports'));
      writeFileSync(config, '{"template":"pagerduty"}');
      const uri = await client.open(
        '# Outage\n\n## Summary\n\nThe shop was down on 3 May 2024.\n\n## Timeline\n\n- 10:00 UTC alarm\n- 10:30 UTC restored\n',
        pathToFileURL(report).href,
      );
      const template = async () =>
        (await client.connection.sendRequest<{ template: string } | null>('postmortem/outline', { uri }))
          ?.template;
      const first = JSON.stringify(await template());
      writeFileSync(config, '{"template":"wikimedia"}');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(config).href, type: 2 }],
      });
      const second = JSON.stringify(await template());
      expect([first, second]).toEqual([
        expect.stringMatching(/pagerduty/i),
        expect.stringMatching(/wikimedia/i),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
