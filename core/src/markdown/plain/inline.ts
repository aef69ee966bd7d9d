import { isTimeInCode } from '../code-time.ts';
import type { Span } from '../span.ts';

/*
 * The inline content of a line where CommonMark leaves one reading only: words, emphasis around whole words, code
 * between single backticks, a link with its address behind it. Everything else is for the parser.
 */

/** A line of plain inline content, read. Offsets are into the text. */
export interface PlainInline {
  /** The text outside marks, code and addresses. */
  readonly kept: readonly Span[];
  /** Outermost emphasis, marks included. */
  readonly emphasis: readonly Span[];
  readonly links: readonly { readonly span: Span; readonly url: string }[];
}

/** Characters that are nothing but themselves. */
const words = /[^\\`*_[\]<&\t\0]+/y;
const wordsOnly = /^[^\\`*_[\]<&\t\0]*$/;
const code = /`([^`]+)`(?!`)/y;
const link = /\[([^\\`*_[\]<>&\t\0]+)\]\(([^\s\\`<>()&\0]+)\)/y;
/** What no definition could make a link of; a definition itself would have a colon there. */
const brackets = /\[[^\\`*_[\]<>&\t\0]+\](?![[(:])/y;
const mark = /\*{1,2}(?!\*)|_{1,2}(?!_)/y;
const letterOrDigit = /[\p{L}\p{N}]/u;
const space = /\s/;
/** The punctuation that words in emphasis stand in. Symbols and the rest of Unicode's punctuation are for the parser. */
const before = /[("'“‘–—/]/;
const behind = /[.,:;!?)"'”’–—/-]/;

/** The plain inline content of a stretch of one line; null when there is anything in it that needs the parser. */
export function plainInline(text: string, { start, end }: Span): PlainInline | null {
  const content = text.slice(start, end);
  if (wordsOnly.test(content)) return { kept: [{ start, end }], emphasis: [], links: [] };
  const kept: Span[] = [];
  const emphasis: Span[] = [];
  const links: { span: Span; url: string }[] = [];
  let open: { readonly mark: string; readonly at: number } | null = null;
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(content);
  };
  const keep = (from: number, to: number) => kept.push({ start: start + from, end: start + to });
  let at = 0;
  while (at < content.length) {
    const char = content.charAt(at);
    let length: number;
    if (char === '`') {
      const found = take(code, at);
      if (!found) return null;
      length = found[0].length;
      if (isTimeInCode(found[1] as string)) keep(at + 1, at + length - 1);
    } else if (char === '[') {
      if (content.charAt(at - 1) === '!') return null;
      const found = take(link, at);
      length = (found ?? take(brackets, at))?.[0].length ?? 0;
      if (length === 0) return null;
      if (found) {
        keep(at + 1, at + 1 + (found[1] as string).length);
        links.push({ span: { start: start + at, end: start + at + length }, url: found[2] as string });
      } else keep(at, at + length);
    } else if (char === '*' || char === '_') {
      const run = take(mark, at)?.[0];
      if (!run) return null;
      length = run.length;
      const previous = content.charAt(at - 1);
      const next = content.charAt(at + length);
      if (char === '_' && letterOrDigit.test(previous) && letterOrDigit.test(next)) keep(at, at + length);
      else if (open) {
        const closes =
          open.mark === run &&
          !space.test(previous) &&
          (next === '' || space.test(next) || behind.test(next));
        if (!closes || at === open.at + length) return null;
        emphasis.push({ start: start + open.at, end: start + at + length });
        open = null;
      } else {
        const afterSpace = previous === '' || previous === ' ';
        const opens = afterSpace
          ? next !== '' && !space.test(next)
          : before.test(previous) && letterOrDigit.test(next);
        if (!opens) return null;
        open = { mark: run, at };
      }
    } else if (char === '<' || char === '&') {
      // Neither a tag nor an address nor a character reference.
      if (content.charAt(at + 1) !== ' ') return null;
      length = 1;
      keep(at, at + 1);
    } else {
      const found = take(words, at);
      if (!found) return null;
      length = found[0].length;
      keep(at, at + length);
    }
    at += length;
  }
  return open ? null : { kept, emphasis, links };
}
