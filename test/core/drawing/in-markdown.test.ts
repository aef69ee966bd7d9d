import { expect, test } from 'vitest';
import { type Draw, extendMarkdownIt, type MarkdownIt } from '../../../client/src/markdown/extend.ts';
import { Pictures } from '../../../client/src/markdown/pictures.ts';
import { analyse } from '../../../core/src/analyse.ts';
import { inMarkdown } from '../../../core/src/drawing/in-markdown.ts';

const report = `# Postmortem: shop down

## Summary
Down from 10:00 to 10:45 UTC.

## Timeline
- 10:00 UTC – Alert <img src=x onerror=alert(1)>
- 10:45 UTC – Restored
`;

const uri = 'file:///home/ada/0x19-postmortem/README.md';
const draw: Draw = (text) => inMarkdown(analyse(text));

type Block = readonly [type: string, from: number, to: number];

/** Markdown-it's core, as far as the extension sees it. */
function preview(draw: Draw) {
  let rule: Parameters<MarkdownIt['core']['ruler']['push']>[1] = () => {};
  const rules: MarkdownIt['renderer']['rules'] = {};
  extendMarkdownIt({ core: { ruler: { push: (_, own) => (rule = own) } }, renderer: { rules } }, draw);
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
    const state = {
      src,
      env: {
        currentDocument: {
          path: (src === report || src.includes('Timeline') ? uri : 'file:///home/ada/list.md').slice(7),
          toString: () => uri,
        },
      },
      tokens,
      Token,
    };
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
  const out = preview(draw)(report, blocks);
  const at = out.findIndex((each) => each.startsWith('<div class="postmortem-timeline plot"><svg'));
  expect(out.slice(at - 3, at)).toEqual(['heading_open', 'inline', 'heading_close']);
  expect(out[at + 1]).toBe('bullet_list_open');
  expect(out[at]).toContain('>Restored<');
  expect(out[at]).not.toContain('<img');
});

test('without a heading it stands before the block', () => {
  const out = preview(draw)(report.replace('## Timeline', '**Timeline**'), [
    ...blocks.slice(0, 3),
    ['paragraph', 5, 6],
    ['bullet_list', 6, 8],
  ]);
  const at = out.findIndex((each) => each.startsWith('<div'));
  expect(out.slice(at + 1, at + 4)).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
});

test('an ordinary document is not drawn', () => {
  const render = preview(() => {
    throw new Error('asked');
  });
  const shopping = render('# Shopping\n', [['heading', 0, 1]]);
  expect(shopping).toEqual(['heading_open', 'inline', 'heading_close']);
});

test('pictures come when the server has drawn them, and stay until there are others', async () => {
  const asked: string[] = [];
  let redrawn = 0;
  const ask = async (text: string) => {
    asked.push(text);
    return inMarkdown(analyse(text));
  };
  const pictures = new Pictures(ask, () => redrawn++);
  const other = report.replace('Restored', 'Back');
  expect(pictures.of(report, uri)).toEqual([]);
  expect(pictures.of(report, uri)).toEqual([]);
  await new Promise(setImmediate);
  expect([asked.length, redrawn]).toEqual([1, 1]);
  const drawn = pictures.of(report, uri);
  expect(drawn[0]?.svg).toContain('>Restored<');
  expect(pictures.of(other, uri)).toBe(drawn);
  await new Promise(setImmediate);
  expect(pictures.of(other, uri)[0]?.svg).toContain('>Back<');
  expect(pictures.of(`${other}\nThe end.\n`, uri)[0]?.svg).toContain('>Back<');
  await new Promise(setImmediate);
  expect([asked.length, redrawn]).toEqual([3, 2]);
});

test('an answer to an older text does not replace that to the newer', async () => {
  const answers: (() => void)[] = [];
  const pictures = new Pictures(
    (text) => new Promise((resolve) => answers.push(() => resolve(inMarkdown(analyse(text))))),
    () => {},
  );
  pictures.of(report, uri);
  pictures.of(report.replace('Restored', 'Back'), uri);
  answers[1]?.();
  await new Promise(setImmediate);
  answers[0]?.();
  await new Promise(setImmediate);
  expect(pictures.of(report.replace('Restored', 'Back'), uri)[0]?.svg).toContain('>Back<');
});
