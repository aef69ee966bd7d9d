import type { Target } from '../markdown/prose.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

/** Picture data within the text beyond this length makes the file hard to read and to review. UTF-16 units. */
const longData = 2048;
/** GitHub's proxy for pictures of other sites: such an address dies with the page it was copied from. */
const proxied = /^https?:\/\/camo\.githubusercontent\.com\//i;

export const image: Rule = {
  id: 'image',
  category: 'writing',
  severity: 'hint',
  docs: {
    summary: 'A picture is written into the text as data, or stands at an address that will not last.',
    why: 'Data of a picture fills the file with thousands of characters; an address of GitHub’s picture proxy is a copy that disappears.',
    bad: exampleReport({
      summary:
        '## Issue Summary\n\n![Error spike](https://camo.githubusercontent.com/0a1b2c3d/687474703a2f2f6578616d706c65)',
    }),
    good: exampleReport({ summary: '## Issue Summary\n\n![Error spike](error-spike.png)' }),
    quiet: 'Pictures beside the file or on other sites; jokes and GIFs are welcome. Several are one finding.',
  },
  *check({ markdown }) {
    const found = markdown.targets.flatMap((target) => {
      const message = faultOf(target);
      return message === null ? [] : [{ span: target.span, message }];
    });
    const [first, ...others] = found;
    if (!first) return;
    yield { ...first, related: others } satisfies Report;
  },
};

function faultOf({ url, alt }: Target): string | null {
  if (alt === null) return null;
  if (/^data:/i.test(url) && url.length > longData)
    return 'This picture is written into the text; save it as a file beside it.';
  return proxied.test(url)
    ? 'This address of GitHub’s picture proxy will not last; save the picture as a file.'
    : null;
}
