import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';
import { readSuppressions } from './support/suppression.ts';

/** The rule that knows the others: `isKnown` asks the table that it stands in. */
export function unknownRule(isKnown: (id: string) => boolean): Rule {
  return {
    id: 'unknown-rule',
    category: 'writing',
    severity: 'hint',
    docs: {
      summary: 'A comment switches off a rule that does not exist.',
      why: 'A slip in the name leaves the finding where it is, or hides nothing any more once the rule is renamed.',
      bad: exampleReport({ end: '<!-- postmortem-disable-file secton-order -->' }),
      good: exampleReport({ end: '<!-- postmortem-disable-file section-order -->' }),
      quiet: 'The comment stands in code.',
    },
    *check(document) {
      for (const { name, span } of readSuppressions(document.markdown).named) {
        if (!isKnown(name)) yield { span, message: `There is no rule “${name}”.` };
      }
    },
  };
}
