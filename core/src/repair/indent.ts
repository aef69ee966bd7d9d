import type { Document } from '../document.ts';

/** The white space before what belongs to the list item that starts on a line (from 0); null where none does. */
export function indentInside({ markdown }: Document, line: number): string | null {
  const own = markdown.prose.find((each) => each.line === line);
  if (!own?.item || own.item.marker === '') return null;
  return markdown.text.slice(markdown.lines.start(line), own.content.start).replace(/[^\t]/g, ' ');
}
