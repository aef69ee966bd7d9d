import { expect, it } from 'vitest';
import { analyse } from '../../core/src/analyse.ts';
import { pages, stale } from '../../scripts/docs.ts';

it('ships the pages that rules and manifest give (npm run docs writes them)', () => {
  expect(stale()).toEqual([]);
});

it('links only to pages that exist', () => {
  const all = pages();
  for (const [name, text] of all) {
    const folder = name.replace(/[^/]*$/, '');
    for (const [, target = ''] of text.matchAll(/\]\(([\w./-]+\.md)/g)) {
      const parts: string[] = [];
      for (const part of `${folder}${target}`.split('/')) part === '..' ? parts.pop() : parts.push(part);
      expect(all.has(parts.join('/')), `${name} links to ${target}`).toBe(true);
    }
  }
});

it('writes no page that is itself taken for a postmortem', () => {
  for (const [name, text] of pages()) expect(analyse(text, { path: name }).isPostmortem, name).toBe(false);
});
