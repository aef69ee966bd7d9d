import { styleText } from 'node:util';
import type { Analysis } from '../../core/src/analyse.ts';
import type { Severity } from '../../core/src/rules/rule.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const satisfies Record<
  Severity,
  string
>;

/** Prints the findings of each file for people; coloured on a terminal. Returns 1 where an error or warning is among them. */
export function check(
  analyses: readonly { readonly path: string; readonly analysis: Analysis }[],
  stream: NodeJS.WriteStream,
): number {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text, { stream });
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let checked = 0;
  for (const { path, analysis } of analyses) {
    if (!analysis.isPostmortem) {
      stream.write(
        `${paint('underline', path)}\n  ${paint('dim', `not checked: ${analysis.why.join('; ') || 'no postmortem'}`)}\n`,
      );
      continue;
    }
    checked++;
    if (analysis.findings.length === 0) continue;
    stream.write(`${paint('underline', path)}\n`);
    for (const finding of analysis.findings) {
      counts[finding.severity]++;
      const { line, character } = analysis.markdown.lines.position(finding.span.start);
      const place = `${line + 1}:${character + 1}`.padEnd(8);
      const severity = paint(colours[finding.severity], finding.severity.padEnd(8));
      stream.write(`  ${paint('dim', place)}${severity} ${finding.message}  ${paint('dim', finding.rule)}\n`);
      for (const related of finding.related) {
        const at = analysis.markdown.lines.lineAt(related.span.start) + 1;
        stream.write(`  ${' '.repeat(17)}${paint('dim', `line ${at}: ${related.message}`)}\n`);
      }
    }
  }
  const total = counts.error + counts.warning;
  const rest = counts.info + counts.hint;
  const files = `${checked} ${checked === 1 ? 'postmortem' : 'postmortems'} checked`;
  stream.write(
    `${files}, ${total} ${total === 1 ? 'problem' : 'problems'}, ${rest} ${rest === 1 ? 'note' : 'notes'}\n`,
  );
  return total > 0 ? 1 : 0;
}
