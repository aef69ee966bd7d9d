import type { MarkdownDocument } from '../markdown/parse.ts';

/*
 * A report tells what happened; a guide or a form asks for it, an index points to it. How much of each a text does, as
 * far as the question needs it whether the text is a report. In the languages we know.
 */

/** Words that tell of the past. Participles are left out: "Alert fired" stands in a form as well. */
const past =
  /(?<!\p{L})(?:was|were|wasn['’]t|weren['’]t|had|did(?:n['’]t| not)|could ?n['’]t|could not|went|began|became|took|came|found|noticed|discovered|reali[sz]ed|experienced|rec(?:ei|ie)ved|occurr?ed|happene?d|resulted|crashed|rose|fell|stayed|remained|lasted|led to|caused(?! by)|showed|tried|decided|broke|a été|ont été|étaient?|avai(?:en)?t|fue(?:ron)?|estaban?|hab[íi]an?|foi|foram|estav(?:a|am)|havia|wurden?|waren|hatten?|konnten?)(?![\p{L}])|(?:ました|でした|った|いた)(?=[。\s、])/giu;
/** What a question leaves open before such a word in its clause: "when the service was restored". */
const openQuestion =
  /(?<!\p{L})(?:what|who|whom|which|how|why|when|where|whether|if|once|that|qui|que|quoi|comment|pourquoi|quand|quel(?:le)?s?|si|qué|cómo|cuándo|cuál|como|quando|qual|quem|wie|wann|warum|wer)(?!\p{L})[^.;:!?\n]{0,60}$/iu;
const clause = 60;

/** How often a text tells of something that happened; it is not read further than to `enough` of it. */
export function countTold(text: string, enough = Number.POSITIVE_INFINITY): number {
  return readTold(text, enough).told;
}

/** How often a text tells of something that happened, and how far it was read to find `enough` of it (an offset). */
export function readTold(text: string, enough: number): { told: number; read: number } {
  let told = 0;
  for (const { index } of text.matchAll(past)) {
    if (openQuestion.test(text.slice(Math.max(0, index - clause), index))) continue;
    if (++told >= enough) return { told, read: index };
  }
  return { told, read: text.length };
}

/** A line that says what to write there. */
const instruction =
  /^(?:briefly |please )?(?:describe|explain|summari[sz]e|outline|recap|state the|list (?:the|all|any|out|every)|(?:give|provide|include|add) (?:an? |the )?(?:brief|short|detailed|clear|concise|summary|overview|description|link)|do not|décri(?:vez|re)|expliquez|indiquez|listez|précisez|describ[ae]\b|expli(?:ca|que)\b|indique\b|descreva|liste\b|forneça|beschreib|erläuter|nenne)|^(?:an? |one |\d ?[-–] ?\d )?(?:brief|short|detailed|concise|chronological|high-level|one-line|one paragraph|breve|courte?|kurze)\b[^.]{0,20}\b(?:summary|description|descripci|descriç|overview|explanation|account|list|analysis|sequence|timeline|paragraph|beschreibung|zusammenfassung)|\?$/i;

/** How many lines of a document ask or say what to write there, of how many it has beside its headings. */
export function countAsked({ prose, mask }: MarkdownDocument): { asked: number; lines: number } {
  let asked = 0;
  let lines = 0;
  for (const { content, kind } of prose) {
    if (kind === 'heading' || kind === 'setext') continue;
    const text = mask
      .slice(content.start, content.end)
      .replace(/^[^\p{L}]*(?:[^:]{2,30}:[\s*_]+(?=\p{L}))?/u, '')
      .trim();
    if (text === '') continue;
    lines++;
    if (instruction.test(text)) asked++;
  }
  return { asked, lines };
}

/** Whether a document is little more than a list of links: an index of reports that stand elsewhere. */
export function isLinkList({ prose, targets }: MarkdownDocument): boolean {
  const links = targets.filter((target) => target.alt === null);
  if (links.length < fewLinks) return false;
  let lines = 0;
  let linked = 0;
  let next = 0;
  for (const { content, kind } of prose) {
    if (kind === 'heading' || kind === 'setext') continue;
    lines++;
    while (next < links.length && (links[next]?.span.end ?? 0) <= content.start) next++;
    const link = links[next]?.span;
    if (link && link.start < content.end && (link.end - link.start) * 2 > content.end - content.start)
      linked++;
  }
  return linked >= fewLinks && linked * 5 >= lines * 3;
}

const fewLinks = 3;
