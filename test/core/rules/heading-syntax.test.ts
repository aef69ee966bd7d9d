import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, raised } from './support.ts';

const rule = 'heading-syntax';

it('adds the space to all headings at once', () => {
  const good = exampleReport();
  const glued = good.replace(/^(#+) /gm, '$1');
  const [finding, ...others] = raised(glued, rule);
  expect(others).toEqual([]);
  expect(finding?.related).toHaveLength(4);
  expect(fixed(glued, rule)).toBe(good);
});

it('makes headings of bold lines, one level below the title', () => {
  const good = exampleReport();
  const bold = good.replace(/^## (.*)$/gm, '**$1:**');
  expect(fixed(bold, rule)).toBe(good);
});

it('keeps the ornament of a bold line', () => {
  const text = exampleReport({ cause: '🔥 **Root cause and resolution**\n\nThe pool was enlarged.' });
  expect(fixed(text, rule)).toContain('\n## 🔥 Root cause and resolution\n');
});

it.each([
  ['ssue Summary:**', '**ssue Summary:**'],
  ['**Issue Summary:', '**Issue Summary:**'],
  ['**Issue Summary', '**Issue Summary**'],
  ['## **Issue Summary', '## Issue Summary'],
])('mends %s', (broken, mended) => {
  const rest = exampleReport().replace('## Issue Summary', broken);
  expect(fixed(rest, rule)).toBe(exampleReport().replace('## Issue Summary', mended));
});

it.each([
  [
    'labels before text',
    exampleReport({
      summary: '## Issue Summary\n\n**Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n\n**Impact:** 30 %.',
    }),
  ],
  ['a colon behind a heading', exampleReport().replace(/^## (.*)$/gm, '## $1:')],
  [
    'bold lines inside a section',
    exampleReport({
      cause: '## Root cause and resolution\n\n**Root cause**\n\nThe pool.\n\n**Resolution**\n\nEnlarged.',
    }),
  ],
  ['a channel in a heading', exampleReport({ end: '### #incident-12 chat log\n\nDone.' })],
  ['emphasis over two lines', exampleReport({ end: '**Conclusion: limits do\nnot grow.**' })],
])('says nothing of %s', (_, text) => {
  expect(raised(text, rule)).toEqual([]);
});
