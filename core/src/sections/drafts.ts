import type { Candidate } from './candidates.ts';
import type { SectionKind } from './kinds.ts';
import { normaliseName } from './normalise.ts';
import type { Section } from './section.ts';

/** A section while the document is still being read. */
export interface Draft {
  readonly candidate: Candidate;
  readonly kind: SectionKind;
  readonly level: number;
  readonly parent: number | null;
  readonly confidence: Section['confidence'];
  endLine: number;
}

/** How often a label may come again in one section before it is the label of entries ("Description: …"). */
const refrain = 3;

/** Leaves out labels that come again and again within one section: they belong to its entries. */
export function withoutRefrains(drafts: readonly Draft[]): Draft[] {
  const keyOf = (draft: Draft) => `${draft.parent} ${normaliseName(draft.candidate.name)}`;
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.candidate.form === 'label') counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  }
  return keep(
    drafts,
    (draft) => draft.candidate.form !== 'label' || (counts.get(keyOf(draft)) ?? 0) < refrain,
  );
}

/** So many bare names, one below the other and each told further down, are a list of contents. */
const leastContents = 3;

/** Leaves out a list of contents written as bare lines: it names the parts and tells none. */
export function withoutContents(drafts: readonly Draft[]): readonly Draft[] {
  const later = new Set<string>();
  const again = drafts.map(() => false);
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { candidate } = drafts[i] as Draft;
    const name = normaliseName(candidate.name);
    again[i] = candidate.form === 'line' && later.has(name);
    later.add(name);
  }
  const listed = new Set<Draft>();
  for (let from = 0; from < drafts.length; ) {
    let to = from;
    while (again[to] && (to === from || follows(drafts[to - 1] as Draft, drafts[to] as Draft))) to++;
    if (to - from >= leastContents) for (const draft of drafts.slice(from, to)) listed.add(draft);
    from = Math.max(to, from + 1);
  }
  return listed.size === 0 ? drafts : keep(drafts, (draft) => !listed.has(draft));
}

function follows(before: Draft, draft: Draft): boolean {
  return draft.candidate.line.line === before.candidate.line.line + 1;
}

/** The drafts that stay; what one that goes had owned belongs to the one around it. */
function keep(drafts: readonly Draft[], stay: (draft: Draft) => boolean): Draft[] {
  const stays = drafts.map(stay);
  const place: number[] = [];
  let next = 0;
  for (const [index] of drafts.entries()) place.push(stays[index] ? next++ : -1);
  const parentOf = (index: number | null): number | null => {
    while (index !== null && !stays[index]) index = (drafts[index] as Draft).parent;
    return index === null ? null : (place[index] as number);
  };
  return drafts
    .filter((_, index) => stays[index])
    .map((draft) => ({ ...draft, parent: parentOf(draft.parent) }));
}
