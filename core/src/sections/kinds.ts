/** The parts a postmortem is made of. `other` is a named part that fits none. */
export const sectionKinds = [
  'title',
  'summary',
  'duration',
  'impact',
  'root-cause',
  'timeline',
  'detection',
  'actions',
  'misleading-paths',
  'escalation',
  'resolution',
  'root-cause-and-resolution',
  'measures',
  'improvements',
  'tasks',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'background',
  'people',
  'supporting',
  'metrics',
  'messaging',
  'severity',
  'status',
  'date',
  'services',
  'other',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** How the name of a section is written. A front-matter field is a label. */
export type SectionForm = 'heading' | 'setext' | 'html' | 'emphasis' | 'label' | 'line' | 'table';

/** Languages whose section names are known. */
export const languages = ['en', 'fr', 'es', 'pt', 'de', 'ja'] as const;
export type Language = (typeof languages)[number];
