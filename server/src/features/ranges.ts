import type { Range } from 'vscode-languageserver';
import type { Lines } from '../../../core/src/markdown/lines.ts';
import type { Span } from '../../../core/src/markdown/span.ts';

/** A span as LSP writes it. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

/** Whether a span and a range of the same document touch. */
export function touches(lines: Lines, span: Span, range: Range): boolean {
  return span.start <= lines.offset(range.end) && lines.offset(range.start) <= span.end;
}
