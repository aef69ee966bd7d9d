import { expect, it } from 'vitest';
import { remember, rememberOf } from '../../core/src/remember.ts';

it('makes each answer once, and forgets all before there are too many', () => {
  const made: string[] = [];
  const length = remember(2, (word): number | null => {
    made.push(word);
    return word.length || null;
  });
  expect([length('a'), length('bb'), length('a'), length('bb')]).toEqual([1, 2, 1, 2]);
  expect(made).toEqual(['a', 'bb']);
  expect([length(''), length('')]).toEqual([null, null]);
  expect([length(''), length('a')]).toEqual([null, 1]);
  expect(made).toEqual(['a', 'bb', '', 'a']);
});

it('makes its answer once for an object, and anew for one that is like it', () => {
  let made = 0;
  const count = rememberOf((list: readonly number[]) => `${list.length} ${++made}`);
  const list = [1, 2];
  expect([count(list), count(list), count([1, 2])]).toEqual(['2 1', '2 1', '2 2']);
});
