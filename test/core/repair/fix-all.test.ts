import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { safeFixes, together } from '../../../core/src/repair/fix-all.ts';
import { rules } from '../../../core/src/rules/index.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { generated } from './support/generated.ts';

const path = '0x19-postmortem/README.md';
const fixAll = (text: string) => applyEdits(text, together(safeFixes(analyse(text, { path }).findings)));

it('holds what is right without a human looking, and nothing else', () => {
  const safe = rules.filter(({ id, docs }) =>
    analyse(docs.bad, { path }).findings.some(
      ({ rule, fixes }) => rule === id && fixes.some((fix) => fix.safe),
    ),
  );
  expect(safe.map(({ id }) => id)).toEqual(['heading-syntax', 'zone-unknown', 'stale-diagram']);
});

it('mends a space, an emphasis, a zone and the spelling of dates in one go', () => {
  const text = exampleReport({
    title: '#Postmortem: login down',
    summary: [
      '## Issue Summary',
      '',
      '- **Duration:** Febraury 3rd, 2024, 10:00 – 11:30 (GTM)',
      '- **Impact:** 30 % of users could not log in.',
      '- **Root cause:** The connection pool was too small since January 2rd, 2024.',
    ].join('\n'),
    cause: 'Root cause and resolution:**\n\nThe pool was enlarged to 200 connections.',
  });
  const mended = fixAll(text);
  expect(mended).toContain('# Postmortem: login down');
  expect(mended).toContain('February 3rd, 2024, 10:00 – 11:30 (GMT)');
  expect(mended).toContain('**Root cause and resolution:**');
  expect(mended).toContain('January 2nd');
});

it('leaves an estimated time and a time that reads in two ways to the author', () => {
  const text = exampleReport({ timeline: '## Timeline\n\n- 10:00 ETA: Alert fired.\n- 14:30 am: Resolved.' });
  expect(fixAll(text)).toBe(text);
});

it('brings no new warning, and settles', () => {
  const broken: string[] = [];
  for (const { name, text } of generated()) {
    const mended = fixAll(text);
    if (mended === text) continue;
    const serious = (of: string) =>
      analyse(of, { path }).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    if (serious(mended).length > serious(text).length) broken.push(`${name}: new warning`);
    const again = fixAll(mended);
    if (fixAll(again) !== again) broken.push(`${name}: does not settle`);
  }
  expect(broken).toEqual([]);
});
