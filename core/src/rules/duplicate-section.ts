import type { Document } from '../document.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { normaliseName } from '../sections/normalise.ts';
import type { Section } from '../sections/section.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { mainSections } from './support/main-sections.ts';
import { isStudentTask } from './support/places.ts';

/** What a report tells in one place. */
const toldOnce = new Set<SectionKind>([
  'summary',
  'impact',
  'timeline',
  'root-cause',
  'resolution',
  'root-cause-and-resolution',
  'measures',
  'tasks',
  'lessons',
]);

export const duplicateSection: Rule = {
  id: 'duplicate-section',
  category: 'sections',
  severity: 'hint',
  docs: {
    summary: 'A section comes twice, or the file tells its report twice.',
    why: 'Of two sections with one name a reader finds one, and sooner or later only one is kept up to date.',
    bad: exampleReport({ end: '## Timeline\n\n- **12:00:** Post-incident review.' }),
    good: exampleReport({ end: '## Lessons learned\n\nLimits do not grow on their own.' }),
    quiet:
      'Sections of different names, days of a timeline, sections that stand in different parts of the report, and cause and resolution told in short before they are told in detail. Several versions or incidents in one file are told apart and each is judged by itself.',
  },
  *check(document) {
    for (let incident = 0; incident < document.incidents.length; incident++) {
      if (incident > 0) yield* anotherReport(document, incident);
      const mains = mainSections(document, incident);
      yield* sameName(mains);
      if (isStudentTask(document)) yield* extraRootCause(mains);
    }
  },
};

function* anotherReport(document: Document, incident: number): Iterable<Report> {
  const first = document.sections.find((section) => section.incident === incident);
  if (first)
    yield {
      span: first.nameSpan,
      message: 'Here the file tells a report once more; each is judged by itself.',
    };
}

function* sameName(mains: readonly Section[]): Iterable<Report> {
  const met = new Map<string, Section>();
  const whole = mains.find(({ kind }) => kind === 'root-cause-and-resolution');
  for (const section of mains) {
    if (!toldOnce.has(section.kind) || section.confidence !== 'exact') continue;
    const key = `${section.parent}/${section.level}/${normaliseName(section.name)}`;
    const first = met.get(key);
    // In the summary and once more in detail, as the student project asks for.
    if (first && whole && isCauseOrCure(section) && first.line < whole.line && whole.line < section.line)
      continue;
    if (first) {
      yield {
        span: section.nameSpan,
        message: `“${section.name}” comes twice.`,
        related: [{ span: first.nameSpan, message: 'The first one.' }],
      };
    } else met.set(key, section);
  }
}

function isCauseOrCure({ kind }: Section): boolean {
  return kind === 'root-cause' || kind === 'resolution';
}

/** The student task tells the cause as a label of the summary and once more in detail; a section before that is a third. */
function* extraRootCause(mains: readonly Section[]): Iterable<Report> {
  const whole = mains.find(({ kind }) => kind === 'root-cause-and-resolution');
  const extra = mains.find(({ kind }) => kind === 'root-cause');
  if (!whole || !extra || extra.line > whole.line || extra.level < whole.level) return;
  // Where duration and impact are headings as well, the summary is told in headings.
  if (mains.some(({ kind }) => kind === 'duration' || kind === 'impact')) return;
  yield {
    span: extra.nameSpan,
    message: `“${extra.name}” is told again in “${whole.name}”; the project has it as a line of the summary.`,
    related: [{ span: whole.nameSpan, message: 'Told in detail here.' }],
  };
}
