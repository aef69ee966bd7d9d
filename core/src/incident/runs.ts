import type { Span } from '../markdown/span.ts';
import { withoutIcons } from '../sections/times.ts';
import type { Moment } from '../time/types.ts';
import { momentsIn, type Reading, rangesIn } from './reading.ts';

/** The time of one of several entries on a line: `10:05: alert. 10:10: restart.` */
export interface Stamp {
  readonly at: Moment;
  /** From the marks that open it to the end of the time, a range's second one included. */
  readonly span: Span;
}

/** What parts an entry from the next one by itself; a comma or the end of a sentence only helps a clear stamp. */
const parting = /(?:[;|•→]|[-=]>|<br\s*\/?>)$/i;
const ending = /(?:[.!?…,)\]"'”’`*_]|\p{Extended_Pictographic}\uFE0F?)$/u;
const opening = /[*_`[(~]{1,6}$/;
/** What stands behind a time and makes it a stamp: closing marks and a separator. */
const closing = /^(?: ?\))?([*_`\]]{0,6}) {0,2}([:：]|[-–—]+(?=\s|$)|)([*_`]{0,6})/;
/** A sentence that begins with its time: "At 10:05 AM, the alert fired." */
const sentence = /(?:^|[.!?)"”]\s+)((?:At|By|Around|About|Approximately|At (?:around|about|exactly))\s)$/;
/** A time behind one of these is spoken of, whatever marks it wears. */
const spokenOf = /\b(?:at|by|from|to|until|till|since|and|or|around|about|before|after|between|of|on)\s*$/i;

/**
 * The stamps of a block that plainly is a row of entries: it begins with a time, and on its lines others follow that are
 * marked in the same way where something ends. Empty where every line holds one entry at most, or a sentence that
 * speaks of times.
 *
 * @param contents the lines of the block, each without list marker and quote marks
 * @param sentences also part a paragraph whose sentences begin with "At 10:05"
 */
export function stampsIn(reading: Reading, contents: readonly Span[], sentences: boolean): Stamp[] {
  const { text, mask } = reading.document;
  const stamps: Stamp[] = [];
  let dress = '';
  let several = false;
  for (const content of contents) {
    const moments = momentsIn(reading, content);
    const ranges = new Map(rangesIn(reading, content).map((range) => [range.start, range]));
    const ends = new Set([...ranges.values()].map(({ end }) => end));
    for (const at of moments) {
      if (!at.clock || ends.has(at)) continue;
      const end = ranges.get(at)?.span.end ?? at.span.end;
      const before = text.slice(Math.max(content.start, at.span.start - 60), at.span.start);
      const marks = (opening.exec(before)?.[0] ?? '').replace(/^[)\]]+/, '');
      const lead = sentences && marks === '' ? (sentence.exec(before)?.[1] ?? '') : '';
      const [, inner = '', separator = '', outer = ''] = closing.exec(text.slice(end, end + 20)) ?? [];
      const own = lead ? 'At …' : `${marks}…${inner}${separator.replace(/[-–—]+/, '-')}${outer}`;
      const span = { start: at.span.start - (lead || marks).length, end };
      const last = stamps.at(-1);
      const leads =
        span.start - content.start < 60 &&
        !/[\p{L}\p{N}]/u.test(withoutIcons(mask.slice(content.start, span.start)));
      // Behind "??:?? - The vendor ships an update.<br>" the times begin.
      if (!last && !leads && !(parting.test(before.trimEnd()) && opensUnknown(text, contents))) return [];
      if (!last) {
        dress = own;
        several = !leads;
      } else if (!leads) {
        const told = text.slice(Math.max(last.span.end, span.start - 60), span.start).trimEnd();
        if (own !== dress || !(lead || parts(told, dress, several))) continue;
        several = true;
      }
      stamps.push({ at, span });
    }
    if (stamps.length === 0 && !opensUnknown(text, contents)) return [];
  }
  return several ? stamps : [];
}

/** `??:??`: nobody knows when the first of the entries was. */
export function opensUnknown(text: string, contents: readonly Span[]): boolean {
  const [first] = contents;
  return first !== undefined && /^[*_`[(]{0,6}\?\?:\?\?/.test(text.slice(first.start, first.start + 12));
}

/** Whether an entry may end here and another one begin with a time in this dress; once it is a row, no point is needed. */
function parts(told: string, dress: string, isRow: boolean): boolean {
  if (!/\p{L}{2}/u.test(told)) return /^[\s)\]*_`]*[:：][*_`]*$/.test(told);
  if (parting.test(told)) return true;
  if (dress === '…') return false;
  if (ending.test(told)) return true;
  return (!dress.startsWith('…') || (isRow && /[:：]/.test(dress))) && !spokenOf.test(told);
}

/** What stands between two entries of a row and belongs to neither. */
export const partings = /(?:\s|[;,|•→/]|[-=]>|<br\s*\/?>){1,12}$/i;

/** Where an entry ends before the next stamp: without what only parts the two. */
export function endBefore(text: string, start: number, next: number): number {
  const tail = text.slice(Math.max(start, next - 60), next);
  return next - (partings.exec(tail)?.[0].length ?? 0);
}
