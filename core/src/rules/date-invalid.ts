import type { Document } from '../document.ts';
import type { Edit, Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { monthName } from '../repair/rewrite-date.ts';
import { daysInMonth } from '../time/arithmetic.ts';
import type { CalendarDate, DateProblem } from '../time/types.ts';
import { lookUp } from '../time/words.ts';
import type { Report, Rule, Severity } from './rule.ts';
import { isQuoted } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const dateInvalid: Rule = {
  id: 'date-invalid',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: 'A date that is in no calendar, or that is misspelt.',
    why: 'A date that does not exist cannot be put on a timeline, and readers cannot know which day was meant.',
    bad: timeExample(
      'Nobody could log in on February 30, 2024.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'Nobody could log in on February 29, 2024.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet: 'The date is in a quotation, in code or in a link.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const wrong = new Map<DateProblem, CalendarDate[]>();
      for (const { date } of incident.times.moments) {
        if (!date?.problem || isQuoted(document, date.span)) continue;
        // 2024.13.45 is a version.
        if (date.problem === 'impossible' && /^\d{4}\./.test(date.raw)) continue;
        const same = wrong.get(date.problem) ?? [];
        // Both ends of a range may share one.
        if (same.at(-1)?.span.start !== date.span.start) same.push(date);
        wrong.set(date.problem, same);
      }
      for (const [problem, dates] of wrong) yield report(document, problem, dates);
    }
  },
};

const severities: Readonly<Record<DateProblem, Severity>> = {
  impossible: 'error',
  year: 'error',
  misspelt: 'info',
  ordinal: 'hint',
};

const said: Readonly<Record<DateProblem, string>> = {
  impossible: 'is in no calendar.',
  year: 'has an impossible year.',
  misspelt: 'is misspelt.',
  ordinal: 'has the wrong ending after its number.',
};

function report(document: Document, problem: DateProblem, dates: readonly CalendarDate[]): Report {
  const first = dates[0] as CalendarDate;
  return {
    severity: severities[problem],
    span: first.span,
    message: `The date “${first.raw}” ${said[problem]}`,
    related: dates.slice(1).map((date) => ({ span: date.span, message: `“${date.raw}” as well` })),
    fixes: fixesFor(document, problem, dates),
  };
}

function fixesFor(document: Document, problem: DateProblem, dates: readonly CalendarDate[]): Fix[] {
  const edits = dates.flatMap((date) => editFor(document, problem, date) ?? []);
  const [own] = edits;
  if (!own) return [];
  // What was meant can only be one thing.
  const isSafe = problem === 'misspelt' || problem === 'ordinal';
  const fixes = [replace(`Change to ${mended(dates[0] as CalendarDate, own)}`, [own], true, isSafe)];
  if (edits.length > 1) fixes.push(replace(`Correct all ${edits.length} dates`, edits, false, isSafe));
  return fixes;
}

/** The date as it reads after the edit. */
function mended({ raw, span }: CalendarDate, edit: Edit): string {
  return raw.slice(0, edit.span.start - span.start) + edit.text + raw.slice(edit.span.end - span.start);
}

function editFor({ markdown, language }: Document, problem: DateProblem, date: CalendarDate): Edit | null {
  const raw = markdown.text.slice(date.span.start, date.span.end);
  const change = (pattern: RegExp, text: (found: string) => string): Edit | null => {
    const found = pattern.exec(raw);
    if (!found) return null;
    const start = date.span.start + found.index;
    return { span: { start, end: start + found[0].length }, text: text(found[0]) };
  };
  if (problem === 'ordinal') return change(/(?<=\d)(?:st|nd|rd|th)\b/i, () => ending(date.day ?? 0));
  if (problem === 'misspelt' && date.month !== null) {
    const { month } = date;
    const words = [...raw.matchAll(/\p{L}{4,}/gu)].filter(
      ([word]) => lookUp(word.toLowerCase()) === undefined,
    );
    const word = words.length === 1 ? words[0]?.[0] : undefined;
    return word === undefined
      ? null
      : change(new RegExp(word, 'u'), (name) => monthName(name, month, language));
  }
  if (problem === 'year') return change(/\d{5}/, (year) => mendedYear(year));
  if (
    problem === 'impossible' &&
    date.month !== null &&
    date.month <= 12 &&
    date.day !== null &&
    date.year !== null
  ) {
    const last = daysInMonth(date.year, date.month);
    if (last === null || date.day <= last) return null;
    return change(new RegExp(`(?<!\\d)${date.day}(?!\\d)`), () => String(last));
  }
  return null;
}

/** A digit typed twice: 20202 is 2020, 20224 is 2024. */
function mendedYear(year: string): string {
  for (let i = 4; i >= 0; i--) {
    const mended = year.slice(0, i) + year.slice(i + 1);
    if (/^(?:19|20)\d\d$/.test(mended) && Number(mended) < 2050) return mended;
  }
  return year.slice(0, 4);
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
