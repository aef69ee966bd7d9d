import type { Position, Range } from 'vscode-languageserver';
import { nextPlaceholder } from '../../../core/src/showing/next-placeholder.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** Where the next placeholder behind a position stands; null where none is left. */
export function placeholderAfter({ analysis }: Analysed, position: Position): Range | null {
  const { lines } = analysis.markdown;
  const span = nextPlaceholder(analysis, lines.offset(position));
  return span && rangeOf(lines, span);
}
