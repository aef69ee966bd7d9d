import type { Document } from '../document.ts';
import { newReport } from '../repair/new-report.ts';
import { toSnippet } from '../repair/snippet.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';
import { abbreviationOf } from './zones.ts';

/** The beginning of a heading, or nothing yet. */
const opened = /^\s{0,3}(#?\s*)[^\n#]{0,40}$/;

/** The whole report by the document's template, where nothing but front matter and the line of the cursor is there yet. */
export function completeReport(document: Document, cursor: Cursor, asking: Asking): Suggestion[] {
  const { text, frontMatter, lines } = document.markdown;
  const marks = opened.exec(cursor.before)?.[1];
  if (marks === undefined || cursor.after.trim() !== '' || (marks === '' && !asking.invoked)) return [];
  const around = text.slice(frontMatter?.end ?? 0, cursor.lineStart) + text.slice(cursor.lineEnd);
  if (around.replace(/^\uFEFF|^\s*-{3}(?=\s)/, '').trim() !== '') return [];
  const { template, language, settings } = document;
  const day = new Date(asking.now).toISOString().slice(0, 10);
  const zone = settings.timeZone && abbreviationOf(settings.timeZone, day);
  const report = newReport(template, { language, ...(zone && { zone }) });
  const isLast = text.slice(cursor.lineEnd) === '';
  const written = (isLast ? report : report.trimEnd()).replace(/\n/g, lines.eol);
  // A byte order mark stays before the first line.
  const start = cursor.lineStart + (cursor.before.startsWith('\uFEFF') ? 1 : 0);
  return [
    {
      kind: 'section',
      label: 'Postmortem: the whole report',
      detail: template.title,
      documentation: report.match(/^## .*$/gm)?.join('\n') ?? null,
      span: { start, end: cursor.lineEnd },
      text: written,
      snippet: toSnippet(written),
      filter: `${marks || '# '}Postmortem: the whole report`,
    },
  ];
}
