import { describe, expect, it } from 'vitest';
import { analyse } from '../../core/src/analyse.ts';
import { findConfig } from '../../core/src/config.ts';

/** Reads from a file system that is nothing but this object. */
const filesOf = (files: Readonly<Record<string, string>>) => (path: string) => files[path] ?? null;

describe('the team’s configuration file', () => {
  it('is the nearest one upward', () => {
    const read = filesOf({
      '/a/.postmortem.json': '{"template":"pagerduty"}',
      '/a/b/.postmortem.json': '{"template":"gitlab"}',
    });
    expect(findConfig('/a/b/c/report.md', read)?.settings.template).toBe('gitlab');
    expect(findConfig('/a/x/report.md', read)?.settings.template).toBe('pagerduty');
    expect(findConfig('/z/report.md', read)).toBeNull();
  });

  it('may hold comments and trailing commas, and works with the slashes of Windows', () => {
    const read = filesOf({
      'c:\\team/.postmortem.json':
        '{ // our own\n "timeZone": "Europe/Paris", "rules": { "word-count": "off", }, }',
    });
    expect(findConfig('c:\\team\\reports\\r.md', read)).toMatchObject({
      settings: { timeZone: 'Europe/Paris', rules: { 'word-count': 'off' } },
      problems: [],
    });
  });

  it('says what it can’t use, and uses the rest', () => {
    const read = filesOf({
      '/.postmortem.json':
        '{"template":"gitlab","colour":1,"rules":{"blame":"loud"},"templates":["gone.md"]}',
    });
    const config = findConfig('/r.md', read);
    expect(config?.settings.template).toBe('gitlab');
    expect(config?.problems).toHaveLength(3);
    expect(findConfig('/r.md', filesOf({ '/.postmortem.json': '][' }))?.problems.length).toBeGreaterThan(0);
  });

  it('brings the team’s own template: its headings are the sections', () => {
    const read = filesOf({
      '/t/.postmortem.json': '{"template":"ours","templates":["docs/ours.md"]}',
      '/t/docs/ours.md':
        '# Title\n\n## What broke\n\n[in a sentence]\n\n## Timeline\n\n- [time] [event]\n\n## Who was awake <!-- optional -->\n\n## Action items\n\n- [task]\n',
    });
    const settings = findConfig('/t/reports/r.md', read)?.settings ?? {};
    const text =
      '# Outage of 2024-05-03\n\n## What broke\n\nThe shop was down for an hour.\n\n## Timeline\n\n- 10:00 UTC alarm: shop down\n- 11:00 UTC resolved\n';
    const analysis = analyse(text, { path: '/t/reports/r.md', settings });
    expect([analysis.template.name, analysis.templateWhy]).toEqual(['ours', 'named in the settings']);
    expect(
      analysis.findings.filter(({ rule }) => rule === 'missing-section').map(({ message }) => message),
    ).toEqual(['The section “Action items” of the template ours is missing.']);
  });
});
