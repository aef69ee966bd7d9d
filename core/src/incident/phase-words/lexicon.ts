import { remember } from '../../remember.ts';
import type { Language } from '../../sections/kinds.ts';
import { beginningsOf, mostLetters } from './beginnings.ts';
import { type Concept, concepts, type PhaseWords } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';

/** A word that speaks of a concept, where it stands in a text. */
export interface Spoken {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** A word of a list, to be tried at one place. */
interface Entry {
  readonly concept: Concept;
  /** Sticky. */
  readonly pattern: RegExp;
}

/**
 * The words that a place may hold by the letters that stand there (see `keyOf`): so only few are tried, and a text is
 * read once for all concepts.
 */
type Lexicon = (letters: number) => readonly Entry[];

const own: Readonly<Partial<Record<Language, PhaseWords>>> = { en, fr, es, pt, de, ja };
/** Grammar, which no language lends to another: Portuguese `no` is not English `no`. */
const grammar: ReadonlySet<Concept> = new Set(['not', 'aside', 'aim']);
const lexicons = new Map<Language, Lexicon>();

/**
 * Every word of a text that speaks of a concept, in the order of their places; longer and shorter words of one concept
 * may be told at the same place.
 *
 * @param text lower case, accents folded, straight quotes
 */
export function conceptsIn(text: string, language: Language): Spoken[] {
  const wordsFor = lexiconOf(language);
  const found: Spoken[] = [];
  let inWord = false;
  for (let start = 0; start < text.length; start++) {
    const wordGoesOn = inWord;
    const code = text.charCodeAt(start);
    inWord = isWordCharacter(code);
    if (inWord ? wordGoesOn : !isKanaOrKanji(code)) continue;
    for (const { concept, pattern } of wordsFor(keyOf(text, start, mostLetters))) {
      pattern.lastIndex = start;
      if (pattern.test(text)) found.push({ concept, start, end: pattern.lastIndex });
    }
  }
  return found;
}

/** The words of a language, with the English ones that operators of all countries use. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const byBeginning = Array.from({ length: mostLetters + 1 }, () => new Map<number, Entry[]>());
  const words = own[language] ?? en;
  for (const concept of concepts) {
    const lists = words === en || grammar.has(concept) ? [words] : [words, en];
    for (const word of lists.flatMap((list) => folded(list[concept]).match(/\S+/g) ?? [])) {
      const entry = { concept, pattern: new RegExp(word.replaceAll('_', ' '), 'y') };
      for (const beginning of beginningsOf(word)) {
        const words = byBeginning[beginning.length] as Map<number, Entry[]>;
        const key = keyOf(beginning, 0, beginning.length);
        words.set(key, [...(words.get(key) ?? []), entry]);
      }
    }
  }
  const lexicon = remember(4000, (letters: number) =>
    byBeginning.flatMap((words, length) => words.get(letters >> (bits * (mostLetters - length))) ?? []),
  );
  lexicons.set(language, lexicon);
  return lexicon;
}

const bits = 7;

/**
 * Some letters as one small number, which is looked up in less time than a string. Letters beyond ASCII share numbers
 * with others: then a word is tried in vain.
 */
function keyOf(text: string, start: number, letters: number): number {
  let key = 0;
  for (let i = start; i < start + letters; i++) key = (key << bits) | (text.charCodeAt(i) & 127);
  return key;
}

/** As texts are folded, which takes the voicing marks off kana. */
function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Scripts that part no words. */
function isKanaOrKanji(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

/** What `\w` matches in lower case. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
