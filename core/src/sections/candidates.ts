import type { MarkdownDocument } from '../markdown/parse.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionForm } from './kinds.ts';
import { matchName, type NameMatch } from './match.ts';
import { startsWithTime } from './times.ts';

/** A place that may open a section: a heading, or a line that is made like a name. */
export interface Candidate {
  readonly line: ProseLine;
  readonly form: SectionForm;
  /** Heading level as written, 0 for forms that have none. */
  readonly level: number;
  readonly name: string;
  readonly nameSpan: Span;
  /** Offset behind the name and its marks. */
  readonly end: number;
  readonly match: NameMatch | null;
}

const longestLabel = 70;
const labelBehindBreak = /<br ?\/?>\s{0,4}(\p{Lu}[^\s:<][^:<\n]{0,38}):(?=\s|$)/gu;
const mostWordsInLine = 9;
/** A field that a front matter may state instead of a section. Other keys are for the site generator. */
const frontMatterFields = /^(title|summary|authors?|date)\s*:/i;

/** Finds every place that may open a section, in document order; lines that open a timeline entry are none. */
export function findCandidates(document: MarkdownDocument): Candidate[] {
  const found: Candidate[] = [];
  if (document.frontMatter) found.push(...frontMatterCandidates(document, document.frontMatter));
  /** The item that begins with a time, whose sub-items tell what it was about: they open nothing. */
  let entry = { depth: 0, endLine: -1 };
  for (const [index, line] of document.prose.entries()) {
    if (line.line <= entry.endLine && line.listDepth > entry.depth && line.level === 0) continue;
    if (line.item && startsWithTime(document.mask.slice(line.content.start, line.content.end)))
      entry = { depth: line.item.depth, endLine: line.item.endLine };
    const candidate = line.kind === 'row' ? rowCandidate(document, line) : lineCandidate(document, line);
    if (candidate) {
      const heads = isHeadInList(document, candidate, document.prose[index + 1]);
      found.push(heads ? outOfList(candidate) : candidate);
    }
    if (line.kind === 'paragraph')
      found.push(...labelsBehind(document, line), ...labelsBehindBreaks(document, line));
  }
  return found;
}

/**
 * Whether a list item is a heading that its number or bullet made an item (`2. Timeline`): it is nothing but a name,
 * and what stands below it is no next item of its list, and no part of the item but by Markdown's leave to write it
 * without an indent.
 */
function isHeadInList(
  document: MarkdownDocument,
  { line, form, match }: Candidate,
  next?: ProseLine,
): boolean {
  const { item } = line;
  if (!item || !next || next.level > 0 || match?.how !== 'whole') return false;
  if (form !== 'line' && form !== 'emphasis') return false;
  if (item.endLine > line.line)
    return (
      next.line === line.line + 1 && !next.item && /^[\p{Lu}\p{N}]/u.test(document.lines.text(next.line))
    );
  if (!next.item) return next.listDepth < line.listDepth;
  const { start, end } = next.content;
  return (
    next.item.depth === item.depth &&
    (next.item.ordered !== item.ordered || startsWithTime(document.mask.slice(start, end)))
  );
}

function outOfList(candidate: Candidate): Candidate {
  const { line } = candidate;
  return { ...candidate, line: { ...line, item: null, listDepth: line.listDepth - 1 } };
}

/** The further labels of a line that holds several: `**Date:** … | **Duration:** …`. */
function labelsBehind(document: MarkdownDocument, line: ProseLine): Candidate[] {
  const { text, mask } = document;
  return line.emphasis.slice(1).flatMap(({ start, end }) => {
    if (!/[|·•]\s*\**\s*$/.test(text.slice(Math.max(line.content.start, start - 8), start))) return [];
    const inside = /[:：]\s*$/.test(mask.slice(start, end));
    const colon = inside ? 0 : (/^\W{0,4}[:：]/.exec(text.slice(end, end + 6))?.[0].length ?? -1);
    if (colon < 0) return [];
    const candidate = named(line, 'label', 0, trimName(mask, start, end), end + colon);
    return candidate?.match?.how === 'whole' ? [candidate] : [];
  });
}

