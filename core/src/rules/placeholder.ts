import type { Document } from '../document.ts';
import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { availableTemplates } from '../templates/index.ts';
import { allPrompts } from '../templates/wording/index.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { sectionAt } from './support/places.ts';

/** Words with which the text between brackets asks for something: `[Your Name]`, `[date]`, `[how many %]`. */
const asking =
  'your|insert|enter|add|fill|describe|specify|provide|list|explain|date|time|start|end|name|title|link|url|number|percentage|brief|short|service|team|person|product|who|what|how|why|when|which|where|todo|tbd|xx+|yyyy|hh|votre|nom|tu|su|seu|nombre|nome|fecha|hora|datum|uhrzeit';

/** What a placeholder looks like, each behind a part that no such placeholder lacks. */
const patterns = [
  // Bracketed prompts; link texts, task boxes, footnotes and `[sic]` are none.
  ['[', `\\[(?!(?:end|start) of\\b)(?:${asking})\\b[^\\[\\]\\n]{0,80}\\](?![(\\[])`],
  ['[', '\\[(?:x+|y+|n|z) ?%\\](?![(\\[])'],
  ['[', '\\[(?:…|\\.\\.\\.|_+|\\?+)\\]'],
  ['${', '\\$\\{[a-z][\\w ]{0,60}\\}'],
  ['{{', '\\{\\{ *[a-z][\\w -]{0,60}\\}\\}'],
  ['yyyy', '\\bY{4}[-/]M{2}[-/]D{2}\\b'],
  ['yyyy', '\\bD{2}[-/]M{2}[-/]Y{4}\\b'],
  ['hh:mm', '\\bHH:MM\\b'],
  ['xx:xx', '\\bXX:XX\\b'],
  ['xx', '\\bX{2,} ?%'],
  ['xxx', '(?<![\\w-])X{3,}(?![\\w-])'],
  ['??', '\\?{2,} ?(?:min(?:ute)?s?|h(?:ou)?rs?|%|users|customers)\\b'],
  ['___', '_{3,}'],
  ['<', '<\\d{1,2}:\\d\\d>'],
  ['lorem', '\\blorem ipsum\\b'],
  ['short event', '^ *short event description\\b'],
].map(([part = '', source = '']) => ({ part, pattern: new RegExp(source, 'gimu') }));

/** What may be a prompt of our templates, in whatever language. */
const bracketed = /\[[^[\]\n]{2,120}\](?![([])/g;

/** Words that stand for what is still to be written; case matters, and a list of to-dos is none. */
const open = /\bTODO\b(?!['’]?s?\b[ -]*(?:list|items?|tasks?|app|tracker))|\b(?:TBD|TBC|FIXME)\b/gu;

/** Where a `TODO` is the state of a task, not a gap in the report. */
const taskKinds = new Set<SectionKind>(['tasks', 'measures', 'improvements', 'lessons']);

export const placeholder: Rule = {
  id: 'placeholder',
  category: 'writing',
  severity: 'warning',
  docs: {
    summary: 'A placeholder of the template has not been filled in.',
    why: 'What is left in brackets tells the reader that the report is not finished, and often hides that a fact is missing.',
    bad: exampleReport({
      summary:
        '## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n- **Impact:** [how many %] of users could not log in.\n- **Root cause:** TBD',
    }),
    good: exampleReport({
      measures:
        '## Corrective and preventative measures\n\n| Task | Status |\n| --- | --- |\n| Alert at 80 % of the pool | TODO |\n| Add the pool to the load test | **DONE** |',
    }),
    quiet:
      'The words stand in code; brackets are the text of a link, a task box, a footnote or a remark such as `[sic]`; `TODO` is the state of a task in a table, on a task box or among the measures. Information only where the words are the prompt of a template, as a fix inserts it: the draft is unfinished, not wrong; and for `TBD` outside the parts that tell the incident, such as the day of the review.',
  },
  *check(document) {
    const lines = new Set<number>();
    for (const span of findPlaceholders(document)) {
      const line = document.markdown.lines.lineAt(span.start);
      // One line is filled in at one go.
      if (lines.has(line)) continue;
      lines.add(line);
      const text = document.markdown.text.slice(span.start, span.end).trim();
      yield {
        ...((isPrompt(document, text) || isToCome(document, span, text)) && { severity: 'info' }),
        span,
        message: `“${text}” is a placeholder that has not been filled in.`,
      };
    }
  },
};

/** Whether a template asks in these words: a draft made from it is unfinished, not wrong. */
function isPrompt({ settings }: Document, text: string): boolean {
  return (
    text === '[…]' ||
    allPrompts.has(text) ||
    (text.startsWith('[') && availableTemplates(settings).some((template) => template.text.includes(text)))
  );
}

/** Parts that tell the incident; what is open there is missing. */
const telling = new Set<SectionKind>([
  'summary',
  'duration',
  'impact',
  'root-cause',
  'timeline',
  'detection',
  'actions',
  'resolution',
  'root-cause-and-resolution',
]);

/** `TBD` for what lies ahead: the day of the review, who comes to it. It says openly that it is not known yet. */
function isToCome(document: Document, { start }: Span, text: string): boolean {
  if (!/^TB[CD]$/.test(text)) return false;
  const section = sectionAt(document, start);
  return section !== null && section !== document.sections[0] && !telling.has(section.kind);
}

const foundIn = new WeakMap<Document, readonly Span[]>();

/** Every placeholder in the prose, in document order; several rules ask. */
export function findPlaceholders(document: Document): readonly Span[] {
  let found = foundIn.get(document);
  if (!found) {
    found = search(document);
    foundIn.set(document, found);
  }
  return found;
}

function search(document: Document): Span[] {
  const { mask } = document.markdown;
  const { lower } = vocabularyOf(document.markdown);
  const found: Span[] = [];
  for (const { part, pattern } of patterns) {
    if (!lower.includes(part)) continue;
    for (const match of mask.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      found.push({ start: match.index + lead, end: match.index + match[0].length });
    }
  }
  for (const { 0: asked, index } of lower.includes('[') ? mask.matchAll(bracketed) : [])
    if (allPrompts.has(asked) && !found.some(({ start }) => start === index))
      found.push({ start: index, end: index + asked.length });
  let lineOf: ReadonlyMap<number, ProseLine> | null = null;
  for (const match of mask.matchAll(open)) {
    lineOf ??= new Map(document.markdown.prose.map((line) => [line.line, line]));
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isTaskState(document, span, lineOf)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a `TODO` says how far a task is, or is the name of a section. */
function isTaskState(document: Document, span: Span, lineOf: ReadonlyMap<number, ProseLine>): boolean {
  const { lines } = document.markdown;
  const line = lines.lineAt(span.start);
  const own = lineOf.get(line);
  if (own && (own.cells.length > 0 || own.level > 0)) return true;
  for (let section = sectionAt(document, span.start); section; ) {
    if (taskKinds.has(section.kind)) return true;
    if (section.nameSpan.start <= span.start && span.end <= section.nameSpan.end) return true;
    section = section.parent === null ? null : (document.sections[section.parent] ?? null);
  }
  return /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/.test(lines.text(line));
}
