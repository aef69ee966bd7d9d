import { expect, it } from 'vitest';
import { analyse } from '../../../../core/src/analyse.ts';
import type { Incident } from '../../../../core/src/incident/types.ts';
import { exampleReport } from '../../../../core/src/rules/support/examples.ts';
import { fieldsOf } from '../../../../core/src/rules/support/fields.ts';

function read(text: string): string[] {
  const document = analyse(text, { path: '0x19-postmortem/README.md' });
  return [...fieldsOf(document, document.incidents[0] as Incident)].map(
    ({ name, value }) => `${name} = ${text.slice(value.start, value.end).trim()}`,
  );
}

const of = (end: string) => read(exampleReport({ end: `## Metrics\n\n${end}` }));

it.each([
  ['a line', 'Time to detect: 5 minutes', 'Time to detect = 5 minutes'],
  ['a bold name in a list', '- **Time to detect:** 5 minutes', 'Time to detect = ** 5 minutes'],
  ['a row of two cells', '| Metric | Value |\n|---|---|\n| **MTTD** | 5 min |', 'MTTD = 5 min'],
  ['a full-width colon', '検知までの時間：5分', '検知までの時間 = 5分'],
] as const)('reads %s', (_, text, field) => {
  expect(of(text)).toContain(field);
});

it.each([
  ['the header of a table', '| Metric | Value |\n|---|---|\n| MTTD | 5 min |', 'Metric'],
  ['a row of three cells', '| Metric | Goal | Value |\n|---|---|---|\n| MTTD | 5 min | 6 min |', 'MTTD'],
  ['a quotation', '> MTTD: 5 min', 'MTTD'],
  ['code', '```\nMTTD: 5 min\n```', 'MTTD'],
  ['a colon far back in a sentence', `${'Words '.repeat(12)}MTTD: 5 min`, 'MTTD'],
] as const)('leaves out %s', (_, text, name) => {
  expect(of(text).filter((field) => field.includes(name))).toEqual([]);
});
