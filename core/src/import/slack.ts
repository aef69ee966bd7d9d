import { type Opening, readChat } from './chat.ts';
import { clockPattern, readClock } from './clock.ts';
import type { Source } from './types.ts';

/** `Ada Lovelace  10:05 AM`, `ada APP [10:05]`, `Ada  Mar 5th at 10:05 AM`: the time ends the line. */
const atEnd = new RegExp(String.raw`(\s{1,4})(\[?)(${clockPattern})\]?$`);
/** `10:05 AM` or `[10:05]`: a further message, or the line below the author's name. */
const alone = new RegExp(String.raw`^\[?(${clockPattern})\]?$`);
/** `[10:05 AM] ada: what she says`, as older clients copy. */
const inFront = new RegExp(String.raw`^\[(${clockPattern})\] {0,3}<?([^:<>]{1,60}?)(?:>|:) (.*)$`);
const dayBefore =
  /(?:^|\s)((?:today|yesterday|(?:[A-Z][a-z]{2,8},? )?[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)) at$/i;

/** Copies from the Slack clients. */
export const slack: Source = {
  name: 'slack',
  evidence({ sample }) {
    const certain = sample.filter((_, line) => isCertain(sample, line)).length;
    return certain === 0 ? 0 : certain > 1 || sample.length <= 6 ? 0.95 : 0.6;
  },
  read: ({ lines }, context) => readChat(lines, context, openingAt),
};

/** An opening that nothing else looks like: a name and a time that ends the line, or a time below a name. */
function isCertain(sample: readonly string[], line: number): boolean {
  const opening = openingAt(sample, line);
  return opening !== null && opening.author !== '';
}

function openingAt(lines: readonly string[], line: number): Opening | null {
  const text = (lines[line] as string).trim();
  const front = inFront.exec(text);
  if (front) return opening(front[2] ?? '', front[1] ?? '', '', front[3] ?? '', 1);
  const own = alone.exec(text);
  if (own) return opening('', own[1] ?? '', '', '', 1);
  const next = lines[line + 1]?.trim() ?? '';
  if (isNameAlone(lines, line, text)) {
    const below = /^app$/i.test(next) ? (lines[line + 2]?.trim() ?? '') : next;
    const time = alone.exec(below);
    if (time) return opening(text, time[1] ?? '', '', '', below === next ? 2 : 3);
  }
  const end = atEnd.exec(text.slice(-60));
  if (!end || text.length > 120) return null;
  let name = text.slice(0, text.length - end[0].length).trimEnd();
  const day = dayBefore.exec(name);
  if (day) name = name.slice(0, name.length - day[0].length).trimEnd();
  name = name.replace(/\s+(?:APP|BOT)$/, '');
  const apart = (end[1]?.length ?? 0) > 1 || end[2] === '[' || day !== null || /\u00a0|\t/.test(end[1] ?? '');
  if (!isName(name, apart)) return null;
  return opening(name, end[3] ?? '', day?.[1] ?? '', '', 1);
}

function opening(author: string, clock: string, day: string, text: string, lines: number): Opening | null {
  const time = readClock(clock);
  return time === null ? null : { author: author.trim(), time, day, text, lines };
}

/** Whether a text may be an author's name; `apart` is true where the line's form says so already. */
function isName(text: string, apart: boolean): boolean {
  if (text === '' || text.length > 80 || /[?!;"<>|=]|[.,:]\s|\d[:h]\d\d|^[-*+>#\d]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > (apart ? 8 : 4)) return false;
  return apart || words.every((word) => /^[\p{Lu}(]/u.test(word));
}

/** A name on a line of its own: behind a blank line, at the beginning, or above a line that is set in. */
function isNameAlone(lines: readonly string[], line: number, text: string): boolean {
  const before = lines[line - 1]?.trim() ?? '';
  const parted = /^(?:new|today|yesterday)?$/i.test(before) || /^\s/.test(lines[line + 1] ?? '');
  return parted && isName(text, true);
}
