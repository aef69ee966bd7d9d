import type { MarkdownDocument } from '../markdown/parse.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { Language } from './kinds.ts';
import { knownNames } from './names/index.ts';
import { normaliseName } from './normalise.ts';
import type { Section } from './section.ts';

/** Function words that are frequent in one of the languages and rare in the others. */
const functionWords: Readonly<Record<Exclude<Language, 'ja'>, ReadonlySet<string>>> = {
  en: set(
    'the of and to was is in that were for with on by this from it an as are be not at which we our had has have been their',
  ),
  fr: set(
    'le la les des du et une est dans pour par sur au aux avec qui que pas ce cette ont été sont nous plus l d',
  ),
  es: set('el la los las del y una en es por para con que se al lo no su como fue más está esta sin porque'),
  pt: set(
    'o a os as do da dos das e em um uma não com para por que foi no na ao mais seu sua são está pelo pela',
  ),
  de: set(
    'der die das und ist nicht mit von den dem ein eine zu im auf für wurde wird sich auch bei als nach aus war sind',
  ),
};

/** Below so many telling words the section names decide. */
const enoughWords = 12;
/** As much as is read; a document does not change its language behind it. */
const readLength = 6_000;
const readWords = 1_000;

const none: readonly Language[] = [];
const languagesOf = new Map<string, Language[]>();
for (const [language, list] of Object.entries(functionWords) as [Language, ReadonlySet<string>][]) {
  for (const word of list) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** The language most of the prose is written in; English where nothing tells. */
export function detectLanguage(document: MarkdownDocument, sections: readonly Section[]): Language {
  const kana = document.mask.slice(0, readLength).match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const counts = new Map<Language, number>();
  let total = 0;
  const count = (language: Language, weight: number) =>
    counts.set(language, (counts.get(language) ?? 0) + weight);
  for (const word of vocabularyOf(document).words.slice(0, readWords)) {
    for (const language of languagesOf.get(word) ?? none) {
      count(language, 1);
      total++;
    }
  }
  if (kana > 20 && kana > total) return 'ja';
  if (total < enoughWords) {
    for (const section of sections) {
      for (const language of knownNames.get(normaliseName(section.name))?.languages ?? []) count(language, 2);
    }
  }
  let best: Language = 'en';
  for (const [language, points] of counts) if (points > (counts.get(best) ?? 0)) best = language;
  return best;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
