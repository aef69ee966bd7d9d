import type { MarkdownDocument } from '../markdown/parse.ts';
import type { Span } from '../markdown/span.ts';
import type { SectionKind } from '../sections/kinds.ts';
import type { Section } from '../sections/section.ts';
import { tells } from '../sections/told.ts';

/*
 * What a report tells without a name for it: a careful reader sees that it is there, so nobody is told that it is
 * missing.
 */

/** So many words, or letters in scripts that do not part words, say what happened. */
const wordsOfSummary = 12;
const lettersOfSummary = 60;

/** What may stand before a summary, or be one in small pieces. */
const prelude = new Set<SectionKind>([
  'title',
  'other',
  'duration',
  'impact',
  'date',
  'people',
  'status',
  'severity',
  'services',
]);

/** Elements that a timeline or a summary tells in passing. */
const toldInPassing = new Set<SectionKind>(['detection', 'escalation', 'resolution', 'actions']);

const cause =
  /\b(?:root|primary|main|underlying|actual|real) (?:cause|culprit) (?:was|is|of|has|turned|lay|found|identified|confirmed|traced)|\b(?:was|were) caused by\b|\bturn(?:s|ed) out\b|\bcausa (?:ra[íi]z )?(?:foi|era|fue|identificada)|\bcause (?:racine )?(?:était|identifiée|trouvée)|\bursache (?:war|gefunden|identifiziert)|原因は|原因(?:特定|判明)/i;

/** Sentences that speak of a section's matter outright. */
const outright: Readonly<Partial<Record<SectionKind, RegExp>>> = {
  'root-cause-and-resolution': cause,
  'root-cause': cause,
  measures:
    /\b(?:prevent(?:ing)?|avoid(?:ing)?|mitigate) (?:this|these|future|similar|such|recurrence|a repeat|it from|that from)\b/i,
};

/** Whether prose of one incident tells what the template asks a main section for, under another name or under none. */
export function isToldUnnamed(
  document: MarkdownDocument,
  own: readonly Section[],
  kind: SectionKind,
): boolean {
  if (kind === 'summary') return opensWithProse(document, own);
  if (toldInPassing.has(kind)) {
    return own.some(
      (section) =>
        (section.kind === 'timeline' || section.kind === 'summary') && tells(document, section.content, kind),
    );
  }
  const sentence = outright[kind];
  if (!sentence) return false;
  // The summary names the cause in passing; it is asked for in detail.
  const summary = own.find((section) => section.kind === 'summary')?.span;
  const start = own[0]?.span.start ?? 0;
  const end = own.reduce((last, section) => Math.max(last, section.span.end), 0);
  const text = document.mask;
  return summary
    ? sentence.test(text.slice(start, summary.start)) || sentence.test(text.slice(summary.end, end))
    : sentence.test(text.slice(start, end));
}

/** A few sentences between the title and the first main section are a summary without a name. */
function opensWithProse({ mask }: MarkdownDocument, own: readonly Section[]): boolean {
  const start = own[0]?.kind === 'title' ? own[0].nameSpan.end : 0;
  const first = own.find(
    ({ kind, form }) =>
      !prelude.has(kind) && !(form === 'label' && (kind === 'detection' || kind === 'resolution')),
  );
  const text = mask.slice(start, first?.span.start ?? mask.length);
  return (
    (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= wordsOfSummary ||
    (text.match(/[\p{Lo}]/gu)?.length ?? 0) >= lettersOfSummary
  );
}

/**
 * What belongs to a section in the eyes of a reader: its content and the headings of no known kind behind it, which
 * levels used wildly may have put outside.
 */
export function readersContent(sections: readonly Section[], index: number): Span {
  const { content, incident, level, name, nameSpan } = sections[index] as Section;
  let { end } = content;
  // "Issue Summary: Duration: 2 hours" tells something in its heading already.
  const colon = name.indexOf(':');
  const start = colon < 0 ? content.start : nameSpan.start + colon + 1;
  for (let i = index + 1; i < sections.length; i++) {
    const next = sections[i] as Section;
    if (next.span.start < end) continue;
    // A whole sentence made a heading may speak of the outage and so look like a title.
    const unknown = next.kind === 'other' || (next.kind === 'title' && next.level > level);
    if (next.incident !== incident || !unknown) break;
    end = next.span.end;
  }
  return { start, end };
}
