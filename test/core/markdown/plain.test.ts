import { describe, expect, it } from 'vitest';
import { Lines } from '../../../core/src/markdown/lines.ts';
import { plainBlockAt } from '../../../core/src/markdown/plain.ts';

const read = (text: string) => {
  const block = plainBlockAt(text, new Lines(text), 0);
  return (
    block && {
      level: block.level,
      text: text.slice(block.inner.start, block.inner.end),
      next: block.nextLine,
    }
  );
};

describe('plain blocks', () => {
  it.each([
    ['## Root cause\ntext', { level: 2, text: 'Root cause', next: 1 }],
    [
      'The pool was empty.\r\nNobody saw it.\r\n\r\nMore',
      { level: 0, text: 'The pool was empty.\r\nNobody saw it.', next: 2 },
    ],
    ['10:05 AM – alarm', { level: 0, text: '10:05 AM – alarm', next: 1 }],
  ])('are headings and paragraphs of words: %j', (text, block) => expect(read(text)).toEqual(block));

  it.each([
    ['**Bold**'],
    ['# A *title*'],
    ['# Closed #'],
    ['1. An item'],
    ['1.'],
    ['Title\n==='],
    ['Text\n- item'],
    ['Ends in spaces  '],
    ['A &amp; B'],
    ['a | b'],
    ['See <b>'],
    [''],
  ])('are nothing that CommonMark could read otherwise: %j', (text) => expect(read(text)).toBeNull());
});
