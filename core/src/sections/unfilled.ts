import type { MarkdownDocument } from '../markdown/parse.ts';
import { clock, count, date, type Evidence, fewTold, readLength, wordsToTell } from './evidence.ts';
import { countTold } from './narrative.ts';
import type { Section } from './section.ts';

/*
 * Templates: forms of a report in which nothing is told yet. A report that somebody has begun in such a form is none,
 * however many prompts still stand in it.
 */

const templateWord = /\btemplate\b|\bmodelo\b|\bmodèle\b|plantilla|vorlage|テンプレート/i;
const placeholder =
  /\[[\p{Lu}][^\]\n]{2,50}\](?![([:])|\[(?:todo|tbd|date|time|name|link|x|…|\.\.\.)[^\]\n]{0,20}\](?!\()|\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|\bYYYY\b|\bHH:mm\b|\bTBD\b|\blorem ipsum\b|_{3,}|\bXX+\b|<[a-zç][^>\n=/]{2,40}>/giu;
/** What a finished title may have in brackets. */
const titleTag =
  /\[(?:post[\s-]?mortem|incident|outage|rca|resolved|draft|p\d|[a-z]{2,8}[\s#_-]{0,2}\d[\d-]*)\]/i;
/** `<start date>`, `<HH:MM>`: more than the one small word of an HTML tag. */
const openField = /<(?=[^>\n]*(?: |\p{Lu}{2}))[\p{L}#][^>\n=/@`]{2,60}>/gu;
/** A heading with more words than this is a sentence, and tells as one. */
const mostInName = 9;

/** Whether a document is a template: an open title, or placeholders all over it or hardly a word in its sections. */
export function isTemplate(
  document: MarkdownDocument,
  sections: readonly Section[],
  evidence: Evidence,
): boolean {
  const { mask, titleLine, kinds, facts, words, clocks } = evidence;
  if (kinds.size < 2) return false;
  if (templateWord.test(titleLine)) return true;
  const placeholders = count(mask, placeholder);
  const isTitleOpen = count(titleLine.replace(titleTag, ''), placeholder) > 0;
  const isUnset = clocks > 0 && count(mask, /\b00:00\b/g) === clocks;
  if (isTitleOpen && (placeholders >= 2 || isUnset || countOpenFields(document) >= 4)) return true;
  const isAllPrompts = placeholders >= 6 && placeholders * 25 > words && facts * 2 <= placeholders;
  return (
    (isAllPrompts || isSparse(sections, evidence, placeholders)) && !isBegun(document, sections, evidence)
  );
}

/** Whether the sections hold next to no words. A short report also has few; a form has fewer, or says where to put them. */
function isSparse(
  sections: readonly Section[],
  { facts, told, words }: Evidence,
  placeholders: number,
): boolean {
  const own = sections.filter((section) => section.kind !== 'title' && section.kind !== 'other').length;
  const headingWords = sections.reduce(
    (sum, section) => sum + Math.min(mostInName, section.name.split(' ').length),
    0,
  );
  const wordsInSection = (words - headingWords) / own;
  return (
    own >= 3 &&
    facts <= 4 &&
    (told < fewTold || placeholders > 1) &&
    (wordsInSection < 5 || (wordsInSection < 12 && (facts === 0 || placeholders > 1)))
  );
}

/** Whether somebody tells an incident in a form already: outside its prompts stands the day, or some of the story. */
function isBegun(
  { prose, mask, frontMatter }: MarkdownDocument,
  sections: readonly Section[],
  { stated }: Evidence,
): boolean {
  if (stated !== null) return true;
  const titles = sections.filter(({ kind }) => kind === 'title').map(({ name }) => name);
  const lines = prose
    .filter(({ content, level }) => level === 0 && content.start <= readLength)
    .map(({ content }) => mask.slice(content.start, content.end));
  const fields = frontMatter ? mask.slice(frontMatter.start, frontMatter.end).split('\n') : [];
  const own = [...fields, ...titles, ...lines].filter((line) => count(line, placeholder) === 0).join('\n');
  if (count(own, date) > 0) return true;
  const told = countTold(own);
  const words = own.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (told >= fewTold && told * wordsToTell >= words) || (told >= 2 && count(own, clock) > 0);
}

/** `<name>` fields in prose, those in code style too. */
function countOpenFields({ prose, text }: MarkdownDocument): number {
  let fields = 0;
  for (const { content } of prose) {
    if (content.start > readLength) break;
    fields += count(text.slice(content.start, content.end), openField);
  }
  return fields;
}
