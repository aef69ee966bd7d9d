import { rememberOf } from '../remember.ts';
import type { MarkdownDocument } from './parse.ts';

/** The prose of a document in lower case, and its words: what tells cheaply that a search would find nothing. */
export interface Vocabulary {
  /** The mask in lower case. Offsets in it need not be those of the mask: some letters have longer lower forms. */
  readonly lower: string;
  /** In order: each run of letters and digits, in lower case. */
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
}

/** Letters and digits, as good as: what lies between these stretches is punctuation and symbols. */
const word = /[a-z0-9\u00c0-\u1fff\u3040-\ud7ff\uff10-\uffdc]+/g;

/** The vocabulary of a document, made once for all who ask. */
export const vocabularyOf: (document: MarkdownDocument) => Vocabulary = rememberOf(({ mask }) => {
  const lower = mask.toLowerCase();
  const words = lower.match(word) ?? [];
  const known = new Set(words);
  return { lower, words, has: (word) => known.has(word) };
});
