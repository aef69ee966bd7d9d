import type { Language } from '../../sections/kinds.ts';
import { type Concept, concepts, type PhaseWords } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** The words of a language, made ready to be looked for. */
export interface Lexicon {
  /** Whether a clause speaks of a concept. */
  readonly speaks: Readonly<Record<Concept, RegExp>>;
  /** The empty place before a word that opens a background. */
  readonly asides: RegExp;
  /** The empty place before a word that opens an aim. */
  readonly aims: RegExp;
}

const own: Readonly<Partial<Record<Language, PhaseWords>>> = { en, fr, es, pt, de };
/** Grammar, which no language lends to another: Portuguese `no` is not English `no`. */
const grammar: ReadonlySet<Concept> = new Set(['not', 'aside', 'aim']);
const lexicons = new Map<Language, Lexicon>();

/** The words of a language, with the English ones that operators of all countries use. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const words = own[language] ?? en;
  const alternatives = (concept: Concept) =>
    (words === en || grammar.has(concept) ? [words[concept]] : [words[concept], en[concept]])
      .map((list) => list.trim().replace(/\s+/g, '|').replaceAll('_', ' '))
      .join('|');
  const speaks = Object.fromEntries(
    concepts.map((concept) => [concept, new RegExp(`\\b(?:${alternatives(concept)})`)]),
  ) as Record<Concept, RegExp>;
  const lexicon = {
    speaks,
    asides: new RegExp(`\\b(?=(?:${alternatives('aside')}))`),
    aims: new RegExp(`\\b(?=(?:${alternatives('aim')}))`),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}
