import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../../../core/src/markdown/lines.ts';
import { parseMarkdown } from '../../../../core/src/markdown/parse.ts';
import { type Prose, readProse } from '../../../../core/src/markdown/prose.ts';

const remark = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] });

/** All that is read of a text. Which number a block has is nobody's business, only where it ends. */
function comparable({ prose, mask, targets }: Prose) {
  return {
    mask,
    targets,
    prose: prose.map(({ block, ...line }, index) => ({
      ...line,
      begins: prose[index - 1]?.block !== block,
    })),
  };
}

const fragments = [
  ...[
    'alarm',
    '10:05',
    'UTC',
    'a_name',
    '2 * 3',
    'C#',
    'x > y',
    'a | b',
    '< 5',
    'R&D',
    'q & a',
    '—',
    '✅',
    'é',
  ],
  ...[
    '**bold**',
    '**Label:**',
    '*so*',
    '_so_',
    '**two words**',
    '__init__',
    '**a *b* c**',
    '***all***',
    '(**in**)',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '`code`',
    '`10:05`',
    '`a*b`',
    '``two``',
    '[ ]',
    '[x]',
    '[note]',
    '[',
    ']',
    '!',
    '\\*',
  ],
  ...[
    '[page](https://example.org/a_b)',
    '[page](a(b))',
    '![pic](a.png)',
    '<b>',
    '<https://example.org>',
    '&amp;',
  ],
  ...['.', ':', ',', ')', '"', '#', '-', '1.', '  ', '\t'],
];
const starts = [
  '',
  '',
  '',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '3) ',
  '-   ',
  '# ',
  '### ',
  '> ',
  '-',
  '#',
  '- - ',
];
const whole = [
  '',
  '',
  '',
  '---',
  '***',
  '===',
  '```',
  '- ',
  '    code',
  '| a | b |',
  '|---|---|',
  '<div>',
  ' ',
];
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '      ', '\t'),
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(' ', ' ', '')), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .map(([indent, start, parts]) => indent + start + parts.flat().join('')),
  },
  { weight: 3, arbitrary: fc.constantFrom(...whole) },
);
/** Lines that look the same again and again, as those of real lists do. */
const plainer = fc
  .tuple(
    fc.constantFrom('', '', '  ', '   ', '    '),
    fc.constantFrom('- ', '* ', '1. ', '2. ', ''),
    fc.constantFrom('words', '**Label:** words', '10:05 `code` it', '[a](b) and', '*so* it was', ''),
  )
  .map((parts) => parts.join(''));

const runs = Number(process.env.RUNS ?? 400);

describe('what is read without the parser', () => {
  it.each([
    ['any lines', line],
    ['lines of lists', plainer],
  ])('is what remark reads: %s', (_, lines) => {
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('\n', '\r\n'),
        (written, eol) => {
          const text = written.join(eol);
          const root = remark.parse(text);
          fc.pre(!root.children.some(({ type }) => type === 'definition') && !text.startsWith('---'));
          const whole = readProse([{ root, shift: 0 }], text, new Lines(text));
          expect(comparable(parseMarkdown(text))).toEqual(comparable(whole));
        },
      ),
      { numRuns: runs },
    );
  });
});
