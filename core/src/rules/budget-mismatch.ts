import { within } from '../incident/reading.ts';
import type { Span } from '../markdown/span.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { formatDuration } from '../time/arithmetic.ts';
import type { DurationMention } from '../time/types.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';

export const budgetMismatch: Rule = {
  id: 'budget-mismatch',
  category: 'time',
  severity: 'info',
  docs: {
    summary:
      'An availability and the downtime that it is said to allow per month or year do not go together.',
    why: 'Whether a promise was kept is decided by this figure. 99.9 % allow 43 minutes per month, or 8.8 hours per year.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. We promise 99.9 % (8.7 minutes per month).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in. We promise 99.9 % (43.2 minutes per month).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The figure is right for any month, or for another period of the same line; it is what was used or is left, or a part of the budget; the line tells more than one availability.',
  },
  *check(document) {
    const { markdown, incidents } = document;
    if (!nines.test(vocabularyOf(markdown).lower)) return;
    const { prose, mask } = markdown;
    for (const incident of incidents) {
      for (const { line, content, quoteDepth } of prose) {
        if (line < incident.line || line > incident.endLine || quoteDepth > 0) continue;
        const target = onlyTarget(mask, content);
        const words = mask.slice(content.start, content.end).toLowerCase();
        if (!target || anotherMatter.test(words)) continue;
        for (const stated of within(incident.times.durations, content)) {
          const period = periodOf(mask, content, stated);
          if (!period || stated.vague || !isAllowance(mask, target.span, stated.span)) continue;
          const share = 1 - target.percent / 100;
          if ([period, ...periodsIn(words)].some((one) => agrees(stated, share, one))) continue;
          const minutes = share * perDay * period.shown;
          yield {
            span: stated.span,
            message: `${target.percent} % leaves ${formatDuration(minutes)} per ${period.name}, not ${stated.raw}.`,
            related: [{ span: target.span, message: `${target.percent} %` }],
            fixes: setTo(stated, minutes),
          };
        }
      }
    }
  },
};

const nines = /9\d(?:[.,]\d{1,6})?\s?%/;
/** What is not the allowance but its use, a part of it, or a condition of another kind. */
const anotherMatter =
  /remain|left|\bused?\b|consum|burn|spent|so far|actual|exceed|exclu|mainten|planned|reserv|schedul|alert|threshold|averag|latency|respon[sd]|restant|reste|verbrauch|übrig|wartung|planifi|planej|programad/;

/** The one share of 90 to 100 % that a line tells. */
function onlyTarget(mask: string, { start, end }: Span): { percent: number; span: Span } | null {
  const line = mask.slice(start, end);
  const found = [...line.matchAll(/(?<![\d.,])(9\d(?:[.,]\d{1,6})?)\s?%/g)];
  const [match] = found;
  if (!match || found.length > 1) return null;
  return {
    percent: Number((match[1] as string).replace(',', '.')),
    span: { start: start + match.index, end: start + match.index + match[0].length },
  };
}

/** A period by its name, its least and most days, and the days that a message counts with. */
interface Period {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly shown: number;
}

const perDay = 24 * 60;
const named: readonly (readonly [RegExp, Period])[] = [
  [/^(?:month|mois|mes|mês|monat)/, { name: 'month', least: 28, most: 31, shown: 30 }],
  [/^(?:quarter|trimestre|quartal)/, { name: 'quarter', least: 90, most: 92, shown: 91 }],
  [/^(?:year|an|année|año|ano|jahr|annual)/, { name: 'year', least: 365, most: 366, shown: 365 }],
  [/^(?:week|semaine|semana|woche)/, { name: 'week', least: 7, most: 7, shown: 7 }],
  [/^(?:day|jour|día|dia|tag|daily)/, { name: 'day', least: 1, most: 1, shown: 1 }],
];
const names =
  '(?:month|week|year|quarter)(?:ly|s)?|annual|daily|day|mois|mes|mês|monat|trimestre|quartal|année|año|ano|jahr|semaine|semana|woche|jour|día|dia|tag|\\d{1,3}[ -](?:days?|jours|días|dias|tagen?)';
