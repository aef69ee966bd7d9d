import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exampleReport } from '../../core/src/rules/support/examples.ts';
import { postmortem, scratch } from './support.ts';

/** A folder with files of these names and contents. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

it('says in one sentence what it can not do', () => {
  const folder = folderWith({ 'notes/a.md': '' });
  for (const [args, message] of [
    [['check'], "'check' needs a file"],
    [['check', 'none.md'], "can't read none.md: there is no such file"],
    [['inspect', 'notes'], "can't read notes: it is a folder; name the files in it"],
    [['check', '--format', 'json', 'notes/a.md'], "'check' can't write the format 'json', only 'text'"],
    [['inspect', '--fast', 'notes/a.md'], "Unknown option '--fast'; see 'postmortem help'"],
    [['look', 'notes/a.md'], "unknown command 'look'; see 'postmortem help'"],
  ] as const)
    expect(postmortem(folder, args)).toEqual({ code: 2, out: '', err: `postmortem: ${message}\n` });
});

it('explains itself behind any verb', () => {
  for (const args of [['--help'], ['check', '-h'], ['timeline', 'import', '--help']])
    expect(postmortem(scratch(), args)).toMatchObject({ code: 0, err: '' });
});

it('says what speaks against a file that it does not check', () => {
  const folder = folderWith({
    'shopping.md': '# Shopping\n\nBread, and milk.\n',
    'begun.md': '# Postmortem\n\nOn 3 May 2024 the shop was down.\n',
    'picture.md': 'PNG\0\0\0\rIHDR\0\0',
  });
  const { out, code } = postmortem(folder, ['check', 'shopping.md', 'begun.md', 'picture.md']);
  expect(code).toBe(0);
  const reasons = out.match(/(?<=not checked: ).*/g);
  expect(reasons).toEqual([
    'it states no time, date or figure; neither a timeline, nor a root cause, nor a word of an incident',
    'that is too little',
    'it is no text in UTF-8',
  ]);
});

it('says from which line on a file is too long', () => {
  const long = `${exampleReport()}\n## Log\n\n${'One line of a log that nobody will read to its end.\n\n'.repeat(11_000)}`;
  const { out } = postmortem(folderWith({ 'postmortem.md': long }), ['check', 'postmortem.md']);
  expect(out).toMatch(/ {2}not read from line \d+ on: the file is too long\n1 postmortem checked/);
});

it('takes the settings of the nearest configuration, to check and to mend', () => {
  const report = exampleReport({ title: '#Postmortem: login down' });
  const folder = folderWith({
    '.postmortem.json': '{ "rules": { "heading-syntax": "off" } }',
    'reports/postmortem.md': report,
  });
  for (const args of [['check'], ['check', '--fix']]) {
    const { out } = postmortem(folder, [...args, 'reports/postmortem.md']);
    expect(out).not.toContain('heading-syntax');
    expect(out).not.toContain('Add the space');
  }
});
