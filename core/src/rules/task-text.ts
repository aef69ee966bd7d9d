import type { Document } from '../document.ts';
import { deleteLines } from '../repair/delete-lines.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isStudentTask } from './support/places.ts';
import { type Pasted, pastedText } from './support/words.ts';

export const taskText: Rule = {
  id: 'task-text',
  category: 'writing',
  severity: 'hint',
  docs: {
    summary: 'Text of the project page stands in the report.',
    why: 'The task’s own wording tells nothing of the incident, and reviewers who know the page skip the paragraph and perhaps the next one.',
    bad: exampleReport({
      end: '## 1. Make people want to read your postmortem\n\nAdd humour, a pretty diagram or anything that would catch your audience attention.',
    }),
    good: exampleReport({ end: 'If the pool were a bathtub, we had been filling it with a fire hose.' }),
    quiet:
      'A prompt is answered, behind its question mark or below it; the report follows another template than the student project’s. However much is pasted, it is reported once.',
  },
  *check(document) {
    if (!isStudentTask(document)) return;
    const pasted = pastedText(document);
    const [first, ...others] = pasted.filter(({ line }) => !isAnswered(document, line, pasted));
    if (!first) return;
    const lines = [first, ...others].map(({ line }) => line);
    yield {
      span: first.span,
      message: 'This is the text of the task, not of the report.',
      related: others.map(({ span }) => ({ span, message: 'Also text of the task.' })),
      fixes: [
        {
          title:
            lines.length === 1
              ? 'Delete the text of the task'
              : `Delete the ${lines.length} lines of the task`,
          preferred: false,
          safe: false,
          edits: () => deleteLines(document.markdown, withHeadings(document, lines)),
        },
      ],
    };
  },
};

/** A prompt that serves as the name of a section, with the author's own words below it. */
function isAnswered({ markdown, sections }: Document, line: number, pasted: readonly Pasted[]): boolean {
  const section = sections.find((one) => one.line === line && one.kind !== 'title' && one.kind !== 'other');
  if (!section || section.name.includes('(')) return false;
  return markdown.prose.some(
    (below) =>
      below.line > line && below.line <= section.endLine && pasted.every((one) => one.line !== below.line),
  );
}

/** The lines, and the headings below which nothing else stands. */
function withHeadings(document: Document, pasted: readonly number[]): number[] {
  const lines = new Set(pasted);
  for (const section of document.sections) {
    const below = document.markdown.prose.filter(
      ({ line }) => line > section.line && line <= section.endLine,
    );
    if (below.length > 0 && below.every(({ line }) => lines.has(line))) lines.add(section.line);
  }
  return [...lines].sort((a, b) => a - b);
}
