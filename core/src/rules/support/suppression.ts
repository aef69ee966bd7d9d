import type { Document } from '../../document.ts';
import type { MarkdownDocument } from '../../markdown/parse.ts';
import type { Span } from '../../markdown/span.ts';
import type { Finding } from '../rule.ts';

/** A name of a rule in a comment or in the front matter. */
export interface NamedRule {
  readonly name: string;
  readonly span: Span;
}

/** Stretches of lines (from 0, both inclusive) on which rules are switched off. */
interface Silence {
  readonly from: number;
  readonly to: number;
  /** Empty for all rules. */
  readonly rules: readonly string[];
}

export interface Suppressions {
  readonly silences: readonly Silence[];
  /** Every rule that is named, known or not. */
  readonly named: readonly NamedRule[];
}

const comment =
  /<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)\b([\s\S]{0,1000}?)-->/g;
const inFrontMatter = /^postmortem-disable[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t]*-[ \t]+[^\r\n]*)*)/m;

/**
 * Reads what the document switches off: `<!-- postmortem-disable-next-line rule … -->`, `-disable-line`, `-disable` to
 * `-enable`, `-disable-file`, and `postmortem-disable:` in the front matter. Without a name all rules are meant;
 * comments in code are text.
 */
export function readSuppressions(markdown: MarkdownDocument): Suppressions {
  const { text, lines } = markdown;
  const silences: Silence[] = [];
  const named: NamedRule[] = [];
  const everywhere = { from: 0, to: lines.count };
  /** Where each rule was switched off and not on again; `''` stands for all. */
  const open = new Map<string, number>();
  const close = (name: string, to: number) => {
    const from = open.get(name);
    if (from !== undefined) silences.push({ from, to, rules: name === '' ? [] : [name] });
    open.delete(name);
  };

  const fields = markdown.frontMatter && inFrontMatter.exec(text.slice(0, markdown.frontMatter.end));
  if (fields) {
    const list = namesIn(fields[1] as string, fields.index + fields[0].length - (fields[1] as string).length);
    named.push(...list);
    if (list.length > 0) silences.push({ ...everywhere, rules: list.map(({ name }) => name) });
  }
  if (!text.includes('postmortem-')) return { silences, named };
  const isCode = codeReader(markdown);
  for (const match of text.matchAll(comment)) {
    if (isCode(match.index)) continue;
    const [whole, verb, rest] = match as unknown as [string, string, string];
    const list = namesIn(rest, match.index + whole.length - 3 - rest.length);
    named.push(...list);
    const rules = list.map(({ name }) => name);
    const line = lines.lineAt(match.index + whole.length - 1);
    if (verb === 'disable-file') silences.push({ ...everywhere, rules });
    else if (verb === 'disable-line') silences.push({ from: lines.lineAt(match.index), to: line, rules });
    else if (verb === 'disable-next-line') silences.push({ from: line + 1, to: line + 1, rules });
    else if (verb === 'disable')
      for (const name of rules.length > 0 ? rules : ['']) if (!open.has(name)) open.set(name, line);
    if (verb === 'enable') for (const name of rules.length > 0 ? rules : [...open.keys()]) close(name, line);
  }
  for (const name of [...open.keys()]) close(name, lines.count);
  return { silences, named };
}

/** The findings that nothing in the document switches off. */
export function withoutSuppressed(document: Document, findings: readonly Finding[]): Finding[] {
  const { silences } = readSuppressions(document.markdown);
  if (silences.length === 0) return [...findings];
  const onLine = new Map<number, Silence[]>();
  for (const silence of silences) {
    if (silence.from === silence.to) onLine.set(silence.from, [...(onLine.get(silence.from) ?? []), silence]);
  }
  const onStretch = silences.filter(({ from, to }) => from !== to);
  return findings.filter(({ rule, span }) => {
    const line = document.markdown.lines.lineAt(span.start);
    const isSilent = ({ from, to, rules }: Silence) =>
      from <= line && line <= to && (rules.length === 0 || rules.includes(rule));
    return !(onLine.get(line)?.some(isSilent) || onStretch.some(isSilent));
  });
}

/** The names in a list separated by commas, spaces or dashes of a YAML list; what follows ` -- ` is a reason. */
function namesIn(list: string, offset: number): NamedRule[] {
  const until = list.search(/\s--(?:\s|$)/);
  const names = until < 0 ? list : list.slice(0, until);
  return [...names.matchAll(/[A-Za-z][\w-]*/g)].map((match) => ({
    name: match[0],
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}

/** Tells whether an offset lies in a fenced block or behind an open backtick on its line. */
function codeReader({ text, lines }: MarkdownDocument): (offset: number) => boolean {
  const fenced = new Set<number>();
  let fence = '';
  for (let line = 0; line < lines.count; line++) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(lines.text(line))?.[1];
    if (fence !== '') fenced.add(line);
    if (!marks) continue;
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
  }
  return (offset) => {
    const line = lines.lineAt(offset);
    const before = text.slice(lines.start(line), offset);
    return fenced.has(line) || (before.split('`').length - 1) % 2 === 1;
  };
}
