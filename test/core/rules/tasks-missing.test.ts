import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, places, raised } from './support.ts';

const rule = 'tasks-missing';
const measures = (content: string) =>
  exampleReport({ measures: `## Corrective and preventative measures\n\n${content}` });

it('stands on the name of the measures', () => {
  expect(places(measures('Things are better now.'), rule)).toEqual(['Corrective and preventative measures']);
});

it('is the only finding of its cause', () => {
  expect(raised(measures('Things are better now.'), 'missing-section')).toEqual([]);
});

it.each([
  '- Alert at 80 % of the pool.',
  '1. Alert at 80 % of the pool.',
  '• Alert at 80 % of the pool.',
  'We will add an alert.',
  'Watchdogs: Let alerts keep an eye on the pool.\nBoot camp: Regularly train for it.',
  'We have to look at the pool every now and then.',
  'Ensure that the pool is watched.',
  'We intend to do the following:\n\nEnable scaling of the pool.',
])('is content with “%s”', (content) => {
  expect(raised(measures(content), rule)).toEqual([]);
});

it('is content where a TODO stands for the measures', () => {
  const todo = exampleReport({
    measures: '## TODO:\n\nChange the limit of the pool. Read the other settings.',
  });
  expect(raised(todo, rule)).toEqual([]);
});

it('is content with tasks elsewhere', () => {
  expect(raised(`${measures('Things are better now.')}\n\n## Tasks\n\n- Alert at 80 %.`, rule)).toEqual([]);
});

it('asks only students', () => {
  expect(raised(`---\ntemplate: minimal\n---\n\n${measures('Things are better now.')}`, rule)).toEqual([]);
});

it('inserts a list below the measures', () => {
  expect(fixed(measures('Things are better now.'), rule)).toMatch(
    /better now\.\s+(?:- )?\*\*Tasks:\*\*\s+- \[/,
  );
});

it('takes several lines of a sentence each for the list, and one paragraph for none', () => {
  const lines =
    'Regular visits to the pool by the whole team.\nAutomated tests of the settings in the pipeline.';
  expect(raised(measures(lines), rule)).toEqual([]);
  expect(raised(measures(lines.replace('.\n', ' and\n')), rule)).toHaveLength(1);
});
