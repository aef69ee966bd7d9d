import type { Language } from '../../sections/kinds.ts';
import { beginningsOf, mostLetters } from './beginnings.ts';
import { type Concept, concepts, type PhaseWords } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
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

/** By what they begin with: so only few words are tried at a place, and a text is read once for all concepts. */
type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const own: Readonly<Partial<Record<Language, PhaseWords>>> = { en, fr, es, pt, de };
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
  const lexicon = lexiconOf(language);
  const found: Spoken[] = [];
  let inWord = false;
  for (let start = 0; start < text.length; start++) {
    const wordGoesOn = inWord;
    inWord = isWordCharacter(text.charCodeAt(start));
    if (!inWord || wordGoesOn) continue;
    for (let letters = 1; letters <= mostLetters; letters++) {
      for (const { concept, pattern } of lexicon.get(text.slice(start, start + letters)) ?? []) {
        pattern.lastIndex = start;
        if (pattern.test(text)) found.push({ concept, start, end: pattern.lastIndex });
      }
    }
  }
  return found;
}

/** The words of a language, with the English ones that operators of all countries use. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = new Map<string, Entry[]>();
  const words = own[language] ?? en;
  for (const concept of concepts) {
    const lists = words === en || grammar.has(concept) ? [words] : [words, en];
    for (const word of lists.flatMap((list) => list[concept].trim().split(/\s+/))) {
      const entry = { concept, pattern: new RegExp(word.replaceAll('_', ' '), 'y') };
      for (const beginning of beginningsOf(word)) {
        lexicon.set(beginning, [...(lexicon.get(beginning) ?? []), entry]);
      }
    }
  }
  lexicons.set(language, lexicon);
  return lexicon;
}

/** What `\w` matches in lower case. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
