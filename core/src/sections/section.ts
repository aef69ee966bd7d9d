import type { Span } from '../markdown/span.ts';
import type { SectionForm, SectionKind } from './kinds.ts';

/** A named part of the postmortem. Lines count from 0. */
export interface Section {
  readonly kind: SectionKind;
  /** The name as written, without marks. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly form: SectionForm;
  /** Heading level 1–6; other forms take the level their place in the document gives them. */
  readonly level: number;
  readonly line: number;
  /** The last line that belongs to the section, sub-sections included. */
  readonly endLine: number;
  /** From the name's line to the end of `endLine`. */
  readonly span: Span;
  /** What stands behind the name: the rest of its line and the lines below, to the end of the section. */
  readonly content: Span;
  /** Index in the document's list of the section that owns this one; null at the top. */
  readonly parent: number | null;
  /** `exact`: the name is a known name. `soft`: recognised by likeness, place or content; shown, but no finding rests on it alone. */
  readonly confidence: 'exact' | 'soft';
  /** Which incident (or version of the report) the section belongs to, from 0. */
  readonly incident: number;
}
