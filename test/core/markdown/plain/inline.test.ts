import { describe, expect, it } from 'vitest';
import { plainInline } from '../../../../core/src/markdown/plain/inline.ts';

const read = (text: string) => {
  const found = plainInline(text, { start: 0, end: text.length });
  const texts = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return (
    found && {
      kept: texts(found.kept).join('·'),
      emphasis: texts(found.emphasis),
      urls: found.links.map(({ url }) => url),
    }
  );
};

describe('plain inline content', () => {
  it.each([
    ['10:05 AM – alarm', { kept: '10:05 AM – alarm', emphasis: [], urls: [] }],
    ['**Impact:** all of *it*', { kept: 'Impact:· all of ·it', emphasis: ['**Impact:**', '*it*'], urls: [] }],
    ['`db_pool` at `10:05`', { kept: ' at ·10:05', emphasis: [], urls: [] }],
    ['see [the page](https://a.b/c_d)', { kept: 'see ·the page', emphasis: [], urls: ['https://a.b/c_d'] }],
    [
      '[ ] max_connections, R & D < us',
      { kept: '[ ]· max·_·connections, R ·&· D ·<· us', emphasis: [], urls: [] },
    ],
  ])('is read: %s', (text, content) => expect(read(text)).toEqual(content));

  it.each([
    ['2*3*4'],
    ['**open'],
    ['**a *b* c**'],
    ['***both***'],
    ['** spaced **'],
    ['`open'],
    ['``two``'],
    ['[a][b]'],
    ['![picture](a.png)'],
    ['[a](b(c))'],
    ['<b>'],
    ['&amp;'],
    ['\\*'],
    ['a\tb'],
  ])('is for the parser where there is another reading: %s', (text) => expect(read(text)).toBeNull());
});
