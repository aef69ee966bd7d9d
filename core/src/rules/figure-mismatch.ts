import type { Document } from '../document.ts';
import type { Incident } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { Report, Rule } from './rule.ts';
import { isQuoted, sectionAt } from './support/places.ts';
import { timeExample } from './support/time-example.ts';

export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'A share of users or requests is more than 100 %, or two places of the report give different shares of the same.',
    why: 'The size of the impact is the figure that is quoted most; two of them cannot both be right.',
    bad: timeExample(
      'On May 3, 2024 from 10:00 to 11:30 UTC, 120% of users could not log in.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024 from 10:00 to 11:30 UTC, 70% of users saw slow pages and 30% of users could not log in.',
      '10:00 UTC: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'Growth, load and capacity may be above 100 %; parts of a whole in one sentence; “up to”; shares of different things.',
  },
  *check(document) {
    for (const incident of document.incidents) {
      const figures = figuresOf(document, incident);
      for (const figure of figures) {
        if (figure.percent <= 100 || /request/i.test(figure.of)) continue;
        yield {
          severity: 'error',
          span: figure.span,
          message: `More than all: ${figure.percent} % of ${figure.of}.`,
        };
      }
      yield* disagreeing(
        document,
        figures.filter((figure) => figure.percent <= 100 && figure.exact),
      );
    }
  },
};

interface Figure {
  readonly percent: number;
  readonly of: string;
  readonly exact: boolean;
  readonly span: Span;
  readonly line: number;
}

const share =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s?%\s(?:of\s(?:(?:the|our|all|its|total|active|affected)\s){0,3})?(users?|customers|clients|visitors|students|requests|user base|subscribers)\b/gi;
const loosely =
  /\b(?:up to|over|more than|less than|at least|about|around|approximately|roughly|nearly|almost|some|increase\w*|growth|grew|by|than|from|to)\s?~?$|[~<>≈]\s?$/i;

function figuresOf({ markdown }: Document, incident: Incident): Figure[] {
  const from = markdown.lines.start(incident.line);
  const text = markdown.mask.slice(from, markdown.lines.end(incident.endLine));
  const figures: Figure[] = [];
  for (const match of text.matchAll(share)) {
    const start = from + match.index;
    const before = markdown.mask.slice(Math.max(0, start - 25), start);
    if (/[\d.,]$/.test(before) || /\b(?:increase\w*|growth|grew|rise|rose)\b.{0,15}$/i.test(before)) continue;
    figures.push({
      percent: Number((match[1] ?? '').replace(',', '.')),
      of: match[2] ?? '',
      exact: !loosely.test(before.trimEnd()),
      span: { start, end: start + match[0].length },
      line: markdown.lines.lineAt(start),
    });
  }
  return figures;
}

/** One share of users in the summary, another one in the impact: each place gives one only. */
function* disagreeing(document: Document, figures: readonly Figure[]): Iterable<Report> {
  const told = figures.filter((figure) => {
    const kind = sectionAt(document, figure.span.start)?.kind;
    return (
      (kind === 'summary' || kind === 'impact' || kind === 'metrics' || kind === 'duration') &&
      !isQuoted(document, figure.span)
    );
  });
  const alone = told.filter((figure) => told.filter((other) => other.line === figure.line).length === 1);
  const first = alone[0];
  if (!first || alone.length !== told.length) return;
  const other = alone.find((figure) => figure.percent !== first.percent && noun(figure) === noun(first));
  if (!other) return;
  yield {
    severity: 'info',
    span: other.span,
    message: `${other.percent} % of ${other.of} here, ${first.percent} % elsewhere in the report.`,
    related: [{ span: first.span, message: `${first.percent} % of ${first.of}` }],
    fixes: [setShare(document, other, first), setShare(document, first, other)],
  };
}

/** One share as the other one is written. */
function setShare({ markdown }: Document, figure: Figure, like: Figure): Fix {
  const written = (span: Span) => /^[\d.,]+/.exec(markdown.text.slice(span.start, span.end))?.[0] ?? '';
  const { start } = figure.span;
  const text = written(like.span);
  const line = markdown.lines.lineAt(start) + 1;
  return replace(`Change to ${text} % on line ${line}`, [
    { span: { start, end: start + written(figure.span).length }, text },
  ]);
}

function noun({ of }: Figure): string {
  return of.toLowerCase().replace(/s$/, '');
}
