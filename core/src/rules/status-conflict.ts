import { findPlaceholders } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

/** What a status says when the report is finished. "Resolved" speaks of the incident. */
const finished =
  /^[\s:*_—–-]*(?:complete|completed|final|finali[sz]ed|published|approved|reviewed|closed)\b(?![^.\n]*\b(?:in progress|pending|open|todo|except|but)\b)/i;

export const statusConflict: Rule = {
  id: 'status-conflict',
  category: 'writing',
  severity: 'info',
  docs: {
    summary: 'The status says that the report is finished while placeholders are left in it.',
    why: 'Readers trust a final report; one with gaps is a draft.',
    bad: exampleReport({
      title: '# Postmortem: login down\n\n**Status:** Final',
      end: '## Supporting information\n\nGraphs: [link]',
    }),
    good: exampleReport({
      title: '# Postmortem: login down\n\n**Status:** Complete, action items in progress',
    }),
    quiet:
      'The status names what is open (“action items in progress”), or speaks of the incident (“resolved”).',
  },
  *check(document) {
    const { mask, text } = document.markdown;
    for (const section of document.sections) {
      if (section.kind !== 'status' || !finished.test(mask.slice(section.content.start, section.content.end)))
        continue;
      const left = findPlaceholders(document).filter(({ start }) => start > section.content.start);
      const [first] = left;
      if (!first) return;
      yield {
        span: section.nameSpan,
        message: `The status says that the report is finished, but ${left.length === 1 ? 'a placeholder is' : `${left.length} placeholders are`} left.`,
        related: [{ span: first, message: `“${text.slice(first.start, first.end)}” is left.` }],
      };
      return;
    }
  },
};
