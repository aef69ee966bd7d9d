import type { MarkdownDocument } from '../markdown/parse.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import {
  introducesProject,
  isCollectionTitle,
  isGuideTitle,
  isIncidentOfDay,
  isIncidentTitle,
  isIndexTitle,
  speaksOfReports,
} from './about.ts';
import type { SectionKind } from './kinds.ts';
import { linkedReport } from './link-only.ts';
import { countAsked, isLinkList, readTold } from './narrative.ts';
import { isHolbertonPath, pathSuggests } from './path.ts';
import { titleWords } from './recognise.ts';
import type { Section } from './section.ts';
import { findTaskText } from './task-text.ts';
import { startsWithMoment } from './times.ts';

/** Whether a document tells an incident, and what speaks for it or against it, in words for a human. */
export interface Verdict {
  readonly isPostmortem: boolean;
  /** The form of a postmortem with nothing told in it yet. */
  readonly isTemplate: boolean;
  readonly why: readonly string[];
}

/** Kinds that speak for a report; names such as "Overview" or "References" stand in every document. */
const tellingKinds = new Set<SectionKind>([
  'summary',
  'timeline',
  'impact',
  'root-cause',
  'root-cause-and-resolution',
  'resolution',
  'measures',
  'tasks',
  'improvements',
  'lessons',
  'detection',
  'went-well',
  'went-wrong',
  'duration',
  'actions',
]);
/** Kinds that only the report of an incident has; a summary and a timeline stand in any diary of work. */
const ofIncident: readonly SectionKind[] = [
  'impact',
  'root-cause',
  'root-cause-and-resolution',
  'detection',
  'duration',
  'went-wrong',
];
/** Parts of which a report has at least one; an overview or a length stands in any README. */
const parts: readonly SectionKind[] = [
  'timeline',
  'impact',
  'root-cause',
  'root-cause-and-resolution',
  'resolution',
  'measures',
];
const enoughPoints = 6;
/** A report that has just been begun has fewer words. */
const fewWords = 30;
/** A text that tells of the past less often than this tells nothing that happened. */
const fewTold = 3;
/** Surely a story. */
const muchTold = 6;
/** A short story tells of the past at least once in so many words. */
const wordsToTell = 40;
/** A report below or between a pasted task tells less often, since some of the task is left in its words. */
const wordsToAnswer = 80;
/** Where something broke, so many words hold at least one that says so. */
const wordsToBreak = 80;
/** A letter of a word's share of the text; good enough to count the words of pasted lines. */
const lettersOfWord = 6;
/** `2018-01-18, certificate about to expire` */
const dayInTitle =
  /\b20\d\d[-/.]\d\d?[-/.]\d\d?\b.*\p{L}{3}.*\p{L}{3}|\p{L}{3}.*\p{L}{3}.*\b20\d\d[-/.]\d\d?[-/.]\d\d?\b/u;
/** A heading with more words than this is a sentence, and tells as one. */
const mostInName = 9;
/** As much as is counted in; what a document is shows long before. */
const readLength = 8_000;

const incidentWords =
  /\b(?:outages?|incidents?|downtime|failures?|failed|failing|errors?|crash\w*|degrad\w*|unavailab\w*|alerts?|alerted|root cause|mitigat\w*|roll(?:ed)? ?back|reverted|restored|resolved|recovered|down|disruption|vulnerab\w*|panne|erreurs?|fallos?|falhas?|ca[íi]da|interrup\w*|corromp\w*|ausfall\w*|st[öo]rung\w*)\b|障害|復旧|停止|エラー|脆弱/gi;
const headWords =
  /\b(?:outage|incident|postmortem|downtime|disruption|degradation|interruption|vulnerability|crash|down)|unavailab|panne|ca[íi]da|interrup|indispon|ausfall|st[öo]rung|障害|脆弱/i;
const clock =
  /\b\d{1,2}[:hH]\d\d(?:\b|[ap]m\b)|\b\d{1,2}\.\d\d (?:WIB|WITA|WIT|Uhr|UTC|GMT)\b|\b\d{1,2} ?[ap]\.?m\b/gi;
const month =
  '(?:jan(?:uary|uar|vier|eiro|v)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fev(?:ereiro)?|fév(?:r|rier)?|mar(?:ch|s|zo|ço)?|märz|a[pbv]r(?:il)?|may|mayo|maio?|jun(?:e|i|io|ho)?|juin|jul(?:y|i|io|ho)?|juil(?:let)?|aug(?:ust)?|agosto|août|sept?(?:ember|embre|iembre)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?)(?![a-zà-ÿ])\\.?';
