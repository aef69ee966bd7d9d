import type { Span } from './span.ts';

export interface ListItem {
  /** The marker as written: `-`, `*`, `+`, `1.`, `2)`, or `` for an HTML `<li>`. */
  readonly marker: string;
  readonly ordered: boolean;
  /** Nesting, 1 for an item of an outermost list. */
  readonly depth: number;
  /** From the start of the marker's line to the end of the item's last line, without the last line ending. */
  readonly span: Span;
  readonly endLine: number;
}
