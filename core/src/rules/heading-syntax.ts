import type { Document } from '../document.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Edit } from '../repair/edit.ts';
import { addSpace, makeHeading, mendEmphasis } from '../repair/mend-heading.ts';
import type { Section } from '../sections/section.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { mainSections } from './support/main-sections.ts';

export const headingSyntax: Rule = {
  id: 'heading-syntax',
  category: 'sections',
  severity: 'hint',
  docs: {
    summary:
      'The name of a section is no heading to Markdown: the space behind `#` is missing, it is a bold line, or its emphasis is broken.',
    why: 'Only headings come into outlines, tables of contents and links; a lost `*` shows as itself.',
    bad: exampleReport({
      title: '#Postmortem: login down',
      timeline:
        '**Timeline:**\n\n- **10:00 (UTC):** Alert fired.\n- **10:20:** Escalated to the database team.\n- **11:30:** Pool enlarged, service restored.',
      cause:
        'Root cause and resolution:**\n\nThe pool was sized for half of the traffic. It was enlarged to 200 connections.',
    }),
    good: exampleReport(),
    quiet:
      'Labels before text (`**Impact:** …`), bold lines inside a section, and a colon at the end of a heading. Each kind of slip is reported once, with all its places.',
  },
  *check(document) {
    const lineOf = new Map(document.markdown.prose.map((line) => [line.line, line]));
    yield* mendable(document, lineOf, {
      message: (name) => `“${name}” shows as text, not as a heading: the space behind # is missing.`,
      title: (count) => (count === 1 ? 'Add the space' : `Add the space to ${count} headings`),
      safe: true,
      edit: (line, section) => (section.form === 'heading' ? addSpace(document.markdown, line) : null),
    });
    yield* mendable(document, lineOf, {
      message: (name) => `The emphasis of “${name}” is broken: one ** is missing.`,
      title: (count) => (count === 1 ? 'Mend the emphasis' : `Mend the emphasis of ${count} names`),
      safe: true,
      edit: (line, section) =>
        isOdd(document, line) && oddLines(document, line.block) === 1
          ? mendEmphasis(document.markdown, line, section)
          : null,
    });
    const bold = boldLines(document, lineOf);
    const level = headingLevel(document);
    yield* mendable(document, lineOf, {
      message: (name) => `“${name}” is a bold line, not a heading.`,
      title: (count) => (count === 1 ? 'Make it a heading' : `Make headings of ${count} bold lines`),
      safe: false,
      edit: (line, section) =>
        bold.has(section) ? makeHeading(document.markdown, line, section, level) : null,
    });
  },
};

interface Slip {
  readonly message: (name: string) => string;
  readonly title: (count: number) => string;
  readonly safe: boolean;
  readonly edit: (line: ProseLine, section: Section) => Edit | null;
}

/** All places of one kind of slip as one finding. */
function* mendable(document: Document, lineOf: ReadonlyMap<number, ProseLine>, slip: Slip): Iterable<Report> {
  const places: { section: Section; edit: Edit }[] = [];
  for (const section of document.sections) {
    const line = lineOf.get(section.line);
    const edit = line && slip.edit(line, section);
    if (edit) places.push({ section, edit });
  }
  const [first, ...others] = places;
  if (!first) return;
  yield {
    span: first.section.nameSpan,
    message: slip.message(first.section.name),
    related: others.map(({ section }) => ({ span: section.nameSpan, message: `So is “${section.name}”.` })),
    fixes: [
      {
        title: slip.title(places.length),
        preferred: true,
        safe: slip.safe,
        edits: () => places.map(({ edit }) => edit),
      },
    ],
  };
}

/** Bold lines that name the main parts of the report. */
function boldLines(document: Document, lineOf: ReadonlyMap<number, ProseLine>): ReadonlySet<Section> {
  const mains = new Set(
    document.outlines.flatMap(({ states }) =>
      states.flatMap(({ section, found }) => (section.depth === 1 && found !== null ? [found] : [])),
    ),
  );
  const bold = new Set<Section>();
  for (let incident = 0; incident < document.incidents.length; incident++) {
    for (const section of mainSections(document, incident)) {
      const line = lineOf.get(section.line);
      if (
        section.form !== 'emphasis' ||
        section.confidence !== 'exact' ||
        !line ||
        line.listDepth > 0 ||
        line.quoteDepth > 0
      )
        continue;
      if (section.parent !== null && document.sections[section.parent]?.kind !== 'title') continue;
      if (mains.has(document.sections.indexOf(section))) bold.add(section);
    }
  }
  return bold;
}

/** The level of the headings that name main parts, else one below the title. */
function headingLevel(document: Document): number {
  for (const { states } of document.outlines) {
    for (const { section, found } of states) {
      const own = section.depth === 1 && found !== null ? (document.sections[found] as Section) : null;
      if (own && own.form === 'heading') return own.level;
    }
  }
  const title = document.sections.find(({ kind, form }) => kind === 'title' && form === 'heading');
  return title ? Math.min(6, title.level + 1) : 2;
}

/** How many lines of a paragraph hold an odd number of `**`: with two of them the emphasis may run over the lines. */
function oddLines(document: Document, block: number): number {
  return document.markdown.prose.filter((line) => line.block === block && isOdd(document, line)).length;
}

function isOdd({ markdown }: Document, { content }: ProseLine): boolean {
  return markdown.text.slice(content.start, content.end).split('**').length % 2 === 0;
}
