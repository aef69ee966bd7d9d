import type { Edit, Fix } from './edit.ts';

/**
 * The edits of several fixes as one, in document order. A fix that overlaps an earlier one is left out: it belongs to
 * the text as it is now, not as the earlier one leaves it. Insertions at one place keep the order of the fixes.
 */
export function together(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const fix of fixes) {
    const edits = fix.edits();
    if (!edits.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The safe fix of each finding that has one: the one for all of its places, where there is one for the first as well. */
export function safeFixes(findings: readonly { readonly fixes: readonly Fix[] }[]): Fix[] {
  return findings.flatMap(({ fixes }) => fixes.findLast((fix) => fix.safe) ?? []);
}

function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  if (a.start === b.start && a.end === b.end) return a.start < a.end;
  return a.start < b.end && b.start < a.end;
}
