/** What a rule may be set to. */
export const ruleLevels = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** How grave a finding is; named as in LSP. */
export type Severity = Exclude<RuleLevel, 'off'>;

/** How to read `04/05/2024`: as the document does elsewhere, or as somebody has said. */
export const dateOrders = ['auto', 'day-first', 'month-first'] as const;

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
  readonly dateOrder: (typeof dateOrders)[number];
  /** By the rule's id. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
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
