import type { Document } from '../document.ts';
import type { Incident } from '../incident/types.ts';
import type { EditsWithCaret } from './edit.ts';
import { dayBehind, isUnfilled, lastTimeAbove } from './entry-place.ts';
import { type EntryStyle, escapeFor, formatEntry } from './entry-style.ts';
import { beginningIn, firstStyle } from './first-entries.ts';
import { insertSection } from './insert-section.ts';
import { dayForEntries, type LocalEntry, type TimelineZone } from './local-entries.ts';
import { nameOf } from './name-of.ts';

/**
 * The edits that put entries into a timeline that has none yet, or into one that has to be made.
 *
 * @param overPrompts put them in the place of those that the template left to be filled in
 */
export function beginTimeline(
  document: Document,
  incident: Incident | undefined,
  fresh: readonly LocalEntry[],
  zone: TimelineZone | null,
  overPrompts: boolean,
): EditsWithCaret {
  const { lines, text } = document.markdown;
  const section = document.sections.find(
    ({ kind, incident: index, form }) =>
      kind === 'timeline' && index === (incident?.index ?? 0) && form !== 'table',
  );
  if (!section || !incident) return inNewSection(document, incident, fresh, zone);
  const { style, behind, blank, prompts } = beginningIn(document, incident, section, zone);
  const { body, caret } = writeFirst(document, style, fresh, behind, incident);
  const last = prompts.at(-1);
  const first = prompts[0];
  if (overPrompts && first && last && prompts.every((each) => isUnfilled(document, each))) {
    const span = { start: lines.start(first.line), end: lines.end(last.endLine) };
    return { edits: [{ span, text: body }], caret: span.start + caret };
  }
  const at = lines.end(behind);
  const opening = lines.eol.repeat(blank ? 2 : 1);
  const next = behind + 1 < lines.count ? lines.text(behind + 1) : '';
  const closing = blank && next.trim() !== '' ? lines.eol : '';
  const lead = behind < 0 ? '' : opening;
  return {
    edits: [
      {
        span: { start: Math.min(at, text.length), end: Math.min(at, text.length) },
        text: lead + body + closing,
      },
    ],
    caret: at + lead.length + caret,
  };
}

/** The entries with the section around them. */
function inNewSection(
  document: Document,
  incident: Incident | undefined,
  fresh: readonly LocalEntry[],
  zone: TimelineZone | null,
): EditsWithCaret {
  const { lines, text } = document.markdown;
  const style = firstStyle(document, incident, zone, null);
  const { body, caret } = writeFirst(document, style, fresh, 0, incident);
  const plain = body.replaceAll(lines.eol, '\n');
  const outline = document.outlines[incident?.index ?? 0];
  const index =
    outline?.states.findIndex(({ section, found }) => section.kind === 'timeline' && found === null) ?? -1;
  if (outline && index >= 0 && text.trim() !== '') {
    const { span, text: inserted } = insertSection(document, outline, index, plain);
    return { edits: [{ span, text: inserted }], caret: span.start + inserted.indexOf(body) + caret };
  }
  const end = text.trimEnd().length;
  const opening =
    `${end === 0 ? '' : '\n\n'}## ${nameOf('timeline', document.language, 'Timeline')}\n\n`.replace(
      /\n/g,
      lines.eol,
    );
  const closing = end === text.length ? lines.eol : '';
  return {
    edits: [{ span: { start: end, end }, text: opening + body + closing }],
    caret: end + opening.length + caret,
  };
}

/** The first entries of a timeline, with the document's line endings. */
function writeFirst(
  document: Document,
  style: EntryStyle,
  fresh: readonly LocalEntry[],
  behind: number,
  incident: Incident | undefined,
): { readonly body: string; readonly caret: number } {
  let before: { readonly date: string | null; readonly time: string | null } = lastTimeAbove(
    incident?.entries ?? [],
    behind + 1,
  )?.at ?? { date: dayForEntries(document, incident), time: null };
  const written = fresh.map((entry) => {
    const inherited = dayBehind(before, entry.time);
    before = entry;
    return formatEntry(
      style,
      entry,
      escapeFor(style, entry.text),
      entry.date !== null && inherited !== entry.date,
    );
  });
  const { eol } = document.markdown.lines;
  return { body: written.map(({ text }) => text).join(eol), caret: written[0]?.caret ?? 0 };
}