/** `Date: …<br> Duration: …`: plain labels behind line breaks in HTML. */
function labelsBehindBreaks({ text, mask }: MarkdownDocument, line: ProseLine): Candidate[] {
  const { start, end } = line.content;
  return [...text.slice(start, end).matchAll(labelBehindBreak)].flatMap((match) => {
    const [whole, name = ''] = match;
    const behind = start + match.index + whole.length;
    const from = behind - 1 - name.length;
    const candidate = named(line, 'label', 0, trimName(mask, from, behind - 1), behind);
    return candidate?.match?.how === 'whole' ? [candidate] : [];
  });
}

function lineCandidate(document: MarkdownDocument, line: ProseLine): Candidate | null {
  if (line.level > 0) return headingCandidate(document, line);
  const { text, mask } = document;
  const { start, end } = line.content;
  const plain = mask.slice(start, end);
  if (startsWithTime(plain)) return null;

  // `#Title` without the space is a paragraph to CommonMark and a heading to its author.
  const glued = /^(#{1,6})[^\s#!]/.exec(text.slice(start, start + 8));
  if (glued) {
    const candidate = named(line, 'heading', (glued[1] as string).length, trimName(mask, start, end), end);
    return candidate?.match || /mort|incident/i.test(plain) ? candidate : null;
  }
  const emphasis = leadingEmphasis(document, line);
  const role = emphasis && roleOf(document, line, emphasis);
  if (emphasis && role)
    return named(line, role.form, 0, trimName(mask, emphasis.start, emphasis.end), role.end);
  const labelled = codeLabel(document, line) ?? plainLabel(document, line);
  if (labelled) return labelled;
  const isShort = plain.trim().split(/\s+/).length <= mostWordsInLine && !/[.,]\s*$/.test(plain);
  // "[Links](…)" leads elsewhere.
  const isLink = /^!?\[[^\]\n]*\]\(/.test(text.slice(start, end));
  return isShort && !isLink ? named(line, 'line', 0, trimName(mask, start, end), end) : null;
}

function headingCandidate({ text, mask }: MarkdownDocument, line: ProseLine): Candidate | null {
  const { start, end } = line.content;
  const form = line.kind === 'setext' ? 'setext' : line.kind === 'html' ? 'html' : 'heading';
  const name = trimName(mask, start, end);
  return named(line, form, line.level, name.text === '' ? nameInCode(text, start, end) : name, end);
}

/** What bold or italic text at the beginning of a line is: all of it, or a label by a colon or a dash; and its end. */
function roleOf(
  { text, mask }: MarkdownDocument,
  { content }: ProseLine,
  emphasis: Span,
): { readonly form: 'emphasis' | 'label'; readonly end: number } | null {
  const rest = text.slice(emphasis.end, content.end);
  if (/^(?:[\s:;.,…*_!?)]|\p{Extended_Pictographic}|\u{FE0F})*$/u.test(rest))
    return { form: 'emphasis', end: content.end };
  const endsInColon = /[:：]$/.test(mask.slice(emphasis.start, emphasis.end).trimEnd());
  const colon = /^\s*[:：]/.exec(rest)?.[0].length ?? 0;
  if (endsInColon || colon > 0) return { form: 'label', end: emphasis.end + colon };
  return /^\s*[-–—]\s/.test(rest) ? { form: 'label', end: emphasis.end } : null;
}

