import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';

function findings(...links: readonly string[]): string[] {
  const text = `# Postmortem\n\n## Issue Summary\n\n${links.map((link) => `See [it](${link}).`).join('\n')}\n\n## Timeline\n\n- 10:00 UTC alarm\n- 10:20 UTC restarted and back online\n\n## Root cause and resolution\n\nThe disk was full of logs that nobody had rotated since the spring.\n`;
  return analyse(text, { path: '0x19-postmortem/README.md' })
    .findings.filter((finding) => finding.rule === 'github-link')
    .map((finding) => finding.message);
}

describe('github-link', () => {
  it('reports a folder without its branch, once each', () => {
    expect(
      findings(
        'https://github.com/ada/devops/0x19-postmortem',
        'https://github.com/ada/devops/tree/main/0x19-postmortem',
      ),
    ).toEqual(['GitHub does not find this: “/tree/main/” is missing before “0x19-postmortem”.']);
  });
  it('knows the pages of GitHub itself, and leaves other sites alone', () => {
    expect(
      findings(
        'https://github.com/ada/devops',
        'https://github.com/ada/devops/issues/1',
        'https://github.com/ada',
        'https://gitlab.com/ada/devops/x',
      ),
    ).toEqual([]);
  });
  it('reads no links in code', () => {
    expect(findings('x)`[a](https://github.com/ada/devops/0x19)`(')).toEqual([]);
  });
});
