/** A colon separates in Mermaid's grammar; this one only looks like it. */
export function mermaidClock(text: string): string {
  return text.replace(/:/g, '\u2236');
}

/** Text that can't be read as Mermaid's own syntax: no separators, comments, directives or entities. */
export function mermaidText(text: string): string {
  return mermaidClock(text)
    .replace(/[;#<>{}"`\\]/g, ' ')
    .replace(/%%+/g, '%')
    .replace(/,/g, '\u201a')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}
