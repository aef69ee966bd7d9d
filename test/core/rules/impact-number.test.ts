import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised } from './support.ts';

const rule = 'impact-number';
const impact = (text: string) =>
  exampleReport({
    summary: `## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC), 90 minutes\n- **Impact:** ${text}\n- **Root cause:** The pool.`,
  });

it.each([
  'Users could not log in.',
  'Users got 500 errors from 10:00 to 11:30.',
  'Users could not log in for 90 minutes on 3 May 2024.',
])('finds no figure in “%s”', (text) => {
  expect(raised(impact(text), rule).map(({ severity }) => severity)).toEqual(['warning']);
});

it.each([
  '30 % of users.',
  '1,200 users.',
  'All users.',
  'Nobody could log in.',
  'Half of the requests failed.',
  'Every third login failed.',
  'About thirty percent of our customers.',
])('finds one in “%s”', (text) => {
  expect(raised(impact(text), rule)).toEqual([]);
});

it('reads the summary as well', () => {
  const summary =
    '## Issue Summary\n\n30 % of users were locked out.\n\n- **Impact:** Users could not log in.';
  expect(raised(exampleReport({ summary }), rule)).toEqual([]);
});

it('leaves a missing impact to missing-section', () => {
  const summary = '## Issue Summary\n\nThe pool was full.';
  expect(raised(exampleReport({ summary }), rule)).toEqual([]);
});

it('is a hint in other reports', () => {
  const text = `---\ntemplate: google-sre\n---\n\n${impact('Users could not log in.')}`;
  expect(raised(text, rule).map(({ severity }) => severity)).toEqual(['hint']);
});

it.each(['Symptoms', 'Affected services', 'Serviços afetados', 'Betroffene Systeme'])(
  'asks for no figure below “%s”',
  (name) => {
    const text = `---\ntemplate: google-sre\n---\n\n${impact('').replace('Impact:', `${name}:`)}`;
    expect(raised(text.replace(`${name}:** `, `${name}:** the login page`), rule)).toEqual([]);
  },
);
