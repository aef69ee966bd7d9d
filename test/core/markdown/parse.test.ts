import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';

/** The front matter, and the texts of the headings. */
function read(text: string) {
  const { frontMatter, prose, mask } = parseMarkdown(text);
  return {
    frontMatter: frontMatter && text.slice(frontMatter.start, frontMatter.end),
    headings: prose
      .filter(({ level }) => level > 0)
      .map(({ content }) => mask.slice(content.start, content.end)),
  };
}

describe('a rule at the top', () => {
  it.each([
    ['---\ntitle: Login down\n---\n# Report\n', 'title: Login down\n'],
    ['---\n# a comment\n"the title": Login down\n---\n# Report\n', '# a comment\n"the title": Login down\n'],
    ['+++\n[extra]\ntitle = "Login down"\n+++\n# Report\n', '[extra]\ntitle = "Login down"\n'],
    ['---\n---\n# Report\n', ''],
  ])('opens a front matter of fields: %j', (text, frontMatter) => {
    expect(read(text)).toEqual({ frontMatter, headings: ['Report'] });
  });

  it('is only a rule before prose, whatever rule comes later', () => {
    const text = '---\n\n# Report\n\n- 10:00: Alert fired | paged\n\n---\n\n## Thanks\n';
    expect(read(text)).toEqual({ frontMatter: null, headings: ['Report', 'Thanks'] });
  });
});

describe('a line that the guard takes out', () => {
  it('is not read, though it needs no parser', () => {
    const { refused, prose } = parseMarkdown(`First\n\n${'10 < 11 '.repeat(2100)}\n\nLast\n`);
    expect(refused).toHaveLength(1);
    expect(prose.map(({ line }) => line)).toEqual([0, 4]);
  });
});
