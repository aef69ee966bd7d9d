import { parseMarkdown } from '../markdown/parse.ts';
import { type SectionKind, sectionKinds } from '../sections/kinds.ts';
import { recogniseSections } from '../sections/recognise.ts';
import type { Section } from '../sections/section.ts';
import type { Template, TemplateSection } from './template.ts';

/** What the author fills in is no name: `### [time]` stands for an entry. */
const prompt = /\[[^\]]*\]/;
const optionalMark = /<!--\s*optional\s*-->/;
const tellsMark = /<!--\s*tells:\s*([a-z, -]+?)\s*-->/;

/**
 * Reads a template from its Markdown. Its headings and labels are the sections (rows of its tables are text);
 * `<!-- optional -->` behind a name makes the section optional, `<!-- tells: detection, escalation -->` below it names
 * what its text has to tell; the other text below a name is what is inserted with it, with `[…]` for what the author
 * fills in. The text is read when its sections are first asked for: a server that starts has no need of them.
 */
export function parseTemplate(name: string, text: string, title = name): Template {
  let sections: readonly TemplateSection[] | undefined;
  return {
    name,
    title,
    text,
    get sections() {
      sections ??= sectionsOf(text);
      return sections;
    },
  };
}

function sectionsOf(text: string): TemplateSection[] {
  const document = parseMarkdown(text);
  const { sections } = recogniseSections(document);
  const inOrder = sections.filter(
    (section) => section.kind !== 'title' && section.form !== 'table' && !prompt.test(section.name),
  );
  return inOrder.map((section, index): TemplateSection => {
    const next = inOrder[index + 1];
    const own = text.slice(
      section.nameSpan.end,
      Math.min(section.content.end, next?.span.start ?? text.length),
    );
    return {
      kind: section.kind,
      name: section.name,
      depth: depthOf(section, sections),
      required: !optionalMark.test(own),
      tells: (tellsMark.exec(own)?.[1] ?? '').split(/\s*,\s*/).filter(isKind),
      placeholder: withoutMarks(
        text
          .slice(section.content.start, section.content.end)
          .replace(section.form === 'label' ? /^[:：*_\s]+/ : /^\s+/, ''),
      ),
    };
  });
}

/** A template's Markdown, or a part of it, without the comments that only the analysis reads. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/[ \t]*<!--[\s\S]*?-->/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** 1 for the sections below the title, one more for each section around. */
function depthOf(section: Section, sections: readonly Section[]): number {
  let depth = 1;
  for (let parent = section.parent; parent !== null; ) {
    const outer = sections[parent] as Section;
    if (outer.kind !== 'title') depth++;
    parent = outer.parent;
  }
  return depth;
}

function isKind(text: string): text is SectionKind {
  return (sectionKinds as readonly string[]).includes(text);
}
