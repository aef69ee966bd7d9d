import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised } from './support.ts';

const rule = 'secret';
const severities = (end: string) => raised(exampleReport({ end }), rule).map(({ severity }) => severity);

// Put together here so that no scanner takes them for real ones.
it.each([
  ['a GitHub token', `gh${'p_'}${'a1B2c3D4e5'.repeat(4)}`],
  ['a GitLab token', `gl${'pat-'}abcdefghij1234567890`],
  ['a Slack token', `xo${'xb-'}1234567890-abcdef`],
  ['a Stripe key', `sk_${'live_'}abcdefgh12345678`],
  ['a secret between backticks', `- **JWT_SECRET**: \`z7k9p2m5${'q8x7k9p2m5q8'}\``],
  ['a webhook secret', `whse${'c_'}${'a1B2c3D4e5'.repeat(3)}`],
  ['a password', `password: hunter2${'hunter2'}`],
  ['a token in code', `\`\`\`\nAPI_KEY=q8w7e6r5${'t4y3u2'}\n\`\`\``],
])('reports %s', (_, end) => {
  expect(severities(end)).toEqual(['warning']);
});

it('takes a private key for an error', () => {
  expect(severities(`\`\`\`\n-----BEGIN RSA ${'PRIVATE'} KEY-----\n\`\`\``)).toEqual(['error']);
});

it.each([
  `AK${'IA'}IOSFODNN7EXAMPLE`,
  'password: <redacted>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the variable
  'password=${DB_PASSWORD_2}',
  'token: xxxxxxxxxxxx1234',
  'Secret: `login-tls-2024-certificate-v12`',
  'Token: `LOGIN_TOKEN_2024`',
  'The password was reset in 2024.',
  'secret=notasecretatall',
])('says nothing of “%s”', (end) => {
  expect(severities(end)).toEqual([]);
});
