import type { Language } from '../sections/kinds.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isStudentTask } from './support/places.ts';
import { countWords } from './support/words.ts';

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  de: 'German',
  ja: 'Japanese',
};

/** So many words tell a language for certain. */
const enoughWords = 150;

export const language: Rule = {
  id: 'language',
  category: 'writing',
  severity: 'info',
  docs: {
    summary: 'A student report is not written in English.',
    why: 'The project asks for English, so that every peer can review the report.',
    bad: french(),
    good: exampleReport(),
    quiet: `The report follows another template than the student project’s, or has fewer than ${enoughWords} words.`,
  },
  *check(document) {
    if (document.language === 'en' || !isStudentTask(document)) return;
    const { all } = countWords(document);
    if (all < enoughWords) return;
    const first = document.sections[0]?.nameSpan ?? document.markdown.prose[0]?.content;
    if (!first) return;
    yield {
      span: first,
      message: `Most of the report is ${languageNames[document.language]}; the project asks for English.`,
    };
  },
};

function french(): string {
  return [
    '# Post-mortem : connexion impossible',
    '',
    '## Résumé',
    '',
    '- **Durée :** le 3 mai 2024, de 10h00 à 11h30 (UTC)',
    '- **Impact :** 30 % des utilisateurs ne pouvaient pas se connecter à leur compte pendant la panne.',
    '- **Cause racine :** la réserve de connexions à la base de données était trop petite pour la charge.',
    '',
    '## Chronologie',
    '',
    '- **10h00 (UTC) :** une alerte de surveillance signale des connexions refusées par le service.',
    '- **10h20 :** l’incident est escaladé à l’équipe de la base de données, qui ne trouve rien dans ses journaux.',
    '- **11h30 :** la réserve est agrandie et le service est rétabli pour tous les utilisateurs.',
    '',
    '## Cause racine et résolution',
    '',
    'La taille de la réserve avait été fixée il y a deux ans, quand le service ne recevait que la moitié des demandes',
    'd’aujourd’hui. Elle a été portée à deux cents connexions, puis les serveurs ont été redémarrés un par un.',
    '',
    '## Mesures correctives et préventives',
    '',
    '- Ajouter une alerte quand la réserve est pleine à plus de 80 %.',
    '- Inclure la réserve dans le test de charge qui est fait avant chaque mise en production.',
  ].join('\n');
}
