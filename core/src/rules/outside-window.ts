import type { Document } from '../document.ts';
import { timeOf } from '../incident/instant.ts';
import { datesStated, minutesApart } from '../incident/order.ts';
import { within } from '../incident/reading.ts';
import { settledBy, settledPhases } from '../incident/settled.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, Phase, TimelineEntry } from '../incident/types.ts';
import { moveEdge } from '../repair/move-edge.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { isDateSlip } from './support/date-slip.ts';
import { ofOne } from './support/length-of-what.ts';
import { sectionAt, statedPeriods } from './support/places.ts';
import { timeExample } from './support/time-example.ts';
import { isOfOtherWeekday } from './support/weekday-alone.ts';
import { isOfOtherYear } from './year-jump.ts';

export const outsideWindow: Rule = {
  id: 'outside-window',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'The timeline does not fit the stated start and end: a detection before the start, trouble after the end, a resolution far from the end.',
    why: 'The stated period is what statistics and promises are made from; if the timeline tells another one, one of the two is wrong.',
    bad: timeExample(
      'Nobody could log in from 10:00 to 11:30 UTC on May 3, 2024.',
      '09:40 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in from 10:00 to 11:30 UTC on May 3, 2024.',
      '09:40 UTC: New release deployed.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30 UTC: Service restored.',
      '15:00 UTC: Postmortem meeting.',
    ),
    quiet:
      'A deployment, an approval or another change before the start; what went wrong days before, where the trouble is told at the start; verification, follow-up and meetings after the end; the end of one service among several; a minute of difference; times in zones that cannot be compared, or on days told by weekday alone.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const { start, end } = incident.window ?? {};
      if (!start?.time && !end?.time) continue;
      // Several stated periods are several troubles: which of them an entry belongs to is not written.
      if (statedPeriods(document, incident) > 1) continue;
      const timed = incident.entries.filter(
        (entry, i): entry is Timed =>
          entry.at?.time != null && !isDateSlip(incident.entries, i) && !isOfOtherYear(start, entry.at),
      );
      // Days told by their names alone are not placed among dates.
      if (timed.some(({ at }) => isOfOtherWeekday(at))) continue;
      const before = start?.time && !isOfDowntime(document, start) ? beforeStart(start, timed) : null;
      if (before)
        yield isPlainly(document, start as Instant, end !== null) ? before : { ...before, severity: 'info' };
      const backwards = start && end ? (minutesApart(start, end) ?? -1) <= 0 : false;
      // A stated length that has the trouble over at another time is reported as that, with the entry.
      if (!end?.time || backwards || (start && lengthDisagrees(incident, start, end))) continue;
      if (isOfOneService(document, end)) continue;
      const after =
        afterEnd(start ?? null, end, timed) ??
        (start ? longBeforeEnd(document, incident, start, end, timed) : null);
      if (after) yield isPlainly(document, end, true) ? after : { ...after, severity: 'info' };
    }
  },
};

type Timed = TimelineEntry & { readonly at: Instant };

/** Phases of which none can come before the trouble itself. */
const response: readonly Phase[] = ['detected', 'acknowledged', 'escalated', 'identified', 'mitigated'];

