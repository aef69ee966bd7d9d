import type { Document } from '../../document.ts';
import { within } from '../../incident/reading.ts';
import type { Incident, StatedDuration } from '../../incident/types.ts';
import type { Span } from '../../markdown/span.ts';
import { sectionAt } from './places.ts';

/** What stands behind the length, or the end, of one service or place among several. */
export const ofOne =
  /^[\s*_]*for\s+(?!all\b|every|users|customers|clients|the (?:whole|entire)|about|around|approx|over|nearly|almost|up to|at (?:least|most)|a total)\p{L}/iu;

/** Whether what stands behind a length or a period gives it to one service or place among several. */
export function isOfOne({ markdown: { lines, mask } }: Document, span: Span): boolean {
  return ofOne.test(mask.slice(span.end, lines.end(lines.lineAt(span.end))));
}

/** One of the parts of "3 hours (slow) + 6 minutes (down)", or of "3 hours, plus another 6 minutes in the evening". */
export function isAddend({ markdown: { lines, mask } }: Document, { span, line }: StatedDuration): boolean {
  const before = mask.slice(lines.start(line), span.start);
  const behind = mask.slice(span.end, lines.end(line));
  return (
    /^[\s*_]*(?:\([^()]{0,60}\))?[\s*_]*(?:\+|,? plus\b)/i.test(behind) ||
    /(?:\+|\b(?:plus|another|a further|an additional|additional|further)\b)[\s*_~≈]*(?:(?:about|around|approximately|roughly|another|nearly|almost)\s+)?[~≈]?$/i.test(
      before,
    ) ||
    /^[\s*_]*(?:of )?(?:more|further|additional)\b/i.test(behind)
  );
}

/** The sentence speaks of some users, of a part of the service or of the worst time only. */
export function isOfPart(document: Document, { span }: Pick<StatedDuration, 'span'>): boolean {
  return /\b(?:partial\w*|degrad\w*|some|subset|few|peak|primary|secondary|max\w*|each|every|intermittent\w*|slow\w*|delay\w*|per|partiel\w*|pic|pico|spitze|parcial\w*|teilweise|intermitent\w*|beeinträchtig\w*)\b/i.test(
    sentenceAround(document, span),
  );
}

/** "Restored within 30 minutes": counted from the repair, where the length of the whole is told elsewhere. */
export function isPace({ markdown }: Document, { span }: StatedDuration): boolean {
  return /\b(?:within|in under|innerhalb(?: von)?|dentro de|en menos de|em menos de|en moins de)[\s*_~]+$/i.test(
    markdown.mask.slice(Math.max(0, span.start - 30), span.start),
  );
}

/** Steps of the work, whose lengths are not that of the incident. */
const step =
  /^(?:(?:time to )?(?:detect\w*|acknowledg\w*|respon[sd]\w*|diagnos\w*|investigat\w*|identif\w*)|mitigat\w*|recover\w*|restor\w*|repair\w*|rollback|fix\w*|deploy\w*|build|canary|drain|backup|freeze|migration|validation|monitoring)\b/i;
/** "Canary duration was only five minutes", "the lock lasted 20 minutes". */
const stepLasts =
  /\b(?:canary|build|deploy\w*|rollback|rollout|migration|backup|restore|rebuild|freeze|retry|timeout|lock|lease|cache|drain|test|job|query|scan|import|export|sync|upgrade|maintenance|detection|response|recovery)s? (?:duration|period|window|phase|time|run|took|lasted)\b[^.!?\n]{0,30}$/i;

/** The length of a step: "**Detection:** 2 min 21 s", "the canary period was five minutes". */
export function isOfStep({ markdown: { lines, mask } }: Document, { line, span }: StatedDuration): boolean {
  const before = mask.slice(Math.max(lines.start(line), span.start - 80), span.start);
  const label = /(?:^|[|·;,(])[\s\-–*_]*(?<name>\p{L}[\p{L} ]{2,30})[*_]*\s*:[\s*_~≈]*$/u.exec(before);
  return (label?.groups?.name !== undefined && step.test(label.groups.name)) || stepLasts.test(before);
}

/** "2 weeks (slow), 1 day (down)": each length of the line has a note of what it is of, and this is one of several. */
export function isOneOfSeveral(
  { markdown: { lines, mask } }: Document,
  { times }: Incident,
  { line, minutes, span }: StatedDuration,
  stated: readonly StatedDuration[],
): boolean {
  // "5h45m (07:46 to 13:18 for the bridge; 10 minutes for the bot)"
  const longer = stated.some((other) => other.minutes > minutes && Math.abs(other.line - line) <= 2);
  if (longer && ofOne.test(mask.slice(span.end, lines.end(line)))) return true;
  const noted = within(times.durations, { start: lines.start(line), end: lines.end(line) }).filter((length) =>
    /^ \([^()\d]{3,60}\)/.test(mask.slice(length.span.end, lines.end(line))),
  );
  return noted.length > 1;
}

/** A time to repair, to resolve and so on. */
export function isMetric(document: Document, span: Span): boolean {
  const { lines, mask } = document.markdown;
  const before = mask.slice(lines.start(lines.lineAt(span.start)), span.start);
  return sectionAt(document, span.start)?.kind === 'metrics' || /\btime to\b|\bm?tt[a-z]\b/i.test(before);
}

/** The end of a sentence or of a line; the point of a decimal is none. */
const boundary = /[.!?](?=\s|$)|\n/;

/** The sentence that a length stands in, as far as it is near. */
function sentenceAround({ markdown: { mask } }: Document, span: Span): string {
  const before = mask
    .slice(Math.max(0, span.start - 100), span.start)
    .split(boundary)
    .at(-1);
  const behind = mask.slice(span.end, span.end + 60).split(boundary)[0];
  return `${before} ${behind}`;
}
