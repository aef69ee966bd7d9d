import type { Document } from '../document.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import type { Language } from '../sections/kinds.ts';
import type { Edit } from './edit.ts';
import { foldLines, unfold } from './fold-entry.ts';
import { tableAt, writeTable } from './table.ts';

const headers: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Time', 'What happened'],
  fr: ['Heure', 'Événement'],
  es: ['Hora', 'Evento'],
  pt: ['Hora', 'Evento'],
  de: ['Zeit', 'Ereignis'],
  ja: ['時刻', '出来事'],
};

/** The edit, or the one sentence that says why there is none. */
export type TimelineConversion = Edit | { readonly refused: string };

/**
 * The edit that makes a table of the list of timeline entries on a line (from 0): times and texts stay as written,
 * sub-items follow the text of their entry in its cell. Null where there is no such list; refused where an entry can't
 * stand in a row without a loss.
 */
export function timelineAsTable(document: Document, line: number): TimelineConversion | null {
  const run = runOf(document, line, 'list');
  if (!run) return null;
  const rows: string[][] = [];
  for (const entry of run) {
    const row = rowOf(document, entry);
    if ('refused' in row) return row;
    rows.push([...row.cells]);
  }
  const [first, last] = [run[0] as TimelineEntry, run.at(-1) as TimelineEntry];
  const header = headers[document.language];
  const table = writeTable({ indentation: '', header, alignment: [], rows });
  return around(document, first.line, last.endLine, table);
}

function rowOf(
  document: Document,
  entry: TimelineEntry,
): { readonly cells: readonly [string, string] } | { readonly refused: string } {
  const { text, lines, prose } = document.markdown;
  const own = prose.find((each) => each.line === entry.line);
  const refused = (why: string) => ({ refused: `The entry on line ${entry.line + 1} ${why}.` });
  const { at } = entry;
  if (own?.listDepth !== 1) return refused('stands within another one, which a row of a table can’t');
  if (own.quoteDepth > 0) return refused('stands in a quotation');
  if (!at?.clock) return refused('has no time to put into a cell');
  const end = entry.until?.span.end ?? at.span.end;
  if (at.line !== entry.line || (entry.textSpan.start < end && entry.text !== ''))
    return refused('has its time within its text');
  const told =
    entry.text === '' ? lines.end(entry.line) : Math.min(entry.textSpan.start, lines.end(entry.line));
  const opening = text.slice(own.content.start, told);
  if ((opening.match(/`+/g)?.length ?? 0) % 2 === 1)
    return refused('has its time and its text in one code span');
  // Emphasis that reaches into the text is opened anew there.
  const reaching = [/\*+/g, /_+/g].flatMap((mark) => {
    const runs = opening.match(mark) ?? [];
    return runs.length % 2 === 1 ? (runs.at(-1) ?? []) : [];
  });
  if (/<\/?[a-z]/i.test(opening)) return refused('has its time in HTML');
  const below = foldLines(document, entry);
  if (below === null)
    return refused('holds what can’t stand in a cell: code, a quotation, a table or a deeper list');
  const stamp = opening.replace(/[*_`]+/g, '').replace(/[\s:：–—-]+$/, '');
  const opened = reaching.join('');
  const rest = text.slice(told, lines.end(entry.line)).trim().replace(/\\$/, '');
  const first = opened !== '' && rest.startsWith(opened) ? rest.slice(opened.length).trim() : opened + rest;
  return { cells: [inCell(stamp), inCell((first + below).replace(/^<br>/, ''))] };
}

/**
 * The edit that makes a list of the table of timeline entries on a line (from 0). Further cells follow the text, a zone
 * in the header goes to each time. Null where there is none, or a row has no time.
 */
export function timelineAsList(document: Document, line: number): Edit | null {
  const table = tableAt(document, line);
  if (table?.indentation.trim() !== '') return null;
  const entries = incidentAt(document, line)?.entries.filter((entry) => entry.form === 'table') ?? [];
  const { lines, prose, text } = document.markdown;
  const marker = prose.find(({ item }) => item && /^[-*+]$/.test(item.marker))?.item?.marker ?? '-';
  const colon = document.language === 'fr' ? ' :' : ':';
  const items: string[] = [];
  for (const [i, row] of table.rows.entries()) {
    const own = table.line + 2 + i;
    const entry = entries.find((each) => each.line === own && each.at?.clock);
    const clock = entry?.at?.clock;
    if (!entry || !clock) return null;
    const column = columnOf(text.slice(lines.start(own), clock.span.start));
    const stamp = row
      .slice(0, column + 1)
      .filter((cell) => cell !== '')
      .join(' ');
    const zone = entry.at?.writtenZone ? undefined : /\(([^()]*)\)/.exec(table.header[column] ?? '')?.[1];
    const told = row
      .slice(column + 1)
      .filter((cell) => cell !== '')
      .join(' – ');
    const time = `${plain(stamp)}${zone ? ` (${zone})` : ''}`;
    items.push(`${marker} **${time}${colon}** ${unfold(told.replace(/\\\|/g, '|'))}`.trimEnd());
  }
  return items.length === 0 ? null : around(document, table.line, table.endLine, items.join('\n'));
}

/** The entries of one form around a line with nothing but blank lines between them. */
function runOf(document: Document, line: number, form: TimelineEntry['form']): TimelineEntry[] | null {
  const entries = incidentAt(document, line)?.entries.filter((entry) => entry.form === form) ?? [];
  const at = entries.findIndex((entry) => entry.line <= line && line <= entry.endLine);
  if (at < 0) return null;
  const { text } = document.markdown;
  const joined = (a: TimelineEntry | undefined, b: TimelineEntry | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.section === b.section &&
    text.slice(a.span.end, b.span.start).trim() === '';
  let [first, last] = [at, at];
  while (joined(entries[first - 1], entries[first])) first--;
  while (joined(entries[last], entries[last + 1])) last++;
  return entries.slice(first, last + 1);
}

function incidentAt({ incidents }: Document, line: number): Incident | undefined {
  return incidents.findLast((incident) => incident.line <= line);
}

/** The edit that puts a block in place of some lines, parted by blank lines from what stands around. */
function around({ markdown: { lines } }: Document, line: number, endLine: number, block: string): Edit {
  const above = line > 0 && lines.text(line - 1).trim() !== '' ? '\n' : '';
  const below = endLine + 1 < lines.count && lines.text(endLine + 1).trim() !== '' ? '\n' : '';
  const text = (above + block + below).replace(/\n/g, lines.eol);
  return { span: { start: lines.start(line), end: lines.end(endLine) }, text };
}

function columnOf(before: string): number {
  const bars = before.match(/(?<!\\)\|/g)?.length ?? 0;
  return Math.max(0, /^\s*\|/.test(before) ? bars - 1 : bars);
}

function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

/** Without emphasis, which the list has of its own. */
function plain(stamp: string): string {
  return stamp.replace(/[*_`]+/g, '').replace(/\s*:$/, '');
}
