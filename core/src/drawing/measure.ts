/** The width of one character in em. The page measures its real font; elsewhere `averageWidth` stands in. */
export type CharWidth = (char: string, bold: boolean) => number;

/** Widths as the common interface fonts have them, rounded up so that a text never comes out wider than counted. */
export const averageWidth: CharWidth = (char, bold) => regularWidth(char) * (bold ? 1.1 : 1);

function regularWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x250) {
    if (code === 32 || code === 0xa0) return 0.3;
    if ("iljI.,:;'|!".includes(char)) return 0.34;
    if ('ftr()[]{}-/\\"*`'.includes(char)) return 0.42;
    if ('mMwW@%…—'.includes(char)) return 0.98;
    if (char >= '0' && char <= '9') return 0.64;
    return char === char.toUpperCase() ? 0.74 : 0.63;
  }
  if (code >= 0x300 && code < 0x370) return 0;
  if (code === 0x2026 || code === 0x2014) return 1;
  if (code >= 0x1f000) return 1.4;
  if (code >= 0x1100) return code >= 0x2000 && code < 0x2070 ? 0.6 : 1.05;
  return 0.75;
}

/** The width of a text in pixels. */
export function textWidth(text: string, size: number, bold: boolean, width: CharWidth): number {
  let sum = 0;
  for (const char of text) sum += width(char, bold);
  return sum * size;
}

/** The text cut to a width, with an ellipsis where something is missing; empty where not even that fits. */
export function ellipsize(text: string, max: number, size: number, bold: boolean, width: CharWidth): string {
  return wrap(text, max, 1, size, bold, width)[0] ?? '';
}

/**
 * The text broken into at most `maxLines` lines of at most `max` pixels, at spaces where there are any; the last line
 * ends in an ellipsis where text is left over. No lines where nothing fits.
 */
export function wrap(
  text: string,
  max: number,
  maxLines: number,
  size: number,
  bold: boolean,
  width: CharWidth,
): string[] {
  const limit = max / size;
  const dots = width('…', bold);
  if (limit < dots) return [];
  const lines: string[] = [];
  const chars = Array.from(text.length > 4000 ? text.slice(0, 4000) : text);
  let at = 0;
  while (at < chars.length && lines.length < maxLines) {
    let sum = 0;
    let end = at;
    let space = -1;
    let cut = at;
    while (end < chars.length) {
      const char = chars[end] as string;
      const next = sum + width(char, bold);
      if (next > limit) break;
      sum = next;
      if (char === ' ') space = end;
      end++;
      if (sum + dots <= limit) cut = end;
    }
    const whole = end === chars.length;
    if (!whole && lines.length === maxLines - 1) {
      // Rather between words than within one, unless that gives away much of the line.
      const back = chars.lastIndexOf(' ', cut);
      const stop = back > at + (cut - at) * 0.5 ? back : cut;
      lines.push(
        `${chars
          .slice(at, stop)
          .join('')
          .replace(/[\s,;:.–-]+$/, '')}…`,
      );
      return lines;
    }
    if (!whole && chars[end] !== ' ' && space > at) end = space;
    if (end === at) return lines;
    lines.push(chars.slice(at, end).join('').trim());
    at = end;
    while (chars[at] === ' ') at++;
  }
  return lines;
}
