import type { Language } from '../sections/kinds.ts';
import { withoutMarks } from '../templates/parse.ts';
import { prompt } from '../templates/prompt.ts';
import type { Template } from '../templates/template.ts';
import { escapeMarkdown } from './escape.ts';
import { translate } from './translate.ts';

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

const firstPrompt = new RegExp(prompt.source);

/** A new report: the template's Markdown with what is known filled in. What is left to be filled in stands in `[…]`. */
export function newReport(template: Template, facts: ReportFacts): string {
  /** What the person gave stands aside, so that it is not taken for words of the template. */
  const given: string[] = [];
  const keep = (value: string) => `\uE002${given.push(value) - 1}\uE003`;
  const filled = fill(withoutMarks(template.text), facts, keep);
  const text = translate(filled, facts.language ?? 'en');
  return `${text.replace(/\uE002(\d+)\uE003/g, (_, index: string) => given[Number(index)] ?? '')}\n`;
}

function fill(text: string, { title, date, time, zone }: ReportFacts, keep: (value: string) => string) {
  const [first = '', ...rest] = text.split('\n');
  let opening = date === undefined ? first : first.replace('[date]', keep(date));
  if (title) opening = opening.replace(firstPrompt, keep(escapeMarkdown(title)));
  let body = rest.join('\n');
  if (date !== undefined) {
    body = body.replace(/\[date(?: of the incident)?\]/g, () => keep(date));
    if (time !== undefined) {
      body = body.replace(/\[start(?: time)?\]/, keep(time));
      body = body.replace(/\[date and time\]/, keep([date, time, zone].filter(Boolean).join(' ')));
    }
  }
  if (zone !== undefined) body = body.replace(/\[time zone\]/g, () => keep(zone));
  return `${opening}\n${body}`;
}
