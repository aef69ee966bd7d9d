import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { abbreviationOf } from '../../../core/src/completion/zones.ts';
import { absoluteTimes } from '../../../core/src/repair/absolute-times.ts';
import { addColumn, columnName, columns } from '../../../core/src/repair/add-column.ts';
import {
  type TimelineConversion,
  timelineAsList,
  timelineAsTable,
} from '../../../core/src/repair/convert-timeline.ts';
import { diagramsOf, drawDiagram } from '../../../core/src/repair/diagram.ts';
import type { Edit } from '../../../core/src/repair/edit.ts';
import { formatTable } from '../../../core/src/repair/format-table.ts';
import { dayForEntries } from '../../../core/src/repair/local-entries.ts';
import { nameZone } from '../../../core/src/repair/name-zone.ts';
import { unzonedTime } from '../../../core/src/rules/zone-missing.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type ActionSupport, workspaceEdit } from './edits.ts';

type Offer = TimelineConversion | { readonly edits: readonly Edit[] } | null;

/** What can be rewritten at the cursor: tables and timelines of a postmortem. */
export function refactorings(
  analysed: Analysed,
  { start }: CodeActionParams['range'],
  support: ActionSupport,
): CodeAction[] {
  const { analysis } = analysed;
  if (!analysis.isPostmortem) return [];
  const offers: (readonly [title: string, edit: Offer])[] = [
    ['Write the times as clock times', absoluteTimes(analysis, start.line)],
    ['Convert the timeline to a table', timelineAsTable(analysis, start.line)],
    ['Convert the timeline to a list', timelineAsList(analysis, start.line)],
    ...columns.map(
      (column) =>
        [
          `Add the column “${columnName(analysis, column)}”`,
          addColumn(analysis, start.line, column),
        ] as const,
    ),
    ...zoneOfSettings(analysis, start.line),
    [diagramTitle(analysis, start.line), diagram(analysis, start.line)],
    ['Align the columns of the table', formatTable(analysis, start.line)],
  ];
  return offers.flatMap(([title, edit]): CodeAction[] => {
    if (!edit) return [];
    const action = { title, kind: CodeActionKind.RefactorRewrite };
    if (!('refused' in edit)) {
      const edits = 'edits' in edit ? edit.edits : [edit];
      return [{ ...action, edit: workspaceEdit(analysed, edits, support) }];
    }
    return support.disabled ? [{ ...action, disabled: { reason: edit.refused } }] : [];
  });
}

/**
 * Where the report names no zone but the settings do: the zone, for readers who have the report alone. At the first time
 * and at the name of the timeline.
 */
function zoneOfSettings(analysis: Analysed['analysis'], line: number): (readonly [string, Edit | null])[] {
  const { settings, incidents, markdown } = analysis;
  const first = settings.timeZone === '' ? null : unzonedTime(analysis);
  if (!first) return [];
  const day = dayForEntries(analysis, incidents[0]);
  const zone = day === null ? settings.timeZone : abbreviationOf(settings.timeZone, day);
  const here = (edit: Edit) => markdown.lines.lineAt(edit.span.start) === line;
  return nameZone(analysis, first, zone).flatMap((fix) =>
    fix.edits().flatMap((edit) => (here(edit) ? [[fix.title, edit] as const] : [])),
  );
}

/** In a timeline, below the name included, and on a diagram drawn from it. */
function diagram(analysis: Analysed['analysis'], line: number): Edit | null {
  const { sections, incidents, markdown } = analysis;
  const incident = incidents.findLast((each) => each.line <= line);
  const offset = markdown.lines.start(line);
  const within =
    sections.some((each) => each.kind === 'timeline' && each.line <= line && line <= each.endLine) ||
    diagramsOf(analysis).some(({ span }) => span.start <= offset && offset <= span.end);
  return incident && within ? drawDiagram(analysis, incident) : null;
}

function diagramTitle(analysis: Analysed['analysis'], line: number): string {
  const incident = analysis.incidents.findLast((each) => each.line <= line);
  const there = diagramsOf(analysis).some((each) => each.incident === incident);
  return there ? 'Draw the diagram of the timeline again' : 'Insert a Mermaid diagram of the timeline';
}
