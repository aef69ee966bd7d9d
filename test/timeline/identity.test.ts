import { expect, test } from 'vitest';
import { keepIds } from '../../client/timeline/identity.ts';
import type { PictureEntry, TimelinePicture } from '../../core/src/drawing/picture.ts';
import { evenOutage } from './pictures.ts';

let count = 0;
const next = (): string => `n${count++}`;

/** The ids of the first picture and of the one after an edit, each under the text it belongs to. */
function after(edit: (entries: readonly PictureEntry[]) => readonly PictureEntry[]): {
  before: TimelinePicture;
  now: TimelinePicture;
} {
  const before = keepIds(null, { ...evenOutage(), untimed: [] }, next);
  // The extension numbers entries afresh each time.
  const edited = edit(evenOutage().entries).map((entry, index) => ({
    ...entry,
    id: String(index),
    line: 20 + index,
  }));
  return { before, now: keepIds(before, { ...before, entries: edited }, next) };
}

const ids = ({ entries }: TimelinePicture): string[] => entries.map(({ id }) => id);

test('an entry that is added leaves all others who they are', () => {
  const { before, now } = after(([first, ...rest]) => [
    first!,
    { ...first!, text: 'New', timeText: '17:45' },
    ...rest,
  ]);
  expect(ids(now).toSpliced(1, 1)).toEqual(ids(before));
  expect(ids(before)).not.toContain(ids(now)[1]);
});

test('an entry whose time or text changes stays who it is', () => {
  const time = after((entries) =>
    entries.map((entry, i) => (i === 4 ? { ...entry, timeText: '18:21' } : entry)),
  );
  expect(ids(time.now)).toEqual(ids(time.before));
  const text = after((entries) => entries.map((entry, i) => (i === 4 ? { ...entry, text: 'Typed' } : entry)));
  expect(ids(text.now)).toEqual(ids(text.before));
});

test('entries that change places take their ids along', () => {
  const { before, now } = after((entries) => [...entries].reverse());
  expect(ids(now)).toEqual(ids(before).reverse());
});

test('twins stay two', () => {
  const { now } = after((entries) => entries.map((entry) => ({ ...entry, text: 'Same', timeText: '18:00' })));
  expect(new Set(ids(now)).size).toBe(12);
});
