import { elapsedSinceStart } from '../incident/elapsed.ts';
import { agreement } from '../incident/tolerance.ts';
import type { Incident, Instant, MetricName, Phase } from '../incident/types.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { lengthLike, setDuration } from '../repair/set-duration.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { fieldsOf, onlyLength } from './support/fields.ts';
import { tellsIncident } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const metricMismatch: Rule = {
  id: 'metric-mismatch',
  category: 'time',
  severity: 'info',
  docs: {
    summary:
      'A stated time to detect, acknowledge, mitigate or resolve lies between no two times of the report.',
    why: 'Whichever definition it follows, two points of the report should give it; otherwise a time was corrected and the figure forgotten.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 12:00 UTC, nobody could log in.\n\n- Time to resolve: 60 minutes',
      '10:05: Alert fired for failed logins.',
      '10:30: Escalated to the database team.',
      '12:00: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 12:00 UTC, nobody could log in.\n\n- Time to resolve: 115 minutes',
      '10:05: Alert fired for failed logins.',
      '10:30: Escalated to the database team.',
      '12:00: Service restored.',
    ),
    quiet:
      'Any two times of the timeline or the stated period give the figure, within ten minutes or a twentieth; a note stands behind it; the report has fewer than four times; the figure is longer than all that the report tells, so that it counts from another point.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      let points: readonly Point[] | null = null;
      for (const { name, value } of fieldsOf(document, incident)) {
        const metric = names.find(([, pattern]) => pattern.test(name))?.[0];
        const stated = metric && tellsIncident(document, value) && onlyLength(document, incident, value);
        if (!stated || stated.minutes <= 0) continue;
        points ??= pointsOf(incident);
        const nearest = unexplained(stated, points);
        // Where the report begins with the detection, the beginning that the figure counts from is not told.
        if (!nearest || (metric === 'time-to-detect' && points[0]?.phases.includes('detected'))) continue;
        const { from, to, minutes } = nearest;
        yield {
          span: stated.span,
          message: `No two times of the report are ${stated.raw} apart; the nearest are ${from.at.raw} and ${to.at.raw}, ${formatDuration(minutes)}.`,
          related: [from, to].map(({ at }) => ({ span: at.span, message: at.raw })),
          fixes: candidates(metric, stated, points),
        };
      }
    }
  },
};

const names: readonly (readonly [MetricName, RegExp])[] = [
  [
    'time-to-detect',
    /^(?:(?:(?:mean )?time to detect(?:ion)?|detection time|temps (?:moyen )?de détection|délai de détection|tiempo (?:de|hasta la) detección|tempo (?:de|até(?: a)?) detecção|zeit bis zur (?:erkennung|entdeckung)|検知までの時間)(?: ?\(m?ttd\))?|m?ttd)$/i,
  ],
  ['time-to-acknowledge', /^(?:(?:mean )?time to acknowledge(?:ment)?(?: ?\(m?tta\))?|m?tta)$/i],
  ['time-to-mitigate', /^(?:(?:mean )?time to mitigat(?:e|ion)(?: ?\(m?ttm\))?|m?ttm)$/i],
  [
    'time-to-resolve',
    /^(?:(?:(?:mean )?time to (?:resolve|resolution|recover|recovery|restore|repair|fix)|temps (?:moyen )?de (?:résolution|rétablissement)|tiempo de (?:resolución|recuperación)|tempo de (?:resolução|recuperação)|zeit bis zur (?:behebung|wiederherstellung)|復旧までの時間)(?: ?\(m?ttr\))?|m?ttr)$/i,
  ],
];

/** A time that the report tells of the incident. */
interface Point {
  readonly at: Instant;
  readonly phases: readonly (Phase | 'end')[];
  /** Minutes since the start. */
  readonly minutes: number;
}

/** So many times are compared at most: every one with every other. */
const most = 80;

function pointsOf(incident: Incident): Point[] {
  const { window, entries } = incident;
  const elapsed = elapsedSinceStart(incident);
  const told: (readonly [Instant | null | undefined, Point['phases']])[] = [
    [window?.start, ['start']],
    [window?.end, ['end']],
    ...entries.flatMap(
      ({ at, until, phase }) =>
        [
          [at, phase ? [phase] : []],
          [until, []],
        ] as const,
    ),
  ];
  return told
    .flatMap(([at, phases]): Point[] => {
      const minutes = at ? elapsed.get(at) : undefined;
      return at && minutes !== undefined ? [{ at, phases, minutes }] : [];
    })
    .slice(0, most);
}

interface Pair {
  readonly from: Point;
  readonly to: Point;
  readonly minutes: number;
}

function pairsOf(points: readonly Point[]): Pair[] {
  return points.flatMap((from) =>
    points.flatMap((to) =>
      to.minutes > from.minutes ? [{ from, to, minutes: to.minutes - from.minutes }] : [],
    ),
  );
}

/** The two points whose distance comes nearest to a figure that no two give; null where two do, or it is not told. */
function unexplained(stated: DurationMention, points: readonly Point[]): Pair | null {
  if (new Set(points.map(({ minutes }) => minutes)).size < 4) return null;
  const pairs = pairsOf(points);
  const off = ({ minutes }: Pair) => Math.abs(minutes - stated.minutes);
  const [nearest] = [...pairs].sort((a, b) => off(a) - off(b));
  const longest = Math.max(...pairs.map(({ minutes }) => minutes));
  if (!nearest || stated.minutes > longest) return null;
  const explained = pairs.some((pair) => agreement(stated, pair.minutes) !== 'differs');
  return explained || off(nearest) <= Math.max(10, stated.minutes / 20) ? null : nearest;
}

/** Between which points the published definitions have a metric lie. */
const definitions: Readonly<
  Partial<Record<MetricName, readonly [Point['phases'][number], Point['phases'][number]][]>>
> = {
  'time-to-detect': [['start', 'detected']],
  'time-to-acknowledge': [
    ['start', 'acknowledged'],
    ['detected', 'acknowledged'],
  ],
  'time-to-mitigate': [
    ['start', 'mitigated'],
    ['acknowledged', 'mitigated'],
  ],
  'time-to-resolve': [
    ['start', 'resolved'],
    ['start', 'end'],
    ['detected', 'resolved'],
  ],
};

/** What the figure may be, by the definitions in use. */
function candidates(metric: MetricName, { raw, span }: DurationMention, points: readonly Point[]): Fix[] {
  const found = new Map<string, Fix>();
  for (const [first, last] of definitions[metric] ?? []) {
    const from = points.find(({ phases }) => phases.includes(first));
    const to = points.findLast(({ phases }) => phases.includes(last));
    const minutes = from && to ? Math.round(to.minutes - from.minutes) : 0;
    const text = lengthLike(raw, minutes);
    if (!from || !to || minutes < 1 || found.has(text)) continue;
    found.set(
      text,
      replace(`Change to ${text}, from ${from.at.raw} to ${to.at.raw}`, [setDuration(raw, span, minutes)]),
    );
  }
  return [...found.values()];
}
