import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import type { Analysis } from '../../../core/src/analyse.ts';
import type { Fix } from '../../../core/src/repair/edit.ts';
import { safeFixes, together } from '../../../core/src/repair/fix-all.ts';
import { silences } from '../../../core/src/repair/silence.ts';
import type { Finding } from '../../../core/src/rules/rule.ts';
import { explainRuleCommand, nextPlaceholderCommand } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type ActionSupport, workspaceEdit } from './edits.ts';
import { touches } from './ranges.ts';
import { refactorings } from './refactor.ts';

/** Applies everything that is right without a human looking. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.postmortem`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** Names a fix so that it can be found again in a later version of the document. */
interface FixReference {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly title: string;
  /** Which one, of the findings of the rule that offer a fix of this title. */
  readonly index: number;
  /** How many of them there were. */
  readonly count: number;
  /** The words that the finding stood on. */
  readonly words: string;
}

/** The fixes offered at a place: those of the findings there, and all safe ones where the client asks for that. */
export function codeActions(
  analysed: Analysed,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  support: ActionSupport,
): CodeAction[] {
  const wants = (kind: string) =>
    context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix) ?? true) actions.push(...quickFixes(analysed, range, support));
  if (wants(CodeActionKind.RefactorRewrite) ?? true) actions.push(...refactorings(analysed, range, support));
  // Only on demand: in the menu at the cursor it would stand for places that the person does not see.
  if (wants(fixAllKind)) actions.push(...fixAll(analysed, support));
  return actions;
}

function quickFixes(
  analysed: Analysed,
  range: CodeActionParams['range'],
  support: ActionSupport,
): CodeAction[] {
  const { findings, markdown } = analysed.analysis;
  const touched = findings.filter(({ span }) => touches(markdown.lines, span, range));
  const lineOf = ({ span }: Finding) => markdown.lines.lineAt(span.start);
  const shared = new Set<string>();
  const fixes = touched.flatMap((finding) =>
    offered(analysed.analysis, finding).flatMap((fix): CodeAction[] => {
      const isOwn = finding.fixes.includes(fix);
      // What does the same for all findings of a rule on a line is offered once.
      const key = `${finding.rule} ${lineOf(finding)} ${fix.title}`;
      if (!isOwn && shared.has(key)) return [];
      if (!isOwn) shared.add(key);
      const alike = touched.filter(
        (other) => other.rule === finding.rule && lineOf(other) === lineOf(finding),
      );
      return [
        {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: (isOwn ? [finding] : alike).map((each) => diagnosticOf(analysed, each)),
          ...(fix.preferred && { isPreferred: true }),
          ...(support.resolve
            ? { data: reference(analysed, finding, fix.title) }
            : { edit: workspaceEdit(analysed, fix.edits(), support) }),
        },
      ];
    }),
  );
  if (support.findsPlaceholders && touched.some(({ rule }) => rule === 'placeholder'))
    fixes.push(goOn(analysed, touched));
  // What mends comes before what only hides or explains.
  const silencing = (action: CodeAction) => (action.title.startsWith('Silence ') ? 1 : 0);
  fixes.sort((a, b) => silencing(a) - silencing(b));
  return support.explains ? [...fixes, ...explanations(touched)] : fixes;
}

/** What can be done about a finding: its own fixes, everything missing at once, and switching the rule off. */
function offered(analysis: Analysis, finding: Finding): Fix[] {
  const alike = analysis.findings.filter(({ rule, fixes }) => rule === finding.rule && fixes.length > 0);
  const everything: Fix = {
    title: 'Insert everything that is missing',
    preferred: false,
    safe: false,
    edits: () => together(alike.flatMap(({ fixes }) => fixes[0] ?? [])),
  };
  return [
    ...finding.fixes,
    ...(finding.rule === 'missing-section' && alike.length > 1 ? [everything] : []),
    ...silences(analysis, finding.rule, finding.span.start),
  ];
}

/** To the next placeholder: what stands there can be typed over at once. */
function goOn(analysed: Analysed, findings: readonly Finding[]): CodeAction {
  const title = 'Go to the next placeholder';
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings
      .filter(({ rule }) => rule === 'placeholder')
      .map((finding) => diagnosticOf(analysed, finding)),
    command: { title, command: nextPlaceholderCommand },
  };
}

/** The page of each rule, in clients that show it themselves; elsewhere the diagnostic's code links to it. */
function explanations(findings: readonly Finding[]): CodeAction[] {
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
    title: `Explain “${rule}”`,
    kind: CodeActionKind.QuickFix,
    command: { title: `Explain “${rule}”`, command: explainRuleCommand, arguments: [rule] },
  }));
}

function fixAll(analysed: Analysed, support: ActionSupport): CodeAction[] {
  const edits = together(safeFixes(analysed.analysis.findings));
  if (edits.length === 0) return [];
  // Not resolved later: on save VS Code applies what it is given. Nobody sits there to fill tab stops, either.
  const edit = workspaceEdit(analysed, edits, { ...support, snippets: false });
  return [{ title: 'Fix all safe postmortem findings', kind: fixAllKind, edit }];
}

function reference({ uri, version, analysis }: Analysed, finding: Finding, title: string): FixReference {
  const alike = offering(analysis, finding.rule, title);
  const words = wordsOf(analysis, finding);
  return {
    uri,
    version,
    rule: finding.rule,
    title,
    index: alike.indexOf(finding),
    count: alike.length,
    words,
  };
}

/** The beginning of the text that a finding stands on. */
function wordsOf({ markdown }: Analysis, { span }: Finding): string {
  return markdown.text.slice(span.start, Math.min(span.end, span.start + 100));
}

function offering(analysis: Analysis, rule: string, title: string): Finding[] {
  return analysis.findings.filter(
    (finding) => finding.rule === rule && offered(analysis, finding).some((fix) => fix.title === title),
  );
}

/** The document that an action to be resolved belongs to; null when the action is not one of ours. */
export function documentOf(action: CodeAction): string | null {
  return isReference(action.data) ? action.data.uri : null;
}

/**
 * Fills in the edit of a chosen action, computed from the document as it is now. An action whose finding is gone, or
 * can't be told from others any more, comes back without one.
 */
export function resolveCodeAction(
  analysed: Analysed,
  action: CodeAction,
  support: ActionSupport,
): CodeAction {
  if (!isReference(action.data)) return action;
  const { rule, title, index, count, version, words } = action.data;
  const alike = offering(analysed.analysis, rule, title);
  const finding = alike[index];
  if (!finding) return action;
  const same = alike.length === count && wordsOf(analysed.analysis, finding) === words;
  if (version !== analysed.version && !same) return action;
  const fix = offered(analysed.analysis, finding).find((candidate) => candidate.title === title);
  return fix ? { ...action, edit: workspaceEdit(analysed, fix.edits(), support) } : action;
}

function isReference(data: unknown): data is FixReference {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, version, rule, title, index, count, words } = data as Record<string, unknown>;
  return (
    [uri, rule, title, words].every((value) => typeof value === 'string') &&
    [version, index, count].every((value) => Number.isInteger(value))
  );
}
