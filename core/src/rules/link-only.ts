import { linkedReport } from '../sections/link-only.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

export const linkOnly: Rule = {
  id: 'link-only',
  category: 'sections',
  severity: 'info',
  docs: {
    summary: 'The file only links to a report that stands elsewhere.',
    why: 'Links to blogs and shared documents break or ask for an account, and neither a reviewer nor this tool can check what is behind them. A copy in the repository stays.',
    bad: '# 0x19. Postmortem\n\nMy postmortem: https://blog.example.org/the-day-the-login-died',
    good: exampleReport({ end: 'Also on [my blog](https://blog.example.org/the-day-the-login-died).' }),
    quiet: 'The file tells more than a few words itself. No other rule judges a file that only links.',
  },
  *check(document) {
    const url = linkedReport(document.markdown);
    if (url === null) return;
    const start = document.markdown.text.indexOf(url);
    yield {
      span: { start, end: start + url.length },
      message:
        'This file only links to the report. Put its text here as well, then it can be reviewed and checked.',
    };
  },
};
