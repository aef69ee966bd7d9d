import type { WorkspaceEdit } from 'vscode-languageserver';
import { together } from '../../../core/src/repair/fix-all.ts';
import type { Analysed } from '../workspace/documents.ts';
import { type EditSupport, workspaceEdit } from './edits.ts';

/** The preferred fixes of all findings of one rule as one edit, without tab stops; null where there is nothing to do. */
export function ruleEdits(analysed: Analysed, rule: string, support: EditSupport): WorkspaceEdit | null {
  const fixes = analysed.analysis.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes.find((fix) => fix.preferred) ?? finding.fixes[0] ?? []);
  const edits = together(fixes);
  return edits.length > 0 ? workspaceEdit(analysed, edits, { ...support, snippets: false }) : null;
}
