import type { Span } from '../markdown/span.ts';
import { sectionKinds } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import type { DurationMention } from '../time/types.ts';
import { durationsIn, ownContent, type Reading, sectionsOf } from './reading.ts';
import type { StatedDuration } from './types.ts';

/** Words right before a length that make it that of the incident: it lasted, the outage of, downtime. */
const ofIncident =
  /\b(?:last(?:ed|ing|s)?|total(?:ing|ed)?(?: of)?|downtime|outage|duration|recover(?:y|ed)?(?: itself)? (?:in|took)|tiempo de (?:impacto|ca[íi]da)|tempo de (?:impacto|indisponibilidade)|temps d['’](?:indisponibilit[ée]|arr[êe]t|impact)|disruption|interruption|dur[ée]e|a dur[ée]|dur[óo]|dauerte)\b[^.!?]{0,40}$/i;
/** Words before a length that make it the incident's where its sentence speaks of trouble. */
const forSoLong =
  /\b(?:for|took|over(?: the course of)?|within|pendant|durante|por|während|after|estimated time of)\b[^.!?]{0,24}$/i;
const trouble =
  /\b(?:down|outages?|unavailab\w*|inaccessib\w*|unreachable|unable|could(?: no|n[o']?)t|fail\w*|errors?|broken|paused|halted|stalled|blocked|degrad\w*|slow|offline|interrupt\w*|disrupt\w*|affect\w*|impact\w*|locked out|crash\w*|resolve|restore\w*|problem|issue|incident|panne|indisponib\w*|erreurs?|ca[íi]da|fall(?:os?|a|ó|aba|aron|ando)|errores|fora do ar|falhas?|queda|ausfall\w*|st[öo]rung\w*|orden(?:ando|ada)|no le[íi]dos)\b/i;
/** Japanese tells the trouble beside its length, in no fixed order: 「約12分間、接続不能」. */
const japaneseTrouble = /障害|停止|ダウン|不能|断絶|エラー|error|利用でき|アクセスでき|遅延|影響/i;
/** Words before or behind a length that make it one of a part, a delay, a plan or a target. */
const ofPart =
  /\b(?:every|each|per|past|previous|timeout|ttl|interval|retention|cache|target|goal|slo|sla|rolling|window of|first|later|response time|latency|in production for|(?:for |in )?the (?:next|last|past|first)|in under|age|since|about to|grace|cron|at (?:least|most) once|(?:diagnos\w+|triage|detection|investigation|rollback|migration|deploy\w*|backup|rebuild|restart|fix) (?:\w+ )?took)\b[^.!?)]{0,20}$/i;
/** "rolled back within 24 minutes of the first alert": a delay. */
const within = /\bwithin (?:about |around |roughly |just |only |~ ?)*$/i;
/** "a 2-hour total outage". */
const outageBehind =
  /^\s?-?(?:long |total |full |complete )*(?:outage|downtime|disruption|interruption|service interruption)/i;
const behindPart =
  /^\s*(?:later|earlier|ago|old|prior|(?:of )?(?:data|logs|traffic|history)\b|timeout|interval|window to|each|per\b|retention|delay|into\b|to (?:detect|notice|respond|identify|figure|find)|遅延検|遅れ)/i;

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
  // Elsewhere only what calls itself an outage is one.
  for (const section of sectionsOf(reading, 'root-cause', 'background', 'lessons', 'went-wrong')) {
    for (const mention of durationsIn(reading, ownContent(reading, section))) {
      const behind = reading.document.mask.slice(mention.span.end, mention.span.end + 40);
      if (outageBehind.test(behind) && isOfIncident(reading, mention)) add(mention);
    }
  }
  for (const section of sectionsOf(reading, 'timeline', 'resolution', 'root-cause-and-resolution', 'other')) {
    const closing = section.kind === 'other' && /^conclu/i.test(section.name);
    for (const mention of durationsIn(reading, ownContent(reading, section))) {
      if (isPlainly(reading, mention, closing)) add(mention);
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

/** Words that make a length the incident's in any section: "two hours of downtime", "the outage lasted two hours". */
function isPlainly(reading: Reading, { span }: DurationMention, closing: boolean): boolean {
  const { mask } = reading.document;
  const before = mask.slice(Math.max(0, span.start - 80), span.start).replace(/\s+/g, ' ');
  const behind = mask.slice(span.end, span.end + 40).replace(/\s+/g, ' ');
  if (
    ofPart.test(before) ||
    /\b(?:per|budget|allow|slo|sla|a (?:month|year|week|day))\b/i.test(before + behind)
  )
    return false;
  return (
    /^ ?of (?:total )?(?:downtime|outage|unavailability)\b/i.test(behind) ||
    /\b(?:outage|incident|downtime|disruption) (?:has |had )?last(?:ed|ing)(?: for)?(?: \w{4,13})? ?$/i.test(
      before,
    ) ||
    (closing && /\b(?:resolved|restored|fixed) (?:with)?in (?:about |approximately |under )?$/i.test(before))
  );
}

function isOfIncident(reading: Reading, mention: DurationMention): boolean {
  const { mask } = reading.document;
  const before = mask.slice(Math.max(0, mention.span.start - 80), mention.span.start).replace(/\s+/g, ' ');
  const behind = mask.slice(mention.span.end, mention.span.end + 80).replace(/\s+/g, ' ');
  if (/\blast(?:ed|ing|s)?\b[^.!?]{0,30}$/i.test(before)) return true;
  if (ofPart.test(before) || behindPart.test(behind)) return false;
  if (within.test(before) && /^ of\b/.test(behind)) return false;
  if (outageBehind.test(behind)) return true;
  if (/^ ?(?:after|before)\b/i.test(behind)) return false;
  // "52 minutes without deliveries"
  if (/^ ?(?:without|sans|sin|sem|ohne)\b/i.test(behind)) return true;
  if (ofIncident.test(before)) return true;
  if (japaneseTrouble.test(before.slice(-40) + behind.slice(0, 40)) && /[分時日]間?$/.test(mention.raw))
    return true;
  const sentence =
    before.slice(before.search(/[^.!?]*$/)) + mention.raw + (/^[^.!?]*/.exec(behind)?.[0] ?? '');
  return forSoLong.test(before) && trouble.test(sentence);
}
