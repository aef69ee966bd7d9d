import { describe, expect, test } from 'vitest';
import { crowded } from '../../../core/src/drawing/crowd.ts';
import { draw } from '../../../core/src/drawing/draw.ts';
import { layout } from '../../../core/src/drawing/layout.ts';
import { evenOutage, longOutage } from '../../timeline/pictures.ts';

const scene = layout(longOutage(500), { width: 1100, maxHeight: 560 });

/** Places at which a path begins a mark. */
function marksOf(groups: ReturnType<typeof draw>, key: string): number {
  const shapes = groups.find((group) => group.key === key)?.shapes ?? [];
  return (
    shapes
      .map(({ attributes }) => String(attributes.d))
      .join('')
      .split('M').length - 1
  );
}

describe('drawn together', () => {
  const groups = draw(scene, new Set());
  const bare = scene.entries.filter(({ label }) => label === null);

  test('are the marks without a label and the poles, one path per phase', () => {
    expect(marksOf(groups, 'crowd')).toBe(bare.length);
    expect(marksOf(groups, 'crowd-poles')).toBe(scene.entries.length - bare.length);
    const looks = groups.find(({ key }) => key === 'crowd')?.shapes.map(({ look }) => look) ?? [];
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('all others have a group of their own', () => {
    const alone = groups.filter(({ layer }) => layer === 'entries').map(({ key }) => key);
    const labelled = scene.entries.filter(({ label }) => label !== null);
    expect(alone).toEqual(labelled.map(({ entry }) => `entry:${entry.id}`));
  });

  test('not those that are named, those in trouble and ranges', () => {
    const [a, b, c] = bare as [(typeof bare)[0], (typeof bare)[0], (typeof bare)[0]];
    const problem = { line: 0, rule: 'x', message: '', severity: 'info' as const, fixes: [] };
    const changed = scene.entries.map((placed) =>
      placed === b
        ? { ...placed, entry: { ...placed.entry, problem } }
        : placed === c
          ? { ...placed, untilX: placed.x + 20 }
          : placed,
    );
    const keys = draw({ ...scene, entries: changed }, new Set([a.entry.id])).map(({ key }) => key);
    for (const { entry } of [a, b, c]) expect(keys).toContain(`entry:${entry.id}`);
  });
});

test('in a file each entry has its own group, however many there are', () => {
  const keys = draw(scene).map(({ key }) => key);
  expect(scene.entries.every(({ entry }) => keys.includes(`entry:${entry.id}`))).toBe(true);
  expect(keys).not.toContain('crowd');
});

test('a few entries are no crowd', () => {
  expect([crowded(scene), crowded(layout(evenOutage(), { width: 700 }))]).toEqual([true, false]);
});
