import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';

/** The prose of a text, one entry a line, white space folded. */
function proseOf(text: string): string[] {
  const { mask, prose } = parseMarkdown(text);
  return prose.map(({ content }) => mask.slice(content.start, content.end).replace(/\s+/g, ' ').trim());
}

describe('the prose of a document', () => {
  it('leaves out marks, code, URLs, images and HTML tags', () => {
    expect(
      proseOf(
        '**10:05 AM:** see `kubectl 1:2` at https://x.org/10:05 <b>now</b> ![10:15](a.png) [text](http://y/11:00)\n',
      ),
    ).toEqual(['10:05 AM: see at now text']);
  });

  it('keeps a time that is marked as code', () => {
    expect(proseOf('- `10:05` - alarm\n')).toEqual(['10:05 - alarm']);
  });

  it('leaves out fenced code and comments, and keeps indented text', () => {
    expect(proseOf('```\n10:05 log\n```\n\n<!-- 10:06 -->\n\n          Timeline of events\n')).toEqual([
      'Timeline of events',
    ]);
  });

  it('reads the text between HTML tags, and the level of HTML headings', () => {
    const { prose } = parseMarkdown(
      '<h2>Timeline</h2>\n<ul>\n<li><strong>08:15:</strong> text</li>\n</ul>\n',
    );
    expect(prose.map(({ level, item }) => [level, item !== null])).toEqual([
      [2, false],
      [0, true],
    ]);
  });

  it('leaves quote marks and indentation out of continuation lines', () => {
    expect(proseOf('> first\n> second\n\n- item\n  goes on\n')).toEqual([
      'first',
      'second',
      'item',
      'goes on',
    ]);
  });

  it('knows list items with marker, depth and end', () => {
    const { prose } = parseMarkdown('* a\n  1. b\n     c\n* d\n');
    expect(prose.map(({ item }) => item && [item.marker, item.depth, item.endLine])).toEqual([
      ['*', 1, 2],
      ['1.', 2, 2],
      null,
      ['*', 1, 3],
    ]);
  });

  it('reads tables cell by cell', () => {
    const text = '| Time | Event |\n|---|---|\n| 10:05 | **Alarm** |\n';
    const { prose } = parseMarkdown(text);
    expect(
      prose.map(({ cells, header }) => [header, cells.map((cell) => text.slice(cell.start, cell.end))]),
    ).toEqual([
      [true, ['Time', 'Event']],
      [false, ['10:05', '**Alarm**']],
    ]);
  });

  it('reads behind a byte order mark, with right offsets', () => {
    const text = '\uFEFF# Title\r\n\r\nText 10:05\r\n';
    const { prose } = parseMarkdown(text);
    expect(prose.map(({ content }) => text.slice(content.start, content.end))).toEqual([
      'Title',
      'Text 10:05',
    ]);
  });

  it('keeps the sentences of a front matter, not its other fields', () => {
    const document = parseMarkdown('---\ntitle: Outage of 2024-05-03\ntags: 10:05\n---\n\nText\n');
    expect(document.mask).toContain('Outage of 2024-05-03');
    expect(document.mask).not.toContain('10:05');
  });

  it('is as long as the document and never throws, whatever is in it', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '**',
      '`',
      '\n',
      '\r\n',
      'a',
      '10:05',
      '|',
      '---\n',
      '<b>',
      '\t',
      '😀',
      '\uFEFF',
      '[',
      '](',
      ')',
      '1. ',
      '&nbsp;',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { mask, prose, lines } = parseMarkdown(text);
        expect(mask).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          if (mask[i] !== ' ' || text[i] === '\n' || text[i] === '\r') expect(mask[i]).toBe(text[i]);
        }
        for (const { line, content } of prose) {
          expect(content.start).toBeGreaterThanOrEqual(lines.start(line));
          expect(content.end).toBeLessThanOrEqual(lines.end(line));
        }
      }),
      { numRuns: 400 },
    );
  });
});
