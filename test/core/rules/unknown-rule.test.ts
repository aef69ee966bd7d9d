import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { places } from './support.ts';

const rule = 'unknown-rule';

it('stands on the name that nobody knows', () => {
  expect(places(exampleReport({ end: '<!-- postmortem-disable-file blame, balme -->' }), rule)).toEqual([
    'balme',
  ]);
});

it('reads the front matter, too', () => {
  const text = `---\npostmortem-disable: [blame, no-such-rule]\n---\n\n${exampleReport()}`;
  expect(places(text, rule)).toEqual(['no-such-rule']);
});

it('reads no code', () => {
  expect(places(exampleReport({ end: '`<!-- postmortem-disable-file balme -->`' }), rule)).toEqual([]);
});