/** What the length is of; any other word makes it one of something else. */
const ofDowntime =
  'of|de|an|allowed|permitted|acceptable|tolerated|maximum|total|unplanned|downtime|outages?|unavailability|errors?|budget|indisponibilité|indisponibilidade?|inactividad|caída|arrêt|ausfall|ausfallzeit|stillstand';
// Marks of emphasis are spaces in the mask.
const behind = new RegExp(
  `^(?:\\s{1,5}(?:d[’'])?(?:${ofDowntime})){0,4}\\s{0,5}(?:per|a|each|every|par|por|al|pro|im|/)\\s{0,5}(${names}|(?<=par )an)(?!\\p{L})`,
  'iu',
);
const before = new RegExp(
  `(?<!\\p{L})(${names}) (?:\\p{L}+ ){0,2}(?:budget|allowance)(?: of| is| allows|:| =)?(?: about| around| ~)?\\s{0,5}$`,
  'iu',
);
const anywhere = new RegExp(`(?<![\\p{L}\\d])(?:${names})(?!\\p{L})`, 'giu');

/** The period that a length is per: "43 minutes of downtime per month", "a monthly error budget of 43 minutes". */
function periodOf(mask: string, content: Span, { span }: DurationMention): Period | null {
  const word =
    behind.exec(mask.slice(span.end, Math.min(content.end, span.end + 60)))?.[1] ??
    before.exec(mask.slice(Math.max(content.start, span.start - 60), span.start))?.[1];
  return word ? readPeriod(word) : null;
}

function readPeriod(word: string): Period | null {
  const days = /^\d+/.exec(word);
  if (days) {
    const count = Number(days[0]);
    return { name: `${count} days`, least: count, most: count, shown: count };
  }
  return named.find(([name]) => name.test(word.toLowerCase()))?.[1] ?? null;
}

function periodsIn(words: string): Period[] {
  return [...words.matchAll(anywhere)].flatMap(([word]) => readPeriod(word) ?? []);
}

/** So far apart the two figures may stand. */
const reach = 80;
const links =
  /^\s?(?:\p{L}+\s){0,3}[(=:≈→]|allow|permit|budget|means|equal|equivalent|translat|correspond|leaves|gives|i\.e|autoris|permet|soit|équiva|erlaub|entspr|bedeut/iu;

/** The words between the availability and the length say that one follows from the other. */
function isAllowance(mask: string, target: Span, stated: Span): boolean {
  const [first, second] = target.start < stated.start ? [target, stated] : [stated, target];
  if (second.start - first.end > reach) return false;
  const between = mask.slice(first.end, second.start);
  return !/[.!?;]\s+\p{Lu}/u.test(between) && links.test(between);
}

/** Within the shortest and the longest of such periods, and the rounding of the figure. */
function agrees(stated: DurationMention, share: number, { least, most }: Period): boolean {
  const [low, high] = [share * perDay * least, share * perDay * most];
  const decimals = /[.,](\d+)/.exec(stated.raw)?.[1]?.length ?? 0;
  const rounding = unitOf(stated) / 10 ** decimals / 2;
  const slack = stated.approximate ? 0.15 : 0.05;
  return (
    (stated.minutes + rounding >= low * (1 - slack) || stated.bound === 'at-least') &&
    (stated.minutes - rounding <= high * (1 + slack) || stated.bound === 'at-most')
  );
}

const oneNumber = /^\d{1,6}(?:[.,]\d{1,3})?(?=\s?\p{L}+$)/u;

/** Minutes of one unit of a length that is one number and its unit, else one minute. */
function unitOf({ raw, minutes }: DurationMention): number {
  const written = oneNumber.exec(raw)?.[0];
  return written ? minutes / Number(written.replace(',', '.')) : 1;
}

/** Another number in the unit that the author chose. */
function setTo(stated: DurationMention, minutes: number): Fix[] {
  const { raw, span } = stated;
  const written = oneNumber.exec(raw)?.[0];
  if (!written) return [];
  const value = minutes / unitOf(stated);
  const digits = value >= 100 ? value.toFixed(0) : String(Number(value.toFixed(value < 1 ? 2 : 1)));
  const text = written.includes(',') ? digits.replace('.', ',') : digits;
  return [
    replace(`Change to ${text}${raw.slice(written.length)}`, [
      { span: { start: span.start, end: span.start + written.length }, text },
    ]),
  ];
}
