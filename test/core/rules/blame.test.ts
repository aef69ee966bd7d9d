import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { places } from './support.ts';

const rule = 'blame';
const cause = (text: string) => exampleReport({ cause: `## Root cause and resolution\n\n${text}` });

it.each([
  ['We failed to verify the size.', 'We failed to'],
  ['The on-call engineer forgot to check it.', 'The on-call engineer forgot to'],
  ['Our team had neglected to test it.', 'Our team had neglected to'],
  ['They should have tested it.', 'They should have tested'],
  ['It was the fault of the intern.', 'fault of the intern'],
])('reports “%s”', (text, found) => {
  expect(places(cause(text), rule)).toEqual([found]);
});

it.each([
  'The request failed to reach the pool.',
  'Every pool should have an alert.',
  'We should have been warned by an alert.',
  'This is a blameless review.',
  '`we failed to` is in the log.',
])('says nothing of “%s”', (text) => {
  expect(places(cause(text), rule)).toEqual([]);
});

it('says nothing where the report looks for what can be done better', () => {
  expect(places(exampleReport({ end: '## What went wrong\n\nWe forgot to watch the pool.' }), rule)).toEqual(
    [],
  );
});
