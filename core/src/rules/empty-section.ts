import type { Document } from '../document.ts';
import { fillSection } from '../repair/fill-section.ts';
import { replace } from '../repair/replace.ts';
import type { Section } from '../sections/section.ts';
import { isEmpty } from '../templates/empty.ts';
import type { Rule } from './rule.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  category: 'sections',
  severity: 'warning',
  docs: {
    summary: 'A section has a name and nothing below it.',
    why: 'An empty section looks finished in the outline and tells the reader nothing.',
    bad: [
      '# Postmortem: slow search',
      '',
      '## Summary',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired.',
      '- 10:30 UTC: Index rebuilt, resolved.',
    ].join('\n'),
    good: [
      '# Postmortem: slow search',
      '',
      '## Summary',
      '',
      'Search was slow on 4 May 2024 from 10:00 to 10:30 UTC.',
      '',
      '## Timeline',
      '',
      '- 10:00 UTC: Alert fired.',
      '- 10:30 UTC: Index rebuilt, resolved.',
    ].join('\n'),
    quiet:
      'Anything stands below the name: a word, an image, code, a table or a sub-section, even one of the same level that it begins with (“Timeline”, “Detection”), or a bold line below a heading; titles and headings of no known kind are never reported.',
  },
  *check(document) {
    for (const [index, section] of document.sections.entries()) {
      if (!isNamedPart(section) || holdsMore(document, section)) continue;
      if (!isEmpty(document.markdown, section, document.sections[index + 1])) continue;
      const edit = fillSection(document, index);
      yield {
        span: section.nameSpan,
        message: `“${section.name}” is empty.`,
        fixes: edit ? [replace('Insert the text of the template', [edit], true)] : [],
      };
    }
  },
};

/** Only what is certainly the name of a part, on a line of its own. */
function isNamedPart(section: Section): boolean {
  return (
    section.kind !== 'title' &&
    section.kind !== 'other' &&
    section.confidence === 'exact' &&
    (section.form === 'heading' ||
      section.form === 'setext' ||
      section.form === 'html' ||
      section.form === 'emphasis')
  );
}

/** What else stands on the line of the name says what the section would: "Bugzilla Bug: 1599122", a link. */
function holdsMore({ markdown }: Document, { name, span, line }: Section): boolean {
  return (
    /[:：] ?\S|\d{4}/.test(name) || /https?:/.test(markdown.text.slice(span.start, markdown.lines.end(line)))
  );
}
