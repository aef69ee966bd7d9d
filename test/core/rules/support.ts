import { type AnalysisOptions, analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import type { Finding } from '../../../core/src/rules/rule.ts';

/** Where the student project's report stands. */
export const studentPath = '0x19-postmortem/README.md';

/** What one rule says of a text. */
export function raised(
  text: string,
  rule: string,
  options: AnalysisOptions = { path: studentPath },
): Finding[] {
  return analyse(text, options).findings.filter((finding) => finding.rule === rule);
}

/** The words that the findings of a rule stand on. */
export function places(text: string, rule: string, options?: AnalysisOptions): string[] {
  return raised(text, rule, options).map(({ span }) => text.slice(span.start, span.end));
}

/** The text after the first fix of the first finding of a rule. */
export function fixed(text: string, rule: string, options?: AnalysisOptions): string {
  const fix = raised(text, rule, options)[0]?.fixes[0];
  if (!fix) throw new Error(`${rule} offers no fix`);
  return applyEdits(text, fix.edits());
}
