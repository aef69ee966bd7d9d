import type { Span } from '../markdown/span.ts';

/** Something to write at a place. */
export interface Suggestion {
  readonly kind: 'section' | 'entry' | 'zone' | 'value';
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string;
  /** Plain text. */
  readonly documentation: string | null;
  /** What has been typed so far and is replaced; on one line, the cursor in it. */
  readonly span: Span;
  /** The document's line endings. */
  readonly text: string;
  /** The same text as an LSP snippet, for editors that take one. */
  readonly snippet: string | null;
  /** What the text from the start of the span to the cursor is compared with. */
  readonly filter: string;
}

/** Who asks, and when. */
export interface Asking {
  /** The person asked for it; else an editor did because of what was typed, and what is not certain is left out. */
  readonly invoked: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone that the author lives in; null where it is not known. */
  readonly zone: string | null;
}

/** The place of a cursor, with what stands around it on its line. */
export interface Cursor {
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** The line up to the cursor, and from it on. */
  readonly before: string;
  readonly after: string;
}
