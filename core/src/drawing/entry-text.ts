import type { TimelineEntry } from '../incident/types.ts';

/** So far below its time the words of an entry are looked for. UTF-16 units. */
const reach = 2000;

/**
 * What an entry tells, as Markdown source: its text without the time it ends with. Where the time stands alone these are
 * the first words below it, and behind a label what is listed below that.
 *
 * @param next the entry that follows in the document
 */
export function textOf(entry: TimelineEntry, next: TimelineEntry | undefined, source: string): string {
  if (/[:：][*_\s]*$/.test(entry.text)) return entry.text + listedBelow(entry, source);
  if (/[\p{L}\p{N}]/u.test(entry.text)) return withoutTime(entry);
  const end = Math.min(next?.span.start ?? source.length, entry.span.end + reach);
  for (const part of source.slice(entry.span.end, Math.max(end, entry.span.end)).split(/\n[^\S\n]*\n/)) {
    // Another part of the report begins.
    if (/^\s{0,3}#{1,6}\s/.test(part)) break;
    const words = part.replace(/<[^<>]{0,500}>/g, ' ').replace(/^[\s*_`~:;,.|)\]>–—-]+/, leadingEmphasis);
    if (/[\p{L}\p{N}]/u.test(words)) return words.trim();
  }
  return entry.text;
}

/** The rest of an entry, without the mark of its first item. */
function listedBelow({ textSpan, span }: TimelineEntry, source: string): string {
  return source.slice(textSpan.end, span.end).replace(/^\s+(?:(?:[-*+]|\d{1,9}[.)])\s+)?/, ' ');
}

/** The separator goes, and the mark of emphasis stays that opens the words. */
function leadingEmphasis(marks: string): string {
  return /(?:\*{1,3}|_{1,3}|`)$/.exec(marks)?.[0] ?? '';
}

/** `Resolved: 2024-05-03 12:07` tells `Resolved`: the time stands beside it in the picture. A sentence is left whole. */
function withoutTime({ text, textSpan, at }: TimelineEntry): string {
  if (!at || text.length > reach || at.span.end < textSpan.end - 8) return text;
  const { writtenZone, writtenDate, raw } = at;
  const timed = without(without(text.trimEnd(), writtenZone?.raw), raw);
  const rest = without(timed, writtenDate?.raw);
  const name = rest.replace(/[\s:,;(–—-]+$/, '');
  // A whole date and time, or what a separator sets off: not `the site was back at 12:07`.
  const apart = rest !== timed || name !== rest;
  return apart && /\p{L}/u.test(name) && !/\s\p{Ll}{1,3}$/u.test(name) ? name : text;
}

function without(text: string, end: string | undefined): string {
  return end && text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : text;
}
