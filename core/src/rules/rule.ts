import type { Document } from '../document.ts';
import type { Span } from '../markdown/span.ts';
import type { Fix } from '../repair/edit.ts';
import type { Severity } from '../settings.ts';

export type { Severity };

export type RuleCategory = 'sections' | 'time' | 'writing';

/** A place that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule says of one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What `check` returns: the table adds the rule's id and, where the rule does not choose one, its severity. */
export interface Report
  extends Pick<Finding, 'span' | 'message'>,
    Partial<Pick<Finding, 'severity' | 'related'>> {
  /** A function where the fixes are costly to find: it is called when somebody asks for them. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

/** One rule: all there is to know of it stands in one file. */
export interface Rule {
  /** Its name in settings, in comments and on the documentation page. */
  readonly id: string;
  readonly category: RuleCategory;
  /** The severity where neither the rule's own judgement nor a setting says otherwise; `off` runs only when switched on. */
  readonly severity: Severity | 'off';
  readonly docs: RuleDocs;
  /** Pure; returns findings in document order. Called only for postmortems. */
  check(document: Document): Iterable<Report>;
}

/** The documentation page. `bad` raises the rule, `good` does not: both are tests. */
export interface RuleDocs {
  /** What the rule finds, one sentence. */
  readonly summary: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly quiet: string;
}
