import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension as MicromarkExtension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { partsOf } from './chunks.ts';
import { opensFrontMatter } from './front-matter.ts';
import { guard } from './guard.ts';
import { Lines } from './lines.ts';
import { type Piece, type Prose, readProse } from './prose.ts';
import type { Span } from './span.ts';

/** A Markdown text, read. All offsets are UTF-16 offsets into `text`. */
export interface MarkdownDocument extends Prose {
  readonly text: string;
  readonly lines: Lines;
  /** The YAML between the `---` fences, without them; null when there is none. */
  readonly frontMatter: Span | null;
  /** Stretches that were not analysed because no parser could do so in reasonable time. */
  readonly refused: readonly Span[];
}

/*
 * Tables and front matter only: the whole of GFM makes parsing half as slow again, and nothing here needs the rest. Even
 * these two cost time in texts that have neither.
 */
const fenced = ['yaml', 'toml'] as const;
const yaml = {
  micromark: frontmatter([...fenced]),
  fromMarkdown: frontmatterFromMarkdown([...fenced]),
};
const tables = { micromark: gfmTable(), fromMarkdown: gfmTableFromMarkdown() };
const processors = {
  plain: processor(),
  tables: processor(tables),
  yaml: processor(yaml),
  both: processor(yaml, tables),
};

interface Extension {
  readonly micromark: MicromarkExtension;
  readonly fromMarkdown: FromMarkdownExtension | FromMarkdownExtension[];
}

function processor(...extensions: Extension[]) {
  return unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: extensions.map(({ micromark }) => micromark),
      fromMarkdownExtensions: extensions.map(({ fromMarkdown }) => fromMarkdown),
    })
    .freeze();
}

/** The row that makes a table of one column, which needs no bar. */
const bareDelimiter = /^[ \t>]*(?::-+:?|-+:)[ \t]*$/m;

/** @param isHead the text begins the document, and may have a front matter */
function processorFor(text: string, isHead: boolean) {
  const hasTables = text.includes('|') || bareDelimiter.test(text);
  if (isHead && opensFrontMatter(text)) return hasTables ? processors.both : processors.yaml;
  return hasTables ? processors.tables : processors.plain;
}

/** Reads a text as CommonMark with tables and front matter. Never throws: what can't be parsed is named in `refused`. */
export function parseMarkdown(text: string): MarkdownDocument {
  const lines = new Lines(text);
  const guarded = guard(text, lines);
  const pieces: Piece[] = [];
  const parsed = new Map<string, Root>();
  const refused = [...guarded.refused];
  for (const part of partsOf(guarded.text, lines)) {
    if ('plain' in part) {
      pieces.push(part);
      continue;
    }
    const { start, end } = part.marked;
    // micromark drops a byte order mark and counts from behind it.
    const shift = start + (guarded.text.charCodeAt(start) === 0xfeff ? 1 : 0);
    try {
      pieces.push({ root: parsePiece(guarded.text.slice(shift, end), start === 0, parsed), shift });
    } catch {
      refused.push({ start, end });
    }
  }
  recent.unshift(parsed);
  recent.length = Math.min(recent.length, mostRecent);
  const [head] = pieces;
  const first: { readonly type: string; readonly position?: Root['position'] } | undefined =
    head && 'root' in head ? head.root.children[0] : undefined;
  const yaml = first && (first.type === 'yaml' || first.type === 'toml') ? first.position : undefined;
  return {
    text,
    lines,
    frontMatter: yaml
      ? { start: lines.next(yaml.start.line - 1), end: lines.start(yaml.end.line - 1) }
      : null,
    refused,
    ...readProse(pieces, guarded.text, lines),
  };
}

/**
 * The pieces of the texts parsed last, by their own text: after a keystroke all but one are the same. Nothing that
 * reads a tree changes it.
 */
const recent: ReadonlyMap<string, Root>[] = [];
const mostRecent = 3;

/** The tree of a piece, which is put into `parsed` for the next time. */
function parsePiece(text: string, isHead: boolean, parsed: Map<string, Root>): Root {
  const processor = processorFor(text, isHead);
  // What is a front matter at the head is none elsewhere.
  if (processor === processors.yaml || processor === processors.both) return processor.parse(text);
  const known = recent.find((pieces) => pieces.has(text))?.get(text);
  const root = known ?? processor.parse(text);
  parsed.set(text, root);
  return root;
}
