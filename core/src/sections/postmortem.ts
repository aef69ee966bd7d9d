import type { MarkdownDocument } from '../markdown/parse.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { SectionKind } from './kinds.ts';
import { linkedReport } from './link-only.ts';
import { isHolbertonPath, pathSuggests } from './path.ts';
import { titleWords } from './recognise.ts';
import type { Section } from './section.ts';
import { countTaskPrompts } from './task-text.ts';
import { startsWithTime } from './times.ts';

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
/** As much as is counted in; what a document is shows long before. */
const readLength = 8_000;

const incidentWords =
  /\b(?:outages?|incidents?|downtime|failures?|failed|failing|errors?|crash\w*|degrad\w*|unavailab\w*|alerts?|alerted|root cause|mitigat\w*|roll(?:ed)? ?back|reverted|restored|resolved|recovered|down|disruption|vulnerab\w*|panne|erreurs?|fallos?|falhas?|ca[íi]da|interrup\w*|corromp\w*|ausfall\w*|st[öo]rung\w*)\b|障害|復旧|停止|エラー|脆弱/gi;
const headWords =
  /\b(?:outage|incident|postmortem|downtime|disruption|degradation|interruption|vulnerability|crash|down)|unavailab|panne|ca[íi]da|interrup|indispon|ausfall|st[öo]rung|障害|脆弱/i;
const clock = /\b\d{1,2}[:hH]\d\d(?:\b|[ap]m\b)/gi;
const date =
  /\b20\d\d[-/.]\d\d?[-/.]\d\d?\b|\b\d{1,2}[-/.]\d{1,2}[-/.]20\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|dez)|\d{4}年\d{1,2}月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août|déc|ene|abr|ago|dic|fev|set|out|dez)[a-zà-ÿ]*\.?(?: de)? 20\d\d\b/gi;
const figure = /\b\d+(?:[.,]\d+)? ?%|\b\d[\d,.]* (?:users|customers|requests|minutes|hours)\b/gi;
/** What a title calls a document that is about incidents and tells none. */
const aboutTitle =
  /\b(?:runbook|playbook|process|policy|policies|guide|guidelines?|checklist|workflow|meetings?|changelog|how[ -]to|faq|strategy|handbook|procedures?|documentation|template|modelo|plantilla|vorlage|project|training|best practices|writing (?:an?|the|good|better|effective)|management|roadmap|index|overview of|historique|suivi|processus|procédure|proceso|processo)\b/i;
/** Where these words name a system: "Incident: project page lost its images". */
const incidentTitle =
  /^\W*(?:incidente?|post[\s-]?mortem|outage|panne|ausfall)\b[^:\p{L}]{0,20}:\s+(?!how\b|writing\b|.*\b(?:runbook|playbook|guide|template|checklist)\b)\S+\s+\S+\s+\S+/iu;
/** A title for many of them: an index. */
const manyTitle =
  /^(?:incident )?(?:post[\s-]?mortems|incidents|incident reports|retrospectives|rapports d.incidents?|incidentes|informes|ポストモーテム一覧)$/i;
const aboutText =
  /\b(?:this|the) (?:repository|repo|folder|directory|project|page|guide|runbook|document|readme) (?:contains|stores|holds|collects|transforms|lists|provides|describes|documents how|is a (?:structured|collection|list|guide))/i;
/** A README of the project that a report stands in, or will. */
const aboutProject =
  /\b(?:this|the) (?:repository|repo|folder|directory|project) (?:focuses|is focused|is designed|concerns|is about|covers|aims|introduces|deals with)\b|\bin this project,? (?:we|you|i)\b|\ba post-?mortem(?: project| report)? (?:typically|usually|generally) \w+s\b/i;
const placeholder =
  /\[[\p{Lu}][^\]\n]{2,50}\](?![([:])|\[(?:todo|tbd|date|time|name|link|x|…|\.\.\.)[^\]\n]{0,20}\](?!\()|\{\{[^}\n]*\}\}|\$\{[^}\n]*\}|\bYYYY\b|\bHH:mm\b|\bTBD\b|\blorem ipsum\b|_{3,}|\bXX+\b|<[a-zç][^>\n=/]{2,40}>/giu;

