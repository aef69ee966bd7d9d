import { describe, expect, it } from 'vitest';
import { Lines } from '../../../../core/src/markdown/lines.ts';
import { plainBlocksAt } from '../../../../core/src/markdown/plain/blocks.ts';

const read = (text: string) => {
  const found = plainBlocksAt(text, new Lines(text), 0);
  return (
    found && {
      blocks: found.blocks.map(({ level, listDepth, lines }) => [
        level,
        listDepth,
        ...lines.map(({ inner }) => text.slice(inner.start, inner.end)),
      ]),
      next: found.nextLine,
    }
  );
};

describe('plain blocks', () => {
  it.each([
    ['## Root cause\ntext', { blocks: [[2, 0, 'Root cause']], next: 1 }],
    [
      'The pool was empty.\r\nNobody saw it.\r\n\r\nMore',
      { blocks: [[0, 0, 'The pool was empty.', 'Nobody saw it.']], next: 2 },
    ],
    ['10:05 AM – alarm', { blocks: [[0, 0, '10:05 AM – alarm']], next: 1 }],
    ['**Impact:** `checkout`\n- item', { blocks: [[0, 0, '**Impact:** `checkout`']], next: 1 }],
    [
      '- one\n  goes on\n  1. inner\n\n  a second paragraph\n- two\n\nAfter',
      {
        blocks: [
          [0, 1, 'one', 'goes on'],
          [0, 2, 'inner'],
          [0, 1, 'a second paragraph'],
          [0, 1, 'two'],
        ],
        next: 6,
      },
    ],
  ])('are headings, paragraphs and lists of words: %j', (text, blocks) => expect(read(text)).toEqual(blocks));

  it('gives an item the lines of all that is in it', () => {
    const text = '- one\n\n  1. inner\n- two\n';
    const items = plainBlocksAt(text, new Lines(text), 0)?.blocks.map(({ lines }) => lines[0]?.item);
    expect(items).toEqual([
      { marker: '-', ordered: false, depth: 1, span: { start: 0, end: 17 }, endLine: 2 },
      { marker: '1.', ordered: true, depth: 2, span: { start: 7, end: 17 }, endLine: 2 },
      { marker: '-', ordered: false, depth: 1, span: { start: 18, end: 23 }, endLine: 3 },
    ]);
  });

  it.each([
    ['**Bold *and* more**'],
    ['# Closed #'],
    ['1.'],
    ['Title\n==='],
    ['Text\n2. no item'],
    ['A &amp; B'],
    ['See <b>'],
    ['- item\n\n      code'],
    ['- item\n  > quote'],
    ['- item\n  ***'],
    ['- a\n2. no item'],
    ['-\titem'],
    [''],
  ])('are nothing that CommonMark could read otherwise: %j', (text) => expect(read(text)).toBeNull());
});
