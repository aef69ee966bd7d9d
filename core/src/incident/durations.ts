import type { ProseLine } from '../markdown/prose.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { DurationMention } from '../time/types.ts';
import {
  isElsewhere,
  isNamed,
  isOfIncident,
  isOfPart,
  isPlainly,
  type LengthInWords,
  leadsToPart,
  namesOutage,
  opensTrouble,
  repeats,
  tellsInTitle,
} from './duration-cues.ts';
import { openingOf } from './opening.ts';
import { durationsIn, ownContent, type Reading, rangesIn, sectionsOf, wordsAround } from './reading.ts';
import type { StatedDuration } from './types.ts';
import type { StatedWindow } from './window.ts';

/** "5h45m for the bridge; 10 minutes for the bot": a further length behind a label is that of one of several. */
const ofAnother = /^ ?(?:for|pour|para|für) (?!all\b|every|users|customers|clients|the (?:whole|entire))/i;
/** A label that gives the length of something else than the incident. */
const ofStep = /investiga|diagnos|d[ée]te[ck]|anal[yi]s|untersuch/i;
/** Names of figures for the whole time to repair. */
const repairTime =
  /recover|repair|resol|restore|durat|downtime|recupera|r[ée]solution|r[ée]tabliss|wiederherstell|behebung/i;
/** Lengths that are so many times as long, or as short, as the stated one are of something else. */
const outOfScale = 20;

const steps = new Set<SectionKind>([
  'resolution',
  'actions',
  'measures',
  'tasks',
  'improvements',
  'lessons',
  'supporting',
]);

/**
 * Finds the stated lengths of the whole incident.
 *
 * @param written what the front matter states
 * @param window the stated start and end, whose length may stand beside them
 */
