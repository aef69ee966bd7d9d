import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { asMarkdown, asPlainText } from '../../../core/src/showing/markdown.ts';

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown) as Root;
const span = { start: 0, end: 0 };

describe('what comes from a document', () => {
  it('never becomes markup', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
      fc.constantFrom(
        '[x](command:evil)',
        '<img src=x onerror=y>',
        '![a](https://a.example/b.png)',
        '`code`',
        'a\n\n# b',
        '&amp;',
        '$(zap)',
        'https://a.example',
        '**b**\n- c',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, name, text) => {
        fc.pre([title, name, text].every((part) => part.trim() !== ''));
        const shown = (part: string) => part.replace(/\s+/g, ' ').trim();
        const [first, second, ...more] = parse(
          asMarkdown({ span, title: title.trim(), facts: [{ name, text: `${text}.` }] }),
        ).children;
        expect(more).toEqual([]);
        expect(first).toMatchObject({
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: shown(title) }] }],
        });
        expect(second).toMatchObject({ type: 'paragraph', children: [{ type: 'text' }] });
        const [line] = second?.type === 'paragraph' ? second.children : [];
        expect(line?.type === 'text' && shown(line.value)).toBe(shown(`${name}: ${text}.`));
      }),
      { numRuns: 500 },
    );
  });

  it('is left as it is in plain text', () => {
    const facts = [{ name: 'Zone', text: '*UTC*' }];
    expect(asPlainText({ span, title: '10:00', facts })).toBe('10:00\nZone: *UTC*');
  });
});
