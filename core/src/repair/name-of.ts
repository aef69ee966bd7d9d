import type { Language, SectionKind } from '../sections/kinds.ts';
import { namesByLanguage } from '../sections/names/index.ts';

/** The most usual name of a kind in a language, as its data file spells it. */
export function nameOf(kind: SectionKind, language: Language, fallback: string): string {
  const name = namesByLanguage[language][kind]?.[0];
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : fallback;
}
