/*
 * What this client and this server say to each other beyond LSP. Names and plain types only: both sides import it, and
 * neither may get the other's code with it.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ExportFormat } from '../../core/src/drawing/formats.ts';
import type { TimelinePicture } from '../../core/src/drawing/picture.ts';
import type { SourceName } from '../../core/src/import/types.ts';
import type { Position } from '../../core/src/markdown/lines.ts';
import type { LastEntry } from '../../core/src/repair/continue-entry.ts';
import type { NewEntry, Question } from '../../core/src/repair/local-entries.ts';
import type { ReportFacts } from '../../core/src/repair/new-report.ts';
import type { Language, SectionKind } from '../../core/src/sections/kinds.ts';

/** Sent with `initialize`. */
export interface InitializationOptions {
  /** The client wants `postmortem/analysed` after each analysis. Default false. */
  readonly summaries?: boolean;
  /** Settings for clients that can't answer `workspace/configuration`: the contents of the `postmortem` section. */
  readonly settings?: unknown;
  /** IANA name of the zone that the reader lives in, for hovers. */
  readonly timeZone?: string;
  /** What hovers and code lenses say, in the language of `locale`, by the English text. Default: English. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The client has the command `openTimelineCommand`. Default false. */
  readonly timelinePreview?: boolean;
  /** The client has the command `explainRuleCommand`. Default false. */
  readonly explainsRules?: boolean;
  /** The client has the command `nextPlaceholderCommand`. Default false. */
  readonly findsPlaceholders?: boolean;
  /** The client has an outline and folding of Markdown of its own. Default false. */
  readonly outlinesMarkdown?: boolean;
}

/** Where the pages of the rules are on the web. */
export const documentation = 'https://github.com/postmortem-editor/postmortem/blob/main/docs/rules/';

/** The client's command that shows the page of the rule whose id it is given. */
export const explainRuleCommand = 'postmortem.explainRule';

/** The client's command that selects what is to be filled in next. */
export const nextPlaceholderCommand = 'postmortem.nextPlaceholder';

/** The client's command that opens the timeline of the document whose URI it is given. */
export const openTimelineCommand = 'postmortem.openTimelinePreview';

/** Notification, server to client, `Summary`: a document was analysed after it was opened or changed. */
export const analysedMethod = 'postmortem/analysed';

/** Request, client to server, `OutlineParams` → `Summary | null` (null: not open). */
export const outlineMethod = 'postmortem/outline';

/** Request, client to server, `EditsParams` → LSP's `WorkspaceEdit | null` (null: nothing to do). */
export const editsMethod = 'postmortem/edits';

/** Request, client to server, `PictureChange` → `PictureEdit | null` (null: it can't be done to the text as it is now). */
export const pictureEditMethod = 'postmortem/pictureEdit';

/** Something done in the timeline's picture, as a change of the text. Lines count from 0. */
export type PictureChange = { readonly uri: string } & (
  | { readonly type: 'fix'; readonly line: number; readonly rule: string; readonly title: string }
  /** The entry on this line happened so many minutes later, or earlier where negative. */
  | { readonly type: 'move'; readonly line: number; readonly minutes: number }
  /** Something happened then; `date` is `YYYY-MM-DD`, null where days are not known, `time` `HH:MM`. */
  | { readonly type: 'add'; readonly incident: number; readonly date: string | null; readonly time: string }
);

/** An edit of the current version. */
export interface PictureEdit {
  readonly edit: WorkspaceEdit;
  /** Offset in the new text where the person goes on writing; null where there is nothing to write. */
  readonly caret: number | null;
}

/** Request, client to server, `InsertEntriesParams → InsertEntriesResult | null` (null: not open). */
export const insertEntriesMethod = 'postmortem/insertEntries';

/** Request, client to server, `NextPlaceholderParams` → LSP's `Range | null` (null: none is left). */
export const nextPlaceholderMethod = 'postmortem/nextPlaceholder';

export interface NextPlaceholderParams {
  readonly uri: string;
  /** It is looked for from here on, then from the beginning. */
  readonly position: Position;
}

/** Request, client to server, `TemplatesParams` → `TemplateChoice[]`. */
export const templatesMethod = 'postmortem/templates';

/** Request, client to server, `NewReportParams` → `NewReportResult | null` (null: no such template). */
export const newReportMethod = 'postmortem/newReport';

/** Request, client to server, `ExportParams` → text of the file, or null where there is no such timeline. */
export const exportMethod = 'postmortem/export';

