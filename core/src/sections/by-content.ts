import type { MarkdownDocument } from '../markdown/parse.ts';
import type { SectionKind } from './kinds.ts';
import { normaliseName } from './normalise.ts';
import { startsWithTime } from './times.ts';

/** As much of a section's text as its kind is told from. */
const headLength = 300;
const enoughTimes = 3;

/** Words by which the beginning of a text tells which part of the report it is. */
const cues: readonly { readonly kind: SectionKind; readonly words: RegExp }[] = [
  {
    kind: 'root-cause',
    words:
      /\b(?:root cause|culprit|was caused by|cause (?:of|was)|boiled down to|cause racine|causa ra[íi]z|ursache)\b/i,
  },
  {
    kind: 'measures',
    words:
      /\b(?:prevent\w*|never again|from happening again|corrective|pour éviter|para evitar|damit das nicht)\b/i,
  },
];

/** A heading's line and the last line of what stands below it, from 0. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/** A heading whose name tells nothing. */
export interface Unnamed extends Lines {
  readonly index: number;
}

/**
 * Kinds for headings whose names tell none ("The Plot Thickens"), read from what they hold: a list of times is a
 * timeline. Only kinds that the document has no section for are given, each to the first heading that fits.
 */
export function kindsByContent(
  document: MarkdownDocument,
  unnamed: readonly Unnamed[],
  present: ReadonlySet<SectionKind>,
): Map<number, SectionKind> {
  const kinds = new Map<number, SectionKind>();
  if (unnamed.length === 0) return kinds;
  if (!present.has('timeline')) {
    const list = unnamed.find((section) => countTimes(document, section) >= enoughTimes);
    if (list) kinds.set(list.index, 'timeline');
  }
  for (const { kind, words } of cues) {
    if (present.has(kind) || (kind === 'root-cause' && present.has('root-cause-and-resolution'))) continue;
    if (kind === 'measures' && (present.has('tasks') || present.has('improvements'))) continue;
    const fits = unnamed.find(
      (section) => !kinds.has(section.index) && words.test(headOf(document, section)),
    );
    if (fits) kinds.set(fits.index, kind);
  }
  return kinds;
}

function countTimes(document: MarkdownDocument, section: Unnamed): number {
  let times = 0;
  for (const { line, content } of document.prose) {
    if (
      line > section.line &&
      line <= section.endLine &&
      startsWithTime(document.mask.slice(content.start, content.end))
    )
      times++;
  }
  return times;
}

function headOf(document: MarkdownDocument, section: Unnamed): string {
  const start = document.lines.next(section.line);
  return document.mask.slice(start, Math.min(start + headLength, document.lines.end(section.endLine)));
}

/** "Actions" alone may be what was done or what shall be done. */
const bareActions = /^(?:actions|acciones|acoes|aktionen|対応)$/;
/** Columns that only a list of tasks has. */
const taskColumn =
  /^\W*(?:owner|assignee|assigned to|due|due date|deadline|responsable|responsible|[ée]ch[ée]ance|fecha l[íi]mite|plazo|respons[áa]vel|prazo|verantwortlich\w*|f[äa]llig\w*|担当者?|期限)\W*$/i;

/** Whether a section named "Actions" lists tasks: a column for who or until when, or boxes to tick. */
export function isListOfTasks(document: MarkdownDocument, name: string, { line, endLine }: Lines): boolean {
  if (!bareActions.test(normaliseName(name))) return false;
  let boxes = 0;
  for (const prose of document.prose) {
    if (prose.line <= line || prose.line > endLine) continue;
    if (
      prose.header &&
      prose.cells.some((cell) => taskColumn.test(document.mask.slice(cell.start, cell.end)))
    )
      return true;
    if (/^\[[ xX]\]\s/.test(document.text.slice(prose.content.start, prose.content.end))) boxes++;
  }
  return boxes >= 2;
}
