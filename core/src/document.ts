import type { Incident } from './incident/types.ts';
import type { MarkdownDocument } from './markdown/parse.ts';
import type { Language } from './sections/kinds.ts';
import type { Section } from './sections/section.ts';
import type { Settings } from './settings.ts';
import type { Outline } from './templates/outline.ts';
import type { Template } from './templates/template.ts';

/** Everything known of a document before any rule has judged it. */
export interface Document {
  readonly markdown: MarkdownDocument;
  readonly path: string | null;
  readonly settings: Settings;
  readonly isPostmortem: boolean;
  /** The form of a postmortem with nothing told in it yet; then `isPostmortem` is false. */
  readonly isTemplate: boolean;
  /** Why it is one, or is not: short phrases for a human. */
  readonly why: readonly string[];
  readonly template: Template;
  /** Why this template: "path contains 0x19-postmortem". */
  readonly templateWhy: string;
  /** Somebody or the path named the template, or the document plainly follows it; else it is only the nearest. */
  readonly templateCertain: boolean;
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly incidents: readonly Incident[];
  /** Per incident: how it stands against the template. */
  readonly outlines: readonly Outline[];
}
