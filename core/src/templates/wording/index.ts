import type { Language } from '../../sections/kinds.ts';
import de from './de.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };

/** How the built-in templates read in another language: what their prompts ask for, and the words around them. */
export interface Wording {
  /** By the text between the brackets of the English prompt. */
  readonly prompts: Readonly<Record<string, string>>;
  /** By English words, the longer before those that they contain. Names of sections are not among them. */
  readonly words: Readonly<Record<string, string>>;
}

/** The wording of each language that has one; English is that of the templates themselves. */
export const wordings: Readonly<Partial<Record<Language, Wording>>> = { fr, es, pt, de, ja };

/** A prompt of the templates in a language, with its brackets: `[time]`, `[heure]`; `[…]` where it has no words there. */
export function promptIn(language: Language, english: string): string {
  if (language === 'en') return `[${english}]`;
  return `[${wordings[language]?.prompts[english] ?? '…'}]`;
}

/** A prompt of the templates in every language, with its brackets. */
export function promptInAll(english: string): string[] {
  return [
    `[${english}]`,
    ...Object.values(wordings).flatMap(({ prompts }) => (prompts[english] ? [`[${prompts[english]}]`] : [])),
  ];
}

/** Every prompt of the templates in every language, with its brackets. */
export const allPrompts: ReadonlySet<string> = new Set(
  Object.values(wordings).flatMap(({ prompts }) =>
    Object.entries(prompts).flatMap((both) => both.map((asked) => `[${asked}]`)),
  ),
);
