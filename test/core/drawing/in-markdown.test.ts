import { expect, test } from 'vitest';
import { type Draw, extendMarkdownIt, type MarkdownIt } from '../../../client/src/markdown/extend.ts';
import { analyse } from '../../../core/src/analyse.ts';
import { inMarkdown } from '../../../core/src/drawing/in-markdown.ts';

const report = `# Postmortem: shop down

## Summary
Down from 10:00 to 10:45 UTC.

## Timeline
- 10:00 UTC – Alert <img src=x onerror=alert(1)>
- 10:45 UTC – Restored
`;

const draw: Draw = (text, path) => inMarkdown(analyse(text, path === null ? {} : { path }));

type Block = readonly [type: string, from: number, to: number];

/** Markdown-it's core, as far as the extension sees it. */
function preview(drawer: () => Draw | null) {
  let rule: Parameters<MarkdownIt['core']['ruler']['push']>[1] = () => {};
  const rules: MarkdownIt['renderer']['rules'] = {};
  extendMarkdownIt({ core: { ruler: { push: (_, own) => (rule = own) } }, renderer: { rules } }, drawer);
  class Token {
    map: readonly [number, number] | null = null;
    content = '';
    level = 0;
    readonly type: string;
    readonly nesting: -1 | 0 | 1 = 0;
    constructor(type: string) {
      this.type = type;
    }
  }
  return (src: string, blocks: readonly Block[]) => {
    const tokens: Token[] = blocks.flatMap(([type, from, to]) => {
      const open = Object.assign(new Token(`${type}_open`), { map: [from, to] as const });
      const inline = Object.assign(new Token('inline'), { level: 1, map: [from, to] as const });
      return [open, inline, new Token(`${type}_close`)];
    });
    const state = { src, env: undefined, tokens, Token };
    rule(state);
    return state.tokens.map((token, index, all) => rules[token.type]?.(all, index) ?? token.type);
  };
}

const blocks: readonly Block[] = [
  ['heading', 0, 1],
  ['heading', 2, 3],
  ['paragraph', 3, 4],
  ['heading', 5, 6],
  ['bullet_list', 6, 8],
];

test('the picture stands behind the heading of the timeline, its text escaped', () => {
  const out = preview(() => draw)(report, blocks);
  const at = out.findIndex((each) => each.startsWith('<div class="postmortem-timeline plot"><svg'));
  expect(out.slice(at - 3, at)).toEqual(['heading_open', 'inline', 'heading_close']);
  expect(out[at + 1]).toBe('bullet_list_open');
  expect(out[at]).toContain('>Restored<');
  expect(out[at]).not.toContain('<img');
});

test('without a heading it stands before the block', () => {
  const out = preview(() => draw)(report.replace('## Timeline', '**Timeline**'), [
    ...blocks.slice(0, 3),
    ['paragraph', 5, 6],
    ['bullet_list', 6, 8],
  ]);
  const at = out.findIndex((each) => each.startsWith('<div'));
  expect(out.slice(at + 1, at + 4)).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
});

test('a text is drawn once; other texts and what is not loaded stay as they are', () => {
  let drawn = 0;
  const render = preview(() => (text, path) => {
    drawn++;
    return draw(text, path);
  });
  expect(render(report, blocks)).toEqual(render(report, blocks));
  expect(drawn).toBe(1);
  expect(render('# Shopping\n', [['heading', 0, 1]])).toEqual(['heading_open', 'inline', 'heading_close']);
  expect(preview(() => null)(report, blocks).join()).not.toContain('<div');
});
