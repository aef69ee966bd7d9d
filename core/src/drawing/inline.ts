import { readInline } from './plain.ts';

export const emphases = ['strong', 'em', 'code'] as const;
export type Emphasis = (typeof emphases)[number];

/** A piece of text, and how it is set off. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Emphasis[];
}

const signs: readonly (readonly [string, Emphasis])[] = [
  ['\ue002', 'strong'],
  ['\ue003', 'em'],
  ['\ue004', 'code'],
];

/** Markdown source as pieces of plain text with their emphasis; null where nothing is set off. Together they say what `plainText` says. */
export function inlineRuns(markdown: string): readonly Run[] | null {
  const text = readInline(markdown);
  // Of an odd number the last mark has no partner: it sets off nothing.
  const left = new Map(signs.map(([sign]) => [sign, Math.floor((text.split(sign).length - 1) / 2) * 2]));
  const runs: Run[] = [];
  const on = new Set<Emphasis>();
  for (const part of text.split(/([\ue002-\ue004])/)) {
    const mark = signs.find(([sign]) => sign === part)?.[1];
    if (mark === undefined) {
      if (part === '') continue;
      const marks = emphases.filter((each) => on.has(each));
      const last = runs.at(-1);
      if (last && last.marks.join() === marks.join())
        runs[runs.length - 1] = { text: last.text + part, marks };
      else runs.push({ text: part, marks });
      continue;
    }
    const rest = left.get(part) ?? 0;
    if (rest === 0) continue;
    left.set(part, rest - 1);
    if (!on.delete(mark)) on.add(mark);
  }
  return runs.some(({ marks }) => marks.length > 0) ? runs : null;
}
