import type { Span } from '../markdown/span.ts';
import type { Section } from '../sections/section.ts';
import type { CalendarDate, Moment } from '../time/types.ts';
import { type DateSource, dateOf } from './instant.ts';
import { momentsIn, type Reading, sectionsOf } from './reading.ts';
import type { StatedWindow } from './window.ts';

/** What the document says about the day and the year of the incident as a whole. */
export interface Dates {
  /** The year to read dates without a year in; null when none is stated. */
  readonly year: number | null;
  /** The day of the incident, from its window, title, label or summary. */
  readonly incident: DateSource | null;
}

/** Finds the incident's day: that of the window, else of a "Date" label, the title, the timeline's name, the summary. */
export function findDates(reading: Reading, window: StatedWindow | null): Dates {
  const { document } = reading;
  const everywhere = { start: document.lines.start(reading.line), end: document.lines.end(reading.endLine) };
  const years = momentsIn(reading, everywhere).flatMap((moment) =>
    moment.date?.year ? [moment.date.year] : [],
  );
  const year = inFrontMatter(reading)?.slice(0, 4) ?? mostFrequent(years);
  const candidates: (CalendarDate | null | undefined)[] = [window?.start?.date];
  for (const { nameSpan } of aboveTimeline(reading)) candidates.push(momentsIn(reading, nameSpan)[0]?.date);
  for (const section of sectionsOf(reading, 'date')) {
    if (ofWriting.test(section.name) || ofAnother.test(section.name)) continue;
    candidates.push(momentsIn(reading, section.content)[0]?.date);
  }
  for (const section of sectionsOf(
    reading,
    'title',
    'timeline',
    'summary',
    'duration',
    'other',
    'impact',
    'background',
  )) {
    const name = { start: section.span.start, end: Math.max(section.nameSpan.end, section.content.start) };
    candidates.push(momentsIn(reading, name)[0]?.date);
  }
  const before = sectionsOf(reading, 'timeline')[0]?.span.start ?? everywhere.end;
  const told = sectionsOf(reading, 'summary', 'duration', 'impact', 'detection');
  const firstDayIn = (span: Span) =>
    momentsIn(reading, span).find(
      (moment) => isWhole(moment.date) && !isOfWriting(reading, moment.span) && !isAside(reading, moment),
    )?.date;
  // What stands behind the timeline tells of later days, too.
  for (const { span, content } of told) if (span.start <= before) candidates.push(firstDayIn(content));
  candidates.push(firstDayIn({ start: everywhere.start, end: before }));
  for (const { span, content } of told) if (span.start > before) candidates.push(firstDayIn(content));

  const known = year === null ? null : Number(year);
  for (const candidate of candidates) {
    if (!candidate || !isWhole(candidate)) continue;
    const date = dateOf(candidate, known);
    if (date)
      return {
        year: known,
        incident: { date, from: { how: 'inherited', line: document.lines.lineAt(candidate.span.start) } },
      };
  }
  const date = inFrontMatter(reading);
  return { year: known, incident: date ? { date, from: { how: 'inherited', line: 0 } } : null };
}

/** The headings that the timeline stands under, innermost first, the report's title left out. */
function aboveTimeline({ sections, own }: Reading): Section[] {
  const above: Section[] = [];
  const timeline = own.find((index) => sections[index]?.kind === 'timeline');
  let parent = timeline === undefined ? null : sections[timeline]?.parent;
  while (parent != null && own.includes(parent)) {
    const section = sections[parent] as Section;
    if (section.kind !== 'title') above.push(section);
    parent = section.parent;
  }
  return above;
}

/** What a label calls the day on which the report was written, not the incident. */
const ofWriting =
  /prepar|updat|drafted|written|creat|publish|review|r[ée]dact|r[ée]dig|écrit|redac|escrit|elabora|publica|actualiza|atualiza|erstell|verfass|stand vom|veröffentlich|作成|更新|公開/i;
/** Other labels of a date that is hardly the incident's, where another one is told. */
const ofAnother = /due|report|post|last|resol/i;

/** Whether a day stands behind the label of the report's own: `**Date de rédaction** : 16 août`. */
function isOfWriting({ document: { lines, mask } }: Reading, { start }: Span): boolean {
  const before = mask.slice(lines.start(lines.lineAt(start)), start);
  return /^[^.]{3,40}[:：]\W*$/.test(before) && ofWriting.test(before);
}

/** "failing since the release (2024-05-02)": a day that alone stands in parentheses is that of something else. */
function isAside({ document: { mask } }: Reading, { clock, span }: Moment): boolean {
  return !clock && mask.charAt(span.start - 1) === '(' && mask.charAt(span.end) === ')';
}

function isWhole(date: CalendarDate | null | undefined): boolean {
  return date?.month != null && date.day != null;
}

/** The keys of the incident's day; its detection tells it where no other does. */
const dayKeys = [
  /^(?:start_time|start|started_at|incident_date|date)\s*:\s*["']?(\d{4}-\d\d-\d\d)/m,
  /^(?:detect(?:ed|ion)|occurred)(?:[_-](?:at|on|time|date))?\s*:\s*["']?(\d{4}-\d\d-\d\d)/m,
];

function inFrontMatter({ document: { frontMatter, text }, line }: Reading): string | null {
  if (!frontMatter || line > 0) return null;
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  for (const key of dayKeys) {
    const day = key.exec(yaml)?.[1];
    if (day !== undefined) return day;
  }
  return null;
}

function mostFrequent(years: readonly number[]): string | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best === null ? null : String(best);
}
