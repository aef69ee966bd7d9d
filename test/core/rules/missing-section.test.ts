import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { fixed, raised, studentPath } from './support.ts';

const rule = 'missing-section';
const messages = (text: string, path?: string) =>
  raised(text, rule, path === undefined ? {} : { path }).map(
    ({ message, severity }) => `${severity}: ${message}`,
  );

describe('a student report', () => {
  it('lacks a whole section', () => {
    expect(messages(exampleReport({ timeline: '' }), studentPath)).toEqual([
      'warning: The section “Timeline” of the template holberton is missing.',
    ]);
  });

  it('lacks an element of a section', () => {
    const timeline = '## Timeline\n\n- **10:00 (UTC):** Alert fired.\n- **11:30:** Pool enlarged, restored.';
    expect(messages(exampleReport({ timeline }), studentPath)).toEqual([
      'info: Timeline: escalation is not told.',
    ]);
  });

  it('tells its elements below the line of a day', () => {
    const timeline =
      '## Timeline\n2024-05-03\n* 10:00 UTC - An engineer discovered errors\n* 10:20 UTC - Asked the database team\n* 11:30 UTC - Restarted the pool';
    expect(messages(exampleReport({ timeline }), studentPath)).toEqual([]);
  });

  it('tells its duration in a heading', () => {
    const summary =
      '## Issue Summary: Duration: 2 hours (10:00 - 12:00 UTC)\n\n### Impact\n\n30 % could not log in.';
    expect(messages(exampleReport({ summary }), studentPath)).toEqual([]);
  });

  it.each([
    ['bold lines', (text: string) => text.replace(/^## (.*)$/gm, '**$1**')],
    ['bare lines with a colon', (text: string) => text.replace(/^## (.*)$/gm, '$1:')],
    ['headings without a space', (text: string) => text.replace(/^## /gm, '##')],
    ['HTML headings', (text: string) => text.replace(/^## (.*)$/gm, '<h2>$1</h2>\n')],
    [
      'capitals',
      (text: string) => text.replace(/^## (.*)$/gm, (_, name) => `## ${String(name).toUpperCase()}`),
    ],
    ['emoji and numbers', (text: string) => text.replace(/^## (.*)$/gm, '## 🔥 3. $1')],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is complete in the form of %s', (_, form) => {
    expect(messages(form(exampleReport()), studentPath)).toEqual([]);
  });

  it('tells a detection by those who met the trouble', () => {
    const timeline =
      '## Timeline\n\n- **10:00 (UTC):** Problems encountered while logging in.\n- **10:20:** Asked the database team.\n- **11:30:** Restored.';
    expect(messages(exampleReport({ timeline }), studentPath)).toEqual([]);
  });

  it.each([
    'Alerted the engineer on call',
    'The server administrator was alerted',
    'The right teams were alerted',
    'Handled by Mira, who runs the servers',
  ])('tells an escalation in the words “%s”', (words) => {
    const timeline = `## Timeline\n\n- **10:00 (UTC):** Errors noticed.\n- **10:20:** ${words}.\n- **11:30:** Restored.`;
    expect(messages(exampleReport({ timeline }), studentPath)).toEqual([]);
  });

  it('may tell cause and resolution in two sections', () => {
    const cause = '## Root Cause\n\nThe pool was too small.\n\n## Resolution\n\nIt was enlarged.';
    expect(messages(exampleReport({ cause }), studentPath)).toEqual([]);
  });

  it('may tell its timeline by labels', () => {
    const timeline =
      '## Timeline\n\n- **Detection:** An alert at 10:00 UTC.\n- **Escalation:** To the database team.\n- **Resolution:** The pool was enlarged at 11:30.';
    expect(messages(exampleReport({ timeline }), studentPath)).toEqual([]);
  });

  it('may join two sections in one name', () => {
    const measures = '## Resolution and preventive measures\n\n- Alert at 80 % of the pool.';
    expect(messages(exampleReport({ measures }), studentPath)).toEqual([]);
  });

  it('may open with prose instead of a named summary', () => {
    const summary =
      'On May 3, 2024 from 10:00 to 11:30 UTC a third of our users could not log in, because the pool of connections was too small.';
    expect(messages(exampleReport({ summary }), studentPath)).toEqual([]);
  });

  it('may speak of the cause outright without naming the section', () => {
    const cause =
      'The primary cause was a pool of half the size we needed, and it took us an hour to see it.';
    const timeline =
      '## Timeline\n\n- 10:00 UTC: Alert fired.\n- 10:20 UTC: Escalated to the database team.\n- 11:30 UTC: Restored.';
    expect(messages(exampleReport({ timeline, cause }), studentPath)).toEqual([]);
  });
});

describe('another report', () => {
  const sre = (left: string) =>
    [
      '# Postmortem: search outage',
      '## Summary\n\nSearch was down on 4 May 2024 from 10:00 to 10:30 UTC.',
      '## Impact\n\n20 % of queries failed, mostly those of readers who were not logged in and got nothing from the cache.',
      '## Root Causes\n\nA full disk on the second machine, which held the logs of a job that nobody had asked for since March.',
      '## Resolution\n\nSpace was freed by hand on that machine, then the index was built anew from the last good copy of it.',
      '## Detection\n\nAn alert on the share of errors, two minutes after the first of them.',
      '## Action Items\n\n- Alert on disk space, before the last tenth of it is used, on every machine that holds an index.',
      '## Lessons Learned\n\n### What went well\n\n- The alert came within two minutes and named the machine.',
      '## Timeline\n\n- 10:00 UTC: Errors rise.\n- 10:30 UTC: Space freed, restored.',
    ]
      .filter((part) => !part.startsWith(`## ${left}`))
      .join('\n\n');

  it('is measured by the template it plainly follows', () => {
    expect(messages(sre('nothing'), 'postmortems/search.md')).toEqual([]);
    expect(messages(sre('Timeline'), 'postmortems/search.md')).toEqual([
      'warning: The section “Timeline” of the template google-sre is missing.',
    ]);
  });

  it('is not nagged with the sections of a template that it only resembles', () => {
    const text = [
      '# Incident: search outage',
      '## Background\n\nSearch runs on three machines and holds an index of all pages in memory.',
      '## Timeline\n\n- 2024-05-04 10:00 UTC: Errors rise.\n- 2024-05-04 10:30 UTC: Space freed, restored.',
      '## Fallout\n\n20 % of queries failed.',
      '## Thanks\n\nTo the people on call.',
    ].join('\n\n');
    expect(messages(text)).toEqual([]);
  });
});

it('names no template to those who chose none', () => {
  const text =
    '# Incident of 2024-05-04: search outage\n\n## Root cause\n\nThe job that fills the index wrote its log to the same disk, and the disk ran full.\n\n## To do\n\n- [ ] Move the log\n- [ ] Alert on disk space\n';
  expect(messages(text)).toEqual([
    'info: There is no section “What happened” here, under this name or another.',
  ]);
});

describe('inserting what is missing', () => {
  it('takes the place, level and form of the other sections', () => {
    const text = exampleReport({ timeline: '' }).replace(/^## /gm, '### ');
    const after = fixed(text, rule);
    expect(after).toContain('### Timeline\n\n- **[time]');
    expect(after.indexOf('### Timeline')).toBeGreaterThan(after.indexOf('### Issue Summary'));
    expect(after.indexOf('### Timeline')).toBeLessThan(after.indexOf('### Root cause'));
  });

  it('writes a bold line in a report of bold lines', () => {
    const text = exampleReport({ timeline: '' }).replace(/^## (.*)$/gm, '**$1:**');
    expect(fixed(text, rule)).toContain('\n\n**Timeline:**\n\n');
  });

  it('leaves every other byte as it was', () => {
    const text = exampleReport({ timeline: '' });
    const after = fixed(text, rule);
    const at = after.indexOf('## Timeline');
    const length = after.length - text.length;
    const around = [
      after.slice(0, at - 2) + after.slice(at - 2 + length),
      after.slice(0, at) + after.slice(at + length),
    ];
    expect(around).toContain(text);
  });
});

describe('a report that only resembles a template', () => {
  const report = (summary: string) =>
    [
      '# Postmortem: stale prices',
      `## Summary\n\n${summary}`,
      '## Impact\n\n12 % of the orders had an old price.',
      '## Root cause\n\nThe cache was never emptied.',
      '## Resolution\n\nThe cache was emptied.',
      '## Lessons learned\n\n- Caches need an owner.',
      '## Action items\n\n- [ ] Give the cache an owner.',
    ].join('\n\n');

  it('is asked for a timeline where it tells times', () => {
    expect(messages(report('Prices were old on May 3, 2024 from 10:00 to 11:30 UTC.')).join()).toMatch(
      /^info: .*Timeline/,
    );
  });

  it('is not where it has no clock at all', () => {
    expect(messages(report('Prices were old on May 3, 2024.'))).toEqual([]);
  });
});

it('sees a name that lost its line', () => {
  const joined = (mark: string) =>
    exampleReport({
      timeline: `The users could not log in${mark} Timeline: 10:00 (UTC): Alert fired. Escalated. 11:30: Restored.`,
    });
  const missing = (text: string) =>
    raised(text, 'missing-section').filter(({ message }) => /“Timeline”/.test(message));
  expect(missing(joined('.'))).toEqual([]);
  expect(missing(joined(' by the'))).toHaveLength(1);
});
