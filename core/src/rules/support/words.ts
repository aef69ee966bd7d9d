import type { Document } from '../../document.ts';
import type { Span } from '../../markdown/span.ts';
import { findTaskText } from '../../sections/task-text.ts';

/** Words of prose: code, addresses, tags, images and front matter are none. */
export interface WordCount {
  readonly all: number;
  /** Without the text that is pasted from the project page. */
  readonly own: number;
}

/** Counts the words of the prose between two lines (from 0, both inclusive). */
export function countWords(document: Document, from = 0, to = Number.POSITIVE_INFINITY): WordCount {
  const { mask, prose } = document.markdown;
  const found = pastedText(document);
  const pasted = new Set(found.map(({ block }) => block));
  const pastedLines = new Set(found.map(({ line }) => line));
  // Questions of the task between answers, without blank lines: what stands in such a paragraph is the author's.
  const divided = new Set<number>();
  const named = new Set(document.sections.map(({ line }) => line));
  for (const { line, block } of prose) if (named.has(line)) divided.add(block);
  let all = 0;
  let own = 0;
  for (const { line, content, block } of prose) {
    if (line < from || line > to) continue;
    const words = mask.slice(content.start, content.end).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    all += words;
    if (divided.has(block) ? !pastedLines.has(line) : !pasted.has(block)) own += words;
  }
  return { all, own };
}

/** A line pasted from the project page, and the block it stands in. */
export interface Pasted {
  readonly span: Span;
  readonly line: number;
  readonly block: number;
}

/** Headings of the project page; a report has others. */
const taskHeading =
  /^(?:\d\s*[.):]\s*)?(?:my first postmortem|make people want to read your postmortem)\W*(?:mandatory|#advanced)?$/i;

/** The lines pasted from the project page: its wording, and the headings of its tasks; in document order. */
export function pastedText(document: Document): Pasted[] {
  const { mask, prose } = document.markdown;
  const known = new Set(findTaskText(document.markdown).map(({ start }) => start));
  return prose
    .filter(
      ({ content, level }) =>
        known.has(content.start) ||
        (level > 1 && taskHeading.test(mask.slice(content.start, content.end).trim())),
    )
    .map(({ content, line, block }) => ({ span: content, line, block }));
}

/** A number with a comma between thousands. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
