import { styleText } from 'node:util';
import type { Analysis } from '../../core/src/analyse.ts';
import { maxLength } from '../../core/src/markdown/guard.ts';
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
      stream.write(`${paint('underline', path)}\n  ${paint('dim', `not checked: ${whyNot(analysis)}`)}\n`);
      continue;
    }
    checked++;
    const cut = cutAt(analysis);
    if (analysis.findings.length === 0 && cut === null) continue;
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
    if (cut !== null)
      stream.write(`  ${paint('dim', `not read from line ${cut} on: the file is too long`)}\n`);
  }
  const total = counts.error + counts.warning;
  const rest = counts.info + counts.hint;
  const files = `${checked} ${checked === 1 ? 'postmortem' : 'postmortems'} checked`;
  stream.write(
    `${files}, ${total} ${total === 1 ? 'problem' : 'problems'}, ${rest} ${rest === 1 ? 'note' : 'notes'}\n`,
  );
  return total > 0 ? 1 : 0;
}

/** What speaks against a postmortem, for people; where nothing does, all that was weighed. */
function whyNot({ why, markdown }: Analysis): string {
  if (markdown.text.includes('\0')) return 'it is no text in UTF-8';
  const against = why.filter((each) => each.startsWith('but ')).map((each) => each.slice('but '.length));
  return (against.length > 0 ? against : why).join('; ');
}

/** The line, from 1, from which on a file is too long to be read; null where it is not. */
function cutAt({ markdown: { text, lines, refused } }: Analysis): number | null {
  const last = refused.at(-1);
  return last && last.end === text.length && last.end > maxLength ? lines.lineAt(last.start) + 1 : null;
}
