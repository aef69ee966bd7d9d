import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { places } from './support.ts';

const rule = 'empty-section';

it('reports a heading with nothing below it', () => {
  expect(places(exampleReport({ cause: '## Root cause and resolution' }), rule)).toEqual([
    'Root cause and resolution',
  ]);
});

it.each([
  ['an image', '![graph](graph.png)'],
  ['code', '```\nSELECT 1\n```'],
  ['a table', '| Cause | Fix |\n| --- | --- |\n| Pool | Enlarged |'],
  ['a deeper heading', '### Details\n\nThe pool was too small.'],
  ['a section of the same kind', '### Root cause\n\nThe pool was too small.'],
])('is content with %s', (_, content) => {
  expect(places(exampleReport({ cause: `## Root cause and resolution\n\n${content}` }), rule)).toEqual([]);
});

it('reads what stands on the line of the name', () => {
  expect(places(exampleReport({ end: '#### Bugzilla Bug: 1599122\n\n## Thanks\n\nTo all.' }), rule)).toEqual(
    [],
  );
  expect(
    places(exampleReport({ end: '#### Links: https://example.org/1\n\n## Thanks\n\nTo all.' }), rule),
  ).toEqual([]);
});

it('sees through comments and empty tags', () => {
  const cause = '## Root cause and resolution\n\n<!-- later -->\n\n<br>';
  expect(places(exampleReport({ cause }), rule)).toEqual(['Root cause and resolution']);
});

it('is content with the first part of a section, even under a heading of the same level', () => {
  const timeline = '## Timeline\n\n## Detection\n\nAn alert at 10:00 UTC.';
  expect(places(exampleReport({ timeline }), rule)).toEqual([]);
  expect(places(exampleReport({ timeline: '## Timeline' }), rule)).toEqual(['Timeline']);
});

it.each([
  ['a bold line below a heading', '## Impact\n\n**Customers**\n\n- 20 % could not log in.'],
  ['a bold line right below another', '**Impact**\n**Customer impact**:\n\n- 20 % could not log in.'],
  [
    'headings of the same level',
    '## Measures\n\n### Improvements:\n\n### Watching the pool:\n\nAn alert at 80 %.',
  ],
])('is divided by %s', (_, end) => {
  expect(places(exampleReport({ end }), rule)).toEqual([]);
});

it('sees the paragraphs behind an item that is only a name', () => {
  const end = '- **Impact**:\n\nNobody could log in.\n\n- **Resolution**:\n\nThe pool was enlarged.';
  expect(places(exampleReport({ end }), rule)).toEqual([]);
});
