import fc from 'fast-check';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../core/src/markdown/chunks.ts';
import { Lines } from '../../../core/src/markdown/lines.ts';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { readProse } from '../../../core/src/markdown/prose.ts';

const whole = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [frontmatter(['yaml', 'toml']), gfmTable()],
    fromMarkdownExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmTableFromMarkdown()],
  });

const blocks = [
  '# Heading\n',
  '## 2. Heading, 10:05 #\n',
  'Plain words, 10:05 AM: alarm!\nAnd more of them (many).\n',
  '2024-01-01 began it\n',
  '1986. A year, or an item\n',
  'Plain words with an end  \nand a tab\t\n',
  'Underlined\nin two lines\n===\n',
  'Setext\n------\n',
  'A paragraph with **bold** text and a time, 10:05.\nIts second line.\n',
  '- item\n  - nested\n\n    goes on\n- other\n',
  '1. one\n2. two\n',
  '> quoted\nlazy line\n',
  '```sh\n# no heading\n- no item\n\nstill code\n```\n',
  '- item with code\n\n  ```\n  # no heading\n  ```\n',
  '~~~\n```\n# no heading\n~~~\n',
  '<!-- comment\n\n# no heading\n-->\n',
  '<div>\n# no heading in here\n</div>\n',
  '<pre>\n\n# no heading\n\n</pre>\n',
  '| a | b |\n|---|---|\n| 10:05 | x |\n',
  '    indented code\n',
  '***\n',
  '<span>lone tag</span>\n',
  '<b>\n# no heading\n',
  'text\n<b>\n# heading\n',
  '<?php\n\n# no heading\n?>\n',
  '- a\n\n      # code\n',
];

describe('parsing in pieces', () => {
  it('reads the same as parsing in one piece, whatever stands at the seams', () => {
    const filler = `${'Words and words to fill a piece with, so that the next seam is near. '.repeat(30)}\n`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...blocks, filler), fc.constantFrom('', '\n')), {
          minLength: 4,
          maxLength: 14,
        }),
        fc.constantFrom('\n', '\r\n'),
        (parts, eol) => {
          const text = `${filler}\n${parts.map(([block, gap]) => block + gap).join('')}`.replace(/\n/g, eol);
          const lines = new Lines(text);
          const one = readProse([{ root: whole.parse(text), shift: 0 }], text, lines);
          const pieces = parseMarkdown(text);
          expect(pieces.mask).toBe(one.mask);
          expect(pieces.prose.map(({ line, kind, level }) => [line, kind, level])).toEqual(
            one.prose.map(({ line, kind, level }) => [line, kind, level]),
          );
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 250) },
    );
  });

  it('leaves short texts in one piece, and longer ones where links are defined', () => {
    const text = '# &gt;\n\ntext &amp;\n'.repeat(100);
    expect(partsOf(text, new Lines(text))).toEqual([{ marked: { start: 0, end: text.length } }]);
    const defined = `${'# A\n\n[text][a]\n'.repeat(500)}\n[a]: https://example.org\n`;
    expect(partsOf(defined, new Lines(defined))).toEqual([{ marked: { start: 0, end: defined.length } }]);
  });

  it('takes a label with words behind it for no definition', () => {
    const labels = '[If in time]: the agreement holds.\n\n'.repeat(3);
    expect(partsOf(labels, new Lines(labels)).every((part) => 'plain' in part)).toBe(false);
    const text = `# A\n\n${labels}`;
    expect(partsOf(text, new Lines(text))[0]).toHaveProperty('plain');
  });

  it('cuts long texts, and long lists', () => {
    const sections = '# &gt;\n\ntext &amp;\n'.repeat(5000);
    expect(partsOf(sections, new Lines(sections)).length).toBeGreaterThan(3);
    const list = '- item &amp;\n'.repeat(20_000);
    expect(partsOf(list, new Lines(list)).length).toBeGreaterThan(3);
  });

  it('takes out what needs no parser where that is worth a cut', () => {
    const words = 'Words and words, and a time such as 10:05. '.repeat(5).trim();
    const text = `# Plain\n\n- item &amp;\n\n${words}\n${words}\n\n> quote\n\n# Short\n\n> quote\n`;
    expect(
      partsOf(text, new Lines(text)).map((part) =>
        'plain' in part
          ? part.plain.map(({ lines }) => lines.map(({ inner }) => text.slice(inner.start, inner.end)))
          : text.slice(part.marked.start, part.marked.end).trim(),
      ),
    ).toEqual([[['Plain']], '- item &amp;', [[words, words]], '> quote\n\n# Short\n\n> quote']);
  });
});
