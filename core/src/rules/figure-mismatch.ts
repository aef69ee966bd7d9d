import type { Document } from '../document.ts';
import type { Incident } from '../incident/types.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Report, Rule } from './rule.ts';
import { isQuoted, isStudentTask, sectionAt } from './support/places.ts';
import { type CodeConflict, statusCodeConflict } from './support/status-codes.ts';
import { timeExample } from './support/time-example.ts';

export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  category: 'time',
  severity: 'warning',
  docs: {
    summary:
      'A share of users or requests is more than 100 %, or two places of the report give different shares, or different error codes, of the same.',
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
      'Growth, load and capacity may be above 100 %; parts of a whole in one sentence; “up to”; how the share grew along the timeline; a goal; rough shares that lie close together; shares of different things.',
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
        figures.filter((figure) => figure.percent <= 100 && !figure.bounded),
      );
      const codes = isStudentTask(document) ? statusCodeConflict(document, incident) : null;
      if (codes) yield ofCodes(codes);
    }
  },
};

/** The short reports of students tell one error; longer ones may well tell several. */
function ofCodes({ stated, others }: CodeConflict): Report {
  const [other, ...more] = others;
  return {
    severity: 'info',
    span: other.span,
    message: `Error ${other.code} here, error ${stated.code} where the report begins.`,
    related: [
      { span: stated.span, message: `Error ${stated.code}` },
      ...more.map(({ span, code }) => ({ span, message: `Error ${code} as well` })),
    ],
    fixes: [
      replace(
        `Change to ${stated.code}`,
        others.map(({ span }) => ({ span, text: stated.code })),
      ),
    ],
  };
}

interface Figure {
  readonly percent: number;
  readonly of: string;
  readonly rough: boolean;
  /** A limit, or a part of a change: it stands for no share of its own. */
  readonly bounded: boolean;
  readonly span: Span;
  readonly line: number;
}

const share =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s?%\s(?:of\s(?:(?:the|our|all|its|total|active|affected)\s){0,3})?(users?|customers|clients|visitors|students|requests|user base|subscribers)\b/gi;
const bounded =
  /\b(?:up to|over|more than|less than|at least|by|than|from|to|another|other|remaining)\s?$|[<>≤≥]\s?$/i;
const roughly =
  /\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|some|an estimated)\s?~?$|[~≈]\s?$/i;

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
      rough: roughly.test(before.trimEnd()),
      bounded: bounded.test(before.trimEnd()),
      span: { start, end: start + match[0].length },
      line: markdown.lines.lineAt(start),
    });
  }
  return figures;
}

/** Sections that tell the size of the whole; the entries of a timeline tell how it grew. */
const ofWhole: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'title',
  'summary',
  'background',
  'impact',
  'metrics',
  'duration',
  'severity',
  'root-cause',
  'resolution',
  'root-cause-and-resolution',
  'other',
]);

/** What is to be, not what was. */
const promised = /\b(?:must|should|shall|SLOs?|SLAs?|targets?|objectives?|goals?|thresholds?|budget)\b/i;

/** So many points apart, two rough shares are no longer the same. */
const points = 10;

/** One share of users in the summary, another one in the impact: each place gives one only. */
function* disagreeing(document: Document, figures: readonly Figure[]): Iterable<Report> {
  const told = figures.filter(({ span }) => {
    const kind = sectionAt(document, span.start)?.kind;
    if (kind === undefined || !ofWhole.has(kind) || isQuoted(document, span)) return false;
    const { lines, mask } = document.markdown;
    const line = lines.lineAt(span.start);
    return !promised.test(mask.slice(lines.start(line), lines.end(line)));
  });
  const alone = told.filter((figure) => told.filter((other) => other.line === figure.line).length === 1);
  const first = alone[0];
  if (!first || alone.length !== told.length) return;
  const other = alone.find((figure) => {
    const apart = Math.abs(figure.percent - first.percent);
    // "30 % could not log in", "70 % were not affected"
    if (figure.percent + first.percent === 100) return false;
    return noun(figure) === noun(first) && (figure.rough || first.rough ? apart >= points : apart > 0);
  });
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
