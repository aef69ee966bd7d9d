import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/src/markdown/parse.ts';
import { vocabularyOf } from '../../../core/src/markdown/vocabulary.ts';

it('holds the words of the prose in lower case, not those of code', () => {
  const document = parseMarkdown('# Größe 42\n\nThe *Pool* was `full`.\n\n```\nerror\n```\n');
  const { words, has, lower } = vocabularyOf(document);
  expect(words).toEqual(['größe', '42', 'the', 'pool', 'was']);
  expect(has('pool')).toBe(true);
  expect(has('full')).toBe(false);
  expect(lower).toContain('größe 42');
  expect(vocabularyOf(document).words).toBe(words);
});
