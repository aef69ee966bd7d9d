import { dateOf } from '../incident/instant.ts';
import type { Incident } from '../incident/types.ts';
import { datedZones, instantsOf } from '../incident/zone-mentions.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { Language } from '../sections/kinds.ts';
import { offsetName } from '../time/offset-name.ts';
import type { ZoneMention } from '../time/types.ts';
import { type SeasonProblem, seasonProblem, zoneMeanings, zoneOffset } from '../time/zones.ts';
import type { Rule } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const zoneSeason: Rule = {
  id: 'zone-season',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'Standard time is named on a day of daylight saving time, or the other way round: PST in July.',
    why: 'Whoever takes the abbreviation at its word is an hour off, and so is every comparison with logs.',
    bad: timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PST, nobody could log in.',
      '10:00 PST: Alert fired for failed logins.',
      '11:30 PST: Service restored.',
    ),
    good: timeExample(
      'On July 10, 2024, from 10:00 to 11:30 PDT, nobody could log in.',
      '10:00 PDT: Alert fired for failed logins.',
      '11:30 PDT: Service restored.',
    ),
    quiet:
      'No day is known; GMT; ET, PT and other names that fit all year; the settings, the report or its language name a place where the abbreviation holds all year (CST in Spanish); the day on which the clocks change. CET, EET and WET are used for local time all year and raise a hint only.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const zones = datedZones(incident);
      const settledKeys = new Set<string | null>(
        zones.flatMap(({ mention }) => (mention.statedOffset ? [mention.key] : [])),
      );
      for (const [key, places] of Object.entries(elsewhere)) {
        if (zones.some(({ mention }) => mention.key === key) && places.test(document.markdown.mask))
          settledKeys.add(key);
      }
      const yearless = dayWithoutYear(incident);
      const wrong = zones.flatMap(({ mention, date, dateFrom }) => {
        // An offset beside the name is a matter of its own.
        if (mention.key === null || mention.statedOffset || isQuoted(document, mention.span)) return [];
        if (settledKeys.has(mention.key) || allYear[document.language]?.has(mention.key)) return [];
        const days = date === null ? (yearless?.days ?? []) : [date];
        const [problem, ...more] = days.map((day) =>
          seasonProblem(mention.key as string, day, document.settings.timeZone || null),
        );
        const [day] = days;
        if (!problem || day === undefined || more.some((other) => other?.expected !== problem.expected))
          return [];
        return [{ mention, day, dateFrom, problem, called: date ?? yearless?.raw }];
      });
      const first = wrong[0];
      if (!first) continue;
      const same = wrong.filter((other) => other.mention.key === first.mention.key);
      const { mention, day, problem, called } = first;
      const place = withoutSummerTime[mention.key ?? ''];
      yield {
        severity: problem.loose ? 'hint' : first.dateFrom === 'carried' || place ? 'info' : 'warning',
        span: mention.span,
        message: `On ${called} it is ${problem.expected}${hoursOf(problem.expected, day)} there, not ${mention.raw}${place ? `; ${place} keeps ${mention.raw} all year` : ''}.`,
        related: same
          .slice(1)
          .map((other) => ({ span: other.mention.span, message: `${other.mention.raw} as well` })),
        fixes: fixesFor(
          same.map((other) => other.mention),
          problem,
          day,
        ),
      };
    }
  },
};

/** Years that stand for any: the clocks have changed by the same rules in all of them. */
const anyYear = [2024, 2020, 2016, 2012];

/** The incident's day where the report tells no year: as written, and as it was in some years. */
function dayWithoutYear(incident: Incident): { readonly raw: string; readonly days: string[] } | null {
  for (const { writtenDate } of instantsOf(incident)) {
    if (!writtenDate || writtenDate.ambiguous) continue;
    const days = anyYear.flatMap((year) => dateOf(writtenDate, year) ?? []);
    if (days.length === anyYear.length) return { raw: writtenDate.raw, days };
  }
  return null;
}

/** Places where an abbreviation is right all year; a report that names one of them may be from there. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  EST: /\b(?:jamaica|kingston|panam[aá]|canc[uú]n|cayman)/i,
  MST: /\b(?:arizona|phoenix)\b/i,
  CST: /\b(?:china|chinese|beijing|shanghai|shenzhen|hangzhou|taiwan|taipei|cuba|saskatchewan|costa rica|mexico)\b/i,
  PST: /\b(?:philippine\w*|manila)\b/i,
  AST: /\b(?:puerto rico|trinidad|barbados|saudi|riyadh)\b/i,
};

/** Languages of which most speakers have the standard time all year: Mexico, Central America, Panama. */
const allYear: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set(['CST', 'EST', 'MST']),
};

/** Places with so many people that the abbreviation may well be right, named or not. */
const withoutSummerTime: Readonly<Record<string, string>> = { MST: 'Arizona' };

function hoursOf(key: string, date: string): string {
  const offset = zoneOffset(key, `${date}T12:00`);
  if (offset === null) return '';
  return ` (${offsetName(offset)})`;
}

/** The abbreviation of the season, the one that fits all year, and the offset: each in every place. */
function fixesFor(
  mentions: readonly ZoneMention[],
  { expected, generic }: SeasonProblem,
  date: string,
): Fix[] {
  if (mentions.some((mention) => !canRename(mention))) return [];
  const everywhere = mentions.length > 1 ? ` in all ${mentions.length} places` : '';
  const change = (to: string, preferred: boolean) =>
    replace(
      `Change to ${to}${everywhere}`,
      mentions.map((mention) => ({ span: mention.span, text: renamed(mention, to) })),
      preferred,
    );
  const offset = zoneOffset(expected, `${date}T12:00`);
  return [
    change(expected, true),
    ...(generic ? [change(generic, false)] : []),
    ...(offset === null ? [] : [change(offsetName(offset).replace('−', '-'), false)]),
  ];
}

/** It stands by itself as an abbreviation or in words, not with something between. */
function canRename({ raw, key }: ZoneMention): boolean {
  return raw.toUpperCase() === key || isSpelledOut(raw, key);
}

function isSpelledOut(raw: string, key: string | null): boolean {
  return key !== null && /^\p{L}+(?: \p{L}+)+$/u.test(raw);
}

/** Another zone, in words where this one is in words. */
function renamed({ raw, key }: ZoneMention, to: string): string {
  const label = isSpelledOut(raw, key) ? zoneMeanings(to)[0]?.label : undefined;
  return label ?? to;
}
