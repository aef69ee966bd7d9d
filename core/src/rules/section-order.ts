import type { Document } from '../document.ts';
import { moveSection } from '../repair/move-section.ts';
import type { Section } from '../sections/section.ts';
import type { Outline } from '../templates/outline.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { isOwnLine } from './support/main-sections.ts';
import { isStudentTask } from './support/places.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  category: 'sections',
  severity: 'hint',
  docs: {
    summary: 'A section of a student report does not stand where the template has it.',
    why: 'The project asks to stick to its format “so that you can get properly reviewed by your peers”; they look for each part in its place.',
    bad: outOfOrder(),
    good: exampleReport(),
    quiet:
      'The report follows another template than the student project’s, or tells in several sections what the template asks for in one.',
  },
  *check(document) {
    if (!isStudentTask(document)) return;
    for (const outline of document.outlines) yield* outOfPlace(document, outline);
  },
};

interface Placed {
  readonly section: Section;
  readonly index: number;
}

function* outOfPlace(document: Document, outline: Outline): Iterable<Report> {
  const placed: Placed[] = [];
  for (const [index, { section, found }] of outline.states.entries()) {
    const own = found === null ? null : (document.sections[found] as Section);
    if (own && section.depth === 1 && own.kind === section.kind && isOwnLine(own))
      placed.push({ section: own, index });
  }
  const inOrder = new Set(longestRun(placed));
  const astray = placed.find((entry) => !inOrder.has(entry));
  if (!astray) return;
  const { section, index } = astray;
  const before = placed.findLast((entry) => inOrder.has(entry) && entry.index < index);
  const after = placed.find((entry) => inOrder.has(entry) && entry.index > index);
  const neighbour = before ?? after;
  if (!neighbour) return;
  const where = neighbour === before ? 'behind' : 'before';
  const edits = moveSection(document, section, neighbour.section, where);
  yield {
    span: section.nameSpan,
    message: `The template has “${section.name}” ${where} “${neighbour.section.name}”.`,
    related: [{ span: neighbour.section.nameSpan, message: `“${neighbour.section.name}” is here.` }],
    fixes: edits
      ? [
          {
            title: `Move “${section.name}” ${where} “${neighbour.section.name}”`,
            preferred: true,
            safe: false,
            edits: () => edits,
          },
        ]
      : [],
  };
}

/** The most sections that stand in the template's order: the others are astray. */
function longestRun(placed: readonly Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const [i, entry] of placed.entries()) {
    let best: Placed[] = [];
    for (let j = 0; j < i; j++) {
      const run = runs[j] as Placed[];
      if ((placed[j] as Placed).section.line < entry.section.line && run.length > best.length) best = run;
    }
    runs.push([...best, entry]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function outOfOrder(): string {
  const timeline = /## Timeline[\s\S]*?(?=## Root)/.exec(exampleReport())?.[0] ?? '';
  return `${exampleReport().replace(timeline, '')}\n\n${timeline.trimEnd()}`;
}
