import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { postmortem, scratch } from './support.ts';

const chat =
  'Mina Okafor  10:05 AM\nlogin is [down](now) for ada@example.com\nJo Lindqvist  10:30 AM\nback up\n';

const report = `# Postmortem: nobody could log in

## Issue Summary

- **Duration:** 3 May 2024, 10:00 – 11:00 (UTC)
- **Impact:** 40% of the users could not log in.

## Timeline

- **10:00** – Alert fired.
- **11:00** – Solved.

## Root cause

The pool was too small.
`.replaceAll('\n', '\r\n');

it('prints a timeline, from a file and from stdin', () => {
  const folder = scratch();
  writeFileSync(path.join(folder, 'chat.txt'), chat);
  const expected = `- **2024-05-03 10:05 (EAT):** Mina Okafor: login is \\[down\\](now) for ada@example.com\n- **10:30 (EAT):** Jo Lindqvist: back up\n`;
  const args = ['timeline', 'import', '--zone', 'EAT', '--date', '2024-05-03'];
  expect(postmortem(folder, [...args, 'chat.txt'])).toEqual({ code: 0, out: expected, err: '' });
  expect(postmortem(folder, args, chat)).toEqual({ code: 0, out: expected, err: '' });
});

it('writes into a report, in its style, zone and line endings, and only once', () => {
  const folder = scratch();
  const file = path.join(folder, 'README.md');
  writeFileSync(file, report);
  const args = ['timeline', 'import', '--zone=-02:00', '--into', 'README.md'];
  const log = chat.replaceAll('10:', '8:');
  expect(postmortem(folder, args, log)).toMatchObject({
    code: 0,
    out: '',
    err: 'README.md: 2 entries inserted\n',
  });
  const inserted =
    '- **10:05** – Mina Okafor: login is \\[down\\](now) for ada@example.com\r\n- **10:30** – Jo Lindqvist: back up\r\n';
  const at = report.indexOf('- **11:00**');
  expect(readFileSync(file, 'utf8')).toBe(report.slice(0, at) + inserted + report.slice(at));
  expect(postmortem(folder, args, log).err).toBe('README.md: 0 entries inserted\n');
  expect(readFileSync(file, 'utf8')).toBe(report.slice(0, at) + inserted + report.slice(at));
});

it('asks for the zone rather than guess, and leaves the report alone', () => {
  const folder = scratch();
  const file = path.join(folder, 'README.md');
  writeFileSync(file, report);
  const { code, err } = postmortem(folder, ['timeline', 'import', '--into', 'README.md'], chat);
  expect(code).toBe(2);
  expect(err).toContain('Give --zone, or --zone none');
  expect(readFileSync(file, 'utf8')).toBe(report);
  expect(postmortem(folder, ['timeline', 'import', '--zone', 'none', '--into', 'README.md'], chat).code).toBe(
    0,
  );
  expect(readFileSync(file, 'utf8')).toContain('- **10:05** – Mina Okafor');
});

it('says what it can not do', () => {
  const folder = scratch();
  for (const [args, code, message] of [
    [['timeline', 'import', 'nowhere.txt'], 2, /can't read nowhere.txt: there is no such file/],
    [['timeline', 'import', '--into', 'nowhere.md'], 2, /can't read nowhere.md: there is no such file/],
    [['timeline', 'import', '--zone', 'IST'], 2, /'IST' is no zone, or stands for several/],
    [['timeline', 'import', '--date', '2024-02-31'], 2, /is no date/],
    [['timeline', 'import', '--source', 'fax'], 2, /'fax' is no source: alerts, /],
    [['timeline', 'import', 'a', 'b'], 2, /one file/],
    [['timeline', 'import'], 1, /Nothing with a time/],
  ] as const) {
    const run = postmortem(folder, args);
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toMatch(message);
  }
});