/** What a finished title may have in brackets. */
const titleTag = /\[(?:post[\s-]?mortem|incident|outage|rca|resolved|draft|sev[\s-]?\d|p\d)\]/i;
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

  const timed = countTimedLines(document);
  const clocks = count(mask, clock);
  const dates = count(mask, date) + (stated === 'times' ? 2 : 0);
  const facts = timed + clocks + dates + count(mask, figure);
  // Of what was counted in.
  const words = vocabularyOf(document).words.length * (mask.length / Math.max(1, document.mask.length));
  const prompts = countTaskPrompts(document);
  const kinds = new Set(
    sections.filter((s) => tellingKinds.has(s.kind) && s.confidence === 'exact').map((s) => s.kind),
  );
  const titled = sections.find((section) => section.kind === 'title' && section.form !== 'label');
  const title = titled?.name ?? '';
  // `<incident and title>` is HTML to the parser and no part of the name.
  const titleLine = titled ? text.slice(titled.span.start, document.lines.end(titled.line)) : '';
  const head = mask.slice(0, 1500);

  const hasPart = parts.some((kind) => kinds.has(kind));
  if (prompts >= 2 && timed < 2 && (dates + clocks < 3 || !hasPart)) {
    return verdict(false, ['states the task and tells no incident']);
  }
  const placeholders = count(mask, placeholder);
  const openFields = countOpenFields(document);
  const unset = clocks > 0 && count(mask, /\b00:00\b/g) === clocks;
  if (kinds.size >= 2 && isTemplate(sections, { facts, words, placeholders, openFields, titleLine, unset })) {
    if (!holberton)
      return {
        isPostmortem: false,
        isTemplate: true,
        why: ['a template: its sections hold placeholders or nothing'],
      };
  }
  const aboutIt = timed < 2 && aboutProject.test(text.slice(0, 3000));
  // Sentences with hardly a section, and no time, date or figure, are about postmortems.
  const tellsNothing = kinds.size < 3 && facts === 0 && words > fewWords;
  if (holberton) add(aboutIt ? 0 : tellsNothing ? 2 : 8, 'path contains 0x19-postmortem');
  else if (path !== null && pathSuggests(path)) add(3, 'path is named for incidents');
  if (stated === 'times') add(5, 'front matter states when it began and ended');

  add(Math.min(kinds.size, 4), `${kinds.size} section ${kinds.size === 1 ? 'kind' : 'kinds'}`);
  if (kinds.has('timeline'))
    add(timed >= 2 ? 3 : 1, timed >= 2 ? `a timeline with ${timed} times` : 'a timeline');
  else if (timed >= 3) add(1, `${timed} lines that begin with a time`);
  if (kinds.has('root-cause') || kinds.has('root-cause-and-resolution')) add(1, 'a root cause');
  if (titleWords.test(title) || titleWords.test(head.slice(0, 200))) add(2, 'its title');
  if (dates > 0) add(1, 'a date');
  if (clocks > 1) add(1, 'clock times');
  if (headWords.test(head)) add(1, 'it begins with an incident');
  if (count(mask, incidentWords) * 125 >= words) add(1, 'its words');

  if (facts === 0) add(-4, 'but it states no time, date or figure');
  if (
    aboutTitle.test(title) &&
    !/post[\s-]?mortem.*(?:project|report)|incident (?:report|management review)/i.test(title) &&
    !(incidentTitle.test(title) && dates > 0 && kinds.size >= 3)
  ) {
    add(-4, 'but its title is that of a guide');
  }
  if (timed < 2 && manyTitle.test(title.trim())) add(-4, 'but its title is that of an index');
  if (aboutIt || (timed < 2 && aboutText.test(text.slice(0, 3000))))
    add(-6, 'but it says it is about reports');
  if (sections.length > 25 && sections.filter((s) => s.kind === 'other').length > sections.length * 0.7) {
    add(-3, 'but most of its headings are no part of a report');
  }
  const telling = kinds.has('timeline') || kinds.has('root-cause') || kinds.has('root-cause-and-resolution');
  const named =
    titleWords.test(title) ||
    headWords.test(head) ||
    stated === 'times' ||
    (path !== null && pathSuggests(path));
  if (!telling && !named)
    return verdict(false, [...why, 'but neither a timeline, nor a root cause, nor a word of an incident']);
  if (!named && !ofIncident.some((kind) => kinds.has(kind)) && count(mask, incidentWords) === 0)
    return verdict(false, [...why, 'but a timeline alone, and no word of an incident']);
  return verdict(points >= enoughPoints, why);
}

function verdict(isPostmortem: boolean, why: readonly string[]): Verdict {
  return { isPostmortem, isTemplate: false, why };
}

interface Measured {
  readonly facts: number;
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
  const { facts, words, placeholders, openFields, titleLine, unset } = measured;
  if (/\btemplate\b|\bmodelo\b|\bmodèle\b|plantilla|vorlage|テンプレート/i.test(titleLine)) return true;
  placeholder.lastIndex = 0;
  const fresh = placeholder.test(titleLine.replace(titleTag, ''));
  placeholder.lastIndex = 0;
  if (fresh && (placeholders >= 2 || openFields >= 4 || unset)) return true;
  const own = sections.filter((section) => section.kind !== 'title' && section.kind !== 'other').length;
  if (placeholders >= 6 && placeholders * 25 > words && facts * 2 <= placeholders) return true;
  const headingWords = sections.reduce((sum, section) => sum + section.name.split(' ').length, 0);
  const wordsInSection = (words - headingWords) / own;
  // A short report also has few words; a form has next to none, or says where to put them.
  return (
    own >= 3 &&
    facts <= 4 &&
    (wordsInSection < 5 || (wordsInSection < 12 && (facts === 0 || placeholders > 0)))
  );
}

/** What the front matter says of the document: that it is one, that it is none, or when its incident was. */
function statedInFrontMatter(document: MarkdownDocument): 'yes' | 'no' | 'times' | null {
  if (!document.frontMatter) return null;
  const yaml = document.text.slice(document.frontMatter.start, document.frontMatter.end);
  const stated = /^postmortem\s*:\s*(\S+)/m.exec(yaml)?.[1];
  if (stated) return /^(?:false|no|off)$/i.test(stated) ? 'no' : 'yes';
  return /^(?:start|start_time|started_at|started)\s*:\s*\S/m.test(yaml) ? 'times' : null;
}

function countTimedLines(document: MarkdownDocument): number {
  const { mask } = document;
  let timed = 0;
  for (const line of document.prose) {
    const spans = line.cells.length > 0 ? line.cells.slice(0, 2) : [line.content];
    if (spans.some((span) => startsWithTime(mask.slice(span.start, span.end)))) timed++;
  }
  return timed;
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
