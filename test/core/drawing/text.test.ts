import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineRuns } from '../../../core/src/drawing/inline.ts';
import { averageWidth, ellipsize, textWidth, wrap } from '../../../core/src/drawing/measure.ts';
import { formatMinutes, plainText } from '../../../core/src/drawing/plain.ts';

describe('plain text', () => {
  test.each([
    ['**Alert** fired for `checkout-api`', 'Alert fired for checkout-api'],
    ['see [the graph](https://example.org/g?a=1 "title") and ![alt](x.png)', 'see the graph and alt'],
    ['snake_case_name stays, *this* goes', 'snake_case_name stays, this goes'],
    ['2 * 3 * 4 stays', '2 * 3 * 4 stays'],
    ['escaped \\*stars\\*', 'escaped *stars*'],
    ['one<br>two <b>bold</b>', 'one two bold'],
    ['rate < 5 and > 3', 'rate < 5 and > 3'],
    ['+ first\n  + second\n  + third', 'first · second · third'],
    ['~~gone~~ <https://example.org>', 'gone https://example.org'],
    ['`a * b * c`', 'a * b * c'],
  ])('%s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  test('leaves no character that reorders or hides its neighbours', () => {
    expect(plainText('user\u202Etxt.exe\u2066 \u200b!')).toBe('usertxt.exe !');
  });

  test('takes no time over hostile text', () => {
    for (const part of ['[', '*_', '`', '<', '![](', '\\', '- ', '<!--', '[a](', '~~*']) {
      const begun = performance.now();
      plainText(part.repeat(50_000));
      expect(performance.now() - begun).toBeLessThan(250);
    }
  });
});

describe('what is set off', () => {
  const told = (markdown: string) =>
    inlineRuns(markdown)?.map(({ text, marks }) => [...marks, text].join(':')) ?? null;

  test.each([
    ['**Alert** fired for `checkout-api`', ['strong:Alert', ' fired for ', 'code:checkout-api']],
    ['an *odd* one, and __two__', ['an ', 'em:odd', ' one, and ', 'strong:two']],
    ['***both*** at once', ['strong:em:both', ' at once']],
    ['**see [the graph](https://example.org/g)**', ['strong:see the graph']],
    ['**bold with `code` in it**.', ['strong:bold with ', 'strong:code:code', 'strong: in it', '.']],
    ['`**not bold**`', ['code:**not bold**']],
    ['`<img onerror=x>`', ['code:<img onerror=x>']],
    ['nothing at all', null],
    ['**never closed', null],
    ['2 * 3 * 4', null],
    ['\\*stars\\*', null],
  ])('%s', (markdown, runs) => {
    expect(told(markdown)).toEqual(runs);
  });

  test('is the plain text, piece by piece', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '**', '_', '`', ' ', 'a', 'b c', '[x](y)', '\\', '.', '<b>', '\n- ')),
        (parts) => {
          const markdown = parts.join('');
          const runs = inlineRuns(markdown);
          if (runs) {
            const said = runs.map(({ text }) => text).join('');
            expect(said.replace(/ {2,}/g, ' ').trim()).toBe(plainText(markdown));
          }
        },
      ),
    );
  });
});

test.each([
  [0, '0 min'],
  [0.5, '30 s'],
  [1.5, '1 min 30 s'],
  [45, '45 min'],
  [75, '1 h 15 min'],
  [120, '2 h'],
  [1620, '1 d 3 h'],
  [1441, '1 d'],
  [-75, '−1 h 15 min'],
])('%d minutes are %s', (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});

describe('lines', () => {
  const size = 13;
  test('are never wider than they may be, and lose nothing but what the ellipsis stands for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (text, max, count, bold) => {
          const lines = wrap(text, max, count, size, bold, averageWidth);
          expect(lines.length).toBeLessThanOrEqual(count);
          for (const line of lines)
            expect(textWidth(line, size, bold, averageWidth)).toBeLessThanOrEqual(max + 0.01);
          const joined = lines.join('').replace(/…$/, '').replace(/\s/g, '');
          expect(text.replace(/\s/g, '').startsWith(joined) || lines.length === 0).toBe(true);
        },
      ),
    );
  });

  test('break between words', () => {
    expect(wrap('Called in the database team', 110, 3, size, false, averageWidth)).toEqual([
      'Called in the',
      'database team',
    ]);
    expect(ellipsize('Called in the database team', 110, size, false, averageWidth)).toBe('Called in the…');
  });
});
