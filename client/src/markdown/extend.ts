import type { PlacedPicture } from '../../../core/src/drawing/in-markdown.ts';
import { mayBePostmortem } from '../../../core/src/sections/candidate.ts';

/* What of markdown-it is used; VS Code brings it along. */

interface Token {
  readonly type: string;
  readonly level: number;
  readonly nesting: -1 | 0 | 1;
  /** First line and the one behind the last, from 0. */
  readonly map: readonly [number, number] | null;
  content: string;
}

/** A URI. */
interface Document {
  readonly path: string;
  toString(): string;
}

interface State {
  readonly src: string;
  /** VS Code tells the document to what renders, not everywhere to what parses. */
  readonly env: { readonly currentDocument?: Document } | undefined;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
  readonly renderer: {
    readonly rules: Record<string, ((tokens: readonly Token[], index: number) => string) | undefined>;
  };
}

/** The pictures of a text's timelines, as far as they are drawn. */
export type Draw = (text: string, uri: string | null) => readonly PlacedPicture[];

const name = 'postmortem_timeline';

/** Puts the picture of each timeline into the Markdown preview, over its entries. */
export function extendMarkdownIt<Md extends MarkdownIt>(md: Md, draw: Draw): Md {
  md.renderer.rules[name] = (tokens, index) => tokens[index]?.content ?? '';
  md.core.ruler.push(name, (state) => {
    const document = state.env?.currentDocument;
    if (!mayBePostmortem(document?.path ?? null, state.src)) return;
    for (const { line, svg } of draw(state.src, document?.toString() ?? null)) {
      const token = new state.Token(name, '', 0);
      token.content = `<div class="postmortem-timeline plot">${svg}</div>\n`;
      state.tokens.splice(placeOf(state.tokens, line), 0, token);
    }
  });
  return md;
}

/** Behind the heading on a line; where there is none, before the block that the line stands in. */
function placeOf(tokens: readonly Token[], line: number): number {
  const at = tokens.findIndex(({ level, map }) => level === 0 && map !== null && map[1] > line);
  if (at < 0) return tokens.length;
  const { type, map } = tokens[at] as Token;
  if (type !== 'heading_open' || (map?.[0] ?? 0) > line) return at;
  return tokens.findIndex(({ type }, index) => index > at && type === 'heading_close') + 1;
}
