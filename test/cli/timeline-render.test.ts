import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { postmortem, scratch } from './support.ts';

const report = `# Postmortem: nobody could log in

## Issue Summary
- **Duration:** 3 May 2024, 10:00 – 11:00 (UTC)

## Timeline
- **10:00** – Alert fired.
- **11:00** – Solved.
`;

it('prints the timeline in the form asked for', () => {
  const folder = scratch();
  writeFileSync(path.join(folder, 'README.md'), report);
  for (const [format, begins] of [
    ['svg', '<svg xmlns'],
    ['mermaid', 'timeline\n'],
    ['gantt', 'gantt\n'],
    ['csv', 'line,day,time'],
    ['json', '[\n'],
    ['html', '<!DOCTYPE html>'],
  ] as const) {
    const { code, out, err } = postmortem(folder, ['timeline', '--format', format, 'README.md']);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(begins), format).toBe(true);
    expect(out).toContain('Alert fired');
  }
});

it('says what it can not do', () => {
  const folder = scratch();
  writeFileSync(path.join(folder, 'README.md'), report);
  writeFileSync(path.join(folder, 'notes.md'), '# Shopping\n');
  for (const [args, code, message] of [
    [['--format', 'pdf', 'README.md'], 2, /can't write the format 'pdf'/],
    [['--incident', '0', 'README.md'], 2, /is no incident/],
    [['--incident', '2', 'README.md'], 1, /no such timeline/],
    [['notes.md'], 1, /no such timeline/],
    [['nowhere.md'], 2, /can't read nowhere.md: there is no such file/],
    [[], 2, /needs one file/],
  ] as const) {
    const run = postmortem(folder, ['timeline', ...args]);
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toMatch(message);
  }
});
