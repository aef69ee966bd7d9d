import type { CodeLens } from 'vscode-languageserver';
import type { Telling } from '../../../core/src/showing/say.ts';
import { glances } from '../../../core/src/showing/timeline-labels.ts';
import { openTimelineCommand } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/**
 * Window and metrics above each timeline. Empty unless the setting asks for them.
 *
 * @param opens whether the client has the command that opens the timeline preview
 */
export function codeLenses(
  { uri, analysis, settings }: Analysed,
  opens: boolean,
  telling: Telling,
): CodeLens[] {
  if (!settings.codeLens) return [];
  return glances(analysis, telling).flatMap(({ section, facts }) =>
    facts.map((title) => ({
      range: rangeOf(analysis.markdown.lines, section.nameSpan),
      // A command without a name is text that nothing happens on.
      command: opens ? { title, command: openTimelineCommand, arguments: [uri] } : { title, command: '' },
    })),
  );
}
