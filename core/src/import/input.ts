import { maskSecrets } from '../secrets.ts';
import type { Input } from './types.ts';

/** As much as is read: UTF-16 units. */
const longestText = 10 * 1024 * 1024;
/** As much of one line as is read; a line of a log, not a document. */
const longestLine = 4000;
/** As many lines as are read. */
const mostLines = 200_000;
/** As much of an entry as a timeline can show. */
const longestEntry = 400;
/** How many lines tell what a text is. */
const sampleLines = 200;

/** Colours and other control sequences of a terminal. */
const sequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
  /\u001b(?:\[[0-?]{0,40}[ -/]{0,10}[@-~]|\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
/** Control characters that are no white space, marks that turn the direction of text, byte order marks. */
const controls = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Prepares a text for all readers. */
export function prepare(text: string): Input {
  const clean = maskSecrets(text.slice(0, longestText).replace(sequences, '').replace(controls, ''));
  const split = clean.split(/\r\n|[\n\r\u2028\u2029]/, mostLines + 1);
  const lines = split.slice(0, mostLines).map((line) => line.slice(0, longestLine));
  const sample: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') sample.push(line);
    if (sample.length === sampleLines) break;
  }
  const cut = text.length > longestText || split.length > mostLines;
  return { text: clean, lines, sample, json: readJson(clean, lines), cut };
}

function readJson(text: string, lines: readonly string[]): unknown[] {
  const first = /\S/.exec(text)?.[0];
  if (first !== '{' && first !== '[') return [];
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  if (first !== '{') return [];
  return lines.flatMap((line) => {
    const value = line.trimStart().startsWith('{') ? parse(line) : undefined;
    return value === undefined ? [] : [value];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON, or deeper than the engine reads
  }
}

/** One line of plain text: white space collapsed, without what stands around it, cut where it is too long to be read. */
export function oneLine(text: string): string {
  const short = text
    .slice(0, longestEntry * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (short.length <= longestEntry) return short;
  return `${short
    .slice(0, longestEntry - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

/** `who: what`, or either of them where the other is missing. */
export function told(who: string, what: string): string {
  return oneLine([who.trim(), what.trim()].filter(Boolean).join(': '));
}

/** The part of some lines that something is true of. */
export function share(lines: readonly string[], is: (line: string) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(is).length / lines.length;
}
