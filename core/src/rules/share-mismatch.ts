import { vocabularyOf } from '../markdown/vocabulary.ts';
import { replace } from '../repair/replace.ts';
import type { Rule } from './rule.ts';
import { timeExample } from './support/time-example.ts';
import { grouped } from './support/words.ts';

export const shareMismatch: Rule = {
  id: 'share-mismatch',
  category: 'time',
  severity: 'info',
  docs: {
    summary: 'A part, its total and the percentage beside them do not go together.',
    why: 'Three figures in one phrase are checked by nobody, and any of them may be quoted.',
    bad: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, 1,200 of 4,000 users (45 %) could not log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    good: timeExample(
      'On May 3, 2024, from 10:00 to 11:30 UTC, 1,200 of 4,000 users (30 %) could not log in.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    quiet:
      'The percentage is rounded, or is that of the rest; it is of something else than the counts (“3 of 10 servers (45 % of the traffic)”); steps of a roll-out and shares of load, capacity or memory.',
  },
  *check(document) {
    if (!vocabularyOf(document.markdown).lower.includes('%')) return;
    const { mask, prose } = document.markdown;
    for (const { content, quoteDepth } of prose) {
      if (quoteDepth > 0) continue;
      const line = mask.slice(content.start, content.end);
      if (!line.includes('%')) continue;
      for (const { part, total, written, at } of sharesIn(line)) {
        const exact = (part / total) * 100;
        if (part > total || total < 2 || agrees(written, exact, part, total)) continue;
        const decimals = /[.,](\d+)/.exec(written)?.[1]?.length ?? 0;
        const right = exact.toFixed(decimals);
        const text = written.includes(',') ? right.replace('.', ',') : right;
        const span = { start: content.start + at, end: content.start + at + written.length };
        yield {
          span,
          message: `${grouped(part)} of ${grouped(total)} is ${text} %, not ${written} %.`,
          fixes: [replace(`Change to ${text} %`, [{ span, text }])],
        };
      }
    }
  },
};

/** Shares of work done or of a load are not shares of a count; loose figures are not held against each other. */
const otherMeasure =
  /canary|roll-?out|traffic|capacity|\bload\b|weight|cpu|memory|disk|progress|\b(?:step|phase|stage|part|page|week|day|batch|wave|round|attempt|sprint|level|tier|top|about|around|approx\w*|roughly|nearly|almost|over|under|up to|(?:more|less) than|at (?:least|most)|environ|unos|cerca|etwa|rund)\b|[~≈<>≤≥]/i;
/** So many characters before and behind the figures are looked through for such words. */
const around = 40;

// Marks of emphasis are spaces in the mask.
const gap = '\\s{1,5}';
const count = '(\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+|\\d{1,9})';
const percent = '(\\d{1,3}(?:[.,]\\d{1,3})?)\\s?%';
const article = `(?:(?:the|our|all|its|a|total|of|les|nos|los|las|nuestros|os|as|nossos|den|unseren)${gap}){0,3}`;
const ofTotal = `${count}${gap}(?:(?:(?:\\p{L}{1,30}${gap})?out${gap}of|of|sur|de|von|/)${gap})${article}${count}(?![.,]?\\d)(?!\\s?%)`;
const words = `((?:${gap}\\p{L}[\\p{L}'’-]*){0,4})\\s{0,5}`;
const start = '(?<![\\d.,:/-])';
/** `1,200 of 4,000 users (30 %)`, `1,200 of 4,000 users, or 30 %`. */
const countFirst = new RegExp(
  `${start}${ofTotal}${words}(?:\\(\\s{0,5}${percent}\\s{0,5}\\)|,?\\s?(?:or|i\\.e\\.|that is|which is|=|soit|oder)${gap}${percent}(?!\\s{0,5}(?:of|de|von|des|der)\\b))`,
  'giu',
);
/** `30 % of users (1,200 of 4,000)`. */
const shareFirst = new RegExp(
  `${start}${percent}${gap}(?:(?:of|de|des|der)${words})?\\(\\s{0,5}${ofTotal}${words}\\)`,
  'giu',
);

interface Share {
  readonly part: number;
  readonly total: number;
  /** The percentage as written, at this place of the line. */
  readonly written: string;
  readonly at: number;
}

function* sharesIn(line: string): Iterable<Share> {
  for (const match of line.matchAll(countFirst)) {
    const [whole, part = '', total = '', , inParens, behind] = match;
    const written = inParens ?? behind ?? '';
    const at = match.index + whole.lastIndexOf(written);
    if (isCount(line, match)) yield { part: number(part), total: number(total), written, at };
  }
  for (const match of line.matchAll(shareFirst)) {
    const [, written = '', of = '', part = '', total = '', things = ''] = match;
    if (sameThings(of, things) && isCount(line, match))
      yield { part: number(part), total: number(total), written, at: match.index };
  }
}

function isCount(line: string, { index, 0: whole }: RegExpExecArray): boolean {
  return !otherMeasure.test(line.slice(Math.max(0, index - around), index + whole.length + around));
}

/** One of the two names nothing, or both end with the same word. */
function sameThings(a: string, b: string): boolean {
  const last = (words: string) => words.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return last(a) === '' || last(b) === '' || last(a) === last(b);
}

function number(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}

/** The percentage, or what it leaves of the whole, is the exact one but for rounding; round counts are rounded themselves. */
function agrees(percentage: string, exact: number, part: number, total: number): boolean {
  const stated = Number(percentage.replace(',', '.'));
  const unit = 10 ** -(/[.,](\d+)/.exec(percentage)?.[1]?.length ?? 0);
  const round = part % 10 === 0 && total % 100 === 0;
  const slack = Math.max(unit, round ? exact / 10 : 0);
  return [stated, 100 - stated].some((one) => Math.abs(one - exact) < slack + 1e-9);
}
