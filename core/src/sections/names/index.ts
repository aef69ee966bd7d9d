import { type Language, languages, type SectionKind, sectionKinds } from '../kinds.ts';
import { words } from '../normalise.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };

/** The names of sections as people write them: one file per language, the most usual name of each kind first. */
export const namesByLanguage: Readonly<
  Record<Language, Readonly<Partial<Record<SectionKind, readonly string[]>>>>
> = { en, fr, es, pt, de, ja };

export interface KnownName {
  readonly kind: SectionKind;
  readonly languages: readonly Language[];
}

/** Every known name, folded (see `words`), with its kind. Where languages disagree the first language listed wins. */
export const knownNames: ReadonlyMap<string, KnownName> = collect();

function collect(): Map<string, KnownName> {
  const all = new Map<string, KnownName>();
  for (const language of languages) {
    for (const kind of sectionKinds) {
      for (const name of namesByLanguage[language][kind] ?? []) {
        const key = words(name);
        const known = all.get(key);
        if (!known) all.set(key, { kind, languages: [language] });
        else if (!known.languages.includes(language)) {
          all.set(key, { kind: known.kind, languages: [...known.languages, language] });
        }
      }
    }
  }
  return all;
}
