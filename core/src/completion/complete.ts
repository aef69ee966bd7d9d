import type { Document } from '../document.ts';
import { mayBePostmortem } from '../sections/candidate.ts';
import { pathSuggests } from '../sections/path.ts';
import { completeEntry } from './entries.ts';
import { completeReport } from './report.ts';
import { completeSection } from './sections.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';
import { completeValue } from './values.ts';
import { completeZone } from './zones.ts';

/**
 * What could be written at an offset, the likeliest first: the whole report, the sections that are missing, the next
 * entry of the timeline, the zone of a time, the value of a placeholder. Empty in files that are no postmortems and in
 * code.
 */
export function complete(document: Document, offset: number, asking: Asking): Suggestion[] {
  const { text, lines, frontMatter } = document.markdown;
  const { isPostmortem, isTemplate, path } = document;
  const named = path !== null && pathSuggests(path);
  if (!isPostmortem && !isTemplate && !named && !(asking.invoked && mayBePostmortem(path, text))) return [];
  const line = lines.lineAt(offset);
  if ((frontMatter && offset <= frontMatter.end) || isCode(document, line)) return [];
  const [lineStart, lineEnd] = [lines.start(line), lines.end(line)];
  const before = text.slice(lineStart, offset);
  const cursor: Cursor = { offset, line, lineStart, lineEnd, before, after: text.slice(offset, lineEnd) };
  const value = completeValue(document, cursor, asking);
  if (value.length > 0) return value;
  const zone = completeZone(document, cursor, asking);
  if (zone.length > 0) return zone;
  return [
    ...completeReport(document, cursor, asking),
    ...completeEntry(document, cursor, asking),
    ...completeSection(document, cursor, asking),
  ];
}

/** Whether a line is the fence of a block of code or lies in one. */
function isCode({ markdown: { lines } }: Document, line: number): boolean {
  let fence: string | null = null;
  for (let i = 0; i <= line; i++) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(lines.text(i));
    if (!mark) continue;
    const [, run = '', info = ''] = mark;
    if (fence === null) fence = run;
    else if (run.startsWith(fence) && info.trim() === '') {
      if (i === line) return true;
      fence = null;
    }
  }
  return fence !== null;
}
