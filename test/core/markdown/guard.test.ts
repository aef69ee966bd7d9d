import { describe, expect, it } from 'vitest';
import { maxLength } from '../../../core/src/markdown/guard.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';

/** Texts that take remark half a minute, or overflow its stack, when they are handed to it as they are. */
const hostile: Readonly<Record<string, string>> = {
  'nested bullets on one line': '- '.repeat(20_000),
  'nested quotes on one line': '> '.repeat(20_000),
  'a run of stars': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  'open brackets': '['.repeat(40_000),
  'emphasis without spaces': 'a**b'.repeat(10_000),
  'links without targets': '[a][b]'.repeat(8_000),
  'thousands of nested bullets': '- - - - x\n'.repeat(20_000),
  'a list nested hundreds deep': Array.from({ length: 700 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  'quotes of growing depth': Array.from({ length: 8_000 }, (_, i) => `${'>'.repeat(i % 16)}a`).join('\n'),
  backticks: '`a'.repeat(20_000),
  ampersands: '&'.repeat(40_000),
};

describe('the guard before the parser', () => {
  for (const [name, attack] of Object.entries(hostile)) {
    it(`takes out ${name} and keeps the rest`, () => {
      const text = `# Before\n\n${attack}\n\n# After\n`;
      const document = parseMarkdown(text);
      expect(document.mask).toHaveLength(text.length);
      expect(document.refused.length).toBeGreaterThan(0);
      const headings = document.prose.filter((line) => line.level > 0);
      expect(headings.map((line) => text.slice(line.content.start, line.content.end))).toEqual([
        'Before',
        'After',
      ]);
    });
  }

  it('leaves ordinary documents whole', () => {
    const text =
      '# A\n\n> - quoted list\n\n***\n\n| a | b |\n|---|---|\n| `x` | [y](z) |\n\n```\n- - - - - -\n```\n';
    expect(parseMarkdown(text).refused).toEqual([]);
  });

  it('reads no further than its limit, and says from where', () => {
    const text = 'A line of prose.\n\n'.repeat(maxLength / 8);
    const { refused } = parseMarkdown(text);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.start).toBeLessThanOrEqual(maxLength);
    expect(refused[0]?.end).toBe(text.length);
  });

  it('keeps a list of thousands of bold items, whatever its markers', () => {
    const bullets = '- **10:05 UTC:** The team looks at it.\n'.repeat(3000);
    const numbers = Array.from({ length: 3000 }, (_, i) => `${i + 1}. **10:05:** Looked.`).join('\n');
    for (const text of [bullets, numbers]) expect(parseMarkdown(text).refused).toEqual([]);
  });
});
