import type { Heading, List, Nodes, Parents, Root, Table } from 'mdast';
import { isTimeInCode } from './code-time.ts';
import type { Lines } from './lines.ts';
import type { ListItem } from './list-item.ts';
import type { PlainBlock } from './plain/line.ts';
import type { Span } from './span.ts';

/** What kind of block a line of prose stands in. `indented` is indented code: students centre titles with spaces. */
export type LineKind = 'heading' | 'setext' | 'paragraph' | 'html' | 'row' | 'indented';

/** One physical line that holds prose. Offsets are into the document. */
export interface ProseLine {
  /** From 0. */
  readonly line: number;
  /** The line's own text: behind list marker, quote marks, `#`s; trailing white space left out. */
  readonly content: Span;
  readonly kind: LineKind;
  /** Heading level, 0 for other lines. */
  readonly level: number;
  /** How many lists the line lies in. */
  readonly listDepth: number;
  readonly quoteDepth: number;
  /** The list item that starts on this line. */
  readonly item: ListItem | null;
  /** Number of the block (paragraph, heading, row …) the line belongs to; the lines of one block follow each other. */
  readonly block: number;
  /** Bold or italic stretches on this line, their marks included, outermost first. */
  readonly emphasis: readonly Span[];
  /** Cells of a table row, without padding. */
  readonly cells: readonly Span[];
  /** The line is the header row of its table. */
  readonly header: boolean;
}

/** A link or an image. */
export interface Target {
  readonly span: Span;
  readonly url: string;
  /** Text that stands for the image; null for a link. */
  readonly alt: string | null;
}

/** The prose of a document: its lines, and its text with all that is not prose blanked. */
export interface Prose {
  readonly prose: readonly ProseLine[];
  /** Links and images outside code and raw HTML, in document order. */
  readonly targets: readonly Target[];
  /**
   * The document with everything that is not prose (marks, code, URLs, HTML tags, images, front matter) replaced by
   * spaces: as long as the document, so that an offset found here is an offset there.
   */
  readonly mask: string;
}

const proseField = /^(?:title|summary|description)\s*:\s*/i;
const url = /(?:https?:\/\/|www\.)[^\s<>|]+/gi;
const htmlTag = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>?/gi;

/** A part of the document that was parsed by itself, or that needed no parser. */
export type Piece = ParsedPiece | { readonly plain: readonly PlainBlock[] };

interface ParsedPiece {
  readonly root: Root;
  /** Offset of the part in the document. */
  readonly shift: number;
}

/** Reads the prose out of the trees of a text. */
export function readProse(pieces: readonly Piece[], text: string, lines: Lines): Prose {
  const reader = new Reader(text, lines);
  for (const piece of pieces) {
    if ('plain' in piece) for (const block of piece.plain) reader.readPlain(block);
    else reader.readPiece(piece);
  }
  return { prose: reader.prose, targets: reader.targets, mask: reader.mask() };
}

interface Context {
  readonly listDepth: number;
  readonly quoteDepth: number;
}

const ofDocument: Context = { listDepth: 0, quoteDepth: 0 };

class Reader {
  readonly prose: ProseLine[] = [];
  readonly targets: Target[] = [];
  /** Stretches of prose, in document order. */
  readonly #kept: Span[] = [];
  readonly #text: string;
  readonly #lines: Lines;
  #shift = 0;
  #block = 0;
  /** The item whose first line has not been met yet. */
  #item: ListItem | null = null;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Reads a tree that was parsed from `text.slice(shift)`. */
  readPiece({ root, shift }: ParsedPiece): void {
    this.#shift = shift;
    this.#read(root, ofDocument);
  }

  readPlain({ level, listDepth, lines }: PlainBlock): void {
    const kind = level === 0 ? 'paragraph' : 'heading';
    const context = { listDepth, quoteDepth: 0 };
    for (const { line, inner, inline, item } of lines) {
      this.#kept.push(...inline.kept);
      for (const link of inline.links) this.targets.push({ ...link, alt: null });
      this.#item = item;
      this.#line(line, inner, context, kind, level, inline.emphasis);
    }
    this.#block++;
  }

