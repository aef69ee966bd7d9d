import type { Document } from '../document.ts';
import { minutesApart } from '../incident/order.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { lengthLike } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Report, Rule } from './rule.ts';
import { fieldsOf, onlyLength } from './support/fields.ts';
import { sectionAt, tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const detectionLate: Rule = {
  id: 'detection-late',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'The stated time to detect is negative, or longer than the whole incident.',
    why: 'The time to detect goes into statistics; one that cannot be spoils them.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in.\n\n- Time to detect: 95 minutes',
      '10:05: Alert fired for failed logins.',
      '11:00: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:00 UTC, nobody could log in.\n\n- Time to detect: 5 minutes',
      '10:05: Alert fired for failed logins.',
      '11:00: Service restored.',
    ),
    quiet:
      'Two times of the timeline give the figure; it counts days and the cause was there long before. It is only information where nothing says that the trouble was noticed before it was over.',
  },
  *check(document) {
    if (!/d[eé]tec|ttd|erkenn|entdeck|検知/.test(vocabularyOf(document.markdown).lower)) return;
    for (const incident of document.incidents) {
      for (const { name, value } of fieldsOf(document, incident)) {
        if (!ofDetection.test(name) || !tellsIncident(document, value)) continue;
        const stated = onlyLength(document, incident, value);
        const report =
          stated && (negative(document, incident, value, stated) ?? tooLong(document, incident, stated));
        if (report) yield report;
      }
    }
  },
};

const timeToDetect =
  '(?:mean )?time to detect(?:ion)?|detection (?:time|delay)|temps (?:moyen )?de détection|délai de détection|' +
  'tiempo (?:de|hasta la) detección|tempo (?:de|até(?: a)?) detecção|zeit bis zur (?:erkennung|entdeckung)|検知までの時間';
const ofDetection = new RegExp(
  `^(?:(?:${timeToDetect})(?: ?\\(m?ttd\\))?|m?ttd(?: ?\\((?:${timeToDetect})\\))?)$`,
  'i',
);

/** A figure with a minus right before it and nothing else. */
function negative(
  { markdown: { mask } }: Document,
  incident: Incident,
  value: Span,
  { raw, span }: DurationMention,
): Report | null {
  if (!/^\s*[-−]$/.test(mask.slice(value.start, span.start))) return null;
  const signed = { start: span.start - 1, end: span.end };
  return {
    span: signed,
    message: `“${mask.slice(signed.start, signed.end)}” is a negative time to detect: nobody notices what has not begun.`,
    fixes: asMeasured(incident, raw, signed),
  };
}

function tooLong(document: Document, incident: Incident, stated: DurationMention): Report | null {
  const whole = wholeLength(document, incident);
  if (whole === null || stated.minutes <= whole || agreement(stated, whole) !== 'differs') return null;
  const isLatent = stated.minutes >= 24 * 60 && whole < 24 * 60;
  if (isLatent || fitsTimeline(incident, stated)) return null;
  return {
    severity: isNoticedInTime(incident) ? 'warning' : 'info',
    span: stated.span,
    message: `“${stated.raw}” to detect is longer than the whole incident, ${formatDuration(whole)}.`,
    fixes: asMeasured(incident, stated.raw, stated.span),
  };
}

/** The longest length that the report gives for the incident itself. */
function wholeLength(document: Document, { window, durations }: Incident): number | null {
  const period = window?.start && window.end ? minutesApart(window.start, window.end) : null;
  const stated = durations.filter(({ span }) => sectionAt(document, span.start)?.kind !== 'metrics');
  const longest = Math.max(period ?? 0, ...stated.map(({ minutes }) => minutes));
  return longest > 0 ? longest : null;
}

/** So many entries are compared at most. */
const manyEntries = 24;

/** Two entries are so far apart: the figure counts from another point than the stated start. */
function fitsTimeline({ entries }: Incident, stated: DurationMention): boolean {
  const times = entries.flatMap(({ at }) => at ?? []).slice(0, manyEntries);
  return times.some((from, i) =>
    times.slice(i + 1).some((to) => agreement(stated, minutesApart(from, to) ?? 0) !== 'differs'),
  );
}

/** The timeline has the trouble noticed before its stated end. */
function isNoticedInTime({ window, entries }: Incident): boolean {
  const end = window?.end;
  const noticed = entries.filter(({ phase }) => phase === 'detected');
  return (
    end != null &&
    noticed.length > 0 &&
    noticed.every(({ at }) => at !== null && (minutesApart(at, end) ?? 0) > 0)
  );
}

/** The length from the start to the detection that the timeline gives. */
function asMeasured({ metrics }: Incident, raw: string, span: Span): Fix[] {
  const minutes = Math.round(metrics.find(({ name }) => name === 'time-to-detect')?.minutes ?? 0);
  if (minutes < 1) return [];
  const text = lengthLike(raw, minutes);
  return [replace(`Change to ${text}`, [{ span, text }])];
}
