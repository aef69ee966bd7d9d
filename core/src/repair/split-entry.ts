import type { Document } from '../document.ts';
import type { TimelineEntry } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { startsWithTime } from '../sections/times.ts';
import type { Edit } from './edit.ts';
import { markingUnderscore } from './escape.ts';
import { indentInside } from './indent.ts';

const sentenceEnd = /\p{L}{2,}\)?[.!?]+(?=\s+["“(]?\p{Lu}|\s*$)/gu;

/** How many sentences a stretch of prose has; abbreviations and versions end none. */
export function sentencesIn(prose: string): number {
  return prose.match(sentenceEnd)?.length ?? 0;
}

/**
 * The edits that leave the first two sentences of an entry beside its time and put the rest below them: as a sub-item
 * of a list's item, as a row of the same time in a table, as a line of its own elsewhere. Null where that would cut
 * emphasis or a link in two, or make another entry of the rest.
 */
export function splitEntry(document: Document, entry: TimelineEntry): Edit[] | null {
  if (entry.form === 'heading' || entry.form === 'run') return null;
  const { text, mask, lines, prose } = document.markdown;
  const told = entry.form === 'table' ? longestCell(document, entry) : entry.textSpan;
  const gaps = told ? gapsIn(document, told) : [];
  const [gap] = gaps;
  if (!told || !gap) return null;
  const parts = gaps.map(({ start }, i) => text.slice(gaps[i - 1]?.end ?? told.start, start));
  if (entry.form === 'table') {
    const others =
      sentencesIn(mask.slice(entry.textSpan.start, entry.textSpan.end)) -
      sentencesIn(mask.slice(told.start, told.end));
    return others > 1 || !parts.every(isWhole)
      ? null
      : gaps.map((each) => rowBelow(document, entry, told, each));
  }
  const own = prose.find((each) => each.line === entry.line);
  const from = own?.content.start ?? told.start;
  if (
    own?.quoteDepth ||
    !isWhole(text.slice(from, gap.start)) ||
    startsWithTime(mask.slice(gap.end, told.end).trimStart())
  )
    return null;
  if (entry.form === 'line') {
    const hard = / {2,}$|\\$/.exec(lines.text(entry.line))?.[0] ?? '';
    return [{ span: gap, text: hard + lines.eol.repeat(standsAlone(document, entry) ? 2 : 1) }];
  }
  const indentation = indentInside(document, entry.line);
  if (indentation === null) return null;
  const marker = `${markerBelow(document, entry)} `;
  const edits: Edit[] = [{ span: gap, text: lines.eol + indentation + marker }];
  for (let line = lines.lineAt(gap.end) + 1; line <= lines.lineAt(told.end); line++) {
    const at = lines.start(line) + (/^[ \t]*/.exec(lines.text(line))?.[0].length ?? 0);
    edits.push({ span: { start: at, end: at }, text: ' '.repeat(marker.length) });
  }
  return edits;
}

/** The white space behind every second sentence that another one follows. */
function gapsIn({ markdown: { mask, text } }: Document, { start, end }: Span): Span[] {
  const ends = [...mask.slice(start, end).matchAll(sentenceEnd)].map(
    (each) => start + each.index + each[0].length,
  );
  return ends.flatMap((behind, i) => {
    const [space = '', close = ''] = /^[*_)\]"”]*(\s*)/.exec(text.slice(behind, end)) ?? [];
    const from = behind + space.length - close.length;
    return i % 2 === 1 && close !== '' && from + close.length < end
      ? [{ start: from, end: from + close.length }]
      : [];
  });
}

/** Whether no emphasis, code, link or bracket that a text opens is still open at its end. */
function isWhole(text: string): boolean {
  const odd = (mark: RegExp) => (text.match(mark)?.length ?? 0) % 2 === 1;
  const open = (a: string, b: string) => text.split(a).length !== text.split(b).length;
  return ![/[*]/g, markingUnderscore, /`/g, /~~/g].some(odd) && !open('[', ']') && !open('<', '>');
}

/** Whether a blank line, or the end, follows an entry, so that a paragraph may. */
function standsAlone({ markdown: { lines } }: Document, { line }: TimelineEntry): boolean {
  return line + 1 >= lines.count || lines.text(line + 1).trim() === '';
}

/** The marker of the entry's sub-items, else of bullets in its list. */
function markerBelow({ markdown: { prose } }: Document, { line, endLine }: TimelineEntry): string {
  const items = prose.filter((each) => each.item && each.line >= line && each.line <= endLine);
  const markers = [items[1], items[0]].map((each) => each?.item?.marker ?? '');
  return markers.find((marker) => /^[-*+]$/.test(marker)) ?? '-';
}

function longestCell({ markdown: { prose } }: Document, { line, textSpan }: TimelineEntry): Span | null {
  const cells = prose.find((each) => each.line === line)?.cells ?? [];
  const told = cells.filter(({ start }) => start >= textSpan.start);
  return told.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

/** The row ends with the first sentences; the rest gets one like it. */
function rowBelow(
  { markdown: { text, lines } }: Document,
  entry: TimelineEntry,
  told: Span,
  gap: Span,
): Edit {
  const start = lines.start(entry.line);
  const end = lines.end(entry.line);
  return {
    span: gap,
    text: ` ${text.slice(told.end, end).trimStart()}${lines.eol}${text.slice(start, told.start)}`,
  };
}
