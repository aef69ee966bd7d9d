import { frontMatterFence, opensFrontMatter } from './front-matter.ts';
import type { Lines } from './lines.ts';
import { plainBlocksAt } from './plain/blocks.ts';
import { atxHeading, lineOf, type PlainBlock, type PlainBlocks } from './plain/line.ts';
import type { Span } from './span.ts';

/*
 * micromark needs time quadratic in the number of lists of a document, and more than linear in its length: parsing in
 * pieces of 2 KB takes a tenth less than parsing at once. Texts are cut where CommonMark starts a new block whatever
 * came before.
 */
const wanted = 2 * 1024;
/** Links by reference are read in the piece that defines them; a text with definitions is cut only where it must be. */
const wantedWithDefinitions = 12 * 1024;
/** Its address stands alone on the line, or before a title (CommonMark 4.7); it may stand in a list or a quote. */
const definition =
  /^(?! {4})[ >*+\d.)-]*\[[^\]\r\n]{1,200}\]:[ \t]*(?:<[^>\r\n]*>|[^<\s]\S*)?[ \t]*(?:["'(].*)?$/m;
/** Shorter blocks are parsed with what stands around them: to begin anew costs the parser more. */
const worthwhile = 120;
/** From here on a list may be cut between two of its items as well. */
const long = 32 * 1024;

const fence = /^(\s*(?:[-*+>]\s+|\d+[.)]\s+)*)(`{3,}|~{3,})/;
/** Raw HTML that only its own end closes, blank lines or not (CommonMark 4.6, conditions 1 to 5). */
const enclosed: readonly { readonly opens: RegExp; readonly closes: RegExp }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    closes: /<\/(?:script|pre|style|textarea)>/i,
  },
  { opens: /^ {0,3}<!--/, closes: /-->/ },
  { opens: /^ {0,3}<\?/, closes: /\?>/ },
  { opens: /^ {0,3}<!\[CDATA\[/, closes: /\]\]>/ },
  { opens: /^ {0,3}<![a-z]/i, closes: />/ },
];
/** Raw HTML that goes on to the next blank line (condition 6). */
const htmlBlock =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
/** A tag alone on its line does so where it interrupts no paragraph (condition 7), which only a parser can tell. */
const loneTag = /^ {0,3}<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>\s*$/i;
const topItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const indented = /^(?: {4}|\t)[ \t]*\S/;

/** A part of a text: a stretch to be parsed by itself, or blocks that need no parser. */
export type Part = { readonly marked: Span } | { readonly plain: readonly PlainBlock[] };

/** Cuts a text into parts; nothing but blank lines lies between them. Linear. */
export function partsOf(text: string, lines: Lines): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const cutAt = (end: number) => {
    if (/\S/.test(text.slice(from, end))) parts.push({ marked: { start: from, end } });
    from = end;
  };
  const hasDefinitions = definition.test(text);
  const least = hasDefinitions ? wantedWithDefinitions : wanted;
  let open: { readonly mark: string; readonly indent: number } | null = null;
  let until: RegExp | null = null;
  /** A blank line or a heading stands before: no paragraph goes on here. */
  let betweenBlocks = true;
  /**
   * A list may still go on: what of it needs the parser takes the rest along, so that each line is tried once. So may
   * indented code: micromark lets none but the number 1 begin a list behind it, blank line or not.
   */
  let inList = false;
  /** Other raw HTML goes on to the next blank line. */
  let inHtml = false;
  let maybeHtml = false;
  let inFrontMatter = opensFrontMatter(text);
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    if (start >= text.length) break;
    const content = text.slice(start, Math.min(lines.end(line), text.length));
    if (inFrontMatter) {
      if (line > 0 && frontMatterFence.test(content)) inFrontMatter = false;
      continue;
    }
    if (until) {
      if (until.test(content)) until = null;
    } else if (open) {
      const closing = fence.exec(content);
      const mark = closing?.[2];
      const isClosing = mark?.startsWith(open.mark) && content.trim() === mark;
      if (isClosing && (closing?.[1]?.length ?? 0) <= open.indent + 3) open = null;
    } else if (!inHtml) {
      const size = start - from;
      const isItem = topItem.test(content);
      if (!maybeHtml && startsBlock(content, betweenBlocks, inList && isItem)) {
        inList = isItem;
        const plain = hasDefinitions ? null : plainBlocksFrom(text, lines, line);
        if (plain && (size === 0 || lines.start(plain.nextLine) - start >= worthwhile)) {
          cutAt(start);
          parts.push({ plain: plain.blocks });
          from = lines.start(plain.nextLine);
          line = plain.nextLine - 1;
          betweenBlocks = true;
          inList = false;
          continue;
        }
        if (size >= least) cutAt(start);
      } else if (isItem || indented.test(content)) {
        inList = true;
        if (isItem && size >= long) cutAt(start);
      }
      const opening = fence.exec(content);
      const html = enclosed.find(({ opens }) => opens.test(content));
      // Whether this opens anything hangs on what the parser makes of the tag: better one long piece than a wrong cut.
      if ((opening || html) && maybeHtml) break;
      if (opening) open = { mark: opening[2] as string, indent: opening[1]?.length ?? 0 };
      else if (html) until = html.closes.test(content) ? null : html.closes;
      else if (htmlBlock.test(content)) inHtml = true;
      else if (loneTag.test(content)) maybeHtml = true;
    }
    const isBlank = content.trim() === '';
    if (isBlank) inHtml = maybeHtml = false;
    betweenBlocks = isBlank || atxHeading.test(content);
  }
  cutAt(text.length);
  return parts;
}

/** The plain blocks that follow each other from a line on; null where there is none. */
function plainBlocksFrom(text: string, lines: Lines, line: number): PlainBlocks | null {
  const blocks: PlainBlock[] = [];
  let nextLine = line;
  for (let next = line; next < lines.count; ) {
    if (lineOf(text, lines, next).trim() === '') {
      next++;
      continue;
    }
    const found = plainBlocksAt(text, lines, next);
    if (!found) break;
    blocks.push(...found.blocks);
    next = nextLine = found.nextLine;
  }
  return nextLine > line ? { blocks, nextLine } : null;
}

/**
 * Whether a line that no fence or raw HTML holds starts a block of the document itself.
 *
 * @param goesOn it is an item of a list that may have begun before
 */
function startsBlock(content: string, betweenBlocks: boolean, goesOn: boolean): boolean {
  return atxHeading.test(content) || (betweenBlocks && !goesOn && /^\S/.test(content));
}
