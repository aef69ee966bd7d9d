import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Analysed } from '../workspace/documents.ts';

/** The sections of a postmortem that take more than one line. */
export function foldingRanges({ analysis: { isPostmortem, sections } }: Analysed): FoldingRange[] {
  if (!isPostmortem) return [];
  return sections
    .filter(({ line, endLine }) => endLine > line)
    .map(({ line, endLine }) => ({ startLine: line, endLine, kind: FoldingRangeKind.Region }));
}
