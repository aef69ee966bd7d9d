import { diagramsOf, drawDiagram } from '../repair/diagram.ts';
import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

function example(hash: string, ...drawn: readonly string[]): string {
  return exampleReport({
    summary: '## Issue Summary\n\nOn May 3, 2024, from 10:00 to 11:30 UTC, nobody could log in.',
    timeline: [
      '## Timeline',
      '',
      '- 10:00: Alert fired for failed logins.',
      '- 11:30: Service restored.',
      '',
      `<!-- postmortem-diagram ${hash}: drawn from the timeline above, do not edit -->`,
      '```mermaid',
      'timeline',
      '    title Postmortem∶ login down (UTC)',
      '    section 2024-05-03',
      ...drawn.map((entry) => `    ${entry}`),
      '```',
    ].join('\n'),
  });
}

export const staleDiagram: Rule = {
  id: 'stale-diagram',
  category: 'writing',
  severity: 'hint',
  docs: {
    summary: 'The diagram of the timeline was drawn before the timeline was changed.',
    why: 'Readers look at the picture first and believe it. The comment above it keeps a hash of what it was drawn from.',
    bad: example('00000000', '10∶00 : Alert fired.'),
    good: example('36d84ef8', '10∶00 : Alert fired for failed logins.', '11∶30 : Service restored.'),
    quiet: 'A Mermaid diagram without the comment is the author’s own and is never looked at.',
  },
  *check(document) {
    for (const { stale, mark, incident } of diagramsOf(document)) {
      if (!stale) continue;
      yield {
        span: mark,
        message: 'The timeline has changed since this diagram was drawn.',
        fixes: [
          {
            title: 'Draw the diagram again',
            preferred: true,
            safe: true,
            edits: () => {
              const edit = drawDiagram(document, incident);
              return edit ? [edit] : [];
            },
          },
        ],
      };
    }
  },
};
