import type { Document } from '../document.ts';
import type { Fix } from '../repair/edit.ts';
import { linkedReport } from '../sections/link-only.ts';
import { blame } from './blame.ts';
import { chatResidue } from './chat-residue.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { githubLink } from './github-link.ts';
import { headingSyntax } from './heading-syntax.ts';
import { image } from './image.ts';
import { impactNumber } from './impact-number.ts';
import { language } from './language.ts';
import { linkOnly } from './link-only.ts';
import { missingSection } from './missing-section.ts';
import { placeholder } from './placeholder.ts';
import type { Finding, Report, Rule, Severity } from './rule.ts';
import { secret } from './secret.ts';
import { sectionOrder } from './section-order.ts';
import { staleDiagram } from './stale-diagram.ts';
import { statusConflict } from './status-conflict.ts';
import { withoutSuppressed } from './support/suppression.ts';
import { taskText } from './task-text.ts';
import { tasksMissing } from './tasks-missing.ts';
import { timeRules } from './time-rules.ts';
import { unknownRule } from './unknown-rule.ts';
import { wordCount } from './word-count.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  tasksMissing,
  duplicateSection,
  sectionOrder,
  headingSyntax,
  linkOnly,
  ...timeRules,
  placeholder,
  impactNumber,
  wordCount,
  language,
  taskText,
  chatResidue,
  statusConflict,
  githubLink,
  image,
  staleDiagram,
  blame,
  secret,
  unknownRule((id) => rules.some((rule) => rule.id === id)),
];

function findingOf(
  { id }: Rule,
  severity: Severity,
  { span, message, related = [], fixes = [] }: Report,
): Finding {
  const finding = { rule: id, severity, span, message, related };
  if (typeof fixes !== 'function') return { ...finding, fixes };
  let found: readonly Fix[] | null = null;
  return {
    ...finding,
    get fixes() {
      found ??= fixes();
      return found;
    },
  };
}

/** Judges a document by every rule that its settings and its own comments leave on; findings come in document order. */
export function check(document: Document): Finding[] {
  const findings: Finding[] = [];
  // Of a file that only links there is nothing else to say.
  const judging = linkedReport(document.markdown) === null ? rules : [linkOnly];
  for (const rule of judging) {
    const set = document.settings.rules[rule.id];
    if (set === 'off' || (set === undefined && rule.severity === 'off')) continue;
    for (const report of rule.check(document)) {
      const own = report.severity ?? (rule.severity === 'off' ? 'hint' : rule.severity);
      findings.push(findingOf(rule, set ?? own, report));
    }
  }
  return withoutSuppressed(document, findings).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
