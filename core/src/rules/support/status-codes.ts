import type { Document } from '../../document.ts';
import type { Incident } from '../../incident/types.ts';
import type { Span } from '../../markdown/span.ts';
import type { SectionKind } from '../../sections/kinds.ts';
import type { Section } from '../../sections/section.ts';
import { isQuoted, sectionAt, tellsIncident } from './places.ts';

/** A server error by its number: "504 Error", "HTTP 500", "error 503", "500 Internal Server Error". */
const serverError =
  /\b(?:(?:https?|error|status|code|status code)[\s:-]{1,2}(50[0-4])|(50[0-4])[\s-](?:https? )?(?:errors?|status|responses?|internal|bad|service|gateway|http))\b/gi;

/** What comes behind the beginning of a report. */
const story: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'timeline',
  'actions',
  'root-cause-and-resolution',
  'resolution',
]);

interface StatusCode {
  readonly code: string;
  readonly span: Span;
}

/** Two numbers for the error of one incident: that of the beginning, and another one further on. */
export interface CodeConflict {
  readonly stated: StatusCode;
  /** Each place of the other one, at least one. */
  readonly others: readonly [StatusCode, ...StatusCode[]];
}

/**
 * The report begins with one server error, and a part further on tells another one alone; null where a part tells both,
 * as it does where an incident showed in several ways, and where there are no parts.
 */
export function statusCodeConflict(document: Document, incident: Incident): CodeConflict | null {
  const split = document.sections.find(
    (section) => section.incident === incident.index && story.has(section.kind),
  )?.span.start;
  if (split === undefined) return null;
  const codes = statusCodes(document, incident);
  const [stated] = codes;
  const [other, ...others] = codes.filter(({ code }) => code !== stated?.code);
  if (!stated || !other || other.span.start < split || others.some(({ code }) => code !== other.code))
    return null;
  const parts = new Map<Section | null, Set<string>>();
  for (const { code, span } of codes) {
    const part = sectionAt(document, span.start);
    parts.set(part, (parts.get(part) ?? new Set()).add(code));
  }
  return [...parts.values()].some((told) => told.size > 1) ? null : { stated, others: [other, ...others] };
}

/** Every server error that an incident's report tells, in document order. */
function statusCodes(document: Document, { line, endLine }: Incident): StatusCode[] {
  const { lines, mask } = document.markdown;
  const from = lines.start(line);
  return [...mask.slice(from, lines.end(endLine)).matchAll(serverError)].flatMap((match) => {
    const code = match[1] ?? match[2] ?? '';
    const start = from + match.index + match[0].indexOf(code);
    const span = { start, end: start + code.length };
    return isQuoted(document, span) || !tellsIncident(document, span) ? [] : { code, span };
  });
}
