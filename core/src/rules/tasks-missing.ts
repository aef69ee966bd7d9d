import type { Document } from '../document.ts';
import { insertSection } from '../repair/insert-section.ts';
import type { Section } from '../sections/section.ts';
import type { Outline, SectionState } from '../templates/outline.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isStudentTask } from './support/places.ts';

export const tasksMissing: Rule = {
  id: 'tasks-missing',
  category: 'sections',
  severity: 'warning',
  docs: {
    summary: 'The measures of a student report hold no list of tasks.',
    why: 'The project asks for “a list of tasks to address the issue”, as specific as a to-do: what nobody can tick off is not done.',
    bad: exampleReport({
      measures: '## Corrective and preventative measures\n\nMonitoring of the pool is better now.',
    }),
    good: exampleReport(),
    quiet:
      'The measures hold a list or a table of any form, or say in their sentences what will be done, or in several lines, one sentence each; tasks stand elsewhere in the report; there are no measures at all (see missing-section).',
  },
  *check(document) {
    if (!isStudentTask(document)) return;
    for (const outline of document.outlines) {
      const index = missingTasks(outline);
      if (index === null) continue;
      const { section: wanted, parent } = outline.states[index] as SectionState;
      const around = outline.states[parent as number] as SectionState;
      const section = document.sections[around.found as number] as Section;
      if (isListOfLines(document, section)) continue;
      yield {
        severity: document.templateCertain ? 'warning' : 'info',
        span: section.nameSpan,
        message: `“${section.name}” holds no list of tasks.`,
        fixes: [
          {
            title: `Insert “${wanted.name}”`,
            preferred: true,
            safe: false,
            edits: () => [insertSection(document, outline, index)],
          },
        ],
      };
    }
  },
};

/** Tasks under each other without bullets: several lines, each a sentence of its own. */
function isListOfLines(
  { markdown: { mask, prose } }: Document,
  { content, endLine, line }: Section,
): boolean {
  let sentences = 0;
  for (const own of prose) {
    if (own.line <= line || own.line > endLine || own.content.start < content.start) continue;
    const text = mask.slice(own.content.start, own.content.end);
    if (/^[\s*_]*\p{Lu}\S*(?:\s+\S+){3,}[.!)]$/u.test(text) && ++sentences > 1) return true;
  }
  return false;
}

/** The tasks below the measures, as an index into the outline's states, where the measures are there and they are not. */
function missingTasks({ states }: Outline): number | null {
  const index = states.findIndex(
    ({ section, state, parent }) =>
      section.kind === 'tasks' &&
      section.required &&
      state === 'missing' &&
      parent !== null &&
      states[parent]?.found !== null,
  );
  return index < 0 ? null : index;
}
