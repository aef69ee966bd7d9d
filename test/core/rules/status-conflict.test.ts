import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised } from './support.ts';

const rule = 'status-conflict';
const report = (status: string, end: string) =>
  exampleReport({ title: `# Postmortem: login down\n\n**Status:** ${status}`, end });

it('counts what is left', () => {
  expect(
    raised(report('Final', '## Supporting information\n\nGraphs: [link]\n\nTicket: TBD'), rule).map(
      ({ message }) => message,
    ),
  ).toEqual(['The status says that the report is finished, but 2 placeholders are left.']);
});

it.each([
  ['Final', 'Nothing is left.'],
  ['Draft', 'Graphs: [link]'],
  ['Resolved', 'Graphs: [link]'],
  ['Complete, action items in progress', 'Graphs: [link]'],
])('says nothing of “%s”: %s', (status, end) => {
  expect(raised(report(status, end), rule)).toEqual([]);
});
