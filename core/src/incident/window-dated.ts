import type { Span } from '../markdown/span.ts';
import type { Moment } from '../time/types.ts';
import { timeOf } from './instant.ts';
import { minutesOf } from './metrics.ts';
import { momentsIn, ownContent, type Reading, rangesIn, sectionsOf } from './reading.ts';
import type { StatedWindow } from './window.ts';
import { namedTimes } from './window-named.ts';
import { hasClock } from './window-told.ts';

/** Names of a date that say that it is the incident's, or that of something written. */
const ofIncident = /incident|outage|impact|occur|panne|störung|ausfall/i;
const ofReport =
  /report|post-?\s?mortem|publi|author|writ|creat|updat|review|due|last|prepar|meeting|r[ée]dig|informe|relat[óo]rio|rapport|bericht|erstell|記録|作成|更新|公開/i;
/** Names of a row or label that gives day and time together: "Data/Hora". */
const dateName =
  /^(?:incident |outage )?(?:date|data|fecha|datum|jour)(?: ?[/&,+]| and| et| e| y| und)? ?(?:time|hora|heure|(?:uhr)?zeit)(?: of (?:the )?incident| de l['’]incident| del? incidente| do incidente)?$/i;
/** The same for the time alone, where the day stands beside it or above. */
const timeName = /^(?:incident |outage )?(?:time|heure|hora|uhrzeit|zeit)$/i;

/** `Date: 2024-05-03, 10:00 to 11:30 UTC`, or the beginning alone: `Date: 2024-05-03, 10:00 UTC`. */
export function inDate(reading: Reading): StatedWindow | null {
  const { frontMatter } = reading.document;
  let start: Moment | null = null;
  for (const section of sectionsOf(reading, 'date')) {
    const own = ownContent(reading, section);
    const range = rangesIn(reading, own).find(hasClock);
    if (range) return range;
    // A date in the front matter, or of the report, tells when it was written.
    if (section.span.start < (frontMatter?.end ?? 0) || ofReport.test(section.name)) continue;
    start ??= momentsIn(reading, own).find(isWhole) ?? null;
  }
  for (const { name, moment } of start ? [] : namedTimes(reading, ['impact', 'metrics']))
    if ((dateName.test(name) && isWhole(moment)) || timeName.test(name)) start ??= moment;
  return start && !isAmongDetails(reading, start) ? { start, end: null } : null;
}

function isWhole({ clock, date }: Moment): boolean {
  return clock !== null && date?.day != null;
}

/** `Incident dates: 2024-05-03 – 2024-05-07`, where no clock time is stated. */
export function inDays(reading: Reading): StatedWindow | null {
  for (const section of sectionsOf(reading, 'date')) {
    const days = ofIncident.test(section.name) ? wholeDays(reading, ownContent(reading, section)) : undefined;
    if (days) return days;
  }
  return null;
}

/** A range of two whole days. */
export function wholeDays(reading: Reading, span: Span): StatedWindow | undefined {
  return rangesIn(reading, span).find((r) => r.start.date?.day != null && r.end.date?.day != null);
}

/** Minutes by which an entry may come before the beginning: a change, a first sign. */
const lead = 5;

/** Whether a time stands behind the timeline, or the timeline tells of what was well before it. */
function isAmongDetails(reading: Reading, start: Moment): boolean {
  const { lines } = reading.document;
  return sectionsOf(reading, 'timeline').some(({ line, content }) => {
    const entries = momentsIn(reading, content).filter(
      ({ span }, i, all) =>
        i === 0 || lines.lineAt((all[i - 1] as Moment).span.start) < lines.lineAt(span.start),
    );
    return (
      line < lines.lineAt(start.span.start) ||
      entries.some(
        (entry) => isBefore(entry, start) && (minuteOf(start) ?? 0) - (minuteOf(entry) ?? 0) > lead,
      )
    );
  });
}

/** Whether it is the earlier of two times of the same day, as far as they have one. */
export function isBefore(a: Moment, b: Moment): boolean {
  const [first, last] = [minuteOf(a), minuteOf(b)];
  if (first === null || last === null || first >= last) return false;
  if (a.date === null || b.date === null) return true;
  return a.date.day === b.date.day && a.date.month === b.date.month;
}

/** Minutes since midnight. */
export function minuteOf(moment: Moment | null): number | null {
  const time = moment?.clock ? timeOf(moment.clock) : null;
  return time === null ? null : minutesOf(time);
}
