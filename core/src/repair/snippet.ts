import { prompt } from '../templates/prompt.ts';

/** The text as an LSP snippet: each prompt becomes a tab stop that shows it, the last stop is behind the text. */
export function toSnippet(text: string): string {
  let out = '';
  let at = 0;
  let stop = 0;
  for (const match of text.matchAll(prompt)) {
    stop++;
    out += `${escapeSnippet(text.slice(at, match.index))}\${${stop}:${escapeSnippet(match[0])}}`;
    at = match.index + match[0].length;
  }
  return `${out}${escapeSnippet(text.slice(at))}$0`;
}

/** LSP snippet grammar: `\`, `$` and `}` are escaped. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
