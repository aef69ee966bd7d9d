import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';

/**
 * The picture with ids by which its entries are known again: an entry of the new picture is the one of the old that
 * says the same, else the one that stood at the same place between its neighbours. `next` names those that are new.
 */
export function keepIds(
  before: TimelinePicture | null,
  picture: TimelinePicture,
  next: () => string,
): TimelinePicture {
  const all = [...picture.entries, ...picture.untimed].sort((a, b) => a.line - b.line);
  const old = before ? [...before.entries, ...before.untimed].sort((a, b) => a.line - b.line) : [];
  const ids = match(old, all);
  const named = new Map(all.map((entry, index) => [entry, ids[index] ?? next()]));
  const rename = (entry: PictureEntry): PictureEntry => ({ ...entry, id: named.get(entry) as string });
  return { ...picture, entries: picture.entries.map(rename), untimed: picture.untimed.map(rename) };
}

function match(old: readonly PictureEntry[], now: readonly PictureEntry[]): (string | null)[] {
  const ids: (string | null)[] = now.map(() => null);
  const free = new Set(old);
  const take = (index: number, entry: PictureEntry): void => {
    ids[index] = entry.id;
    free.delete(entry);
  };
  for (const key of [
    (entry: PictureEntry) => `${entry.timeText}\n${entry.text}`,
    (entry: PictureEntry) => entry.text,
  ]) {
    const known = new Map<string, PictureEntry[]>();
    for (const entry of free) {
      const same = known.get(key(entry));
      if (same) same.push(entry);
      else known.set(key(entry), [entry]);
    }
    now.forEach((entry, index) => {
      const found = ids[index] === null ? known.get(key(entry))?.shift() : undefined;
      if (found) take(index, found);
    });
  }
  // An entry whose text is being written: it stands where it stood, behind the same neighbour.
  const after = new Map(
    old.map((entry, index) => [index === 0 ? '' : (old[index - 1] as PictureEntry).id, entry]),
  );
  now.forEach((_, index) => {
    if (ids[index] !== null) return;
    const previous = index === 0 ? '' : ids[index - 1];
    const found = previous === null || previous === undefined ? undefined : after.get(previous);
    if (found && free.has(found)) take(index, found);
  });
  return ids;
}
