/** Where a text to be imported may come from. */
export const sourceNames = [
  'alerts',
  'kubectl',
  'git-log',
  'slack',
  'teams',
  'logs',
  'csv',
  'notes',
] as const;
export type SourceName = (typeof sourceNames)[number];

/** One thing that happened, as a source printed it. */
export interface ImportedEntry {
  /** `YYYY-MM-DD`, null where neither the source nor the caller tells the day. */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS` on the 24-hour clock, as exact as it was printed. */
  readonly time: string;
  /** Key of the zone that date and time are in, null where neither the source nor the caller tells it. */
  readonly zone: string | null;
  /** What happened, plain text of one line. */
  readonly text: string;
  /** The line, or the beginning of the record, that it was read from; masked like the text. */
  readonly raw: string;
}

/** What a person should know or be asked before the entries are used. */
export interface ImportProblem {
  readonly kind: 'zone' | 'date' | 'nothing' | 'size' | 'many' | 'ages' | 'skipped';
  /** One sentence. */
  readonly message: string;
}

export interface ImportedTimeline {
  /** Null where nothing with a time was found. */
  readonly source: SourceName | null;
  /** In the order of their instants where those are known, else as the source has them. */
  readonly entries: readonly ImportedEntry[];
  readonly problems: readonly ImportProblem[];
}

/** What the caller knows that the source may not say. */
export interface ImportContext {
  /** Key of the zone for times that name none. */
  readonly zone: string | null;
  /** `YYYY-MM-DD`: the day of the first time that has none, and the nearest for days without a year. */
  readonly date: string | null;
  /** Milliseconds since the epoch: what "today", "5m ago" and a day without a year are counted from. */
  readonly now: number;
}

/** What a source's reader found. */
export interface Found {
  readonly entries: readonly ImportedEntry[];
  readonly problems?: readonly ImportProblem[];
}

/** One kind of text that can be imported. */
export interface Source {
  readonly name: SourceName;
  /** How surely the text is of this kind, 0–1. Looks at a sample only. */
  evidence(input: Input): number;
  /** Reads the whole text; linear in its length. */
  read(input: Input, context: ImportContext): Found;
}

/** The text in the forms that readers need, secrets masked and control sequences taken out. */
export interface Input {
  readonly text: string;
  readonly lines: readonly string[];
  /** Its first lines that are not blank. */
  readonly sample: readonly string[];
  /** The JSON values it consists of: one document, or one per line. Empty where it is no JSON. */
  readonly json: readonly unknown[];
  /** The text goes on beyond what is read. */
  readonly cut: boolean;
}
