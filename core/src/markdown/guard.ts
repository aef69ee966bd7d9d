import type { Lines } from './lines.ts';
import type { Span } from './span.ts';

/*
 * micromark needs time quadratic or worse in the depth of nesting and in the number of open delimiters: one line of
 * 20,000 `- ` takes it half a minute, and 10,000 `> ` overflow its stack. A real document never comes near (the
 * deepest line met in 390 of them had two container markers), so lines beyond these limits are taken out first.
 */
const maxMarkersPerLine = 16;
const maxRun = 100;
/** A line with two or more container markers is cheap alone; thousands of them cost time quadratic in their number. */
const maxNestedLines = 500;
/** A list item indented further than this is nested dozens deep, which costs time quadratic in the depth. */
const maxItemIndent = 100;
/** Delimiters within one paragraph; pairing them is quadratic. */
const maxDelimitersPerBlock = 2000;
/** Parsing time grows faster than length: above this size the rest is not analysed. About a second's worth. */
export const maxLength = 512 * 1024;

/** A line that may begin an item of a list, whose words are a paragraph of their own. Captures the marker. */
const item = /^ {0,3}([-*+]|\d{1,9}[.)])[ \t]+\S/;

const delimiters = new Uint8Array(128);
for (const c of '*_[]!`<&\\~|') delimiters[c.charCodeAt(0)] = 1;

/** What of a text may be parsed. */
export interface Guarded {
  /** The text with each refused line blanked; same length and line endings, and cut at `maxLength`. */
  readonly text: string;
  /** What was taken out, in order, neighbouring lines joined. */
  readonly refused: readonly Span[];
}

/** Takes out, in one linear scan, what the parser could not digest in reasonable time. */
export function guard(text: string, lines: Lines): Guarded {
  const refused: Span[] = [];
  const refuse = (start: number, end: number) => {
    const last = refused.at(-1);
    if (last && start - last.end <= 2) refused[refused.length - 1] = { start: last.start, end };
    else if (end > start) refused.push({ start, end });
  };

  let nestedLines = 0;
  let delimitersInBlock = 0;
  let inNumbers = false;
  let blankBefore = true;
  let limit = text.length;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (end > maxLength) {
      limit = start;
      refuse(start, text.length);
      break;
    }
    const shape = measure(text, start, end);
    const marker = item.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
    const isNumber = marker !== undefined && marker.length > 1;
    // Among the lines of a paragraph only 1 begins an ordered list; other numbers go on one.
    const startsItem: boolean =
      marker !== undefined && (!isNumber || inNumbers || blankBefore || Number.parseInt(marker, 10) === 1);
    if (shape.blank || startsItem) {
      delimitersInBlock = 0;
      inNumbers = startsItem && isNumber;
    }
    blankBefore = shape.blank;
    delimitersInBlock += shape.delimiters;
    if (shape.markers > 1) nestedLines++;
    if (
      shape.markers > maxMarkersPerLine ||
      shape.run > maxRun ||
      (shape.markers > 1 && nestedLines > maxNestedLines) ||
      (shape.markers > 0 && shape.indent > maxItemIndent) ||
      delimitersInBlock > maxDelimitersPerBlock
    ) {
      refuse(start, end);
      delimitersInBlock = 0;
    }
  }
  if (refused.length === 0) return { text, refused };
  return { text: blank(text.slice(0, limit), refused), refused };
}

/** The text with the given spans filled with spaces, its line endings kept. */
function blank(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ');
    at = Math.max(at, Math.min(span.end, text.length));
  }
  return out + text.slice(at);
}

interface LineShape {
  /** Container markers (`>`, `-`, `1.` …) before the line's own text. */
  markers: number;
  /** The longest run of one delimiter, spaces between not counted. */
  run: number;
  delimiters: number;
  /** White space before the first marker, in characters. */
  indent: number;
  blank: boolean;
}

function measure(text: string, start: number, end: number): LineShape {
  let markers = 0;
  let inMarkers = true;
  let digits = 0;
  let run = 0;
  let longest = 0;
  let count = 0;
  let previous = -1;
  let indent = 0;
  let isBlank = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 9) continue;
    if (isBlank) indent = i - start;
    isBlank = false;
    if (inMarkers) {
      const next = i + 1 < end ? text.charCodeAt(i + 1) : 32;
      // `**` begins bold text, not two lists.
      const isParted = next === 32 || next === 9;
      if (code >= 48 && code <= 57) digits++;
      else if (code === 62) markers++;
      else if (isParted && (code === 45 || code === 43 || code === 42)) markers++;
      else if (isParted && (code === 46 || code === 41) && digits > 0) markers++;
      else inMarkers = false;
      if (code < 48 || code > 57) digits = 0;
    }
    if (code < 128 && delimiters[code] === 1) {
      count++;
      run = code === previous ? run + 1 : 1;
      if (run > longest) longest = run;
    } else run = 0;
    previous = code;
  }
  // `-----` and `*****` are thematic breaks or heading underlines, not containers.
  if (markers > 1 && /^[-*_+]+$/.test(text.slice(start, end).trim())) markers = 0;
  return { markers, run: longest, delimiters: count, indent, blank: isBlank };
}
