import type { MarkdownDocument } from '../markdown/parse.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';

/*
 * Whether anything stands below the name of a section, as a reader sees it.
 */

/** The parts with which a section begins, even where their headings are of its own level. */
const firstParts: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  summary: ['duration', 'impact'],
  timeline: ['detection', 'actions'],
  'root-cause-and-resolution': ['root-cause', 'resolution'],
  measures: ['improvements', 'tasks'],
};

function isHeading({ form }: Section): boolean {
  return form === 'heading' || form === 'setext' || form === 'html';
}

/** The prose between a section and the next one. */
function behind({ mask }: MarkdownDocument, { span }: Section, next: Section | undefined): string {
  return mask.slice(span.end, next ? Math.max(span.end, next.span.start) : mask.length);
}

/** A bold line right below another one, in the same paragraph: the second divides the first. */
function isSubtitle(section: Section, next: Section): boolean {
  return section.form === 'emphasis' && next.form === 'emphasis' && next.line === section.line + 1;
}

/** Sections that are a list, so that each of their points may be a heading. */
const lists = new Set<SectionKind>(['measures', 'improvements', 'tasks', 'lessons']);

/** "### Improvements:", and its points are headings of the same level, of no known kind. */
function leadsOver({ mask }: MarkdownDocument, section: Section, next: Section): boolean {
  return (
    lists.has(section.kind) &&
    next.kind === 'other' &&
    next.level === section.level &&
    /^[ \t*_]*[:：]/.test(mask.slice(section.nameSpan.end, section.nameSpan.end + 8))
  );
}

/**
 * Whether nothing stands below the name: no word, image, code or table. The section behind it tells whether a reader
 * sees it as part of this one: a deeper heading, a bold line or label below a heading, or one of the same kind
 * ("Timeline", "Timeline for May 3").
 */
export function isEmpty(document: MarkdownDocument, section: Section, next: Section | undefined): boolean {
  if (
    next &&
    next.incident === section.incident &&
    (next.kind === section.kind ||
      next.level > section.level ||
      (isHeading(section) && !isHeading(next)) ||
      isSubtitle(section, next) ||
      leadsOver(document, section, next) ||
      firstParts[section.kind]?.includes(next.kind) === true)
  )
    return false;
  const { content } = section;
  if (/[\p{L}\p{N}]/u.test(document.mask.slice(content.start, content.end))) return false;
  // A name that is a list item of its own, with paragraphs behind the item instead of in it.
  if (!isHeading(section) && /[\p{L}\p{N}]/u.test(behind(document, section, next))) return false;
  const raw = document.text
    .slice(content.start, content.end)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (/^<(?:img|video|iframe|svg)/i.test(tag) ? tag : ''));
  // `[…]` is what a fix leaves for the author: a placeholder, not nothing.
  return !/[\p{L}\p{N}…]/u.test(raw);
}
