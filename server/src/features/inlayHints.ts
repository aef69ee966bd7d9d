import type { InlayHint, Range } from 'vscode-languageserver';
import { entryLabels } from '../../../core/src/showing/timeline-labels.ts';
import type { Analysed } from '../workspace/documents.ts';

/** `T+0:15` behind the times of the timeline's entries in a range. Empty unless the setting asks for them. */
export function inlayHints({ analysis, settings }: Analysed, range: Range): InlayHint[] {
  if (!settings.inlayHints) return [];
  const { lines } = analysis.markdown;
  const [from, to] = [lines.offset(range.start), lines.offset(range.end)];
  return entryLabels(analysis)
    .filter(({ offset }) => from <= offset && offset <= to)
    .map(({ offset, text }) => ({ position: lines.position(offset), label: text, paddingLeft: true }));
}
