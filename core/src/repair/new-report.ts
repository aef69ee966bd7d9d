import { parseMarkdown } from '../markdown/parse.ts';
import type { Language } from '../sections/kinds.ts';
import { recogniseSections } from '../sections/recognise.ts';
import type { Template } from '../templates/template.ts';
import { applyEdits, type Edit } from './edit.ts';
import { escapeMarkdown } from './escape.ts';
import { nameOf } from './insert-section.ts';

/** What is known of an incident when its report is begun. */
export interface ReportFacts {
  /** What failed, in a few words; plain text. */
  readonly title?: string;
  /** The day it began, `YYYY-MM-DD`. */
  readonly date?: string;
  /** When it began, `HH:MM`. */
  readonly time?: string;
  /** The zone as it is to be written. */
  readonly zone?: string;
  /** The language of the report; English where it is not given. */
  readonly language?: Language;
}

const comments = /[ \t]*<!--[\s\S]*?-->/g;
const prompt = /\[(?![ xX]\])([^[\]\n]+)\](?![([])/g;

/** The prompts that every language has words for; all others become `[…]`. */
const words: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  fr: {
    date: 'date',
    time: 'heure',
    'start time': 'début',
    'end time': 'fin',
    start: 'début',
    end: 'fin',
    'time zone': 'fuseau',
  },
  es: {
    date: 'fecha',
    time: 'hora',
    'start time': 'inicio',
    'end time': 'fin',
    start: 'inicio',
    end: 'fin',
    'time zone': 'zona',
  },
  pt: {
    date: 'data',
    time: 'hora',
    'start time': 'início',
    'end time': 'fim',
    start: 'início',
    end: 'fim',
    'time zone': 'fuso',
  },
  de: {
    date: 'Datum',
    time: 'Zeit',
    'start time': 'Beginn',
    'end time': 'Ende',
    start: 'Beginn',
    end: 'Ende',
    'time zone': 'Zeitzone',
  },
};

/** A new report: the template's Markdown with what is known filled in. What is left to be filled in stands in `[…]`. */
export function newReport(template: Template, facts: ReportFacts): string {
  const plain = template.text
    .replace(comments, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
  const filled = fill(plain, facts);
  return `${facts.language === undefined || facts.language === 'en' ? filled : translate(filled, facts.language)}\n`;
}

function fill(text: string, { title, date, time, zone }: ReportFacts): string {
  const [first = '', ...rest] = text.split('\n');
  let opening = date === undefined ? first : first.replace('[date]', date);
  if (title) opening = opening.replace(prompt, once(escapeMarkdown(title)));
  let body = rest.join('\n');
  if (date !== undefined) {
    body = body.replace(/\[date(?: of the incident)?\]/g, date);
    if (time !== undefined) {
      body = body.replace(/\[start(?: time)?\]/, time);
      body = body.replace(/\[date and time\]/, [date, time, zone].filter(Boolean).join(' '));
    }
  }
  if (zone !== undefined) body = body.replace(/\[time zone\]/g, () => zone);
  return `${opening}\n${body}`;
}

/** Replaces the first match only. */
function once(by: string): (found: string) => string {
  let done = false;
  return (found) => {
    if (done) return found;
    done = true;
    return by;
  };
}

/** Section names in another language; prompts that are sentences lose their English. */
function translate(text: string, language: Language): string {
  const { sections } = recogniseSections(parseMarkdown(text));
  const used = new Set<string>();
  const edits = sections.flatMap(({ kind, form, nameSpan, name }): Edit[] => {
    if (kind === 'title' || kind === 'other' || form === 'table' || /[[\]]/.test(name)) return [];
    const local = nameOf(kind, language, name);
    // Two headings of one kind would get the same name.
    if (form === 'heading' && used.has(local)) return [];
    if (form === 'heading') used.add(local);
    const colon = language === 'fr' && text.charAt(nameSpan.end) === ':' ? ' ' : '';
    return [{ span: nameSpan, text: local + colon }];
  });
  return applyEdits(text, edits)
    .split('\n')
    .map((line) => (line.startsWith('#') || line.startsWith('|') ? line : translateLine(line, language)))
    .join('\n');
}

/** A list marker, a label, and the time of an entry stay; behind them words around prompts are English. */
const head =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*[^*[\]]+\*\*:?\s*|\**\[time\](?:\s\([^)]*\))?\s*:?\**:?\s+)?/;

function translateLine(line: string, language: Language): string {
  const known = words[language] ?? {};
  const put = (source: string) =>
    source.replace(prompt, (found, name: string) => (known[name] ? `[${known[name]}]` : found));
  const opening = head.exec(line)?.[0] ?? '';
  const rest = line.slice(opening.length);
  const names = [...rest.matchAll(prompt)].map(([, name]) => name as string);
  if (names.length === 0) return put(line);
  const sentence = /\p{L}{4,}/u.test(rest.replace(prompt, '').replace(/\([^)]*\)/g, ''));
  return put(opening) + (sentence || names.some((name) => !known[name]) ? '[…]' : put(rest));
}
