import type { Document } from '../document.ts';
import type { EntryStyle, EntryTime } from '../repair/entry-style.ts';
import { dayForEntries, timelineZone } from '../repair/local-entries.ts';
import { minuteAfter, stubOn, styleOn, type TimelineHere, timelineAt } from '../repair/next-entry.ts';
import { escapeSnippet } from '../repair/snippet.ts';
import { phrases } from '../templates/phrases.ts';
import { localAt } from '../time/arithmetic.ts';
import type { Asking, Cursor, Suggestion } from './suggestion.ts';

/** The beginning of an entry: marks, then at most a part of its time. */
const opened = /^([ \t>]*(?:([-*+]|\d{1,9}[.)]|\||#{2,6})(?:\s+|$))?[|\s*_`[(]*)([\d:.hH]*)$/;
const closed = /^[\s|*_`)\]:–-]*$/;

/** The next entries of a timeline: one minute after the last, and now where the incident is today's. */
export function completeEntry(document: Document, cursor: Cursor, asking: Asking): Suggestion[] {
  const match = opened.exec(cursor.before);
  if (!match || !closed.test(cursor.after)) return [];
  const [, marks = '', marker] = match;
  if (marker === undefined && !asking.invoked) return [];
  const timeline = timelineAt(document, cursor.line);
  if (!timeline) return [];
  const style = styleOn(document, timeline, cursor.line);
  if (!fits(style, marker)) return [];
  return times(document, timeline, asking).map(({ at, label, detail }): Suggestion => {
    const choices = phrases[document.language];
    const first = choices[0] ?? '';
    const { text, caret } = stubOn(document, timeline, cursor.line, at, mark);
    const eol = document.markdown.lines.eol;
    const write = (told: string, wrap: (text: string) => string) =>
      (wrap(text.slice(0, caret)) + told + wrap(text.slice(caret + mark.length))).replace(/\n/g, eol);
    return {
      kind: 'entry',
      label,
      detail,
      documentation: choices.join('\n'),
      span: { start: cursor.lineStart, end: cursor.lineEnd },
      text: write('', (part) => part),
      snippet: write(`\${1|${choices.map(escapeChoice).join(',')}|} $0`, escapeSnippet),
      filter: `${marks}${text.slice(0, caret).replace(/^[^\p{L}\p{N}]+/u, '')}${label} ${first}`,
    };
  });
}

/** Stands in a stub for the text that is still to be written, so that padding leaves room for it. */
const mark = '…';

/** Whether what was typed can become an entry of this style. */
function fits(style: EntryStyle, marker: string | undefined): boolean {
  if (marker === undefined) return style.form !== 'table';
  if (marker === '|') return style.form === 'table';
  if (marker.startsWith('#')) return style.form === 'heading';
  return style.form === 'list';
}

interface Proposal {
  readonly at: EntryTime;
  readonly label: string;
  readonly detail: string;
}

function times(document: Document, timeline: TimelineHere, { now, zone }: Asking): Proposal[] {
  const { incident, last } = timeline;
  const proposals: Proposal[] = [];
  const next = last && minuteAfter(last);
  if (next) proposals.push({ at: next, label: next.time, detail: 'one minute after the last entry' });
  const start = incident.window?.start;
  if (!last && start?.time) {
    const at = { date: start.date, time: start.time.slice(0, 5) };
    proposals.push({ at, label: at.time, detail: 'when the incident began' });
  }
  const own = timelineZone(incident);
  const key = own ? own.key : zone;
  const local = key === null ? null : localAt(now, key);
  if (!local) return proposals;
  const begun = dayForEntries(document, incident);
  const day = last?.at.date ?? begun;
  const live = isLive(last, local.date, now);
  if (day !== null && begun !== local.date && !live) return proposals;
  const time = local.time.slice(0, 5);
  if (next?.time === time) return proposals;
  const at = { date: day === null ? null : local.date, time, zone: own?.written ?? null };
  const proposal = { at, label: time, detail: `now, ${own?.written ?? key}` };
  return live ? [proposal, ...proposals] : [...proposals, proposal];
}

/** Whether the timeline is being written as things happen: its last entry is of today, or of the hours before midnight. */
function isLive(last: TimelineHere['last'], today: string, now: number): boolean {
  if (!last) return false;
  const { date, epoch } = last.at;
  const since = epoch === null ? null : now - epoch;
  return since === null ? date === today : since >= 0 && (date === today || since < 12 * 60 * 60_000);
}

/** LSP snippet grammar: within choices a comma and a bar are escaped, too. */
function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
