import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, places, raised } from './support.ts';

const rule = 'task-text';
const pasted = [
  'A postmortem is a tool widely used in the tech industry.',
  '',
  'Be brief and straight to the point, between 400 to 600 words',
].join('\n');

it('is reported once, however much there is', () => {
  const text = exampleReport({ end: pasted });
  const [finding, ...others] = raised(text, rule);
  expect(others).toEqual([]);
  expect(finding?.related).toHaveLength(1);
});

it('is deleted with the blank lines that belong to it', () => {
  expect(fixed(exampleReport({ title: `# Postmortem: login down\n\n${pasted}` }), rule)).toBe(
    exampleReport(),
  );
});

it('knows the headings of the tasks', () => {
  expect(places(exampleReport({ end: '## 0. My first postmortem\n\nHere.' }), rule)).toEqual([
    '0. My first postmortem',
  ]);
});

it('says nothing of a prompt that is answered behind its colon', () => {
  const end =
    'Misleading investigation/debugging paths that were taken: we looked at the wrong machine for an hour.';
  expect(raised(exampleReport({ end }), rule)).toEqual([]);
});

it('goes with its heading where nothing else stands below it', () => {
  const end = `## Background Context\n\n${pasted}`;
  expect(fixed(exampleReport({ end }), rule).trimEnd()).toBe(exampleReport());
  const kept = '## Background Context\n\nWe have three servers.';
  expect(fixed(exampleReport({ end: `${kept}\n\n${pasted}` }), rule).trimEnd()).toBe(
    exampleReport({ end: kept }),
  );
});

it('says nothing of a prompt that serves as the name of an answered part', () => {
  const prompt = 'Misleading investigation/debugging paths that were taken:';
  const timeline = (answer: string) => `## Timeline\n\n- 10:00 (UTC): Alert fired.\n\n**${prompt}**${answer}`;
  expect(raised(exampleReport({ timeline: timeline('\n\nWe looked at the wrong machine.') }), rule)).toEqual(
    [],
  );
  expect(raised(exampleReport({ timeline: timeline('') }), rule)).toHaveLength(1);
});

it('says nothing of a prompt that is answered behind its question mark', () => {
  const prompt = 'How many % of the users were affected?';
  expect(raised(exampleReport({ end: `${prompt} Only one user.` }), rule)).toEqual([]);
  expect(raised(exampleReport({ end: prompt }), rule)).toHaveLength(1);
});
