import { describe, expect, it } from 'vitest';
import { suggestions, taken } from './support.ts';

const student = '0x19-postmortem/README.md';
const labels = (marked: string, circumstances = {}) =>
  suggestions(marked, circumstances).map(({ label }) => label);

const report = `# Postmortem: the lift that would not stop

## Issue Summary

- **Duration:** 4 June 2024, 08:00 – 09:00 (UTC)
- **Impact:** 40% of the staff took the stairs.
- **Root cause:** A stuck relay.

`;

describe('completion of sections', () => {
  it('offers in an empty report all sections of the template, in its order', () => {
    expect(labels('#‸', { path: student, unasked: true })).toEqual([
      'Postmortem: the whole report',
      'Issue Summary',
      'Timeline',
      'Root cause and resolution',
      'Corrective and preventative measures',
    ]);
  });

  it('offers only what is missing, with the template’s text and tab stops', () => {
    const found = suggestions(`${report}## ‸\n`, { path: student, unasked: true });
    expect(found.map(({ label }) => label)).not.toContain('Issue Summary');
    const timeline = found.find(({ label }) => label === 'Timeline');
    expect(timeline?.text).toMatch(/^## Timeline\n\n- \*\*\[time\]/);
    expect(timeline?.snippet).toMatch(/\$\{1:\[time\]\}/);
    expect(timeline?.documentation).toContain('zone');
    expect(timeline?.filter).toBe('## Timeline');
  });

  it('replaces what has been typed', () => {
    expect(taken(`${report}## Time‸\n`, 'Timeline', { path: student })).toContain(
      '\n\n## Timeline\n\n- **[time]',
    );
    expect(taken(`${report}##‸`, 'Timeline', { path: student })).not.toContain('####');
  });

  it('still offers the section whose name is typed in full', () => {
    expect(labels(`${report}## Timeline‸\n`, { path: student })).toContain('Timeline');
  });

  it('follows the form of the document: bold lines, shouted', () => {
    const bold =
      '**POSTMORTEM: THE LIFT**\n\n**ISSUE SUMMARY**\n\nThe lift stood from 08:00 to 09:00 UTC on 4 June 2024.\n\n‸\n';
    expect(taken(bold, 'TIMELINE', { path: student })).toContain('\n**TIMELINE**\n\n');
    expect(taken(bold.replace('‸', '**‸**'), 'TIMELINE', { path: student, unasked: true })).toContain(
      '\n**TIMELINE**\n\n',
    );
  });

  it('follows the language of the document', () => {
    const french =
      "# Postmortem : panne de l'ascenseur\n\n## Résumé\n\nL'ascenseur est resté bloqué de 8 h à 9 h (UTC) le 4 juin 2024, à cause d'un relais.\n\n## ‸";
    expect(labels(french, { path: student })).toContain('Chronologie');
  });

  it('keeps CRLF', () => {
    const text = taken(`${report}## ‸`.replace(/\n/g, '\r\n'), 'Timeline', { path: student });
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['a file that tells no incident', '# Sourdough\n\n## ‸', 'bread.md'],
    ['a block of code', `${report}\`\`\`\n# ‸\n\`\`\`\n`, student],
    ['behind a word', `${report}The #‸`, student],
    ['after a sentence', `${report}The lift was ‸`, student],
    ['a list item that is no label', `${report}- ‸`, student],
    ['front matter', '---\n# ‸\n---\n\n# Postmortem: the lift\n', student],
  ])('says nothing unasked: %s', (_, text, path) => {
    expect(suggestions(text, { path, unasked: true })).toEqual([]);
  });
});
