import type { MarkdownDocument } from '../markdown/parse.ts';
import {
  introducesProject,
  isCollectionTitle,
  isGuideTitle,
  isIncidentOfDay,
  isIncidentTitle,
  isIndexTitle,
  speaksOfReports,
} from './about.ts';
import { type Evidence, fewTold, gatherEvidence, muchTold, statedInFrontMatter } from './evidence.ts';
import type { SectionKind } from './kinds.ts';
import { linkedReport } from './link-only.ts';
import { countAsked, isLinkList } from './narrative.ts';
import { isHolbertonPath, pathSuggests } from './path.ts';
import type { Section } from './section.ts';
import { titleWords } from './titles.ts';
import { isTemplate } from './unfilled.ts';

/** Whether a document tells an incident, and what speaks for it or against it, in words for a human. */
export interface Verdict {
  readonly isPostmortem: boolean;
  /** The form of a postmortem with nothing told in it yet. */
  readonly isTemplate: boolean;
  readonly why: readonly string[];
}

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
/** A report below or between a pasted task tells less often, since some of the task is left in its words. */
const wordsToAnswer = 80;
/** Where a document begins, in letters: there its matter is named. */
const headLength = 1500;
/** `2018-01-18, certificate about to expire` */
const dayInTitle =
  /\b20\d\d[-/.]\d\d?[-/.]\d\d?\b.*\p{L}{3}.*\p{L}{3}|\p{L}{3}.*\p{L}{3}.*\b20\d\d[-/.]\d\d?[-/.]\d\d?\b/u;
const headWords =
  /\b(?:outage|incident|postmortem|downtime|disruption|degradation|interruption|vulnerability|crash|down)|unavailab|panne|ca[íi]da|interrup|indispon|ausfall|st[öo]rung|障害|脆弱/i;

/** Decides from path, front matter and content. Pure and linear in the text. */
export function judge(
  document: MarkdownDocument,
  sections: readonly Section[],
  path: string | null,
): Verdict {
  const stated = statedInFrontMatter(document);
  if (stated === 'no') return verdict(false, ['front matter says postmortem: false']);
  if (stated === 'yes') return verdict(true, ['front matter says so']);
  const isStudents = path !== null && isHolbertonPath(path);
  if (isStudents && linkedReport(document) !== null)
    return verdict(true, ['path contains 0x19-postmortem', 'it only links to the report']);

  const evidence = gatherEvidence(document, sections);
  if (isPastedTask(evidence)) return verdict(false, ['states the task and tells no incident']);
  if (!isStudents && isTemplate(document, sections, evidence)) {
    const why = ['a template: its sections hold placeholders or nothing'];
    return { isPostmortem: false, isTemplate: true, why };
  }
  const instead = whatInstead(document, evidence);
  if (instead !== null) return verdict(false, [instead]);

  const points = [
    ...speaksFor(document, evidence, path),
    ...speaksAgainst(document, sections, evidence),
  ].filter(([value]) => value !== 0);
  const why = points.map(([, reason]) => reason);
  const lack = lackOf(evidence, path);
  if (lack !== null) return verdict(false, [...why, lack]);
  const isEnough = points.reduce((sum, [value]) => sum + value, 0) >= enoughPoints;
  const saysWhy = isEnough || points.some(([value]) => value < 0);
  return verdict(isEnough, saysWhy ? why : [...why, 'but that is too little']);
}

function verdict(isPostmortem: boolean, why: readonly string[]): Verdict {
  return { isPostmortem, isTemplate: false, why };
}

/** Whether a document is the pasted task of the students' project, and no report below or between it. */
function isPastedTask(evidence: Evidence): boolean {
  const { pasted, timed, clocks, dates, facts, told, wordsRead } = evidence;
  const answers = told >= (facts > 0 ? fewTold : muchTold) && told * wordsToAnswer >= wordsRead;
  // The project's own days, from its page, tell no incident.
  const tellsTimes = dates + clocks >= 3 && hasPart(evidence) && told > 0;
  return pasted.length >= 2 && timed < 2 && !tellsTimes && !answers;
}

/** What a document does that tells neither times nor a story; null where it does nothing else than a report. */
function whatInstead(document: MarkdownDocument, { timed, told, dates }: Evidence): string | null {
  if (timed >= 2 || told >= fewTold) return null;
  if (isLinkList(document)) return 'lists links to reports';
  const { asked, lines } = countAsked(document);
  return asked >= 2 && asked * 5 >= lines && dates === 0
    ? 'asks what a report shall tell, and tells nothing itself'
    : null;
}

/** What something weighs, and what it is, in words for a human. */
type Point = readonly [value: number, reason: string];

