import type { Document } from '../document.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { promptIn } from '../templates/wording/index.ts';
import type { Edit } from './edit.ts';
import { formatPrompt, readEntryStyle, usualGap } from './entry-style.ts';
import { itemNumber, withItemNumber } from './item-number.ts';
import { toSnippet } from './snippet.ts';

/**
 * The edit that puts an entry still to be written behind another one and what belongs to it, written like the others
 * of its form. Null where none of those shows a style.
 */
export function askEntry(document: Document, { entries }: Incident, above: TimelineEntry): Edit | null {
  if (above.form === 'run') return null;
  const { lines, prose } = document.markdown;
  const alike = entries.filter(({ section, form }) => section === above.section && form === above.form);
  const style = readEntryStyle(document, alike);
  if (!style || prose.find(({ line }) => line === above.line)?.quoteDepth) return null;
  const number = itemNumber(lines.text(above.line));
  const before = withItemNumber(style.before, number === null ? null : number + 1);
  const asked = promptIn(document.language, 'What was looked at, and what was assumed');
  const stub = formatPrompt({ ...style, before }, document.language, asked);
  const gap = '\n'.repeat(1 + usualGap(document, alike, above.form));
  const text = (gap + stub).replace(/\n/g, lines.eol);
  const at = lines.end(Math.min(above.endLine, document.sections[above.section]?.endLine ?? above.endLine));
  return { span: { start: at, end: at }, text, snippet: toSnippet(text).replace(/\$0$/, '') };
}
