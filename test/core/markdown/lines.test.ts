import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../../core/src/markdown/lines.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\t', ' ') });

describe('Lines', () => {
  it('gives back every line without its ending', () => {
    const lines = new Lines('one\r\ntwo\rthree\n');
    expect([0, 1, 2, 3].map((line) => lines.text(line))).toEqual(['one', 'two', 'three', '']);
    expect(lines.count).toBe(4);
    expect(lines.eol).toBe('\r\n');
  });

  it('counts columns in UTF-16 units', () => {
    const lines = new Lines('a\n😀b');
    expect(lines.position(4)).toEqual({ line: 1, character: 2 });
    expect(lines.offset({ line: 1, character: 2 })).toBe(4);
  });

  it('moves positions outside a line into it', () => {
    const lines = new Lines('ab\ncd');
    expect(lines.offset({ line: 0, character: 99 })).toBe(2);
    expect(lines.offset({ line: 9, character: 0 })).toBe(5);
  });

  it('turns offsets into positions and back, whatever the line endings', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, n) => {
        const lines = new Lines(text);
        const offset = text.length === 0 ? 0 : n % (text.length + 1);
        const position = lines.position(offset);
        const start = lines.start(position.line);
        expect(start + position.character).toBe(offset);
        if (offset <= lines.end(position.line)) expect(lines.offset(position)).toBe(offset);
      }),
    );
  });
});
