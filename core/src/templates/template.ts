import type { SectionKind } from '../sections/kinds.ts';

/** One section of a template, in order. */
export interface TemplateSection {
  readonly kind: SectionKind;
  /** The name as the template writes it. */
  readonly name: string;
  /** Heading depth within the template: 1 for its main sections, 2 below those. */
  readonly depth: number;
  readonly required: boolean;
  /** What the section has to tell in whatever form: a label, a section of its own, or an entry of the timeline. */
  readonly tells: readonly SectionKind[];
  /** What stands below the name, its sub-sections included: inserted with it. Markdown, `[…]` for what is to be filled in. */
  readonly placeholder: string;
}

/** A set of sections that a postmortem is expected to hold. */
export interface Template {
  readonly name: string;
  /** For menus: "Holberton / ALX 0x19-postmortem". */
  readonly title: string;
  readonly sections: readonly TemplateSection[];
  /** The Markdown file itself. */
  readonly text: string;
}