function* speaksFor(
  document: MarkdownDocument,
  evidence: Evidence,
  path: string | null,
): Generator<Point, void> {
  const { stated, mask, title, kinds, timed, clocks, dates, told, words, troubles } = evidence;
  const head = mask.slice(0, headLength);
  if (path !== null && isHolbertonPath(path)) {
    const value = saysItIsAbout(document, evidence) ? 0 : tellsNothing(evidence) ? 2 : 8;
    yield [value, 'path contains 0x19-postmortem'];
  } else if (path !== null && pathSuggests(path)) yield [3, 'path is named for incidents'];
  if (stated === 'times') yield [5, 'front matter states when it began and ended'];

  yield [Math.min(kinds.size, 4), `${kinds.size} section ${kinds.size === 1 ? 'kind' : 'kinds'}`];
  if (kinds.has('timeline')) yield timed >= 2 ? [3, `a timeline with ${timed} times`] : [1, 'a timeline'];
  else if (timed >= 3) yield [1, `${timed} lines that begin with a time`];
  if (hasCause(evidence)) yield [1, 'a root cause'];
  const calledSo = titleWords.test(title) || isIncidentTitle(title) || titleWords.test(head.slice(0, 200));
  if (calledSo) yield [2, 'its title'];
  if (calledSo && (told >= muchTold || evidence.isDense) && dates > 0) yield [1, 'it tells what happened'];
  if (evidence.tellsFailure && !isGuide(evidence)) yield [calledSo ? 2 : 1, 'it tells what broke'];
  if (isIncidentOfDay(title)) yield [2, 'its title names the day of an incident'];
  else if (told >= fewTold && title.includes('20') && dayInTitle.test(title))
    yield [1, 'its title names the day'];
  if (dates > 0) yield [1, 'a date'];
  if (clocks > 1) yield [1, 'clock times'];
  if (headWords.test(head)) yield [1, 'it begins with an incident'];
  if (troubles > 0 && troubles * 125 >= words) yield [1, 'its words'];
}

function* speaksAgainst(
  document: MarkdownDocument,
  sections: readonly Section[],
  evidence: Evidence,
): Generator<Point, void> {
  const { title, kinds, timed, clocks, dates, facts, told, words, troubles } = evidence;
  if (tellsNothing(evidence))
    yield [
      isIncidentTitle(title) && facts > 0 ? -3 : -8,
      'but it tells no day, no time and nothing that happened',
    ];
  else if (facts === 0)
    yield [
      evidence.isDense || (told >= fewTold && kinds.size >= 4) ? -2 : -4,
      'but it states no time, date or figure',
    ];
  if (isGuide(evidence)) yield [told >= muchTold && clocks > 1 ? -2 : -4, 'but its title is that of a guide'];
  if (timed < 2 && isIndexTitle(title)) yield [told < fewTold ? -8 : -4, 'but its title is that of an index'];
  if (isCollectionTitle(title) && tellsSeveral(sections)) yield [-8, 'but it tells of many incidents'];
  if (saysItIsAbout(document, evidence) || (timed < 2 && speaksOfReports(document.text))) {
    // The introduction of a project may stand before its report.
    const value = evidence.tellsFailure && facts > 0 ? -2 : told < fewTold && clocks + dates < 3 ? -8 : -6;
    yield [value, 'but it says it is about reports'];
  }
  if (sections.length > 25 && sections.filter((s) => s.kind === 'other').length > sections.length * 0.7)
    yield [-3, 'but most of its headings are no part of a report'];
  if (!(hasPart(evidence) && isOfFailure(evidence)) && timed === 0 && words > fewWords && troubles === 0)
    yield [-4, 'but it names nothing that broke'];
}

/** What no report lacks and the document does, whatever else speaks for it. */
function lackOf(evidence: Evidence, path: string | null): string | null {
  const { stated, mask, title, kinds, troubles } = evidence;
  const isNamed =
    titleWords.test(title) ||
    isIncidentOfDay(title) ||
    headWords.test(mask.slice(0, headLength)) ||
    stated === 'times' ||
    (path !== null && pathSuggests(path));
  if (isNamed) return null;
  if (!kinds.has('timeline') && !hasCause(evidence))
    return 'but neither a timeline, nor a root cause, nor a word of an incident';
  if (!isOfFailure(evidence) && troubles === 0) return 'but a timeline alone, and no word of an incident';
  return null;
}

function hasPart({ kinds }: Evidence): boolean {
  return parts.some((kind) => kinds.has(kind));
}

function hasCause({ kinds }: Evidence): boolean {
  return kinds.has('root-cause') || kinds.has('root-cause-and-resolution');
}

function isOfFailure({ kinds }: Evidence): boolean {
  return ofIncident.some((kind) => kinds.has(kind));
}

/** A report has the day, the hours, or at least sentences of what happened. */
function tellsNothing({ timed, clocks, dates, told, words }: Evidence): boolean {
  return timed === 0 && clocks + dates === 0 && told < fewTold && words > fewWords;
}

/** Whether the title is that of a guide, and no incident with its day stands below it. */
function isGuide({ title, kinds, dates }: Evidence): boolean {
  return isGuideTitle(title) && !(isIncidentTitle(title) && dates > 0 && kinds.size >= 3);
}

/** Whether a document introduces the project that a report is written for, and has no timeline itself. */
function saysItIsAbout({ text }: MarkdownDocument, { timed }: Evidence): boolean {
  return timed < 2 && introducesProject(text);
}

/** Whether a part that a report has once stands here for one incident after the other. */
function tellsSeveral(sections: readonly Section[]): boolean {
  return parts.some((kind) => sections.filter((section) => section.kind === kind).length > 1);
}
