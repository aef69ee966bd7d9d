import type { Span } from '../markdown/span.ts';

/** A replacement of one stretch of the document. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** The same text as an LSP snippet with tab stops, for editors that take one. */
  readonly snippet?: string;
}

/** Edits that write something, and where the author goes on. */
export interface EditsWithCaret {
  /** In document order, not overlapping; empty where there is nothing to do. */
  readonly edits: readonly Edit[];
  /** Offset in the new text where the author's own words begin; null where there are none to write. */
  readonly caret: number | null;
}

/** One way to mend a finding. */
export interface Fix {
  readonly title: string;
  /** The one answer a careful author would most likely choose; at most one per finding. */
  readonly preferred: boolean;
  /** Right without a human looking: `source.fixAll` and `check --fix` may apply it. */
  readonly safe: boolean;
  /** The edits, in document order, not overlapping. */
  edits(): readonly Edit[];
}

/** The text with the edits in it. They must not overlap; of two at one place the first comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, text: inserted } of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    out += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return out + text.slice(at);
}
