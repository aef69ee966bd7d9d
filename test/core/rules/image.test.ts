import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';

function findings(...images: readonly string[]) {
  const text = `# Postmortem\n\n## Issue Summary\n\n${images.join('\n\n')}\n\n## Timeline\n\n- 10:00 UTC alarm\n`;
  return analyse(text, { path: '0x19-postmortem/README.md' }).findings.filter(
    (finding) => finding.rule === 'image',
  );
}

describe('image', () => {
  it('reports a picture written into the text', () => {
    expect(findings(`![a](data:image/png;base64,${'A'.repeat(3000)})`)).toHaveLength(1);
  });
  it('reports addresses of GitHub’s proxy, several as one finding', () => {
    const address = '![a](https://camo.githubusercontent.com/b20c/6874)';
    expect(findings(address, address)).toHaveLength(1);
    expect(findings(address, address)[0]?.related).toHaveLength(1);
  });
  it('leaves jokes, GIFs, badges and small pictures alone', () => {
    expect(
      findings(
        '![](https://media.example/cat.gif)',
        '![a](b.png)',
        '![](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
      ),
    ).toEqual([]);
  });
});
