import type { Document } from '../document.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import type { Section } from '../sections/section.ts';
import { offsetName } from '../time/offset-name.ts';
import { scanTimes } from '../time/scan.ts';
import type { ClockTime } from '../time/types.ts';
import { offsetOf } from '../time/zone.ts';
import { isPrompt } from './entry-place.ts';
import type { EntryStyle, StampPart } from './entry-style.ts';
import type { TimelineZone } from './local-entries.ts';
import { readRow } from './table-row.ts';

/** Where the first entries of a timeline go, and how they are written. */
export interface Beginning {
  readonly style: EntryStyle;
  /** The entries stand on lines of their own behind this line, with the blank lines that part them from it. */
  readonly behind: number;
  readonly blank: boolean;
  /** What a template left to be filled in. */
  readonly prompts: readonly TimelineEntry[];
}

const timePrompt =
  /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)([*_`]{0,3})\[[^\]]*(?:time|hora|heure|zeit|時刻|hh)[^\]]*\](?:\s*\([^()]*\))?([^\p{L}\p{N}[(]{0,8})/iu;

/** How a timeline begins that has a section but no entry with a time yet. */
export function beginningIn(
  document: Document,
  incident: Incident,
  section: Section,
  zone: TimelineZone | null,
): Beginning {
  const { lines, prose } = document.markdown;
  const index = document.sections.indexOf(section);
  const prompts = incident.entries.filter((entry) => entry.section === index && isPrompt(document, entry));
  const first = prompts[0];
  const style = firstStyle(document, incident, zone, first ? lines.text(first.line) : null);
  const own = prose.filter(({ line }) => line > section.line && line <= section.endLine);
  const header = own.find((line) => line.header);
  const time = header?.cells[0];
  const row = header && time ? readRow(document.markdown, header, time) : null;
  if (row && header) {
    const table: EntryStyle = { ...style, form: 'table', row: { ...row, date: null }, gap: 0 };
    return { style: table, behind: header.line + 1, blank: false, prompts: [] };
  }
  if (first) return { style, behind: first.line - 1, blank: false, prompts };
  const opening = section.line + (section.form === 'setext' ? 1 : 0);
  let last = Math.max(
    opening,
    Math.min(section.endLine, (own.find(({ level }) => level > 0)?.line ?? lines.count) - 1),
  );
  while (last > opening && lines.text(last).trim() === '') last--;
  return { style, behind: last, blank: !own.some(({ line, item }) => line === last && item), prompts };
}

/** The style of a timeline that has no entry: that of the template's prompts, with the clock that the window has. */
export function firstStyle(
  document: Document,
  incident: Incident | undefined,
  zone: TimelineZone | null,
  promptLine: string | null,
): EntryStyle {
  const marker =
    document.markdown.prose.find(({ item }) => item && /^[-*+]$/.test(item.marker))?.item?.marker ?? '-';
  const colon = document.language === 'fr' ? ' :' : ':';
  const prompt = promptLine === null ? null : timePrompt.exec(promptLine);
  const [, list = `${marker} `, mark = '**', behind = `${colon}** `] = prompt ?? [];
  const clock = clockOf(incident);
  const stamp: StampPart[] = [{ kind: 'clock', like: clock }];
  if (zone) stamp.push({ kind: 'text', text: ` (${spelled(zone)})` });
  return {
    form: 'list',
    before: list + mark,
    stamp,
    between: /\s$/.test(behind) ? behind : `${behind} `,
    after: '',
    row: null,
    below: false,
    gap: 0,
    html: false,
    language: document.language,
  };
}

/** A clock time of the document to write others like. */
function clockOf(incident: Incident | undefined): ClockTime {
  const own = incident?.window?.start?.clock;
  const plain = scanTimes('10:05').moments[0]?.clock as ClockTime;
  return own && own.problem === null && own.minute !== null && own.second === null && !own.meridiemInherited
    ? own
    : plain;
}

/** A zone as a person would write it: an offset with its name. */
function spelled({ written }: TimelineZone): string {
  const offset = offsetOf(written);
  return offset === null ? written : offsetName(offset);
}
