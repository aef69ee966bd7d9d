import type { Document } from '../document.ts';
import type { Edit } from './edit.ts';
import { tableAt, writeTable } from './table.ts';

/** The edit that aligns the columns of the table on a line (from 0); null where there is none or nothing to do. */
export function formatTable(document: Document, line: number): Edit | null {
  const table = tableAt(document, line);
  if (!table) return null;
  const { text, lines } = document.markdown;
  const formatted = writeTable(table).replace(/\n/g, lines.eol);
  return formatted === text.slice(table.span.start, table.span.end)
    ? null
    : { span: table.span, text: formatted };
}
