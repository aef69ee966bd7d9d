import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import type { TimedEntry } from '../incident/strands.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { askEntry } from '../repair/ask-entry.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const longGap: Rule = {
  id: 'long-gap',
  category: 'time',
  severity: 'off',
  docs: {
    summary:
      'Between two entries of the timeline lies more than half of the incident, and more than an hour.',
    why: 'Readers take a silence for idleness; often the work of that time is only missing from the report.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 14:00 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:20: Escalated to the database team.',
      '13:50: Pool enlarged.',
      '14:00: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 14:00 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:20: Escalated to the database team.',
      '12:15: The deployment of the morning was ruled out.',
      '13:50: Pool enlarged.',
      '14:00: Service restored.',
    ),
    quiet:
      'The gap lies in a night, or before the trouble or after its end; the entry above is a range or tells of waiting; something stands between the two entries.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const whole = lengthOf(incident);
      if (whole === null) continue;
      for (const [i, entry] of incident.entries.entries()) {
        const above = incident.entries[i - 1];
        if (!above || !isTimed(above) || !isTimed(entry) || !isSilent(document, above, entry)) continue;
        const apart = minutesApart(above.at, entry.at);
        if (apart === null || apart <= 60 || apart <= whole / 2 || isNight(above, apart)) continue;
        if (isOutside(incident, above, entry)) continue;
        yield {
          span: entry.at.span,
          message: `From ${above.at.raw} to ${entry.at.raw} the timeline tells nothing: ${formatDuration(apart)} of ${formatDuration(whole)}.`,
          related: [{ span: above.at.span, message: `The entry above: ${above.at.raw}` }],
          fixes: () => {
            const edit = askEntry(document, incident, above);
            const title = 'Insert an entry between them';
            return edit ? [{ title, preferred: false, safe: false, edits: () => [edit] }] : [];
          },
        };
      }
    }
  },
};

function isTimed(entry: TimelineEntry): entry is TimedEntry {
  return entry.at?.time != null;
}

/** Minutes of the stated period. */
function lengthOf({ window }: Incident): number | null {
  return window?.start?.time && window.end?.time ? minutesApart(window.start, window.end) : null;
}

/** Words of waiting, which explains a gap. */
const waiting =
  /\b(?:wait(?:ed|ing|s)?|keep (?:an eye|watching)|overnight|attend(?:re|ait|ons)|attente|esper(?:a|ar|ando|amos)|aguard\w+|warten|gewartet)(?!\p{L})|待/iu;

/** One sequence, and nothing that explains the time between the two. */
function isSilent({ markdown }: Document, above: TimedEntry, entry: TimedEntry): boolean {
  if (above.section !== entry.section || above.form !== entry.form || above.until !== null) return false;
  const between = markdown.text.slice(above.span.end, Math.max(above.span.end, entry.span.start));
  return between.trim() === '' && !waiting.test(above.text);
}

/** Hours in which people sleep, by the clock of the report. */
const [midnight, morning] = [24 * 60, 6 * 60];

function isNight({ at }: TimedEntry, minutes: number): boolean {
  const from = minutesOf(at.time ?? '');
  return from < morning || from + minutes > midnight;
}

/** The gap is before the trouble or after it. */
function isOutside({ window }: Incident, above: TimedEntry, entry: TimedEntry): boolean {
  const { start, end } = window ?? {};
  if (!start || !end) return true;
  return (
    (minutesApart(start, entry.at) ?? 0) <= 0 ||
    (minutesApart(above.at, end) ?? 0) <= 0 ||
    (minutesApart(start, above.at) ?? 0) < 0 ||
    (minutesApart(entry.at, end) ?? 0) < 0
  );
}
