import { parseMarkdown } from '../markdown/parse.ts';
import type { Language } from '../sections/kinds.ts';
import { recogniseSections } from '../sections/recognise.ts';
import { phrases } from '../templates/phrases.ts';
import { prompt } from '../templates/prompt.ts';
import { promptIn, wordings } from '../templates/wording/index.ts';
import { nameOf } from './name-of.ts';

/**
 * The text of a template in another language: names of sections as the names files have them, prompts and the words
 * around them as the wording has them. Where a language has no wording, lines of English words become `[…]`.
 */
export function translate(text: string, language: Language): string {
  if (language === 'en') return text;
  /** What is translated stands aside, so that nothing is translated twice. */
  const done: string[] = [];
  const keep = (translated: string) => `\uE000${done.push(translated) - 1}\uE001`;
  const markdown = parseMarkdown(text);
  const { sections } = recogniseSections(markdown);
  const used = new Set<string>();
  const words = wordings[language]?.words;
  const names = sections.flatMap(({ kind, form, nameSpan, name }) => {
    if (kind === 'title' || kind === 'other' || /[[\]]/.test(name)) return [];
    // What a row of a table measures is told more exactly by its own words.
    if (form === 'table' && words?.[name] !== undefined) return [];
    const local = nameOf(kind, language, name);
    // Two headings of one kind would get the same name.
    if (form === 'heading' && used.has(local)) return [];
    if (form === 'heading') used.add(local);
    return [{ span: nameSpan, local }];
  });
  let out = text;
  for (const { span, local } of names.reverse())
    out = out.slice(0, span.start) + keep(local) + out.slice(span.end);
  out = out.replace(prompt, (_, asked: string) => keep(promptIn(language, asked)));
  for (const [i, english] of phrases.en.entries())
    out = out.replaceAll(english, () => keep(phrases[language][i] ?? '…'));
  if (words) {
    for (const [english, local] of Object.entries(words))
      out = out.replace(whole(english), () => keep(local));
  } else out = out.replace(/^(?![#|]).*$/gm, withoutEnglish);
  out = out.replace(/\uE000(\d+)\uE001/g, (_, index: string) => done[Number(index)] ?? '');
  if (language !== 'fr') return out;
  const body = markdown.frontMatter ? out.indexOf('\n---', 3) + 4 : 0;
  return out.slice(0, body) + out.slice(body).replace(/(?<=[^\s:]):(?=\*\*|\s|$)/gmu, ' :');
}

function whole(english: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${english.replace(/[.?()]/g, '\\$&')}(?![\\p{L}\\d])`, 'gu');
}

/** A line with a prompt and English words around it, as one prompt behind its marker and its label. */
function withoutEnglish(line: string): string {
  const opening = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*[^*]+\*\*:?\s*)?/.exec(line)?.[0] ?? '';
  const rest = line.slice(opening.length);
  return rest.includes('\uE000') && /\p{L}{4,}/u.test(rest) ? `${opening}[…]` : line;
}
