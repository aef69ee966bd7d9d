import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding, Severity } from '../../../core/src/rules/rule.ts';
import { documentation } from '../protocol.ts';
import type { Analysed } from '../workspace/documents.ts';
import { rangeOf } from './ranges.ts';

/** What stands in an editor's list of problems as the tool that found them. */
const source = 'postmortem';

/** As many findings of one document as a person would still read. */
const limit = 200;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as LSP diagnostics, in document order; beyond the limit one more says how many are left out. */
export function diagnosticsOf(analysed: Analysed): Diagnostic[] {
  const { findings } = analysed.analysis;
  const shown = findings.slice(0, limit).map((finding) => diagnosticOf(analysed, finding));
  const left = findings.length - shown.length;
  const next = findings[limit];
  if (!next) return shown;
  const { lines } = analysed.analysis.markdown;
  shown.push({
    range: rangeOf(lines, next.span),
    severity: DiagnosticSeverity.Information,
    source,
    message: `${left} more ${left === 1 ? 'finding is' : 'findings are'} not shown, from here on.`,
  });
  return shown;
}

/** One finding as an LSP diagnostic. */
export function diagnosticOf({ uri, analysis }: Analysed, finding: Finding): Diagnostic {
  const { lines } = analysis.markdown;
  return {
    range: rangeOf(lines, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: `${documentation}${finding.rule}.md` },
    source,
    message: finding.message,
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ span, message }) => ({
        location: { uri, range: rangeOf(lines, span) },
        message,
      })),
    }),
  };
}

/** The answer to a pull. Where the client has this analysis already (`previous` is the id it got with it), nothing is sent again. */
export function diagnosticReport(analysed: Analysed, previous: string | undefined): DocumentDiagnosticReport {
  const resultId = String(analysed.id);
  if (resultId === previous) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: diagnosticsOf(analysed) };
}
