import { describe, expect, test } from 'vitest';
import { firstState, readHostMessage, readPageMessage, readState } from '../../client/timeline/messages.ts';
import { evenOutage, longOutage } from './pictures.ts';

const told = {
  type: 'picture',
  pictures: [evenOutage(), longOutage(60)],
  version: 3,
  file: 'README.md',
  locked: false,
};

describe('what the extension says', () => {
  test('is taken when it is whole', () => {
    expect(readHostMessage(JSON.parse(JSON.stringify(told)))).toEqual(told);
    expect(readHostMessage({ type: 'cursor', line: 4 })).toEqual({ type: 'cursor', line: 4 });
    expect(readHostMessage({ type: 'cursor', line: null })).toEqual({ type: 'cursor', line: null });
    expect(readHostMessage({ type: 'empty', reason: 'no-timeline' })).toEqual({
      type: 'empty',
      reason: 'no-timeline',
    });
  });

  test('is dropped when anything in it is not what it should be', () => {
    const picture = evenOutage();
    const [entry] = picture.entries;
    const wrong: unknown[] = [
      null,
      'picture',
      7,
      {},
      { type: 'other' },
      { type: 'cursor', line: -1 },
      { type: 'cursor', line: 1.5 },
      { type: 'empty', reason: 'because' },
      { ...told, version: '3' },
      { ...told, pictures: {} },
      { ...told, locked: 1 },
      { ...told, pictures: [{ ...picture, clock: 13 }] },
      { ...told, pictures: [{ ...picture, window: {} }] },
      { ...told, pictures: [{ ...picture, offset: Number.NaN }] },
      { ...told, pictures: [{ ...picture, entries: [{ ...entry, ms: '5' }] }] },
      { ...told, pictures: [{ ...picture, entries: [{ ...entry, phase: 'onset' }] }] },
      { ...told, pictures: [{ ...picture, entries: [{ ...entry, text: undefined }] }] },
      {
        ...told,
        pictures: [{ ...picture, entries: [{ ...entry, runs: [{ text: 'x', marks: ['script'] }] }] }],
      },
      { ...told, pictures: [{ ...picture, metrics: [{ name: 'duration' }] }] },
    ];
    for (const message of wrong) expect(readHostMessage(message)).toBeNull();
  });
});

test('what the page says is checked the same way', () => {
  expect(readPageMessage({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
  expect(readPageMessage({ type: 'reveal', line: 12 })).toEqual({ type: 'reveal', line: 12 });
  expect(readPageMessage({ type: 'state', state: firstState })).toEqual({ type: 'state', state: firstState });
  for (const message of [
    undefined,
    [],
    { type: 'reveal' },
    { type: 'reveal', line: '1' },
    { type: 'state', state: {} },
  ]) {
    expect(readPageMessage(message)).toBeNull();
  }
});

test('a stored view that makes no sense is not taken up', () => {
  expect(readState({ ...firstState, view: { from: 5, to: 9 } })).toEqual({
    ...firstState,
    view: { from: 5, to: 9 },
  });
  expect(readState({ ...firstState, view: { from: 9, to: 5 } })).toBeNull();
  expect(readState({ ...firstState, zone: 'mars' })).toBeNull();
  expect(readState(undefined)).toBeNull();
});
