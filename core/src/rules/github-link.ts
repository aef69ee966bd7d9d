import type { Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

/** `github.com/OWNER/REPO/FOLDER…`: GitHub answers 404 where neither `tree` nor `blob` and a branch stand before a path. */
const repositoryPath = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/([\w.%-]+)(?:\/|$|[?#])/i;
/** What GitHub itself serves below a repository. */
const pages = new Set(
  'runs checks suites community codespaces tree blob raw blame edit commit commits branches tags releases issues pull pulls actions projects wiki discussions security pulse graphs network settings compare labels milestones milestone search archive assets packages deployments stargazers watchers forks contributors subscription activity'.split(
    ' ',
  ),
);

export const githubLink: Rule = {
  id: 'github-link',
  category: 'writing',
  severity: 'hint',
  docs: {
    summary:
      'A link into a GitHub repository leaves out `/tree/BRANCH/` or `/blob/BRANCH/`: GitHub answers it with “not found”.',
    why: 'The reviewer who follows the link sees an error page.',
    bad: exampleReport({
      summary:
        '## Issue Summary\n\nThe report is [here](https://github.com/example/alx-devops/0x19-postmortem).',
    }),
    good: exampleReport({
      summary:
        '## Issue Summary\n\nThe report is [here](https://github.com/example/alx-devops/tree/main/0x19-postmortem).',
    }),
    quiet: 'The link names the repository alone, an issue, a commit or any other page of GitHub itself.',
  },
  *check({ markdown }) {
    for (const { span, url, alt } of markdown.targets) {
      const folder = repositoryPath.exec(url)?.[1];
      if (alt !== null || folder === undefined || pages.has(folder.toLowerCase())) continue;
      yield { span, message: `GitHub does not find this: “/tree/main/” is missing before “${folder}”.` };
    }
  },
};