const date = new RegExp(
  `\\b20\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]20\\d\\d\\b|\\b${month},? (?:\\d{1,2}(?:st|nd|rd|th)?\\b|(?:del? )?20\\d\\d\\b)|\\b\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ -](?:of |de )?${month}|\\d{4}年\\d{1,2}月`,
  'gi',
);
const figure = /\b\d+(?:[.,]\d+)? ?%|\b\d[\d,.]* (?:users|customers|requests|minutes|hours)\b/gi;
const placeholder =
  /\[[\p{Lu}][^\]\n]{2,50}\](?![([:])|\[(?:todo|tbd|date|time|name|link|x|…|\.\.\.)[^\]\n]{0,20}\](?!\()|\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|\bYYYY\b|\bHH:mm\b|\bTBD\b|\blorem ipsum\b|_{3,}|\bXX+\b|<[a-zç][^>\n=/]{2,40}>/giu;

/** What a finished title may have in brackets. */
const titleTag =
  /\[(?:post[\s-]?mortem|incident|outage|rca|resolved|draft|p\d|[a-z]{2,8}[\s#_-]{0,2}\d[\d-]*)\]/i;
/** `<start date>`, `<HH:MM>`: more than the one small word of an HTML tag. */
const openField = /<(?=[^>\n]*(?: |\p{Lu}{2}))[\p{L}#][^>\n=/@`]{2,60}>/gu;

/** Decides from path, front matter and content. Pure and linear in the text. */
export function judge(
  document: MarkdownDocument,
  sections: readonly Section[],
  path: string | null,
): Verdict {
  const { text } = document;
  const mask = document.mask.slice(0, readLength);
  const stated = statedInFrontMatter(document);
  if (stated === 'no') return verdict(false, ['front matter says postmortem: false']);
  if (stated === 'yes') return verdict(true, ['front matter says so']);

  const holberton = path !== null && isHolbertonPath(path);
  if (holberton && linkedReport(document) !== null) {
    return verdict(true, ['path contains 0x19-postmortem', 'it only links to the report']);
  }

  const why: string[] = [];
  let points = 0;
  const add = (value: number, reason: string) => {
    if (value === 0) return;
    points += value;
    why.push(reason);
  };

  const { told, read } = readTold(mask, muchTold);
  const inCode = told >= muchTold ? countTimesInCode(document, sections) : 0;
  const timed = countTimedLines(document) + inCode;
  const clocks = count(mask, clock) + inCode;
  const dates =
    count(mask, date) +
    (stated === 'times' || stated === 'incident' ? 2 : 0) +
    sections.filter(({ kind, content }) => kind === 'date' && isDay(text.slice(content.start, content.end)))
      .length;
  const facts = timed + clocks + dates + count(mask, figure);
  // Of what was counted in.
  const words = vocabularyOf(document).words.length * (mask.length / Math.max(1, document.mask.length));
  const pasted = findTaskText(document);
  const kinds = new Set(
    sections.filter((s) => tellingKinds.has(s.kind) && s.confidence === 'exact').map((s) => s.kind),
  );
  const titled = sections.find((section) => section.kind === 'title' && section.form !== 'label');
  const title = titled?.name ?? '';
  // `<incident and title>` is HTML to the parser and no part of the name.
  const titleLine = titled ? text.slice(titled.span.start, document.lines.end(titled.line)) : '';
  const head = mask.slice(0, 1500);

  const hasPart = parts.some((kind) => kinds.has(kind));
  const lettersPasted = pasted.reduce((sum, { start, end }) => sum + (start < read ? end - start : 0), 0);
  const wordsRead = (words * read) / Math.max(1, mask.length) - lettersPasted / lettersOfWord;
  const answers = told >= (facts > 0 ? fewTold : muchTold) && told * wordsToAnswer >= wordsRead;
  // The project's own days, from its page, tell no incident.
  const tellsTimes = dates + clocks >= 3 && hasPart && told > 0;
  if (pasted.length >= 2 && timed < 2 && !tellsTimes && !answers) {
    return verdict(false, ['states the task and tells no incident']);
  }
  const troubles = count(mask, incidentWords);
  /** A story: it tells of the past as densely as only one does. */
  const dense = told >= fewTold && told * wordsToTell >= wordsRead;
  const tellsFailure = dense && troubles * wordsToBreak >= words;
  const placeholders = count(mask, placeholder);
  const openFields = countOpenFields(document);
  const unset = clocks > 0 && count(mask, /\b00:00\b/g) === clocks;
  if (
    kinds.size >= 2 &&
    isTemplate(sections, { facts, told, words, placeholders, openFields, titleLine, unset })
  ) {
    if (!holberton)
      return {
        isPostmortem: false,
        isTemplate: true,
        why: ['a template: its sections hold placeholders or nothing'],
      };
  }
  // A report has the day, the hours, or at least sentences of what happened.
  const tellsNothing = timed === 0 && clocks + dates === 0 && told < fewTold;
  if (timed < 2 && told < fewTold) {
    if (isLinkList(document)) return verdict(false, ['lists links to reports']);
    const { asked, lines } = countAsked(document);
    if (asked >= 2 && asked * 5 >= lines && dates === 0)
      return verdict(false, ['asks what a report shall tell, and tells nothing itself']);
  }
  const aboutIt = timed < 2 && introducesProject(text);
  if (holberton) add(aboutIt ? 0 : tellsNothing && words > fewWords ? 2 : 8, 'path contains 0x19-postmortem');
  else if (path !== null && pathSuggests(path)) add(3, 'path is named for incidents');
  if (stated === 'times') add(5, 'front matter states when it began and ended');

  add(Math.min(kinds.size, 4), `${kinds.size} section ${kinds.size === 1 ? 'kind' : 'kinds'}`);
  if (kinds.has('timeline'))
    add(timed >= 2 ? 3 : 1, timed >= 2 ? `a timeline with ${timed} times` : 'a timeline');
  else if (timed >= 3) add(1, `${timed} lines that begin with a time`);
  if (kinds.has('root-cause') || kinds.has('root-cause-and-resolution')) add(1, 'a root cause');
  const calledSo = titleWords.test(title) || isIncidentTitle(title) || titleWords.test(head.slice(0, 200));
  if (calledSo) add(2, 'its title');
  if (calledSo && (told >= muchTold || dense) && dates > 0) add(1, 'it tells what happened');
  const guides = isGuideTitle(title) && !(isIncidentTitle(title) && dates > 0 && kinds.size >= 3);
  if (tellsFailure && !guides) add(calledSo ? 2 : 1, 'it tells what broke');
  if (isIncidentOfDay(title)) add(2, 'its title names the day of an incident');
  else if (told >= fewTold && title.includes('20') && dayInTitle.test(title))
    add(1, 'its title names the day');
  if (dates > 0) add(1, 'a date');
  if (clocks > 1) add(1, 'clock times');
  if (headWords.test(head)) add(1, 'it begins with an incident');
  if (troubles * 125 >= words) add(1, 'its words');

  if (tellsNothing && words > fewWords)
    add(
      isIncidentTitle(title) && facts > 0 ? -3 : -8,
      'but it tells no day, no time and nothing that happened',
    );
  else if (facts === 0)
    add(dense || (told >= fewTold && kinds.size >= 4) ? -2 : -4, 'but it states no time, date or figure');
  if (guides) add(told >= muchTold && clocks > 1 ? -2 : -4, 'but its title is that of a guide');
  if (timed < 2 && isIndexTitle(title)) add(told < fewTold ? -8 : -4, 'but its title is that of an index');
  if (isCollectionTitle(title) && tellsSeveral(sections)) add(-8, 'but it tells of many incidents');
  // The introduction of a project may stand before its report.
  const aboutPenalty = tellsFailure && facts > 0 ? -2 : told < fewTold && clocks + dates < 3 ? -8 : -6;
  if (aboutIt || (timed < 2 && speaksOfReports(text))) add(aboutPenalty, 'but it says it is about reports');
  if (sections.length > 25 && sections.filter((s) => s.kind === 'other').length > sections.length * 0.7) {
    add(-3, 'but most of its headings are no part of a report');
  }
  const ofFailure = ofIncident.some((kind) => kinds.has(kind));
  if (!(hasPart && ofFailure) && timed === 0 && words > fewWords && troubles === 0)
    add(-4, 'but it names nothing that broke');
  const telling = kinds.has('timeline') || kinds.has('root-cause') || kinds.has('root-cause-and-resolution');
  const named =
    titleWords.test(title) ||
    isIncidentOfDay(title) ||
    headWords.test(head) ||
    stated === 'times' ||
    (path !== null && pathSuggests(path));
  if (!telling && !named)
    return verdict(false, [...why, 'but neither a timeline, nor a root cause, nor a word of an incident']);
  if (!named && !ofFailure && troubles === 0)
    return verdict(false, [...why, 'but a timeline alone, and no word of an incident']);
  return verdict(points >= enoughPoints, why);
}

function verdict(isPostmortem: boolean, why: readonly string[]): Verdict {
  return { isPostmortem, isTemplate: false, why };
}

/** Whether a part that a report has once stands here for one incident after the other. */
function tellsSeveral(sections: readonly Section[]): boolean {
  return parts.some((kind) => sections.filter((section) => section.kind === kind).length > 1);
}

interface Measured {
  readonly facts: number;
  readonly told: number;
  readonly words: number;
  readonly placeholders: number;
  /** `<name>` fields anywhere, those in code style too. */
  readonly openFields: number;
  readonly titleLine: string;
  /** Every clock time is 00:00. */
  readonly unset: boolean;
}

/** A form to be filled in: placeholders in its title or all over it, or sections with nearly nothing in them. */
function isTemplate(sections: readonly Section[], measured: Measured): boolean {
  const { facts, told, words, placeholders, openFields, titleLine, unset } = measured;
  if (/\btemplate\b|\bmodelo\b|\bmodèle\b|plantilla|vorlage|テンプレート/i.test(titleLine)) return true;
  placeholder.lastIndex = 0;
  const fresh = placeholder.test(titleLine.replace(titleTag, ''));
  placeholder.lastIndex = 0;
  if (fresh && (placeholders >= 2 || openFields >= 4 || unset)) return true;
  const own = sections.filter((section) => section.kind !== 'title' && section.kind !== 'other').length;
  if (placeholders >= 6 && placeholders * 25 > words && facts * 2 <= placeholders) return true;
  const headingWords = sections.reduce(
    (sum, section) => sum + Math.min(mostInName, section.name.split(' ').length),
    0,
  );
  const wordsInSection = (words - headingWords) / own;
  // A short report also has few words; a form has next to none, or says where to put them.
  return (
    own >= 3 &&
    facts <= 4 &&
    (told < fewTold || placeholders > 1) &&
    (wordsInSection < 5 || (wordsInSection < 12 && (facts === 0 || placeholders > 1)))
  );
}

/**
 * What the front matter says of the document: that it is one, that it is none, when its incident was, or that it has
 * the date of one and how bad or long it was.
 */
function statedInFrontMatter(document: MarkdownDocument): 'yes' | 'no' | 'times' | 'incident' | null {
  if (!document.frontMatter) return null;
  const yaml = document.text.slice(document.frontMatter.start, document.frontMatter.end);
  const stated = /^postmortem\s*:\s*(\S+)/m.exec(yaml)?.[1];
  if (stated) return /^(?:false|no|off)$/i.test(stated) ? 'no' : 'yes';
  if (/^(?:start|start_time|started_at|started)\s*:\s*\S/m.test(yaml)) return 'times';
  return /^(?:(?:incident_)?date|created)\s*:\s*["']?20\d\d/m.test(yaml) &&
    /^(?:severity|duration|impact)\w*\s*:\s*[^\s#]/m.test(yaml)
    ? 'incident'
    : null;
}

function countTimedLines(document: MarkdownDocument): number {
  const { mask } = document;
  let timed = 0;
  for (const line of document.prose) {
    const spans = line.cells.length > 0 ? line.cells.slice(0, 2) : [line.content];
    if (spans.some((span) => startsWithMoment(mask.slice(span.start, span.end)))) timed++;
  }
  return timed;
}

/** Lines of a timeline that begin with a time and stand in a block of code. */
function countTimesInCode({ text, mask, lines }: MarkdownDocument, sections: readonly Section[]): number {
  let times = 0;
  for (const { kind, line, endLine, span } of sections) {
    if (kind !== 'timeline' || span.start > readLength) continue;
    for (let at = line + 1; at <= endLine && lines.start(at) < readLength; at++) {
      const inner = mask.slice(lines.start(at), lines.end(at));
      if (inner.trim() === '' && startsWithMoment(text.slice(lines.start(at), lines.end(at)))) times++;
    }
  }
  return times;
}

/** Whether the content of a field for the day begins with one, be it in code style. */
function isDay(content: string): boolean {
  date.lastIndex = 0;
  const day = date.test(content.slice(0, 60));
  date.lastIndex = 0;
  return day;
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
