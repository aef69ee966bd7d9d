import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { newReport } from '../../../core/src/repair/new-report.ts';
import { languages } from '../../../core/src/sections/kinds.ts';
import { builtInTemplates } from '../../../core/src/templates/index.ts';

const holberton = builtInTemplates[0]!;

describe('a new report', () => {
  it('has what is known filled in, and nothing in it becomes markup', () => {
    const text = newReport(holberton, {
      title: 'login [down] *',
      date: '2024-05-03',
      time: '10:05',
      zone: 'EAT',
    });
    expect(text).toMatch(/^# Postmortem: login \\\[down\\\] \\\*\n\n## Issue Summary\n/);
    expect(text).toContain('- **Duration:** 2024-05-03, 10:05 – [end time] (EAT)\n');
    expect(text).toContain('- **[time] (EAT):** Detected by');
    expect(text).not.toContain('<!--');
    expect(text.endsWith(']\n')).toBe(true);
  });

  it('keeps every prompt that nothing is known for', () => {
    const text = newReport(holberton, {});
    expect(text).toContain('# Postmortem: [what failed, in a few words]');
    expect(text).toContain('[date], [start time] – [end time] ([time zone])');
  });

  it('may be in another language', () => {
    const text = newReport(holberton, { title: 'connexion en panne', date: '2024-05-03', language: 'fr' });
    expect(text).toContain('## Chronologie\n');
    expect(text).toContain(
      '- **Durée :** 2024-05-03, [heure de début] – [heure de fin] ([fuseau horaire])\n',
    );
    expect(text).toContain('- **[heure] :** Escalade à [équipe ou personne].\n');
    expect(text).not.toMatch(/Detected|Root cause|Timeline/);
  });

  it('leaves what the person gave as it was given, in every language', () => {
    const facts = { title: 'time: to detect', date: '2024-05-03', time: '10:05', zone: 'EAT' };
    for (const language of languages) {
      const text = newReport(holberton, { ...facts, language });
      expect(text.split('\n', 1)[0]).toMatch(/time: to detect$/);
      expect(text).toMatch(/2024-05-03, 10:05 – \[[^\]]+\] \(EAT\)/);
    }
  });

  it.each(['fr', 'es', 'pt', 'de'] as const)(
    'has words for every prompt of every template in %s',
    (language) => {
      for (const template of builtInTemplates)
        expect(`${template.name}: ${/.*\[…\].*/.exec(newReport(template, { language }))?.[0]}`).toBe(
          `${template.name}: undefined`,
        );
    },
  );

  for (const template of builtInTemplates) {
    it(`${template.name} is read as its own template, with the same sections in every language`, () => {
      const kinds = languages.map((language) => {
        const text = newReport(template, { title: 'login', language });
        const { sections } = analyse(text);
        return sections
          .filter(({ form, kind }) => form === 'heading' && kind !== 'title')
          .map(({ line }) => line);
      });
      for (const each of kinds) expect(each).toEqual(kinds[0]);
      expect(kinds[0]?.length).toBeGreaterThan(1);
    });
  }
});
