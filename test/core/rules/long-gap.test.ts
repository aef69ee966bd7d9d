import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../core/src/analyse.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';

const summary = 'On May 3, 2024, from 10:00 to 14:00 UTC, nobody could log in.';
const report = (timeline: string, told = summary) =>
  exampleReport({ summary: `## Issue Summary\n\n${told}`, timeline: `## Timeline\n\n${timeline}` });
const read = (text: string): Analysis =>
  analyse(text, { path: '0x19-postmortem/README.md', settings: { rules: { 'long-gap': 'hint' } } });
const found = (text: string) => read(text).findings.filter(({ rule }) => rule === 'long-gap');

it('is off unless it is switched on', () => {
  const text = report('- 10:00: Alert fired.\n- 14:00: Restored.');
  const { findings } = analyse(text, { path: '0x19-postmortem/README.md' });
  expect(findings.filter(({ rule }) => rule === 'long-gap')).toEqual([]);
  expect(found(text).map(({ message }) => message)).toEqual([
    'From 10:00 to 14:00 the timeline tells nothing: 4 h of 4 h.',
  ]);
});

it.each([
  ['half of the time or less', '- 10:00: Alert fired.\n- 12:00: Looked.\n- 14:00: Restored.', summary],
  [
    'an hour or less',
    '- 10:00: Alert fired.\n- 10:50: Restored.',
    'On May 3, 2024, from 10:00 to 10:50 UTC, nobody could log in.',
  ],
  [
    'a night',
    '- 22:00: Alert fired.\n- 2024-05-04 05:30: Restored.',
    'From May 3, 2024 22:00 to May 4, 2024 05:30 UTC, nobody could log in.',
  ],
  ['waiting', '- 10:00: Waiting for the provider.\n- 14:00: Restored.', summary],
  ['a range', '- 10:00 – 13:40: Looked at the pool.\n- 14:00: Restored.', summary],
  [
    'something between them',
    '- 10:00: Alert fired.\n\nAll looked at the pool.\n\n- 14:00: Restored.',
    summary,
  ],
  ['a gap after the end', '- 10:00: Alert fired.\n- 14:00: Restored.\n- 18:00: Review.', `${summary} `],
])('is quiet: %s', (name, timeline, told) => {
  const spans = found(report(timeline, told)).map(({ message }) => message);
  expect(spans.filter((message) => name !== 'a gap after the end' || message.includes('18:00'))).toEqual([]);
});

describe('inserts an entry still to be written, in the style of the others', () => {
  const asked = '[What was looked at, and what was assumed]';
  it.each([
    ['- 10:00: Alert fired.\n- 14:00: Restored.', `- [time]: ${asked}`],
    ['* **10:00 (UTC)** – Alert fired.\n* **14:00 (UTC)** – Restored.', `* **[time] (UTC)** – ${asked}`],
    ['1. 2024-05-03 10:00 - Alert.\n2. 2024-05-03 14:00 - Restored.', `2. [date] [time] - ${asked}`],
    [
      '| Time | Event | Who |\n| --- | --- | --- |\n| 10:00 | Alert fired. | Ada |\n| 14:00 | Restored. | Bo |',
      `| [time] | ${asked} |     |`,
    ],
    ['### 10:00 UTC\n\nAlert fired.\n\n### 14:00 UTC\n\nRestored.', `### [time] UTC\n\n${asked}`],
    ['**10:00** - Alert fired.\n\n**14:00** - Restored.', `**[time]** - ${asked}`],
  ])('%s', (timeline, expected) => {
    for (const eol of ['\n', '\r\n']) {
      const text = report(timeline).replaceAll('\n', eol);
      const [finding] = found(text);
      const after = applyEdits(text, finding?.fixes[0]?.edits() ?? []);
      expect(after).toContain(eol + expected.replaceAll('\n', eol) + eol);
      expect(found(after)).toEqual([]);
      expect(read(after).incidents[0]?.entries.filter(({ at }) => at).length).toBe(2);
    }
  });

  it('in the language of the document', () => {
    const french = [
      '# Postmortem : connexion en panne',
      '## Résumé',
      "Le 3 mai 2024, de 10h00 à 14h00 UTC, personne ne pouvait se connecter à l'application.",
      '## Chronologie',
      "- 10h00 : L'alerte s'est déclenchée.\n- 14h00 : Le service est rétabli.",
    ].join('\n\n');
    const after = applyEdits(french, found(french)[0]?.fixes[0]?.edits() ?? []);
    expect(after).toContain('- [heure] : [Ce qui a été examiné et supposé]\n');
  });
});
