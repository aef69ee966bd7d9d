import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exampleReport } from '../../core/src/rules/support/examples.ts';
import { postmortem, scratch } from './support.ts';

const report = '0x19-postmortem/README.md';
const broken = exampleReport({ title: '#Postmortem: login down' }).replace('(UTC)\n', '(GTM)\n');

/** A folder with a report in it. */
function folderWith(content: string | Buffer): { folder: string; file: string } {
  const folder = scratch();
  const file = path.join(folder, report);
  mkdirSync(path.dirname(file));
  writeFileSync(file, content);
  return { folder, file };
}

it('mends what is safe, keeps every other byte, and says what it did', () => {
  const text = `\uFEFF${broken.replace(/\n/g, '\r\n')}`;
  const { folder, file } = folderWith(text);
  const { out } = postmortem(folder, ['check', '--fix', report]);
  expect(out).toContain(`${report}:1: Add the space\n`);
  expect(out).toContain(': Change to GMT\n');
  expect(out).toContain('1 postmortem checked');
  expect(readFileSync(file, 'utf8')).toBe(text.replace('#Postmortem', '# Postmortem').replace('GTM', 'GMT'));
});

it('writes nothing where there is nothing to mend', () => {
  const { folder, file } = folderWith(exampleReport());
  const { mtimeMs } = statSync(file);
  postmortem(folder, ['check', '--fix', report]);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

it('leaves a file alone that is not UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from(broken), Buffer.from([0xff, 0xfe])]);
  const { folder, file } = folderWith(bytes);
  postmortem(folder, ['check', '--fix', report]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('says in one sentence what it can not do', () => {
  const { code, err } = postmortem(scratch(), ['check', '--fix', 'none.md']);
  expect([code, err]).toEqual([2, "postmortem: can't mend none.md: there is no such file\n"]);
});
