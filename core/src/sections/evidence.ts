import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Span } from '../markdown/span.ts';
import { vocabularyOf } from '../markdown/vocabulary.ts';
import type { SectionKind } from './kinds.ts';
import { readTold } from './narrative.ts';
import type { Section } from './section.ts';
import { findTaskText } from './task-text.ts';
import { startsWithMoment } from './times.ts';

/*
 * What bears on the question whether a text tells an incident, counted in its beginning, in the languages we know.
 */

/** As much as is counted in; what a document is shows long before. */
export const readLength = 8_000;
/** A text that tells of the past less often than this tells nothing that happened. */
export const fewTold = 3;
/** Surely a story. */
export const muchTold = 6;
/** A short story tells of the past at least once in so many words. */
export const wordsToTell = 40;
/** Where something broke, so many words hold at least one that says so. */
const wordsToBreak = 80;
/** A letter of a word's share of the text; good enough to count the words of pasted lines. */
const lettersOfWord = 6;

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

const troubleWords =
  /\b(?:outages?|incidents?|downtime|failures?|failed|failing|errors?|crash\w*|died|dies|hung|stuck|degrad\w*|unavailab\w*|alerts?|alerted|root cause|mitigat\w*|roll(?:ed)? ?back|reverted|restored|resolved|recovered|down|disruption|vulnerab\w*|panne|erreurs?|fallos?|falhas?|ca[íi]da|interrup\w*|corromp\w*|ausfall\w*|st[öo]rung\w*)\b|障害|復旧|停止|エラー|脆弱/gi;
/** A clock time. */
export const clock =
  /\b\d{1,2}[:hH]\d\d(?:\b|[ap]m\b)|\b\d{1,2}\.\d\d (?:WIB|WITA|WIT|Uhr|UTC|GMT)\b|\b\d{1,2} ?[ap]\.?m\b/gi;
const month =
  '(?:jan(?:uary|uar|vier|eiro|v)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fev(?:ereiro)?|fév(?:r|rier)?|mar(?:ch|s|zo|ço)?|märz|a[pbv]r(?:il)?|may|mayo|maio?|jun(?:e|i|io|ho)?|juin|jul(?:y|i|io|ho)?|juil(?:let)?|aug(?:ust)?|agosto|août|sept?(?:ember|embre|iembre)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?)(?![a-zà-ÿ])\\.?';
/** A calendar date. */
export const date = new RegExp(
  `\\b20\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]20\\d\\d\\b|\\b${month},? (?:\\d{1,2}(?:st|nd|rd|th)?\\b|(?:del? )?20\\d\\d\\b)|\\b\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ -](?:of |de )?${month}|\\d{4}年\\d{1,2}月`,
  'gi',
);
const figure = /\b\d+(?:[.,]\d+)? ?%|\b\d[\d,.]* (?:users|customers|requests|minutes|hours)\b/gi;

/**
 * What the front matter says of the document: that it is one, that it is none, when its incident was, or that it has
 * the date of one and how bad or long it was.
 */
type FrontMatter = 'yes' | 'no' | 'times' | 'incident' | null;

/** What was counted in the beginning of a document. */
export interface Evidence {
  readonly stated: FrontMatter;
  /** The beginning of the mask: what was counted in. */
  readonly mask: string;
  /** The name of the document, and the whole line it stands on; empty where there is none. */
  readonly title: string;
  readonly titleLine: string;
  readonly kinds: ReadonlySet<SectionKind>;
  /** Lines that begin with a time. */
  readonly timed: number;
  readonly clocks: number;
  readonly dates: number;
  /** All times, dates and figures. */
  readonly facts: number;
  /** How often it tells of the past; counted no further than `muchTold`. */
  readonly told: number;
  readonly words: number;
  /** The words, those of the pasted task left out, in which `told` was counted. */
  readonly wordsRead: number;
  /** Words for what broke, and how it was put right. */
  readonly troubles: number;
  readonly pasted: readonly Span[];
  /** A story: it tells of the past as densely as only one does. */
  readonly isDense: boolean;
  /** It tells so of something that broke. */
  readonly tellsFailure: boolean;
}

/** Counts what speaks for a report and against it. Linear in the text. */
export function gatherEvidence(document: MarkdownDocument, sections: readonly Section[]): Evidence {
  const { text, lines } = document;
  const mask = document.mask.slice(0, readLength);
  const stated = statedInFrontMatter(document);
  const { told, read } = readTold(mask, muchTold);
  const inCode = told >= muchTold ? countTimesInCode(document, sections) : 0;
  const timed = countTimedLines(document) + inCode;
  const clocks = count(mask, clock) + inCode;
  const dates =
    count(mask, date) +
    (stated === 'times' || stated === 'incident' ? 2 : 0) +
    sections.filter(({ kind, content }) => kind === 'date' && isDay(text.slice(content.start, content.end)))
      .length;
  const words = vocabularyOf(document).words.length * (mask.length / Math.max(1, document.mask.length));
  const pasted = findTaskText(document);
  const lettersPasted = pasted.reduce((sum, { start, end }) => sum + (start < read ? end - start : 0), 0);
  const wordsRead = (words * read) / Math.max(1, mask.length) - lettersPasted / lettersOfWord;
  const troubles = count(mask, troubleWords);
  const isDense = told >= fewTold && told * wordsToTell >= wordsRead;
  const titled = sections.find((section) => section.kind === 'title' && section.form !== 'label');
  return {
    stated,
    mask,
    title: titled?.name ?? '',
    // `<incident and title>` is HTML to the parser and no part of the name.
    titleLine: titled ? text.slice(titled.span.start, lines.end(titled.line)) : '',
    kinds: new Set(
      sections.filter((s) => tellingKinds.has(s.kind) && s.confidence === 'exact').map((s) => s.kind),
    ),
    timed,
    clocks,
    dates,
    facts: timed + clocks + dates + count(mask, figure),
    told,
    words,
    wordsRead,
    troubles,
    pasted,
    isDense,
    tellsFailure: isDense && troubles * wordsToBreak >= words,
  };
}

/** What the front matter says; null where there is none, or it says nothing. */
export function statedInFrontMatter(document: MarkdownDocument): FrontMatter {
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

/** How often a pattern with the flag `g` is found in a text. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
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
  return count(content.slice(0, 60), date) > 0;
}
