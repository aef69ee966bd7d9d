import type { Document } from '../document.ts';
import type { Language, SectionKind } from '../sections/kinds.ts';
import type { Edit } from './edit.ts';
import { tableAt, writeTable } from './table.ts';

/** What a table of action items may lack. */
export const columns = ['owner', 'due', 'link'] as const;
export type Column = (typeof columns)[number];

const headers: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  en: { owner: 'Owner', due: 'Due', link: 'Link' },
  fr: { owner: 'Responsable', due: 'Échéance', link: 'Lien' },
  es: { owner: 'Responsable', due: 'Fecha límite', link: 'Enlace' },
  pt: { owner: 'Responsável', due: 'Prazo', link: 'Link' },
  de: { owner: 'Verantwortlich', due: 'Frist', link: 'Link' },
  ja: { owner: '担当', due: '期限', link: 'リンク' },
};

const known: Readonly<Record<Column, RegExp>> = {
  owner: /owner|assignee|who|responsable|respons[aá]vel|verantwortlich|担当/i,
  due: /due|deadline|date|when|échéance|fecha|prazo|frist|期限/i,
  link: /link|ticket|issue|bug|url|lien|enlace|リンク/i,
};

const ofTasks = new Set<SectionKind>(['tasks', 'measures', 'improvements', 'lessons']);

/** The name of a column in the document's language. */
export function columnName({ language }: Document, column: Column): string {
  return headers[language][column];
}

/**
 * The edit that gives the table of action items on a line (from 0) one more column, empty and at its end. Null where
 * there is no such table, or it has the column.
 */
export function addColumn(document: Document, line: number, column: Column): Edit | null {
  const table = tableAt(document, line);
  const section = document.sections.findLast((each) => each.form !== 'table' && each.line <= line);
  if (!table || !section || !isOfTasks(document, document.sections.indexOf(section))) return null;
  if (table.header.some((name) => known[column].test(name))) return null;
  const width = table.header.length;
  const rows = table.rows.map((row) => [...Array.from({ length: width }, (_, i) => row[i] ?? ''), '']);
  const header = [...table.header, columnName(document, column)];
  const text = writeTable({ ...table, header, rows }).replace(/\n/g, document.markdown.lines.eol);
  return { span: table.span, text };
}

function isOfTasks({ sections }: Document, index: number): boolean {
  for (let at: number | null = index; at !== null; at = sections[at]?.parent ?? null)
    if (ofTasks.has(sections[at]?.kind ?? 'other')) return true;
  return false;
}
