/*
 * What the snippets in other languages say where the templates speak English: all that is not the name of a section
 * and not the beginning of an entry, which the core knows.
 */

/** Languages of snippets beside English, in the order of the columns below. */
export const snippetLanguages = ['fr', 'es', 'pt', 'de'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

type Words = readonly [english: string, fr: string, es: string, pt: string, de: string];

/** Descriptions in menus; `{0}` is the name of a template or a section. */
export const descriptions: readonly Words[] = [
  [
    'A whole report: {0}',
    'Un rapport complet : {0}',
    'Un informe completo: {0}',
    'Um relatório completo: {0}',
    'Ein ganzer Bericht: {0}',
  ],
  ['The section “{0}”', 'La section « {0} »', 'La sección «{0}»', 'A seção “{0}”', 'Der Abschnitt „{0}“'],
  [
    'Timeline entry: {0}',
    'Entrée de la chronologie : {0}',
    'Entrada de la línea de tiempo: {0}',
    'Entrada da linha do tempo: {0}',
    'Eintrag der Zeitleiste: {0}',
  ],
  [
    'The timeline as a table',
    'La chronologie en tableau',
    'La línea de tiempo como tabla',
    'A linha do tempo como tabela',
    'Die Zeitleiste als Tabelle',
  ],
  [
    'A table of metrics',
    'Un tableau de mesures',
    'Una tabla de métricas',
    'Uma tabela de métricas',
    'Eine Tabelle der Kennzahlen',
  ],
  [
    'A table of action items with owners and due dates',
    "Un tableau d'actions avec responsables et échéances",
    'Una tabla de acciones con responsables y fechas',
    'Uma tabela de ações com responsáveis e prazos',
    'Eine Tabelle der Maßnahmen mit Verantwortlichen und Fristen',
  ],
  [
    'One task that can be ticked off',
    'Une tâche à cocher',
    'Una tarea que se puede marcar',
    'Uma tarefa que pode ser marcada',
    'Eine Aufgabe zum Abhaken',
  ],
];
