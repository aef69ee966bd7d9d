/** How grave a finding is; named as in LSP. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A team's own template: its name and its Markdown. */
export interface TemplateSource {
  readonly name: string;
  readonly text: string;
}

/** What the host's configuration says; every field has a default. */
export interface Settings {
  /** Name of a template, or `auto`: path, then best overlap. */
  readonly template: string;
  /** Zone for times where the document states none: an IANA name or an abbreviation; empty for none. */
  readonly timeZone: string;
  /** How to read `04/05/2024`. */
  readonly dateOrder: 'auto' | 'day-first' | 'month-first';
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The team's own templates, beside the built-in ones. */
  readonly templates: readonly TemplateSource[];
}

export const defaultSettings: Settings = {
  template: 'auto',
  timeZone: '',
  dateOrder: 'auto',
  rules: {},
  templates: [],
};
