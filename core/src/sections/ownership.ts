import type { SectionKind } from './kinds.ts';

/** The parts a report is divided into. None of them stands within another. */
export const mainKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'timeline',
  'root-cause-and-resolution',
  'measures',
  'lessons',
  'background',
  'supporting',
]);

/** Which kinds are normally told inside which: the student template's bullet lists and the usual SRE sub-headings. */
const owned: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  summary: [
    'duration',
    'impact',
    'root-cause',
    'severity',
    'status',
    'date',
    'services',
    'people',
    'metrics',
    'detection',
    'resolution',
  ],
  timeline: ['timeline', 'detection', 'actions', 'misleading-paths', 'escalation', 'resolution', 'duration'],
  'root-cause-and-resolution': ['root-cause', 'resolution'],
  measures: ['improvements', 'tasks', 'measures'],
  improvements: ['tasks', 'improvements'],
  tasks: ['tasks', 'measures'],
  lessons: ['went-well', 'went-wrong', 'lucky', 'improvements'],
  impact: ['impact', 'duration', 'services'],
  metrics: ['metrics', 'duration', 'severity'],
  'root-cause': ['root-cause'],
  title: ['date', 'severity', 'status', 'people', 'duration', 'services', 'detection', 'supporting'],
  duration: ['duration'],
};

/** Whether a section of kind `inner` is normally told inside one of kind `outer`. */
export function owns(outer: SectionKind, inner: SectionKind): boolean {
  return owned[outer]?.includes(inner) ?? false;
}

/** Whether a heading of kind `inner` can stand inside a section of kind `outer`, whatever their levels say. */
export function mayHold(outer: SectionKind, inner: SectionKind): boolean {
  if (outer === 'title' || outer === 'other' || inner === 'other' || outer === inner) return true;
  if (outer === 'timeline') return owns(outer, inner);
  return !(mainKinds.has(inner) && (mainKinds.has(outer) || !owns(outer, inner)));
}

/** Kinds that list what shall be done: a label on one of their items names a measure, not a section. */
export const listsOfDeeds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'measures',
  'improvements',
  'tasks',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'supporting',
]);
