/** The line that opens a front matter in YAML or TOML, and the one that closes it. */
export const frontMatterFence = /^(?:---|\+\+\+)\s*$/;

/** A line that can begin the fields of a front matter in YAML or TOML. */
const field = /^(?:["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?\s*(?::(?:\s|$)|=)|\[[^\]]+\]\s*$)/u;

/** Whether a text opens with a front matter: what stands first in it is a field. Else `---` is only a rule. */
export function opensFrontMatter(text: string): boolean {
  const [fence, ...rest] = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/);
  if (!frontMatterFence.test(fence ?? '')) return false;
  const first = rest.find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && (first.trimEnd() === fence?.trimEnd() || field.test(first));
}