export function findDurations(
  reading: Reading,
  written: readonly DurationMention[],
  window: StatedWindow | null,
): StatedDuration[] {
  const found = new Map<number, DurationMention>();
  const add = (mention: DurationMention) => {
    if (mention.minutes > 0 && !mention.vague) found.set(mention.span.start, mention);
  };
  for (const mention of written) add(mention);
  for (const mention of behindLabels(reading)) add(mention);
  const stated = [...found.values()];
  const fits = (mention: DurationMention) =>
    stated.length === 0 || stated.some((one) => isInScale(mention, one));
  for (const mention of [...ofRepair(reading), ...told(reading)]) if (fits(mention)) add(mention);
  for (const mention of besideWindow(reading, window)) add(mention);
  const lengths = new Set([...found.values()].map(({ minutes }) => minutes));
  for (const section of sectionsOf(reading, 'summary', 'impact', 'root-cause', 'lessons', 'other')) {
    const { kind, content } = section;
    const told = kind === 'summary' || kind === 'impact' ? content : ownContent(reading, section);
    for (const mention of durationsIn(reading, told))
      if (lengths.has(mention.minutes) && repeats(inWords(reading, mention))) add(mention);
  }
  return [...found.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map((mention) => ({ ...mention, line: reading.document.lines.lineAt(mention.span.start) }));
}

/** Whether two lengths may be of the same thing. */
function isInScale({ minutes }: DurationMention, other: DurationMention): boolean {
  return minutes < other.minutes * outOfScale && minutes > other.minutes / outOfScale;
}

/** Whether a label stands below a heading of the repair, and gives the length of a step. */
function isStep({ sections }: Reading, section: Section): boolean {
  const heading = sections.findLast(
    ({ form, span }) => (form === 'heading' || form === 'setext') && span.start <= section.span.start,
  );
  return heading !== undefined && heading !== section && steps.has(heading.kind);
}

/** The length beside the stated start and end: "from 10:00 to 11:30 (90 min)", "90 minutes (10:00 – 11:30)". */
function* besideWindow(reading: Reading, window: StatedWindow | null): Iterable<DurationMention> {
  const { start, end } = window ?? {};
  if (!start || !end) return;
  const { mask } = reading.document;
  const reach = { start: start.span.start - 40, end: end.span.end + 80 };
  for (const mention of durationsIn(reading, reach)) {
    const { span } = mention;
    if (span.start >= end.span.end) {
      const between = mask.slice(end.span.end, span.start);
      const inBrackets =
        /^[^.;()]{0,60}\((?:about |around |approximately |ca\. |~ ?|≈ ?)?$/.test(between) &&
        mask[span.end] === ')';
      if (inBrackets || /^[ )]{0,2}[(,;=–—-]\s?[^\d\n()]{0,30}$/.test(between)) yield mention;
    } else if (/^ ?\((?:from |de |von )?[~≈]?$/.test(mask.slice(span.end, start.span.start))) yield mention;
  }
}

/** The lengths behind labels: `Duration: 2 hours`, `Date: May 3 to May 5 (2 days)`. */
function* behindLabels(reading: Reading): Iterable<DurationMention> {
  const { mask } = reading.document;
  for (const section of sectionsOf(reading, 'duration')) {
    if (ofStep.test(section.name) || isStep(reading, section)) continue;
    let first: DurationMention | null = null;
    for (const mention of durationsIn(reading, lengthOf(reading, section))) {
      const words = inWords(reading, mention);
      if (isOfPart(words) || isElsewhere(words)) continue;
      if (!first || (isInScale(mention, first) && !ofAnother.test(words.behind))) yield mention;
      first ??= mention;
    }
  }
  for (const section of sectionsOf(reading, 'date')) {
    const own = ownContent(reading, section);
    const range = rangesIn(reading, own)[0];
    const mention = range && durationsIn(reading, { start: range.span.end, end: own.end })[0];
    if (mention && /^\s*\([^)]{0,20}$/.test(mask.slice(range.span.end, mention.span.start))) yield mention;
  }
}

/** The times to repair among the metrics: `Time to resolve | 90 min`. */
function* ofRepair(reading: Reading): Iterable<DurationMention> {
  const { mask } = reading.document;
  for (const section of sectionsOf(reading, 'metrics')) {
    if (repairTime.test(section.name) && !ofStep.test(section.name))
      yield* firstOf(reading, lengthOf(reading, section));
    for (const line of reading.document.prose) {
      if (line.line <= section.line || line.line > section.endLine) continue;
      if (
        /^\W*(?:time to (?:recover|repair|resol|restore)|total (?:duration|downtime)|duration|downtime|(?:tiempo|temps|tempo) (?:total )?(?:de |d['’])(?:recupera|r[ée]solu|resolu|r[ée]tabli))/i.test(
          mask.slice(line.content.start, line.content.end),
        )
      )
        yield* firstOf(reading, line.content);
    }
  }
}

function firstOf(reading: Reading, span: Span): DurationMention[] {
  return durationsIn(reading, span)
    .slice(0, 1)
    .filter((mention) => !isElsewhere(inWords(reading, mention)));
}

/** The lengths of the incident in sentences. */
function* told(reading: Reading): Iterable<DurationMention> {
  for (const section of sectionsOf(reading, 'summary', 'impact', 'title')) {
    for (const mention of durationsIn(reading, wordsOf(reading, section)))
      if (
        isOfIncident(inWords(reading, mention)) ||
        (section.kind === 'impact' && opensTrouble(inWords(reading, mention))) ||
        opensImpact(reading, section, mention)
      )
        yield mention;
  }
  for (const { nameSpan } of sectionsOf(reading, 'title')) {
    for (const mention of durationsIn(reading, nameSpan))
      if (tellsInTitle(inWords(reading, mention))) yield mention;
  }
  // Elsewhere only what calls itself an outage is one.
  for (const section of sectionsOf(reading, 'detection', 'went-well')) {
    for (const mention of durationsIn(reading, section.content))
      if (isNamed(inWords(reading, mention))) yield mention;
  }
  for (const section of sectionsOf(reading, 'root-cause', 'background', 'lessons', 'went-wrong')) {
    for (const mention of durationsIn(reading, ownContent(reading, section))) {
      if (namesOutage(inWords(reading, mention)) && isOfIncident(inWords(reading, mention))) yield mention;
    }
  }
  for (const section of sectionsOf(
    reading,
    'timeline',
    'resolution',
    'root-cause-and-resolution',
    'lessons',
    'other',
  )) {
    const closing = section.kind === 'other' && /^conclu/i.test(section.name);
    for (const mention of durationsIn(reading, ownContent(reading, section))) {
      if (isPlainly(inWords(reading, mention), closing)) yield mention;
    }
  }
  const opening = openingOf(reading);
  for (const mention of opening ? durationsIn(reading, opening) : [])
    if (isOfIncident(inWords(reading, mention))) yield mention;
}

/** A line that begins with a short name and a colon. */
const named = /^[\s>*_+-]*\p{L}[\p{L}\p{N}'’ /-]{0,30}[*_]*[:：]/u;
/** A line that begins with a label of its own. */
const labelled = /^[\s>*+-]*(?:\*\*|__)[^*_]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：])/;

/**
 * Where the length behind a name stands: all below a heading, its own text included, but the bold line alone that holds
 * one, and only the paragraph or item of a label, up to the next label.
 */
function lengthOf(reading: Reading, section: Section): Span {
  const own = ownContent(reading, section);
  if (section.form === 'heading') return { start: section.nameSpan.start, end: own.end };
  if (section.form === 'emphasis' && durationsIn(reading, section.nameSpan).length > 0)
    return section.nameSpan;
  if (section.form !== 'label' && section.form !== 'table') return own;
  const { lines, prose } = reading.document;
  const at = prose.findIndex(({ line }) => line === section.line);
  const line = prose[at];
  if (!line || line.item || line.content.end <= own.start + 2) return own;
  let last = at;
  while (
    prose[last + 1]?.block === line.block &&
    ![labelled, named].some((form) => form.test(lines.text((prose[last + 1] as ProseLine).line)))
  )
    last++;
  return { start: own.start, end: Math.min(own.end, (prose[last] as ProseLine).content.end) };
}

/** The words around a length; what stands before its line is of another one where the line has a name of its own. */
function inWords(reading: Reading, { raw, span }: DurationMention): LengthInWords {
  const { lines, mask } = reading.document;
  const { before, behind } = wordsAround(reading, span);
  const own = mask.slice(lines.start(lines.lineAt(span.start)), span.start);
  return { raw, before: named.test(own) ? before.slice(-own.replace(/\s+/g, ' ').length) : before, behind };
}

function wordsOf(reading: Reading, section: Section): Span {
  return section.kind === 'title' || section.kind === 'summary'
    ? {
        start: section.nameSpan.start,
        end: section.kind === 'title' ? ownContent(reading, section).end : section.content.end,
      }
    : section.content;
}

const nothingYet =
  /^[^\p{L}\p{N}]*(?:(?:about|around|approximately|roughly|nearly|almost|over|environ|aproximadamente|cerca de|etwa|rund|約)[^\p{L}\p{N}]*)?$/iu;

/** `Impact: 45 minutes, all logins`. */
function opensImpact(reading: Reading, { kind, form, content }: Section, mention: DurationMention): boolean {
  return (
    kind === 'impact' &&
    form === 'label' &&
    nothingYet.test(reading.document.mask.slice(content.start, mention.span.start)) &&
    !leadsToPart(inWords(reading, mention))
  );
}
