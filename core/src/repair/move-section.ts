import type { Document } from '../document.ts';
import type { Section } from '../sections/section.ts';
import type { Edit } from './edit.ts';

/**
 * The edits that move a section before or behind another, with the blank line that parts them; null where the two are
 * not made alike, so that the section would come to belong to something else.
 */
export function moveSection(
  document: Document,
  section: Section,
  neighbour: Section,
  where: 'before' | 'behind',
): Edit[] | null {
  const { lines, text } = document.markdown;
  if (
    section.form !== neighbour.form ||
    section.level !== neighbour.level ||
    section.parent !== neighbour.parent
  )
    return null;
  if (section.line <= neighbour.endLine && neighbour.line <= section.endLine) return null;

  let last = section.endLine;
  while (last + 1 < lines.count && lines.text(last + 1).trim() === '') last++;
  const atEnd = last + 1 >= lines.count;
  let start = lines.start(section.line);
  const moved = text.slice(start, lines.end(section.endLine));
  if (atEnd) {
    // Behind the last section nothing is left: the blank lines before it go instead, and the end of the file stays.
    let line = section.line - 1;
    while (line > 0 && lines.text(line).trim() === '') line--;
    start = lines.end(line);
  }
  const cut: Edit = {
    span: { start, end: atEnd ? lines.end(section.endLine) : lines.start(last + 1) },
    text: '',
  };
  const gap = lines.eol + lines.eol;
  const at = where === 'before' ? lines.start(neighbour.line) : lines.end(neighbour.endLine);
  const insert: Edit = {
    span: { start: at, end: at },
    text: where === 'before' ? `${moved}${gap}` : `${gap}${moved}`,
  };
  // Where cut and insertion meet nothing would move.
  if (at >= cut.span.start && at <= cut.span.end) return null;
  return at < start ? [insert, cut] : [cut, insert];
}
