/** A form that nothing but a secret has, or a value that is called one. */
export interface SecretForm {
  readonly what: string;
  /** One of these stands in every such secret, which is told cheaper than the pattern is searched. */
  readonly signs?: readonly string[];
  /** Global. What stands before the secret itself, where something does, is the first group. */
  readonly pattern: RegExp;
  /** The value is told by its name before it: `token: …`. */
  readonly named?: true;
  /** Whoever holds it needs nothing else. */
  readonly grave?: true;
  /** Only to be masked in what a machine wrote: a person's report says such things in other senses. */
  readonly inLogsOnly?: true;
}

/**
 * From the issuers' documentation. All repetitions are bounded, so that no text makes the engine try the same stretch
 * again and again or remember more places than it can.
 */
export const secretForms: readonly SecretForm[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:(?:\s|\\[nr]){1,4}[A-Za-z0-9+/=]{40,20000}){0,500}(?:(?:(?:\s|\\[nr]){1,4}[A-Za-z0-9+/=]{1,39})?(?:\s|\\[nr]){0,4}-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
    inLogsOnly: true,
  },
  {
    what: 'a private key',
    signs: ['PRIVATE KEY'],
    pattern: /-----BEGIN (?:[A-Z]{1,20} )?PRIVATE KEY-----/g,
    grave: true,
  },
  { what: 'an AWS access key', signs: ['AKIA', 'ASIA'], pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  {
    what: 'a GitHub token',
    signs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})/g,
  },
  { what: 'a GitLab token', signs: ['glpat-'], pattern: /\bglpat-[\w-]{20,255}/g },
  { what: 'a Slack token', signs: ['xox'], pattern: /\bxox[baprs]-[A-Za-z0-9-]{10,255}/g },
  { what: 'a Stripe key', signs: ['k_live_'], pattern: /\b[sr]k_live_[A-Za-z0-9]{16,255}/g },
  {
    what: 'the secret of a Stripe webhook',
    signs: ['whsec_'],
    pattern: /\bwhsec_[A-Za-z0-9]{24,255}/g,
  },
  {
    what: 'a JSON web token',
    signs: ['eyJ'],
    pattern: /(?<![\w-])eyJ[\w-]{10,20000}\.eyJ[\w-]{10,20000}\.[\w-]{10,20000}/g,
  },
  // A password has a digit and is no placeholder, variable or word.
  {
    what: 'a password or token',
    named: true,
    pattern:
      /(\b(?:password|passwd|api[_-]?key|secret|token)["']?\s{0,20}[=:]\s{0,20}["']?)(?=[^\s"'`]{0,200}\d)(?=[^\s"'`]{0,200}[A-Za-z])[^\s"'`<>${}[\]*]{12,20000}/gi,
  },
  // Between backticks also names of secrets are given; a value has neither hyphens nor words.
  {
    what: 'a password or token',
    signs: ['`'],
    named: true,
    pattern:
      /((?:\b|_)(?:password|passwd|api[_-]?key|secret|token)\*{0,2}\s{0,4}[=:]\*{0,2}\s{0,4}`)(?=(?:[^`\d]{0,50}\d){4})[A-Za-z0-9+=]{16,200}(?=`)/gi,
  },
  {
    what: 'a password or token',
    pattern:
      /((?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key|authorization)=["']?)[^\s"'`&;,<>\\]{4,20000}/gi,
    inLogsOnly: true,
  },
  {
    what: 'a bearer token',
    pattern: /(\b(?:bearer|authorization:\s?(?:basic|token|digest))\s{1,3})[A-Za-z0-9._~+/=-]{8,20000}/gi,
    inLogsOnly: true,
  },
  {
    what: 'a password in an address',
    pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>]{0,100}:)[^\s/@"'<>]{1,200}(?=@)/gi,
    inLogsOnly: true,
  },
];

/** What stands for a secret in examples. */
export const notSecret = /EXAMPLE|x{4,}|\*{3,}|redacted|changeme|your[_-]|\.\.\./i;

/** The text with everything that looks like a secret replaced by a word. Linear in its length. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (const { pattern } of secretForms) {
    masked = masked.replace(pattern, (whole: string, before: unknown) =>
      notSecret.test(whole) ? whole : `${typeof before === 'string' ? before : ''}REDACTED`,
    );
  }
  return masked;
}