/** A label in code style: `` `Impact`: … `` */
function codeLabel({ text }: MarkdownDocument, line: ProseLine): Candidate | null {
  const { start, end } = line.content;
  const code = /^`([^`\n]{2,40})`\s{0,3}[:：]/.exec(text.slice(start, Math.min(end, start + 60)));
  if (!code) return null;
  const [whole, label = ''] = code;
  const span = { start: start + 1, end: start + 1 + label.length };
  const candidate = named(line, 'label', 0, { text: label, span }, start + whole.length);
  return candidate?.match?.how === 'whole' ? candidate : null;
}

/** A known name before a colon; with nothing behind it but a bracket a line of its own. */
function plainLabel({ mask }: MarkdownDocument, line: ProseLine): Candidate | null {
  const { start, end } = line.content;
  const plain = mask.slice(start, end);
  const colon = plain.search(/[:：;]/);
  if (colon <= 0 || colon > longestLabel) return null;
  const behind = plain.slice(colon + 1).trim();
  const name = trimName(mask, start, start + colon);
  const endsWord =
    !/[:：;]\S/.test(plain.slice(colon, colon + 2)) || plain[colon] === '：' || behind === '**';
  if (endsWord) {
    const form = /^[*_\s]*(?:\([^()]*\)[*_\s]*)?$/.test(behind) ? 'line' : 'label';
    const candidate = named(line, form, 0, name, start + colon + 1);
    return candidate?.match ? candidate : null;
  }
  // A colon within a word or a time (`http:`, `10:05`) ends no label.
  const candidate = named(line, 'label', 0, name, start + colon + 1);
  return candidate?.match?.how === 'whole' && /^[\p{Lu}]/u.test(behind) ? candidate : null;
}

/** The name of a heading that is all in code style (`## \`Timeline\``), which the mask leaves out. */
function nameInCode(text: string, start: number, end: number): Name {
  const { 1: before = '', 2: name = '' } = /^(\W*`+\s*)([^`]+?)\s*`+\W*$/.exec(text.slice(start, end)) ?? [];
  return trimName(text, start + before.length, start + before.length + name.length);
}

/** The first cell of a row names a field in a box of metadata (`| Impact | 40 % of users |`). */
function rowCandidate(document: MarkdownDocument, line: ProseLine): Candidate | null {
  const [first, second] = line.cells;
  if (!first || !second || line.cells.length > 3) return null;
  const candidate = named(line, 'table', 0, trimName(document.mask, first.start, first.end), first.end);
  return candidate?.match?.how === 'whole' ? candidate : null;
}

function frontMatterCandidates(document: MarkdownDocument, span: Span): Candidate[] {
  const found: Candidate[] = [];
  const { lines, text } = document;
  for (let number = lines.lineAt(span.start); lines.start(number) < span.end; number++) {
    const start = lines.start(number);
    const field = frontMatterFields.exec(lines.text(number))?.[1];
    if (!field) continue;
    const line: ProseLine = {
      line: number,
      content: { start, end: lines.end(number) },
      kind: 'paragraph',
      level: 0,
      listDepth: 0,
      quoteDepth: 0,
      item: null,
      block: -1 - number,
      emphasis: [],
      cells: [],
      header: false,
    };
    const nameSpan = { start, end: start + field.length };
    const name = text.slice(nameSpan.start, nameSpan.end);
    const match: NameMatch | null =
      name.toLowerCase() === 'title' ? { kind: 'title', languages: ['en'], how: 'whole' } : matchName(name);
    found.push({ line, form: 'label', level: 0, name, nameSpan, end: nameSpan.end + 1, match });
  }
  return found;
}

/** Bold or italic text that the line begins with; ornament may stand before it. Text that goes on from the line above is none. */
function leadingEmphasis(document: MarkdownDocument, line: ProseLine): Span | null {
  const first = line.emphasis[0];
  if (!first || !/[*_<]/.test(document.text.charAt(first.start))) return null;
  const before = document.text
    .slice(line.content.start, first.start)
    .replace(/<[^>]*>|:[a-z][a-z0-9_+-]*:/g, '');
  return /[\p{L}\p{N}]/u.test(before) ? null : first;
}

function named(line: ProseLine, form: SectionForm, level: number, name: Name, end: number): Candidate | null {
  if (name.text === '') return null;
  return { line, form, level, name: name.text, nameSpan: name.span, end, match: matchName(name.text) };
}

interface Name {
  readonly text: string;
  readonly span: Span;
}

/** The name between two offsets, without the marks and the colon around it. */
function trimName(mask: string, start: number, end: number): Name {
  while (start < end && /[\s#>*_•–—-]/.test(mask.charAt(start))) start++;
  while (end > start && /[\s#:：;*_]/.test(mask.charAt(end - 1))) end--;
  return { text: mask.slice(start, end).replace(/\s+/g, ' '), span: { start, end } };
}
