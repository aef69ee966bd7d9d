import { glyphs } from './glyphs.ts';
import type { PlacedEntry, Scene } from './scene.ts';
import { type Group, group, round, type Shape } from './shapes.ts';

/** More entries than these in view are moved all at once and without animation. */
const many = 80;

/** Whether so many entries are in view that what can be drawn together is drawn together. */
export function crowded({ entries }: Scene): boolean {
  return entries.length > many;
}

/**
 * What a crowd shows of its entries without a node for each, one path per phase: a browser moves a few paths in less
 * time than hundreds of nodes. Entries named in `apart` (by id) stay out.
 */
export interface Crowd {
  readonly groups: readonly Group[];
  /** Whether an entry's mark, or its pole, is in there. */
  hasMark(placed: PlacedEntry): boolean;
  hasPole(placed: PlacedEntry): boolean;
}

export function crowdOf(scene: Scene, apart: ReadonlySet<string>): Crowd {
  const all = crowded(scene);
  const hasPole = ({ entry, poleY }: PlacedEntry): boolean => all && poleY !== null && !apart.has(entry.id);
  // A mark with nothing to show but its phase and place.
  const hasMark = ({ entry, label, untilX }: PlacedEntry): boolean =>
    all && label === null && untilX === null && entry.problem === null && !apart.has(entry.id);
  const poles = byPhase(scene.entries.filter(hasPole), ({ x, y, poleY }) => {
    const length = round((poleY as number) - y);
    return `M${round(x - 0.75)} ${round(y)}h1.5v${length}h-1.5z`;
  });
  const scale = glyphScale(scene.entries[0]?.size ?? 0);
  const marks = byPhase(
    scene.entries.filter(hasMark),
    ({ x, y }, phase) => `M${round(x / scale)} ${round(y / scale)}${glyphs[phase]}`,
  );
  const paths = (look: string, found: readonly [string, string][], more: object): Shape[] =>
    found.map(([phase, d]) => ({ tag: 'path', look: `${look} ${phase}`, attributes: { d, ...more } }));
  return {
    hasMark,
    hasPole,
    groups: [
      group('poles', 'crowd-poles', 'crowd', 0, 0, paths('pole', poles, {})),
      group('axis', 'crowd', 'crowd', 0, 0, paths('glyph', marks, { transform: `scale(${scale})` })),
    ].filter(({ shapes }) => shapes.length > 0),
  };
}

type PhaseName = keyof typeof glyphs;

/** One path for all entries of a phase, in the order of the phases' names: so that it stays the same path. */
function byPhase(
  entries: readonly PlacedEntry[],
  draw: (placed: PlacedEntry, phase: PhaseName) => string,
): [PhaseName, string][] {
  const paths = new Map<PhaseName, string>();
  for (const placed of entries) {
    const phase = placed.entry.phase ?? 'none';
    paths.set(phase, (paths.get(phase) ?? '') + draw(placed, phase));
  }
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What brings a glyph to the size of a mark. */
export function glyphScale(size: number): number {
  return Math.round((size / 16) * 100) / 100;
}
