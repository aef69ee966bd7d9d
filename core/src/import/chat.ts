import { scanTimes } from '../time/scan.ts';
import { Days, relativeDay } from './days.ts';
import { told } from './input.ts';
import type { Found, ImportContext, ImportedEntry } from './types.ts';

/** The line or lines that open a message. */
export interface Opening {
  /** Empty for a further message of the same author. */
  readonly author: string;
  /** `HH:MM[:SS]` */
  readonly time: string;
  /** The day as printed beside the time: `Yesterday`, `Mar 5th`, `3/5/2024`. */
  readonly day: string;
  /** What stands on the same line. */
  readonly text: string;
  /** How many lines it takes. */
  readonly lines: number;
}

/** What chats print around messages: reactions, counts of replies, marks of what is new or edited. */
const noise =
  /^(?::[\w+-]{1,40}:|\p{Extended_Pictographic}\uFE0F?)?\s*\d{0,4}$|^(?:new|edited|app|bot|thread|pinned by .{1,60}|\d{1,4} repl(?:y|ies).{0,60}|last reply .{0,60}|view thread|also sent to the channel|like|heart|(?:has )?(?:joined|left) (?:#?\S{1,60}|the (?:channel|meeting|chat))\.?)$/iu;
const suffix = /\s*\((?:edited|modifié|editado|bearbeitet)\)$/i;

/** Reads the messages of a chat: what stands below an opening, down to the next, is one message. */
export function readChat(
  lines: readonly string[],
  context: ImportContext,
  openingAt: (lines: readonly string[], line: number) => Opening | null,
): Found {
  const days = new Days(context);
  const entries: ImportedEntry[] = [];
  let author = '';
  let open:
    | (Opening & { readonly date: string | null; readonly body: string[]; readonly raw: string })
    | null = null;
  const close = () => {
    if (!open) return;
    const text = told(author, [open.text, ...open.body].join(' ').replace(suffix, ''));
    if (open.text !== '' || open.body.length > 0)
      entries.push({ date: open.date, time: open.time, zone: context.zone, text, raw: open.raw });
    open = null;
  };
  for (let line = 0; line < lines.length; line++) {
    const opening = openingAt(lines, line);
    if (opening) {
      close();
      author = opening.author || author;
      const named = opening.day === '' ? null : dayOf(opening.day, days, context);
      if (named !== null) days.start(named);
      open = { ...opening, date: days.of(opening.time), body: [], raw: (lines[line] as string).trim() };
      line += opening.lines - 1;
      continue;
    }
    const text = (lines[line] as string).trim();
    if (text === '' || noise.test(text)) continue;
    const day = isDayLine(text) ? dayOf(text.replace(/[-–—─\s]+$|^[-–—─\s]+/g, ''), days, context) : null;
    if (day !== null) {
      close();
      days.start(day);
    } else if (open) open.body.push(text.replace(suffix, ''));
  }
  close();
  return { entries };
}

/** A line that may separate two days: short, and without a clock time. */
function isDayLine(text: string): boolean {
  return text.length <= 50 && !/\d[:h]\d\d/.test(text) && !/[?!;]/.test(text);
}

function dayOf(text: string, days: Days, context: ImportContext): string | null {
  const relative = relativeDay(text, context);
  if (relative !== null) return relative;
  // A scanner takes `Mar 5th` alone for a date only beside a clock time.
  const date = scanTimes(`${text} 00:00`).moments.find((moment) => moment.date)?.date;
  if (!date || date.problem !== null) return null;
  const rest = `${text.slice(0, date.span.start)}${text.slice(date.span.end)}`;
  return /[\p{L}\p{N}]/u.test(rest.replace(/\b(?:on|le|am|el)\b/gi, '')) ? null : days.complete(date);
}
