import { describe, expect, it } from 'vitest';
import { type AnalysisOptions, analyse } from '../../../core/src/analyse.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';

const chosen = (text: string, options?: AnalysisOptions) => {
  const { template, templateWhy, templateCertain } = analyse(text, options);
  return { name: template.name, why: templateWhy, certain: templateCertain };
};
const inFrontMatter = (name: string) => `---\ntemplate: ${name}\n---\n\n${exampleReport()}`;
const path = 'alx/0x19-postmortem/README.md';

describe('what decides', () => {
  it('is the front matter before all', () => {
    expect(chosen(inFrontMatter('google-sre'), { path, settings: { template: 'dfds' } })).toEqual({
      name: 'google-sre',
      why: 'named in the front matter',
      certain: true,
    });
  });

  it('is the setting before the path', () => {
    expect(chosen(exampleReport(), { path, settings: { template: 'DFDS' } })).toEqual({
      name: 'dfds',
      why: 'named in the settings',
      certain: true,
    });
  });

  it('is the path before the sections', () => {
    const text = exampleReport().replace('Issue Summary', 'What happened');
    expect(chosen(text, { path })).toEqual({
      name: 'holberton',
      why: 'path contains 0x19-postmortem',
      certain: true,
    });
  });

  it('is not the student template for parts that every report has', () => {
    const text =
      '# Störung der Anmeldung\n\n**Datum:** 2024-05-03\n\n## Zusammenfassung\n\nNiemand konnte sich anmelden.\n\n## Ablauf\n\n- 10:00 UTC: Alarm\n- 11:30 UTC: Behoben\n\n## Ursache 1: Puffer\n\nZu klein.\n\n## Maßnahmen\n\n- Größerer Puffer\n\n## Erkenntnisse\n\n- Puffer messen\n';
    expect(chosen(text).name).not.toBe('holberton');
  });

  it('are the sections', () => {
    expect(chosen(exampleReport())).toEqual({
      name: 'holberton',
      why: 'its sections fit best (100 %)',
      certain: true,
    });
  });

  it('is nothing known: then hardly anything is asked for', () => {
    const text =
      '# Search outage\n\nOn 4 May 2024 from 10:00 to 10:30 UTC search was down.\n\n## Thanks\n\nTo all.';
    const { name, why, certain } = chosen(text, { path: 'postmortems/search.md' });
    expect({ name, certain }).toEqual({ name: 'minimal', certain: false });
    expect(why).toMatch(/^it follows no known template \(nearest: [a-z0-9-]+, \d+ %\)$/);
  });
});

it('says so where a name is no template', () => {
  expect(chosen(inFrontMatter('holbertn'), { path }).why).toBe(
    'the front matter names “holbertn”, which is no template; path contains 0x19-postmortem',
  );
  expect(chosen(exampleReport(), { settings: { template: 'nope' } }).why).toBe(
    'the settings names “nope”, which is no template; its sections fit best (100 %)',
  );
});

describe('a team’s own template', () => {
  const text = [
    '# [what failed]',
    '## Summary\n\n[One sentence.]',
    '## Customer quotes\n\n- [What they said]',
    '## Weather <!-- optional -->\n\n[How it was]',
    '## Timeline\n\n- [time]: [event]',
  ].join('\n\n');
  const settings = { template: 'ours', templates: [{ name: 'ours', text }] };
  const report =
    '# Search outage\n\n## Summary\n\nSearch was down on 4 May 2024 for 20 % of users.\n\n## Timeline\n\n- 10:00 UTC: Errors rise.\n- 10:30 UTC: Restored.';

  it('asks for sections of its own by their names', () => {
    const missing = analyse(report, { settings }).findings.filter(({ rule }) => rule === 'missing-section');
    expect(missing.map(({ message }) => message)).toEqual([
      'The section “Customer quotes” of the template ours is missing.',
    ]);
    const quotes = report.replace('## Timeline', '## CUSTOMER QUOTES\n\n- Where is it?\n\n## Timeline');
    expect(analyse(quotes, { settings }).findings.filter(({ rule }) => rule === 'missing-section')).toEqual(
      [],
    );
  });

  it('may replace a built-in one of the same name', () => {
    const own = { template: 'holberton', templates: [{ name: 'holberton', text }] };
    expect(analyse(report, { settings: own }).template.sections.map(({ name }) => name)).toContain(
      'Customer quotes',
    );
  });
});
