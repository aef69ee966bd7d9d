import type { Document } from '../document.ts';
import { nameZone } from '../repair/name-zone.ts';
import type { ClockTime, Moment } from '../time/types.ts';
import { isIana } from '../time/zones.ts';
import type { Rule } from './rule.ts';
import { isStudentTask, tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneMissing: Rule = {
  id: 'zone-missing',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The report tells clock times, and no time zone anywhere.',
    why: 'Without a zone a reader elsewhere cannot put the times beside logs, alerts or other reports; the student task asks for it.',
    bad: timeExample(
      'Nobody could log in from 10:00 to 11:30 on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in from 10:00 to 11:30 on May 3, 2024 (UTC).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'A zone stands anywhere: beside a time, in a heading, in “all times in …”, in front matter or in the settings.',
  },
  *check(document) {
    if (document.settings.timeZone !== '') return;
    const clock = unzonedTime(document);
    if (!clock) return;
    yield {
      severity: isStudentTask(document) ? 'warning' : 'info',
      span: clock.span,
      message: 'No time zone is named anywhere in the report.',
      fixes: nameZone(document, clock, 'UTC'),
    };
  },
};

/** A line of the front matter that names a zone, and keys whose time is that of the file, not of the incident. */
const zoneKey =
  /^(?:time_?zone|tz)\s*:\s*\S|\d\d:\d\d(?::\d\d(?:\.\d+)?)?["']?\s*(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)\b/;
const ofFile = /^\s*\w*(?:export|import|publi|updat|creat|modifi|generat|sync)\w*\s*:/i;

/** The first clock time of a document that names no zone; null where it names one, or tells no clock time. */
export function unzonedTime(document: Document): ClockTime | null {
  return namesZone(document) ? null : (firstTime(document)?.clock ?? null);
}

/** Zones in forms that no clock time carries: `E.A.T`, “UTC/GMT”, “Khartoum standard time”, “all times are local”. */
const inWords =
  /\b(?:hora local|heures? locales?|hor[áa]rio (?:local|de \p{Lu})|hora de \p{Lu}|horas? del (?:centro|este|oeste|pac[íi]fico|noroeste)|hora peninsular|heure de \p{Lu}|Ortszeit|(?:Berliner|Wiener|Zürcher|deutscher|mitteleuropäische[rn]?) Zeit)|現地時間|日本時間|\b(?:UTC|GMT|(?:[A-Z]\.){2}[A-Z]\b|(?:standard|daylight|summer|local) time|times are local|time ?zone[:=])|\d ?(?:[ap]\.?m\.?)? ?\(?[A-Z][a-z]+(?: [A-Z][a-z]+)? [Tt]ime\b/u;

/** Behind a time: `7:00 PM Bangkok`, `11:10 (Paris)`. */
const placeBehind = /^\s?\(?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;
const regions = ['Africa', 'America', 'Asia', 'Australia', 'Europe', 'Pacific'];

/** Whether a time is told in the zone of a city that zone data know. */
function namesCity({ markdown, incidents }: Document): boolean {
  return incidents.some(({ times }) =>
    times.moments.some(({ clock }) => {
      const place = clock && placeBehind.exec(markdown.mask.slice(clock.span.end, clock.span.end + 40))?.[1];
      return place != null && regions.some((region) => isIana(`${region}/${place.replace(' ', '_')}`));
    }),
  );
}

/** `08:00 FR: …`: every entry has the same capitals behind its time, which its readers know as a place. */
function marksTimes({ markdown, incidents }: Document): boolean {
  return incidents.some(({ entries }) => {
    const marks = entries.flatMap(({ at }) => {
      if (!at) return [];
      return /^ ?([A-Z]{2,4}) ?[:–-]/.exec(markdown.mask.slice(at.span.end, at.span.end + 10))?.[1] ?? '';
    });
    return marks.length >= 3 && marks[0] !== '' && new Set(marks).size === 1;
  });
}

function namesZone(document: Document): boolean {
  const { markdown, incidents } = document;
  if (
    incidents.some(
      ({ times }) => times.zones.length > 0 || times.moments.some((moment) => moment.zone !== null),
    )
  )
    return true;
  if (inWords.test(markdown.mask) || namesCity(document) || marksTimes(document)) return true;
  const yaml = markdown.frontMatter
    ? markdown.text.slice(markdown.frontMatter.start, markdown.frontMatter.end)
    : '';
  return yaml.split('\n').some((line) => zoneKey.test(line) && !ofFile.test(line));
}

/** The first clock time of the window or the timeline, or before them; null where the incident is told without any. */
function firstTime(document: Document): Moment | null {
  for (const incident of document.incidents) {
    const told =
      incident.window?.start?.clock ??
      incident.window?.end?.clock ??
      incident.entries.find((entry) => entry.at)?.at?.clock;
    if (!told) continue;
    const first = incident.times.moments.find(
      (moment) => moment.clock !== null && tellsIncident(document, moment.span),
    );
    if (first) return first;
  }
  return null;
}
