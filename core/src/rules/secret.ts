import type { Fix } from '../repair/edit.ts';
import { replace } from '../repair/replace.ts';
import { notSecret, secretForms } from '../secrets.ts';
import type { Report, Rule } from './rule.ts';
import { exampleReport } from './support/examples.ts';

export const secret: Rule = {
  id: 'secret',
  category: 'writing',
  severity: 'warning',
  docs: {
    summary: 'A password, token or key stands in the report, also in code and logs.',
    why: 'Reports are shared widely and stay in the history of the repository. What was published must be revoked, not only deleted.',
    // Put together here so that no scanner takes it for a real one.
    bad: exampleReport({ end: `\`\`\`\nexport KEY=${'AK'}${'IA'}QWERTYUIOP123456\n\`\`\`` }),
    good: exampleReport({ end: '```\nexport KEY=<redacted>\n```' }),
    quiet: 'The value is redacted, a variable or an example (`AKIA…EXAMPLE`).',
  },
  *check(document) {
    const { text } = document.markdown;
    const found: Report[] = [];
    const named = setsNamed.test(text);
    for (const { what, signs, pattern, grave, inLogsOnly, ...form } of secretForms) {
      if (inLogsOnly || (form.named && !named) || signs?.every((sign) => !text.includes(sign))) continue;
      for (const match of text.matchAll(pattern)) {
        if (notSecret.test(match[0])) continue;
        found.push({
          ...(grave && { severity: 'error' as const }),
          span: { start: match.index, end: match.index + match[0].length },
          message: `This looks like ${what}. Take it out, and revoke it.`,
          fixes: [masked(text, match)],
        });
      }
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** A name of a secret is set to something. Read back from the sign, which tells at once that most texts have none. */
const setsNamed = /[=:](?<=(?:passw(?:or)?d|key|secret|token)["'*]{0,3}\s{0,20}[=:])/i;

/** The value, of a private key all of its lines, as a word; what it is called stays. */
function masked(text: string, match: RegExpExecArray): Fix {
  const named = match[1]?.length ?? 0;
  const block = secretForms
    .filter(({ what, inLogsOnly }) => inLogsOnly && what === 'a private key')
    .flatMap(
      ({ pattern }) => [...text.matchAll(pattern)].find(({ index }) => index === match.index) ?? [],
    )[0];
  const end = match.index + (block ?? match)[0].length;
  return replace(
    'Replace by REDACTED (it still has to be revoked)',
    [{ span: { start: match.index + named, end }, text: 'REDACTED' }],
    true,
  );
}
