import { toSnippet } from '../core/src/repair/snippet.ts';
import { translate } from '../core/src/repair/translate.ts';
import { parseTemplate, withoutMarks } from '../core/src/templates/parse.ts';
import { phrases } from '../core/src/templates/phrases.ts';
import type { Template } from '../core/src/templates/template.ts';
import { descriptions, type SnippetLanguage, snippetLanguages } from './snippet-words.ts';

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Beginnings of entries: the last part of their prefix, and which of the core's phrases they use. */
const entries = [
  ['detected', 0],
  ['investigated', 1],
  ['misled', 2],
  ['escalated', 3],
  ['identified', 4],
  ['mitigated', 5],
  ['resolved', 6],
] as const;

/** All snippets of a language beside English. */
export function translated(
  language: SnippetLanguage,
  templates: readonly Template[],
  sections: readonly { readonly kind: string; readonly text: string }[],
  pieces: Readonly<Record<'timeline-table' | 'metrics' | 'actions' | 'action', string>>,
): Record<string, Snippet> {
  const column = (snippetLanguages.indexOf(language) + 1) as 1 | 2 | 3 | 4;
  const out: Record<string, Snippet> = {};
  const add = (prefix: string, english: string, about: string, text: string) => {
    const found = descriptions.find(([each]) => each === english);
    const description = (found?.[column] ?? english).replace('{0}', about);
    const body = toSnippet(text).split('\n');
    out[`${language}: ${description}`] = { prefix: `pm-${language}-${prefix}`, description, body };
  };
  for (const [i, template] of templates.entries()) {
    const prefix = i === 0 ? 'postmortem' : `postmortem-${template.name}`;
    add(prefix, 'A whole report: {0}', template.title, translate(withoutMarks(template.text), language));
  }
  for (const { kind, text } of sections) {
    const local = translate(text, language);
    const name = parseTemplate('section', local).sections[0]?.name ?? kind;
    add(`section-${kind}`, 'The section “{0}”', name, local);
  }
  const colon = language === 'fr' ? ' :' : ':';
  const opening = `- **[time]${colon}** `;
  add('entry', 'Timeline entry: {0}', '…', translate(`${opening}[…].`, language));
  for (const [prefix, index] of entries) {
    const phrase = phrases[language][index] ?? '';
    const about = phrase.replace(/\s*:$/, '');
    add(prefix, 'Timeline entry: {0}', about, translate(`${opening}${phrase} […].`, language));
  }
  add('timeline-table', 'The timeline as a table', '', translate(pieces['timeline-table'], language));
  add('metrics', 'A table of metrics', '', translate(pieces.metrics, language));
  add(
    'actions',
    'A table of action items with owners and due dates',
    '',
    translate(pieces.actions, language),
  );
  add('action', 'One task that can be ticked off', '', translate(pieces.action, language));
  return out;
}