  #read(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'root':
        for (const child of node.children) this.#read(child, context);
        break;
      case 'blockquote':
        for (const child of node.children) {
          this.#read(child, { ...context, quoteDepth: context.quoteDepth + 1 });
        }
        break;
      case 'list':
        this.#list(node, context);
        break;
      case 'heading':
        this.#heading(node, context);
        break;
      case 'paragraph':
        this.#lineBlock(node, this.#span(node), context, 'paragraph', 0);
        break;
      case 'table':
        this.#table(node, context);
        break;
      case 'html':
        this.#html(this.#span(node), context);
        break;
      case 'yaml':
        this.#frontMatter(this.#span(node));
        break;
      case 'code': {
        const span = this.#span(node);
        if (!/^[`~]{3}/.test(this.#text.slice(span.start, span.start + 3))) this.#indented(span, context);
        break;
      }
      default:
        break;
    }
  }

  #list({ children, ordered }: List, context: Context): void {
    const depth = context.listDepth + 1;
    for (const item of children) {
      const span = this.#span(item);
      const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(this.#text.slice(span.start, span.start + 12))?.[0] ?? '-';
      const line = this.#lines.lineAt(span.start);
      const endLine = this.#lines.lineAt(Math.max(span.start, span.end - 1));
      const whole = { start: this.#lines.start(line), end: this.#lines.end(endLine) };
      this.#item = { marker, ordered: ordered === true, depth, span: whole, endLine };
      for (const child of item.children) this.#read(child, { ...context, listDepth: depth });
      this.#item = null;
    }
  }

  #heading(node: Heading, context: Context): void {
    const first = node.children[0];
    const last = node.children.at(-1);
    if (!first || !last) return;
    const isSetext = this.#text.charAt(this.#span(node).start) !== '#';
    const inner = { start: this.#span(first).start, end: this.#span(last).end };
    this.#lineBlock(node, inner, context, isSetext ? 'setext' : 'heading', node.depth);
  }

  #table({ children }: Table, context: Context): void {
    for (const [index, row] of children.entries()) {
      const cells = row.children.map((cell) => this.#cell(cell));
      this.#keepInline(row, context);
      const span = this.#span(row);
      const line = this.#lines.lineAt(span.start);
      this.#line(line, span, context, 'row', 0, this.#emphases(row), cells, index === 0);
      this.#block++;
    }
  }

  /** The text with all that was not kept blanked. */
  mask(): string {
    let out = '';
    let at = 0;
    const text = this.#text;
    for (const { start, end } of this.#kept) {
      if (start < at) continue;
      out += spaces(text.slice(at, start)) + text.slice(start, end);
      at = end;
    }
    out += spaces(text.slice(at));
    out = out.replace(url, (found) => ' '.repeat(found.length));
    return out.replace(/&[a-z]{2,8};|&#\w{1,7};/gi, (found) => ' '.repeat(found.length));
  }

  #span(node: Nodes): Span {
    return {
      start: (node.position?.start.offset ?? 0) + this.#shift,
      end: (node.position?.end.offset ?? 0) + this.#shift,
    };
  }

  #cell(node: Nodes): Span {
    const span = this.#span(node);
    let { start, end } = span;
    while (start < end && /[|\s]/.test(this.#text.charAt(start))) start++;
    while (end > start && /[|\s]/.test(this.#text.charAt(end - 1))) end--;
    return { start, end };
  }

  /** A block of inline content that may run over several physical lines. */
  #lineBlock(node: Parents, inner: Span, context: Context, kind: LineKind, level: number): void {
    this.#keepInline(node, context);
    const firstLine = this.#lines.lineAt(inner.start);
    const lastLine = this.#lines.lineAt(Math.max(inner.start, inner.end - 1));
    const emphases = this.#emphases(node);
    let first = 0;
    for (let line = firstLine; line <= lastLine; line++) {
      const start = line === firstLine ? inner.start : this.#continuation(line, context);
      const end = Math.min(inner.end, this.#lines.end(line));
      while ((emphases[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
      const emphasis: Span[] = [];
      for (let i = first; (emphases[i]?.start ?? end) < end; i++) emphasis.push(emphases[i] as Span);
      this.#line(line, { start, end }, context, kind, level, emphasis);
    }
    this.#block++;
  }

  #line(
    line: number,
    span: Span,
    context: Context,
    kind: LineKind,
    level: number,
    emphasis: readonly Span[],
    cells: readonly Span[] = [],
    header = false,
  ): void {
    let end = span.end;
    while (end > span.start && /\s/.test(this.#text.charAt(end - 1))) end--;
    const content = { start: span.start, end };
    this.prose.push({
      line,
      content,
      kind,
      level,
      listDepth: context.listDepth,
      quoteDepth: context.quoteDepth,
      item: this.#item,
      block: this.#block,
      emphasis: emphasis.map((part) => ({
        start: Math.max(part.start, content.start),
        end: Math.min(part.end, content.end),
      })),
      cells,
      header,
    });
    this.#item = null;
  }

  /** Where the own text of a continuation line begins: behind indentation and quote marks. */
  #continuation(line: number, context: Context): number {
    let at = this.#lines.start(line);
    const end = this.#lines.end(line);
    let quotes = context.quoteDepth;
    while (at < end) {
      const char = this.#text.charAt(at);
      if (char === '>' && quotes > 0) quotes--;
      else if (char !== ' ' && char !== '\t') break;
      at++;
    }
    return at;
  }

  /** The bold and italic stretches of a block, in order, HTML tags included. */
  #emphases(node: Parents): Span[] {
    const found: Span[] = [];
    let open: number | null = null;
    for (const child of node.children as Nodes[]) {
      const span = this.#span(child);
      if (child.type === 'strong' || child.type === 'emphasis') found.push(span);
      else if (child.type === 'tableCell' || child.type === 'link') found.push(...this.#emphases(child));
      else if (child.type === 'html') {
        const tag = /^<(\/?)(?:b|strong|em|i|u|h[1-6])\b/i.exec(child.value);
        if (!tag) continue;
        if (tag[1] === '') open = span.start;
        else if (open !== null) {
          found.push({ start: open, end: span.end });
          open = null;
        }
      }
    }
    return found;
  }

  /** Keeps the text of inline content; marks, code, images and tags between stay blank. */
  #keepInline(node: Nodes, context: Context): void {
    if (node.type === 'text') {
      this.#keep(this.#span(node), context);
    } else if (node.type === 'inlineCode') {
      const span = this.#span(node);
      if (isTimeInCode(node.value)) {
        this.#keep({ start: span.start + 1, end: span.end - 1 }, context);
      }
    } else if (node.type === 'image') {
      this.targets.push({ span: this.#span(node), url: node.url, alt: node.alt ?? '' });
    } else if ('children' in node) {
      if (node.type === 'link') this.targets.push({ span: this.#span(node), url: node.url, alt: null });
      for (const child of node.children) this.#keepInline(child, context);
    }
  }

  /** Keeps a stretch of text, leaving out what continuation lines carry of their containers. */
  #keep(span: Span, context: Context): void {
    const first = this.#lines.lineAt(span.start);
    const last = this.#lines.lineAt(Math.max(span.start, span.end - 1));
    for (let line = first; line <= last; line++) {
      const start = line === first ? span.start : this.#continuation(line, context);
      const end = Math.min(span.end, this.#lines.end(line));
      if (end > start) this.#kept.push({ start, end });
    }
  }

  /** Raw HTML: the text between its tags is prose; scripts, styles and comments are not. */
  #html(span: Span, context: Context): void {
    const source = this.#text.slice(span.start, span.end);
    if (/^<(?:script|style|pre|textarea)\b/i.test(source)) return;
    let at = 0;
    const between: Span[] = [];
    for (const tag of source.matchAll(htmlTag)) {
      if (tag.index > at) between.push({ start: at, end: tag.index });
      at = tag.index + tag[0].length;
    }
    if (at < source.length) between.push({ start: at, end: source.length });
    for (const { start, end } of between)
      this.#keep({ start: start + span.start, end: end + span.start }, context);

    const first = this.#lines.lineAt(span.start);
    const last = this.#lines.lineAt(Math.max(span.start, span.end - 1));
    for (let line = first; line <= last; line++) {
      const raw = this.#lines.text(line);
      if (raw.replace(htmlTag, '').trim() === '') continue;
      const heading = /<h([1-6])\b/i.exec(raw);
      if (/<li\b/i.test(raw)) {
        this.#item = {
          marker: '',
          ordered: false,
          depth: context.listDepth + 1,
          span: { start: this.#lines.start(line), end: this.#lines.end(line) },
          endLine: line,
        };
      }
      const start = this.#lines.start(line) + (raw.length - raw.trimStart().length);
      this.#line(
        line,
        { start, end: this.#lines.end(line) },
        context,
        'html',
        heading ? Number(heading[1]) : 0,
        [],
      );
      this.#block++;
    }
  }

  /** The fields of a front matter that hold sentences are prose; they form no lines of the document. */
  #frontMatter(span: Span): void {
    for (let line = this.#lines.lineAt(span.start); this.#lines.start(line) < span.end; line++) {
      const field = proseField.exec(this.#lines.text(line));
      if (!field) continue;
      const start = this.#lines.start(line) + field[0].length;
      if (start < this.#lines.end(line)) this.#kept.push({ start, end: this.#lines.end(line) });
    }
  }

  #indented(span: Span, context: Context): void {
    const first = this.#lines.lineAt(span.start);
    const last = this.#lines.lineAt(Math.max(span.start, span.end - 1));
    for (let line = first; line <= last; line++) {
      const start = this.#continuation(line, context);
      const end = this.#lines.end(line);
      if (start >= end) continue;
      this.#keep({ start, end }, context);
      this.#line(line, { start, end }, context, 'indented', 0, []);
      this.#block++;
    }
  }
}

function spaces(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
