import type { Edit, Fix } from './edit.ts';

/** A fix of one or more replacements that are known at once. A preferred fix is the likeliest answer, not a safe one. */
export function replace(title: string, edits: readonly Edit[], preferred = false, safe = false): Fix {
  return { title, preferred, safe, edits: () => edits };
}
