import type { Document } from '../document.ts';
import { minutesOf } from '../incident/metrics.ts';
import { minutesApart } from '../incident/order.ts';
import { within } from '../incident/reading.ts';
import type { TimedEntry } from '../incident/strands.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, TimelineEntry } from '../incident/types.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { rewriteTime } from '../repair/rewrite-time.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const laterMismatch: Rule = {
  id: 'later-mismatch',
  category: 'time',
  severity: 'info',
  docs: {
    summary:
      'An entry begins with “15 minutes later”, but its time is not that much later than the one above.',
    why: 'Either the words or one of the two times is wrong.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:40: 15 minutes later the team enlarged the pool.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
      '10:00: Alert fired for failed logins.',
      '10:15: 15 minutes later the team enlarged the pool.',
      '11:30: Service restored.',
    ),
    quiet:
      'The words stand further on in the text; they fit an earlier entry, or a time or a length that the entry above tells; the difference is within rounding.',
  },
  *check(document) {
    const { has, lower } = vocabularyOf(document.markdown);
    if (!words.some(has) && !lower.includes('後')) return;
    for (const incident of document.incidents) {
      for (const [i, entry] of incident.entries.entries()) {
        const above = incident.entries[i - 1];
        if (!isTimed(entry) || !above || !isTimed(above) || !follows(above, entry)) continue;
        const stated = leadingLength(document, incident, entry);
        const apart = minutesApart(above.at, entry.at);
        if (!stated || apart === null || apart <= 0 || mayMeanAnother(document, incident, i, stated))
          continue;
        yield {
          span: stated.span,
          message: `${entry.at.raw} is ${formatDuration(apart)} later than ${above.at.raw}, not ${stated.raw}.`,
          related: [{ span: above.at.span, message: `The entry above: ${above.at.raw}` }],
          fixes: [
            replace(`Change to ${lengthLike(stated.raw, Math.round(apart))}`, [
              setDuration(stated.raw, stated.span, apart),
            ]),
            ...moved(above, entry, incident.entries[i + 1], stated.minutes),
          ],
        };
      }
    }
  },
};

function isTimed(entry: TimelineEntry): entry is TimedEntry {
  return entry.at?.time != null;
}

/** Both are of one sequence. */
function follows(above: TimedEntry, entry: TimedEntry): boolean {
  return above.section === entry.section && above.form === entry.form && above.line < entry.line;
}

/** A word of each way to say it. */
const words = ['later', 'tard', 'después', 'depois', 'tarde', 'später'];

const head =
  /^\W*(?:(?:and|then|just|only|about|around|approximately|approx|roughly|nearly|almost|some|environ|puis|unos|unas|cerca de|aproximadamente|etwa|ungefähr|rund|ca)\W+){0,3}$/i;
const later =
  /^\s*(?:later(?!\s+than)|plus tard|más tarde|mais tarde|(?:después|depois)(?!\s+d)|später)(?!\p{L})|^後/u;

/** The length with which an entry's text begins, as long after what was told before. */
function leadingLength(
  { markdown: { mask } }: Document,
  { times }: Incident,
  { at, textSpan }: TimedEntry,
): DurationMention | null {
  if (at.span.start >= textSpan.start) return null;
  const first = within(times.durations, { start: textSpan.start, end: textSpan.start + 40 })[0];
  if (!first || first.vague || first.minutes <= 0) return null;
  const leads = head.test(mask.slice(textSpan.start, first.span.start));
  return leads && later.test(mask.slice(first.span.end, first.span.end + 20).toLowerCase()) ? first : null;
}

/** So many entries back the words may reach. */
const reach = 20;

/**
 * The words may count from something else: a second time or a length that the entry above tells, the start, an entry
 * further up.
 */
function mayMeanAnother(
  document: Document,
  incident: Incident,
  index: number,
  stated: DurationMention,
): boolean {
  const { window, entries, times } = incident;
  const [above, entry] = [entries[index - 1] as TimedEntry, entries[index] as TimedEntry];
  const clocks = within(times.moments, above.span).filter(({ clock }) => clock !== null);
  const own = leadingLength(document, incident, above);
  if (clocks.length > 1 || within(times.durations, above.span).some((length) => length !== own)) return true;
  const loose = entry.at.clock?.approximate || above.at.clock?.approximate;
  const length = loose ? { ...stated, approximate: true } : stated;
  const earlier = [
    window?.start,
    entries[0]?.at,
    ...entries.slice(Math.max(0, index - reach), index).map(({ at }) => at),
  ];
  return earlier
    .flatMap((from) => (from ? (minutesApart(from, entry.at) ?? []) : []))
    .some((minutes) => agreement(length, minutes) !== 'differs');
}

/** The entry's time as the words have it, where the order of the entries stays. */
function moved(
  above: TimedEntry,
  { at }: TimedEntry,
  next: TimelineEntry | undefined,
  minutes: number,
): Fix[] {
  if (!at.clock || at.clock.problem || at.date !== above.at.date || at.zone !== above.at.zone) return [];
  const wanted = minutesOf(above.at.time as string) + minutes;
  const gap = next?.at ? minutesApart(above.at, next.at) : null;
  if (wanted >= 24 * 60 || (gap !== null && gap < minutes)) return [];
  const edit = rewriteTime(at.clock, wanted);
  return [replace(`Change the time to ${edit.text}`, [edit])];
}
