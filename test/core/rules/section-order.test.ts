import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, places, raised } from './support.ts';

const rule = 'section-order';
const parts = exampleReport().split(/\n\n(?=## )/);
const order = (...indices: number[]) => indices.map((index) => parts[index]).join('\n\n');

it('reports the one section that is astray', () => {
  expect(places(order(0, 1, 3, 2, 4), rule)).toHaveLength(1);
  expect(places(order(0, 1, 3, 4, 2), rule)).toEqual(['Timeline']);
  expect(places(order(0, 4, 1, 2, 3), rule)).toEqual(['Corrective and preventative measures']);
});

it.each([
  [0, 1, 3, 4, 2],
  [0, 4, 1, 2, 3],
  [0, 2, 1, 3, 4],
  [0, 1, 3, 2, 4],
])('moves it to its place (%i %i %i %i %i)', (...indices) => {
  expect(fixed(order(...indices), rule)).toBe(order(0, 1, 2, 3, 4));
});

it('keeps the end of the file', () => {
  expect(fixed(`${order(0, 1, 3, 4, 2)}\n`, rule)).toBe(`${order(0, 1, 2, 3, 4)}\n`);
});

it('does not count a section that other sections stand for', () => {
  const cause = '## Resolution\n\nIt was enlarged.';
  const summary = `${parts[1]}\n\n## Root Cause\n\nThe pool was too small.`;
  expect(raised(exampleReport({ summary, cause }), rule)).toEqual([]);
});

it('asks only students', () => {
  expect(raised(`---\ntemplate: google-api-2013\n---\n\n${order(0, 1, 3, 4, 2)}`, rule)).toEqual([]);
});
