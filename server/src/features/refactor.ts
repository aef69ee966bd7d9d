import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { addColumn, columnName, columns } from '../../../core/src/repair/add-column.ts';
import { timelineAsList, timelineAsTable } from '../../../core/src/repair/convert-timeline.ts';
import { diagramsOf, drawDiagram } from '../../../core/src/repair/diagram.ts';
import type { Edit } from '../../../core/src/repair/edit.ts';
import { formatTable } from '../../../core/src/repair/format-table.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type EditSupport, workspaceEdit } from './edits.ts';

/** What can be rewritten at the cursor: tables and timelines of a postmortem. */
export function refactorings(
  analysed: Analysed,
  { start }: CodeActionParams['range'],
  support: EditSupport,
): CodeAction[] {
  const { analysis } = analysed;
  if (!analysis.isPostmortem) return [];
  const offers: (readonly [title: string, edit: Edit | null])[] = [
    ['Convert the timeline to a table', timelineAsTable(analysis, start.line)],
    ['Convert the timeline to a list', timelineAsList(analysis, start.line)],
    ...columns.map(
      (column) =>
        [
          `Add the column “${columnName(analysis, column)}”`,
          addColumn(analysis, start.line, column),
        ] as const,
    ),
    [diagramTitle(analysis, start.line), diagram(analysis, start.line)],
    ['Align the columns of the table', formatTable(analysis, start.line)],
  ];
  return offers.flatMap(([title, edit]) =>
    edit
      ? [{ title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(analysed, [edit], support) }]
      : [],
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