/** A change that may well come before the trouble it leads to. */
const change =
  /\b(?:deploy\w*|releas\w*|maintenance|merge[ds]?|push(?:ed)?|migrat\w*|schedul\w*|approv\w*|pull request|PR #?\d+|aprueb\w*|aprob\w*|aprov\w*|upgrad\w*|updat\w*|rotat\w*|renew\w*|roll(?:s|ed|ing)? ?out|rollout|reboot\w*|d[ée]ploi\w*|mise à jour|despl(?:ieg|eg)\w*|actualiz\w*|atualiz\w*|implanta\w*|ausgerollt|bereitgestellt|wartung)\b|デプロイ|リリース|更新/i;
/** All was well: said of the time before the trouble. */
const well =
  /(?<!not )(?<!ab)\b(?:normal(?:ly|e[rsn]?)?|healthy|as expected|baseline|pass(?:es|ed|ing)?|normalement|normalmente|planmäßig|sain|sano|gesund|saudável)\b|正常に|通常通り/i;
/** A plan or a load that may come before it as well. */
const burden = /\b(?:campaign|announce\w*|backup|traffic|load)\b/i;
/** An outage of somebody else's, which may well begin before one's own. */
const upstream =
  /\b(?:AWS|Azure|GCP|Google Cloud|Cloudflare|GitHub|Fastly|OVH|Hetzner|upstream|vendor|provider|third[- ]party|fournisseur|proveedor|fornecedor|anbieter)\b[^.;]{0,30}\b(?:outage|incident|issue|disruption|failure|panne|incidente|ausfall|störung)/i;
const trouble =
  /\b(?:outage|down|fail\w*|errors?|unavailab\w*|unresponsive|crash\w*|still|again|complain\w*|alert\w*|500s?|50[234]s?|slow\w*|panne|erreurs?|indisponib\w*|fall[oóa]s?|falh\w*|erros?|ca[íi]d[ao]|ausfall\w*|fehler\w*|st[öo]rung\w*)\b|障害|停止|エラー|失敗/i;
const remedy =
  /\b(?:(?:hot)?fix\w*|(?<!plan(?: de| for)? )roll(?:s|ed|ing)?[ -]?back(?! plan)|revert\w*|restor\w*|restart\w*|correctif\w*|corre[cç]\w*|behoben)\b|復旧|修正/i;

const downtime = /down ?time|standstill|unavailab|ausfallzeit|ausfalldauer|stillstand|indispon|停止時間/i;

/** It works again, in words that also tell how. */
const works =
  /\b(?:operat\w+|work\w*|run\w*|back) (?:to )?(?:normal(?:ly)?|again)\b|\b(?:able to (?:resume|work|log in)|restored?|recovered|resumed?)\b/i;

const stillFailing =
  /\bstill (?:fail\w*|down|unavailable|see(?:ing)?|experienc\w*|unable|broken|affected)\b/i;

/** So far behind its time an entry is looked through for other times. */
const reach = 600;

/** "03:00 (approx)": the word stands behind the time. */
const roughly =
  /^[\s*_(]*(?:approx\w*|about|circa|ca\.|env\.|environ|aprox\w*|ungefähr)(?!\p{L})|^[\s*_]*頃/iu;

/** Minutes that a stated end of the period, and an entry held against it, may be off without a word. */
function slackOf(edge: Instant, entry?: TimelineEntry): number {
  const rough = entry && (entry.at?.clock?.approximate || roughly.test(entry.text));
  return edge.clock?.approximate || rough ? 15 : 1;
}

function beforeStart(start: Instant, timed: readonly Timed[]): Report | null {
  const before = timed.flatMap((entry) => {
    const minutes = minutesApart(start, entry.at);
    // Seconds are stated in one place and not in the other.
    if (minutes === null || minutes > -1 || !comparable(start, entry.at) || isLeadUp(entry)) return [];
    const slack = slackOf(start, entry);
    return slack > 1 && -minutes <= slack ? [] : [{ entry, early: -minutes }];
  });
  // Where the trouble is told at the stated start, what went wrong days before led to it.
  const told = timed.some(
    ({ at, phase }) =>
      (phase === 'start' || phase === 'detected') && Math.abs(minutesApart(start, at) ?? 99) <= 5,
  );
  const early = told ? before.filter((entry) => entry.early < 24 * 60) : before;
  const felt = early.find(({ entry }) => entry.phase === 'detected' || entry.phase === 'start');
  const worst =
    felt ??
    early.find(
      ({ entry, early }) =>
        early > slackOf(start, entry) && entry.phase !== null && response.includes(entry.phase),
    );
  if (!worst) return null;
  const { entry } = worst;
  const sure =
    felt &&
    worst.early > slackOf(start, entry) &&
    !change.test(entry.text) &&
    !burden.test(entry.text) &&
    !upstream.test(entry.text) &&
    (worst.early < 24 * 60 || datesStated(start, entry.at));
  const severity: Severity = sure ? 'warning' : 'info';
  return {
    severity,
    span: entry.at.span,
    message: `${shown(entry.at, start)} lies ${formatDuration(worst.early)} before the stated start, ${shown(start, entry.at)}.`,
    related: [{ span: start.span, message: `Stated start: ${start.raw}` }, ...others(early, entry)],
    fixes: moveEdge('start', start, entry.at),
  };
}

/** Where a period is surely that of the incident; elsewhere it may be that of one figure, one service or one vendor. */
const plainPlaces: readonly SectionKind[] = ['summary', 'duration', 'date', 'title'];

/**
 * Whether one end of the stated period is surely that of the incident. Where both ends are told, the root cause or the
 * background may state them as well, but not the figures of the impact.
 */
function isPlainly(document: Document, { span }: Instant, both: boolean): boolean {
  const kind = sectionAt(document, span.start)?.kind ?? 'title';
  return plainPlaces.includes(kind) || (both && kind !== 'impact');
}

/** "07:46 to 13:18 UTC for the bridge": the others have their own. */
function isOfOneService({ markdown }: Document, { span }: Instant): boolean {
  return ofOne.test(markdown.mask.slice(span.end, span.end + 40).replace(/^ ?[A-Z]{2,5}\b|\n/g, ' '));
}

/** The period of a standstill: alarms well before it are what led to it. */
function isOfDowntime(document: Document, { span }: Instant): boolean {
  const section = sectionAt(document, span.start);
  return section?.kind === 'duration' && downtime.test(section.name);
}

/** A change that leads to the trouble, or normal work, and no word of trouble, whatever phase its words were taken for. */
function isLeadUp({ text }: TimelineEntry): boolean {
  return (
    well.test(text) || ((change.test(text) || burden.test(text)) && !trouble.test(text) && !remedy.test(text))
  );
}

/** Trouble, or work on it, after the stated end. */
function afterEnd(start: Instant | null, end: Instant, timed: readonly Timed[]): Report | null {
  const late = timed.flatMap((entry) => {
    const minutes = minutesApart(end, entry.at);
    return minutes !== null && minutes > slackOf(end, entry) && comparable(end, entry.at)
      ? [{ entry, late: minutes }]
      : [];
  });
  // Where the timeline has the incident resolved at its stated end, what comes later is another matter.
  const atEnd = timed.some(
    ({ at, phase, text }) =>
      Math.abs(minutesApart(end, at) ?? 99) <= 5 &&
      ((phase !== null && settledPhases.includes(phase)) || works.test(text)),
  );
  const failing = late.find(({ entry }) => entry.phase === 'start' || stillFailing.test(entry.text));
  // Trouble that was over before anybody noticed is worked on afterwards.
  const noticed = timed.filter(
    ({ at, phase }) =>
      phase !== null &&
      response.includes(phase) &&
      phase !== 'mitigated' &&
      (start === null || (minutesApart(start, at) ?? 0) >= 0),
  );
  const unnoticed =
    noticed.length > 0 &&
    noticed.every(({ at }) => comparable(end, at) && (minutesApart(end, at) ?? 0) > slackOf(end));
  const working =
    atEnd || unnoticed
      ? undefined
      : late.find(
          ({ entry }) =>
            entry.phase === 'investigating' || entry.phase === 'identified' || entry.phase === 'mitigated',
        );
  const resolved = atEnd || unnoticed ? undefined : late.find(({ entry }) => entry.phase === 'resolved');
  const worst = failing ?? working ?? resolved;
  if (!worst) return null;
  const { entry } = worst;
  const whole = start ? minutesApart(start, end) : null;
  const longAfter =
    working !== undefined && resolved !== undefined && whole !== null && resolved.late > whole / 2;
  const fails =
    failing && !atEnd && trouble.test(entry.text) && !change.test(entry.text) && !burden.test(entry.text);
  return {
    severity: fails || longAfter ? 'warning' : 'info',
    span: entry.at.span,
    message: `${shown(entry.at, end)} lies ${formatDuration(worst.late)} after the stated end, ${shown(end, entry.at)}.`,
    related: [{ span: end.span, message: `Stated end: ${end.raw}` }, ...others(late, entry)],
    fixes: resolved ? moveEdge('end', end, resolved.entry.at, start) : [],
  };
}

/** A resolution, with nothing but its confirmation after it, a good part of the period before the stated end. */
function longBeforeEnd(
  document: Document,
  incident: Incident,
  start: Instant,
  end: Instant,
  timed: readonly Timed[],
): Report | null {
  const whole = minutesApart(start, end);
  if (whole === null || whole <= 0) return null;
  const told = timed.filter(({ phase }) => phase !== 'followup');
  const last = told.at(-1);
  if (!last || last.until !== null || !told.some(({ phase }) => phase === 'resolved' || phase === 'verified'))
    return null;
  const resolved = told.findLast(({ phase }) => phase === 'resolved') ?? last;
  if (!isSettled(last)) return null;
  const short = minutesApart(last.at, end);
  if (
    short === null ||
    !comparable(last.at, end) ||
    short < 10 ||
    short < whole / 10 ||
    short <= slackOf(end)
  )
    return null;
  if (incident.entries.some((entry) => entry.at === null && entry.line > last.line && !isSettled(entry)))
    return null;
  if (namesEnd(document, incident, last, end)) return null;
  return {
    severity: short > whole / 2 && short < whole && resolved.phase === 'resolved' ? 'warning' : 'info',
    span: last.at.span,
    message: `The timeline has the incident settled at ${shown(last.at, end)}, ${formatDuration(short)} before the stated end, ${shown(end, last.at)}.`,
    related: [{ span: end.span, message: `Stated end: ${end.raw}` }],
    fixes: moveEdge('end', end, resolved.at, start),
  };
}

function isSettled({ phase }: TimelineEntry): boolean {
  return phase !== null && settledPhases.includes(phase);
}

/** The last entry goes on to the stated end: "12:30: Fixed, with complete recovery by 13:30". */
function namesEnd(document: Document, { times }: Incident, { at, section }: Timed, end: Instant): boolean {
  const last = document.sections[section]?.content.end ?? at.span.end;
  const behind = { start: at.span.end, end: Math.min(at.span.end + reach, last) };
  return within(times.moments, behind).some(
    ({ clock }) => clock !== null && timeOf(clock)?.slice(0, 5) === end.time?.slice(0, 5),
  );
}

/** The time as written, and its day where the other one is of another day. */
function shown(instant: Instant, other: Instant): string {
  return instant.date !== null && instant.date !== other.date
    ? `${instant.raw} on ${instant.date}`
    : instant.raw;
}

/** A stated length contradicts the period and agrees with the timeline. */
function lengthDisagrees(incident: Incident, start: Instant, end: Instant): boolean {
  const whole = minutesApart(start, end);
  return (
    whole !== null &&
    incident.durations.some(
      (duration) => agreement(duration, whole) !== 'agrees' && settledBy(incident, start, duration) !== null,
    )
  );
}

/** Both have their day, or neither has; the day of a time without one was not guessed from the other side of midnight. */
function comparable(a: Instant, b: Instant): boolean {
  return (a.date === null) === (b.date === null);
}

function others(
  found: readonly { readonly entry: Timed }[],
  shown: Timed,
): { span: Timed['at']['span']; message: string }[] {
  return found
    .filter(
      ({ entry }) =>
        entry !== shown && entry.phase !== null && entry.phase !== 'leadup' && entry.phase !== 'followup',
    )
    .map(({ entry }) => ({ span: entry.at.span, message: `${entry.at.raw} as well` }));
}
