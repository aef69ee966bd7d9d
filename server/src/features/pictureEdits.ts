import type { analyse } from '../../../core/src/analyse.ts';
import { shownIncidents } from '../../../core/src/drawing/from-analysis.ts';
import { applyEdits, type Edit } from '../../../core/src/repair/edit.ts';
import { insertEntries } from '../../../core/src/repair/insert-entries.ts';
import { keepsOthers, moveEntry } from '../../../core/src/repair/move-entry.ts';
import type { PictureChange, PictureEdit } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type EditSupport, workspaceEdit } from './edits.ts';

interface Change {
  readonly edits: readonly Edit[];
  readonly caret?: number | null;
}

/**
 * What was done in the picture, as an edit of the text without tab stops; null where it can't be done.
 *
 * @param read the analysis, to see what a moved entry does to the others
 */
export function pictureEdit(
  analysed: Analysed,
  change: PictureChange,
  support: EditSupport,
  read: typeof analyse,
): PictureEdit | null {
  const { edits, caret = null } = changeOf(analysed, change, read);
  if (edits.length === 0) return null;
  return { edit: workspaceEdit(analysed, edits, { ...support, snippets: false }), caret };
}

function changeOf(analysed: Analysed, change: PictureChange, read: typeof analyse): Change {
  switch (change.type) {
    case 'fix':
      return { edits: fixEdits(analysed, change) };
    case 'move':
      return { edits: moveEdits(analysed, change, read) };
    case 'add':
      return newEntry(analysed, change);
  }
}

function fixEdits(
  { analysis: { findings, markdown } }: Analysed,
  { line, rule, title }: Extract<PictureChange, { type: 'fix' }>,
): readonly Edit[] {
  const here = findings.filter(
    (finding) => finding.rule === rule && markdown.lines.lineAt(finding.span.start) === line,
  );
  const fix = here.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
  return fix?.edits() ?? [];
}

/** None where other entries would get another day by it, or the entry itself. */
function moveEdits(
  { analysis }: Analysed,
  { line, minutes }: Extract<PictureChange, { type: 'move' }>,
  read: typeof analyse,
): readonly Edit[] {
  const incident = analysis.incidents.find(({ entries }) => entries.some((entry) => entry.line === line));
  const [entry, other] = incident?.entries.filter((each) => each.line === line && each.at !== null) ?? [];
  // Of entries that share their line it can't be told which one was moved.
  if (!incident || !entry || (other?.line === line && other.form === 'run')) return [];
  const edits = moveEntry(incident, entry, minutes);
  const { path, settings, markdown } = analysis;
  const moved = read(applyEdits(markdown.text, edits), { settings, ...(path === null ? {} : { path }) });
  return keepsOthers(incident, moved.incidents[incident.index], line) ? edits : [];
}

/** An entry still to be written, at its place, with the offset where its text begins. */
function newEntry(
  { analysis }: Analysed,
  { incident, date, time }: Extract<PictureChange, { type: 'add' }>,
): Change {
  const shown = shownIncidents(analysis)[incident];
  if (!shown) return { edits: [] };
  const entries = [{ date, time, zone: null, text: '' }];
  return insertEntries(analysis, entries, { asPrinted: true, incident: shown.index });
}
