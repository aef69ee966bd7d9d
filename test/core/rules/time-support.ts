import { applyEdits } from '../../../core/src/repair/edit.ts';
import { raised } from './support.ts';

/** What a rule reports: the severity and the words that the finding stands on. */
export function judged(text: string, rule: string): string[] {
  return raised(text, rule).map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);
}

/** The text after the fix of that title has been applied to the first finding that offers it. */
export function mended(text: string, rule: string, title: string): string {
  const fixes = raised(text, rule).flatMap((finding) => finding.fixes);
  const fix = fixes.find((one) => one.title === title);
  if (!fix) throw new Error(`No fix “${title}” among: ${fixes.map((one) => one.title).join(', ')}`);
  return applyEdits(text, fix.edits());
}
