import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { postmortem, scratch } from './support.ts';

const report = '0x19-postmortem/README.md';

it('writes a report with what is known, into a folder that it makes', () => {
  const folder = scratch();
  const args = ['new', '--title', 'login down', '--start', '2024-05-03 10:05', '--zone', 'EAT', report];
  expect(postmortem(folder, args)).toEqual({ code: 0, out: `${report}\n`, err: '' });
  const text = readFileSync(path.join(folder, report), 'utf8');
  expect(text).toContain('# Postmortem: login down\n');
  expect(text).toContain('2024-05-03, 10:05 – [end time] (EAT)');
});

it('overwrites nothing', () => {
  const folder = scratch();
  writeFileSync(path.join(folder, 'a.md'), 'mine');
  const { code, err } = postmortem(folder, ['new', 'a.md']);
  expect([code, err]).toEqual([2, 'postmortem: a.md is there already\n']);
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('mine');
});

it("takes a team's own template, and another language", () => {
  const folder = scratch();
  writeFileSync(
    path.join(folder, 'ours.md'),
    '# Review: [what]\n\n## Timeline\n\n- [time]: [what]\n\n## Root cause\n\n[why]\n',
  );
  expect(
    postmortem(folder, ['new', '--template', 'ours.md', '--title', 'x', '--language', 'es', 'b.md']).code,
  ).toBe(0);
  expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toMatch(
    /^# Review: x\n\n## Línea de tiempo\n\n- \[hora\]: \[qué\]/,
  );
});

it('says in one sentence what it can not do', () => {
  const folder = scratch();
  for (const [args, message] of [
    [[], /needs one path/],
    [['--template', 'nowhere', 'a.md'], /there is no template 'nowhere': holberton, /],
    [['--template', 'nowhere.md', 'a.md'], /can't read nowhere.md: there is no such file/],
    [['--start', 'soon', 'a.md'], /'soon' is no date and time/],
    [['--start', '2024-02-31 10:00', 'a.md'], /is no date and time/],
    [['--zone', 'XYZ', 'a.md'], /'XYZ' is no zone/],
    [['--language', 'xx', 'a.md'], /'xx' is no language/],
    [['--wrong', 'a.md'], /./],
  ] as const) {
    const { code, out, err } = postmortem(folder, ['new', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});
