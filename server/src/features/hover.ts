import { type ClientCapabilities, type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { describe } from '../../../core/src/showing/describe.ts';
import { asMarkdown, asPlainText } from '../../../core/src/showing/markdown.ts';
import type { Telling } from '../../../core/src/showing/say.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** Which of the two forms a client shows; plain text where it names none. */
export function hoverFormat(capabilities: ClientCapabilities): MarkupKind {
  const formats = capabilities.textDocument?.hover?.contentFormat ?? [];
  return formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}

/**
 * What is known of the time, length or metric at a position; null where there is none.
 *
 * @param readerZone IANA name of the zone that the reader lives in; null when the client does not tell
 */
export function hover(
  { analysis }: Analysed,
  position: Position,
  kind: MarkupKind,
  readerZone: string | null,
  telling: Telling,
): Hover | null {
  const { lines } = analysis.markdown;
  const description = describe(analysis, lines.offset(position), readerZone, telling);
  if (!description) return null;
  const value = kind === MarkupKind.Markdown ? asMarkdown(description) : asPlainText(description);
  return { contents: { kind, value }, range: rangeOf(lines, description.span) };
}
