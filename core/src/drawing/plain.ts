/** Longer texts are cut before anything is done with them: a picture shows a sentence, not a log file. */
const longest = 2000;

// Characters that reorder or hide the text around them: a label must read as the source reads.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** Markdown source as the text a reader sees, on one line. Linear in the length of its input. */
export function plainText(markdown: string): string {
  return readInline(markdown)
    .replace(/[\ue002-\ue004]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * The same with a character where a mark of emphasis stood: U+E002 strong, U+E003 emphasis, U+E004 code. Each begins
 * what the next of its kind ends.
 */
export function readInline(markdown: string): string {
  let text = markdown.length > longest ? `${markdown.slice(0, longest)}…` : markdown;
  const kept: string[] = [];
  const keep = (value: string): string => `\ue000${kept.push(value) - 1}\ue001`;
  text = text
    .replace(/[\ue000-\ue004]/g, ' ')
    // What a line begins with: list markers, quote marks, the marks of headings.
    .replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)]|>|#{1,6})\s+)+/, '')
    .replace(/[\r\n]+[^\S\r\n]*(?:[-*+]|\d{1,9}[.)])[^\S\r\n]+/g, ' · ')
    .replace(/[\r\n]+[^\S\r\n]*(?:>|#{1,6})[^\S\r\n]+/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => keep(char))
    .replace(/(`{1,3})([^`]{1,500})\1/g, (_, _ticks, code: string) => `\ue004${keep(code.trim())}\ue004`)
    // A fence that is not closed on its line.
    .replace(/`{3,}/g, ' ')
    .replace(/<(https?:\/\/[^<>\s]{1,500})>/g, '$1')
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,800}(?:\s[^()]{0,200})?\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/<!--.{0,2000}?-->/g, '')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/(?<=^|[^\p{L}\p{N}*_~])(?:[*_]{1,3}|~~)(?=[^\s*_~])/gu, signOf)
    .replace(/(?<=[^\s*_~])(?:[*_]{1,3}|~~)(?=$|[^\p{L}\p{N}*_~])/gu, signOf)
    .replace(/\*\*/g, '\ue002')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '');
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] as string)
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .trim();
}

function signOf(mark: string): string {
  return mark === '~~' ? '' : (['', '\ue003', '\ue002', '\ue002\ue003'][mark.length] as string);
}

/** A length in words: `45 min`, `1 h 15 min`, `2 d 3 h`, `30 s`. */
export function formatMinutes(minutes: number): string {
  const sign = minutes < 0 ? '−' : '';
  const seconds = Math.round(Math.abs(minutes) * 60);
  if (seconds === 0) return '0 min';
  const units: readonly (readonly [string, number])[] = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ];
  const first = units.findIndex(([, size]) => seconds >= size);
  let rest = seconds;
  const parts: string[] = [];
  // Two units are as exact as anyone reads: nobody wants the seconds of a day.
  for (const [name, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return sign + parts.join(' ');
}
