import type { Span } from '../markdown/span.ts';
import { sectionKinds } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { DurationMention } from '../time/types.ts';
import { durationsIn, ownContent, type Reading, sectionsOf } from './reading.ts';
import type { StatedDuration } from './types.ts';

/** Words right before a length that make it that of the incident: it lasted, the outage of, downtime. */
const ofIncident =
  /\b(?:last(?:ed|ing|s)?|total(?:ing|ed)?(?: of)?|downtime|outage|duration|recover(?:y|ed)?(?: itself)? (?:in|took)|disruption|interruption|dur[ée]e|a dur[ée]|dur[óo]|dauerte)\b[^.!?]{0,40}$/i;
/** Words before a length that make it the incident's where its sentence speaks of trouble. */
const forSoLong =
  /\b(?:for|took|over(?: the course of)?|within|pendant|durante|por|während|after|estimated time of)\b[^.!?]{0,24}$/i;
const trouble =
  /\b(?:down|outages?|unavailab\w*|inaccessib\w*|unreachable|unable|could(?: no|n[o']?)t|fail\w*|errors?|broken|degrad\w*|slow|offline|interrupt\w*|disrupt\w*|affect\w*|impact\w*|locked out|crash\w*|resolve|restore\w*|problem|issue|incident|panne|indisponib\w*|erreurs?|ca[íi]da|fallos?|errores|fora do ar|falhas?|queda|ausfall\w*|st[öo]rung\w*|orden(?:ando|ada)|no le[íi]dos)\b/i;
/** Words before or behind a length that make it one of a part, a delay, a plan or a target. */
const ofPart =
  /\b(?:every|each|per|past|previous|timeout|ttl|interval|retention|cache|target|goal|slo|sla|rolling|window of|first|later|response time|latency|in production for|(?:for |in )?the (?:next|last|past|first)|in under|age|since|about to|grace|cron|at (?:least|most) once)\b[^.!?]{0,20}$/i;
const behindPart =
  /^\s*(?:later|earlier|ago|old|prior|(?:of )?(?:data|logs|traffic|history)\b|timeout|interval|window to|each|per\b|retention|delay|into\b|to (?:detect|notice|respond|identify|figure|find))/i;

/** Finds the stated lengths of the whole incident. */
export function findDurations(reading: Reading): StatedDuration[] {
  const found = new Map<number, StatedDuration>();
  const add = (mention: DurationMention) => {
    if (mention.minutes <= 0 || mention.vague) return;
    found.set(mention.span.start, {
      raw: mention.raw,
      span: mention.span,
      line: reading.document.lines.lineAt(mention.span.start),
      minutes: mention.minutes,
      approximate: mention.approximate,
      bound: mention.bound,
      granularity: mention.granularity,
      vague: mention.vague,
    });
  };
  for (const section of sectionsOf(reading, 'duration')) {
    for (const mention of durationsIn(reading, lengthOf(reading, section))) {
      if (!ofPart.test(reading.document.mask.slice(Math.max(0, mention.span.start - 30), mention.span.start)))
        add(mention);
    }
  }
  for (const section of sectionsOf(reading, 'metrics')) {
    if (!/recover|repair|resol|restore|durat|downtime/i.test(section.name)) continue;
    for (const mention of durationsIn(reading, lengthOf(reading, section)).slice(0, 1)) add(mention);
  }
  for (const section of sectionsOf(reading, 'metrics')) {
    for (const line of reading.document.prose) {
      if (line.line <= section.line || line.line > section.endLine) continue;
      if (
        !/^\W*(?:time to (?:recover|repair|resol|restore)|total (?:duration|downtime)|duration|downtime)/i.test(
          reading.document.mask.slice(line.content.start, line.content.end),
        )
      )
        continue;
      for (const mention of durationsIn(reading, line.content).slice(0, 1)) add(mention);
    }
  }
  for (const section of sectionsOf(reading, 'summary', 'impact', 'title', 'detection', 'went-well')) {
    for (const mention of durationsIn(reading, wordsOf(reading, section))) {
      if (isOfIncident(reading, mention)) add(mention);
    }
  }
  const head = headOf(reading);
  for (const mention of head ? durationsIn(reading, head) : [])
    if (isOfIncident(reading, mention)) add(mention);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Where the length behind a name stands: all below a heading, but only the paragraph or item of a label. */
function lengthOf(reading: Reading, section: Section): Span {
  const own = ownContent(reading, section);
  if (section.form !== 'label' && section.form !== 'table') return own;
  const line = reading.document.prose.find((other) => other.line === section.line);
  const block = reading.document.prose.findLast((other) => other.block === line?.block);
  const end = block && block.content.end > own.start + 2 && line?.item === null ? block.content.end : own.end;
  return { start: own.start, end: Math.min(own.end, end) };
}

/** What stands before the first section, where the report has no section for its summary. */
function headOf(reading: Reading): Span | null {
  if (sectionsOf(reading, 'summary').some((section) => section.line > 0)) return null;
  const first = sectionsOf(reading, ...sectionKinds).find(
    (section) => section.kind !== 'title' && section.kind !== 'date',
  );
  const { lines } = reading.document;
  return { start: lines.start(reading.line), end: first ? first.span.start : lines.end(reading.line + 10) };
}

function wordsOf(reading: Reading, section: Section): Span {
  return section.kind === 'title' || section.kind === 'summary'
    ? {
        start: section.nameSpan.start,
        end: section.kind === 'title' ? ownContent(reading, section).end : section.content.end,
      }
    : section.content;
}

function isOfIncident(reading: Reading, mention: DurationMention): boolean {
  const { mask } = reading.document;
  const before = mask.slice(Math.max(0, mention.span.start - 80), mention.span.start).replace(/\s+/g, ' ');
  const behind = mask.slice(mention.span.end, mention.span.end + 80).replace(/\s+/g, ' ');
  if (/\blast(?:ed|ing|s)?\b[^.!?]{0,30}$/i.test(before)) return true;
  if (ofPart.test(before) || behindPart.test(behind)) return false;
  if (/^\s?-?(?:long )?(?:outage|downtime|disruption|interruption|service interruption)/i.test(behind))
    return true;
  if (/^ ?(?:after|before)\b/i.test(behind)) return false;
  if (ofIncident.test(before)) return true;
  const sentence =
    before.slice(before.search(/[^.!?]*$/)) + mention.raw + (/^[^.!?]*/.exec(behind)?.[0] ?? '');
  return forSoLong.test(before) && trouble.test(sentence);
}