export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
  /** Position among the document's pictures, from 0. */
  readonly incident: number;
}

/** Request, client to server, `MarkdownPicturesParams` → `PlacedPicture[]`: what a preview of the Markdown shows. */
export const markdownPicturesMethod = 'postmortem/markdownPictures';

export interface MarkdownPicturesParams {
  /** Null where it is not known. */
  readonly uri: string | null;
  /** The text that is previewed; the document need not be open. */
  readonly text: string;
}

/** Request, client to server, `ConvertZoneParams` → `ConvertZoneResult | null` (null: not open). */
export const convertZoneMethod = 'postmortem/convertZone';

/** Asks for the edit that writes the times of the current version in another zone. */
export interface ConvertZoneParams {
  readonly uri: string;
  /** As a person writes it. */
  readonly zone: string;
  /** The times as they were stay in parentheses. Default false. */
  readonly keepOriginal?: boolean;
}

/** The edit, or the one sentence that says why there is none. */
export interface ConvertZoneResult {
  readonly edit?: WorkspaceEdit;
  readonly refused?: string;
}

export interface OutlineParams {
  readonly uri: string;
}

/** Asks for the preferred fixes of all findings of one rule, as one edit of the current version. */
export interface EditsParams {
  readonly uri: string;
  readonly rule: string;
}

/** Asks for the edits that put entries into the timeline of the current version. */
export interface InsertEntriesParams {
  readonly uri: string;
  /** A chat, a log or notes to read the entries from. */
  readonly text?: string;
  /** Entries that are known; not used beside `text`. */
  readonly entries?: readonly NewEntry[];
  /** The zone of entries, or of the document, where they name none: as a person writes it. */
  readonly zone?: string;
  /** Take times without a zone for times in the document's own. */
  readonly asPrinted?: boolean;
  /** `YYYY-MM-DD`: the day of the first time of the text that names none. */
  readonly date?: string;
}

export interface InsertEntriesResult {
  readonly version: number;
  /** What the text was taken for; null where nothing with a time was found in it. */
  readonly source: SourceName | null;
  /** How many entries were read, and how many of them are not in the timeline yet. */
  readonly found: number;
  readonly count: number;
  readonly edits: readonly PlainEdit[];
  /** Where the first entry's own text begins, once the edits are made. */
  readonly caret: Position | null;
  /** What has to be asked first; then ask again with the answer. */
  readonly questions: readonly Question[];
}

export interface PlainEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

export interface TemplatesParams {
  /** Where the report will be: its settings may name templates of the team. */
  readonly uri: string;
}

export interface TemplateChoice {
  readonly name: string;
  readonly title: string;
}

export interface NewReportParams extends ReportFacts, TemplatesParams {
  /** Name of the template. */
  readonly template: string;
}

export interface NewReportResult {
  readonly text: string;
  /** The same with a tab stop for each prompt. */
  readonly snippet: string;
}

/** What is known of one version of a document. Lines count from 0. */
export interface Summary {
  readonly uri: string;
  readonly version: number;
  readonly isPostmortem: boolean;
  /** The form of a postmortem with nothing told in it yet. */
  readonly isTemplate: boolean;
  /** Why it is one, or is not: short phrases. */
  readonly why: readonly string[];
  readonly template: TemplateSummary;
  readonly language: Language;
  /** Findings of each severity, those beyond the diagnostics' limit included. */
  readonly findings: FindingCounts;
  /** Per incident, the template's sections in its order. Empty where the document is no postmortem. */
  readonly outline: readonly OutlineIncident[];
  /** Where the entries of timelines stand. Empty where the document is no postmortem. */
  readonly timelines: readonly TimelineRange[];
  /** The timeline of each incident, for the preview. Empty where the document is no postmortem. */
  readonly pictures: readonly TimelinePicture[];
}

/** Lines from 0, both included. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** A timeline, its name included. */
export interface TimelineRange extends LineRange {
  /** Its last entry; null where its day or zone is not known. */
  readonly last: (LastEntry & { readonly line: number }) | null;
}

export interface TemplateSummary {
  readonly name: string;
  readonly title: string;
  readonly why: string;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export interface OutlineIncident {
  readonly title: string | null;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly kind: SectionKind;
  /** The name as the template writes it. */
  readonly name: string;
  /** 1 for the template's main sections, 2 below those. */
  readonly depth: number;
  readonly required: boolean;
  readonly state: 'present' | 'told' | 'empty' | 'missing';
  /** Where it is, or where it would be inserted. */
  readonly line: number;
}
