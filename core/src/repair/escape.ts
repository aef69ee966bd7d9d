/** An underscore that may open or close emphasis: one at the edge of a word. */
export const markingUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const address = /https?:\/\/[^\s<>]+/gi;

/** Plain text of one line as Markdown that shows it: nothing in it becomes markup; addresses stay readable. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let out = '';
  let at = 0;
  for (const match of line.matchAll(address)) {
    out += escapeWords(line.slice(at, match.index)) + encodeMarks(match[0]);
    at = match.index + match[0].length;
  }
  out += escapeWords(line.slice(at));
  // What would open a heading, a quote, a list or a line across the page.
  return out.replace(/^[#>+=-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Plain text as HTML that shows it. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>]/g, (mark) => entities[mark] as string);
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*[\]<|$]/g, '\\$&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(markingUnderscore, '\\_');
}

/** An address can't be escaped; what would be markup in it is encoded. */
function encodeMarks(url: string): string {
  return url.replace(/[`*[\]|\\$~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
