import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { places, raised } from './support.ts';

const rule = 'placeholder';
const impact = (text: string) =>
  exampleReport({
    summary: `## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n- **Impact:** ${text}\n- **Root cause:** The pool.`,
  });

it.each([
  ['[how many %] of users', '[how many %]'],
  ['[Your Name] saw it', '[Your Name]'],
  ['[…]', '[…]'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the placeholder
  ['${affected users}', '${affected users}'],
  ['{{impact}}', '{{impact}}'],
  ['TBD', 'TBD'],
  ['TODO: count them', 'TODO'],
  ['XX % of users', 'XX %'],
  ['[Y%] of users', '[Y%]'],
  ['down for ?? minutes', '?? minutes'],
  ['____ users', '____'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['since YYYY-MM-DD', 'YYYY-MM-DD'],
])('reports %s', (text, found) => {
  expect(places(impact(text), rule)).toEqual([found]);
});

it.each([
  '30 % [sic] of users',
  '30 % of users, see [the graph](https://example.org) and [date picker][1]',
  '30 % of users [1]',
  '30 % of users got 5XX errors',
  '30 % of users saw `[date]` and `TODO`',
  '30 % of users of the TODO list app',
  '30 % of users in {{ site.baseurl }}',
  '[FIRING:1] for 30 % of users',
  '30 % of users [End of report]',
  '30 % of users [x]',
])('says nothing of %s', (text) => {
  expect(places(impact(text), rule)).toEqual([]);
});

it('knows the states of tasks', () => {
  const measures = (content: string) =>
    exampleReport({ measures: `## Corrective and preventative measures\n\n${content}` });
  expect(places(measures('- [ ] Add an alert\n- [x] Enlarge the pool (done)'), rule)).toEqual([]);
  expect(places(measures('- Add an alert (TODO)'), rule)).toEqual([]);
  expect(places(exampleReport({ end: '## TODO\n\n- Add an alert.' }), rule)).toEqual([]);
});

it('reports a line once', () => {
  expect(places(impact('[how many %] of [which users]'), rule)).toEqual(['[how many %]']);
});

it('takes what is to be decided yet for information outside the parts that tell the incident', () => {
  const report = (heading: string) =>
    exampleReport({ measures: `## ${heading}\n\n- **Scheduled:** TBD\n\n## Tasks\n\n- Alert at 80 %.` });
  const severities = (text: string) => raised(text, 'placeholder').map(({ severity }) => severity);
  expect(severities(report('Post-incident review'))).toEqual(['info']);
  expect(severities(report('Resolution'))).toEqual(['warning']);
});
