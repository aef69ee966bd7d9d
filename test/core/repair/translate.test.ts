import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { translate } from '../../../core/src/repair/translate.ts';

describe('a template in another language', () => {
  it('has its names, prompts and words in it, and punctuation as it is written there', () => {
    const text = '## Timeline\n\nAll times in UTC.\n\n- **[time]:** Detected by [who].\n';
    expect(translate(text, 'en')).toBe(text);
    expect(translate(text, 'fr')).toBe(
      '## Chronologie\n\nToutes les heures en UTC.\n\n- **[heure] :** Détecté par [qui].\n',
    );
    expect(translate(text, 'de')).toBe(
      '## Zeitlinie\n\nAlle Zeiten in UTC.\n\n- **[Uhrzeit]:** Entdeckt durch [wer].\n',
    );
  });

  it('leaves links, task boxes and what it does not know', () => {
    const text = '- [ ] [Our wiki](https://wiki.example) and [runbook][1]: [our own prompt]\n';
    expect(translate(text, 'es')).toBe('- [ ] [Our wiki](https://wiki.example) y [runbook][1]: […]\n');
  });

  it('keeps front matter as it is', () => {
    const text = '---\ntitle: x\n---\n\n## Summary\n\nDown: [what]\n';
    expect(translate(text, 'fr')).toBe('---\ntitle: x\n---\n\n## Résumé\n\nDown : [quoi]\n');
  });
});

it('a missing section of a Japanese report asks in Japanese', () => {
  const text = [
    '# ポストモーテム：ログインできない障害',
    '## サマリー',
    '2024年5月3日 10:00 から 11:30 (UTC) まで、利用者の 30 % がアプリケーションにログインできませんでした。',
    '## タイムライン',
    '- 10:00 アラートが発報し、チームが呼び出されました。\n- 11:30 サービスが復旧しました。',
  ].join('\n\n');
  const options = { path: '0x19-postmortem/README.md' };
  const { findings, language } = analyse(text, options);
  expect(language).toBe('ja');
  const missing = findings.filter(({ rule, fixes }) => rule === 'missing-section' && fixes.length > 0);
  expect(missing.length).toBeGreaterThan(1);
  for (const { fixes } of missing) {
    const after = applyEdits(text, fixes[0]?.edits() ?? []);
    expect(after).not.toMatch(/\[…\]|\b(?:What|How|the)\b/);
    const open = analyse(after, options).findings.filter(({ rule }) => rule === 'placeholder');
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ severity }) => severity === 'info')).toBe(true);
  }
});

it('a missing section is inserted in the language of the document, and is known as open', () => {
  const text = [
    '# Postmortem : la connexion en panne',
    '## Résumé',
    "Le 3 mai 2024, de 10h00 à 11h30 UTC, 30 % des utilisateurs ne pouvaient pas se connecter à l'application.",
    '## Chronologie',
    "- 10h00 : L'alerte s'est déclenchée et l'équipe a été appelée.\n- 11h30 : Le service est rétabli.",
  ].join('\n\n');
  const options = { path: '0x19-postmortem/README.md' };
  const { findings, language } = analyse(text, options);
  expect(language).toBe('fr');
  const missing = findings.filter(({ rule }) => rule === 'missing-section');
  expect(missing.length).toBeGreaterThan(1);
  for (const { fixes } of missing) {
    const after = applyEdits(text, fixes[0]?.edits() ?? []);
    expect(after).toMatch(/\[[^[\]…]{3,}\]/);
    expect(after).not.toMatch(/\[…\]|\b(?:What|How|the)\b/);
    const open = analyse(after, options).findings.filter(({ rule }) => rule === 'placeholder');
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ severity }) => severity === 'info')).toBe(true);
  }
});
