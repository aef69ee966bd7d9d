import type { Description } from './description.ts';

/** A description as Markdown, in which nothing that comes from the document is markup. */
export function asMarkdown({ title, facts }: Description): string {
  const lines = facts.map(({ name, text }) => `${literal(name)}: ${literal(text)}`);
  return `**${literal(title)}**\n\n${lines.join('  \n')}`;
}

/** A description for those who show plain text. */
export function asPlainText({ title, facts }: Description): string {
  return [title, ...facts.map(({ name, text }) => `${name}: ${text}`)].join('\n');
}

/** Text as Markdown that shows exactly it: every mark escaped, and no line break that could begin a block. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
