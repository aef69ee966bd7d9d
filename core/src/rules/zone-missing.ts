import type { Document } from '../document.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { Moment } from '../time/types.ts';
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
    if (document.settings.timeZone !== '' || namesZone(document)) return;
    const first = firstTime(document);
    if (!first?.clock) return;
    const { clock } = first;
    yield {
      severity: isStudentTask(document) ? 'warning' : 'info',
      span: clock.span,
      message: 'No time zone is named anywhere in the report.',
      fixes: [
        replace('Add (UTC)', [{ span: { start: clock.span.end, end: clock.span.end }, text: ' (UTC)' }]),
        ...toHeading(document),
      ],
    };
  },
};

/** The zone behind the name of the timeline, for all of its times. */
function toHeading({ sections, incidents }: Document): Fix[] {
  const used = new Set(incidents.flatMap(({ entries }) => entries.map(({ section }) => section)));
  const timeline = sections.find(
    ({ kind, form }, index) => kind === 'timeline' && form !== 'label' && form !== 'table' && used.has(index),
  );
  if (!timeline) return [];
  const { end } = timeline.nameSpan;
  return [replace(`Add (UTC) to “${timeline.name}”`, [{ span: { start: end, end }, text: ' (UTC)' }])];
}

const inFrontMatter =
  /^(?:time_?zone|tz)\s*:\s*\S|\d\d:\d\d(?::\d\d(?:\.\d+)?)?["']?\s*(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)\b/m;

/** Zones in forms that no clock time carries: `E.A.T`, “UTC/GMT”, “Khartoum standard time”, “all times are local”. */
const inWords =
  /\b(?:UTC|GMT|(?:[A-Z]\.){2}[A-Z]\b|(?:standard|daylight|summer|local) time|times are local|time ?zone[:=])|\d ?(?:[ap]\.?m\.?)? ?\(?[A-Z][a-z]+(?: [A-Z][a-z]+)? [Tt]ime\b/;

function namesZone({ markdown, incidents }: Document): boolean {
  if (
    incidents.some(
      ({ times }) => times.zones.length > 0 || times.moments.some((moment) => moment.zone !== null),
    )
  )
    return true;
  if (inWords.test(markdown.mask)) return true;
  const yaml = markdown.frontMatter
    ? markdown.text.slice(markdown.frontMatter.start, markdown.frontMatter.end)
    : '';
  return inFrontMatter.test(yaml);
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
