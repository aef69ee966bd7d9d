import type { ProseLine } from '../markdown/prose.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Moment } from '../time/types.ts';
import type { Reading } from './reading.ts';

/** The parts of a timeline that tell one event each. */
const events = new Set<SectionKind>(['detection', 'escalation', 'resolution']);
/** "The issue was detected at 10:05". */
const atTime =
  /\b(?:at|in|around|about|approximately|on|by|à|a las|às|um|gegen)(?: (?:exactly|precisely|around|about|roughly|the stroke of))?\s+$/i;
/** What begins a clause that tells of another time, or ends the sentence. */
const elsewhere = /[.!?;]\s|\b(?:that|which|who|since|after|before|until|because|from|between)\b/i;
const happens =
  /\b(?:was|were|got|(?:has|had) been) (?:\w{3,9} )?(?:detected|noticed|discovered|reali[sz]ed|identified|reported|escalated|resolved|solved|fixed|restored|spotted|found)\b/i;

/** Whether a part of the timeline ("Detection"), or a line of it, tells in its first sentence when it happened. */
export function happensAt(reading: Reading, line: ProseLine, first: Moment): boolean {
  const part = reading.sections.findLast(
    ({ line: from, endLine }) => from <= line.line && line.line <= endLine,
  );
  if (!part || first.span.start - line.content.start > 160) return false;
  const start = Math.max(line.content.start, part.line === line.line ? part.content.start : 0);
  const before = reading.document.mask.slice(start, first.span.start);
  const told = events.has(part.kind) || (part.kind === 'timeline' && happens.test(before));
  return told && atTime.test(before) && !elsewhere.test(before);
}

/** `Issue Detected: May 10, 2023, 08:00 AM – …`: a label before the time that opens the entry. */
export function isLabelled(text: string, line: ProseLine, first: Moment): boolean {
  const before = text.slice(line.content.start, first.span.start);
  return before.length < 60 && /^[\p{L}\s/*_()-]{3,50}[:：][\s*_]*$/u.test(before);
}
