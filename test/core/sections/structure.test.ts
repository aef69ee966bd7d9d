import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';

/** Kind, first and last line (from 1), and the kind of the owner, of each section. */
function structure(text: string) {
  const { sections } = analyse(text);
  return sections.map((section) => [
    section.kind,
    section.line + 1,
    section.endLine + 1,
    section.parent === null ? null : sections[section.parent]?.kind,
  ]);
}

describe('which section owns which', () => {
  it('follows the headings where their levels make sense', () => {
    expect(
      structure('# Report\n\n## Lessons learned\n\n### What went well\n\ntext\n\n## Timeline\n\ntext\n'),
    ).toEqual([
      ['title', 1, 11, null],
      ['lessons', 3, 7, 'title'],
      ['went-well', 5, 7, 'lessons'],
      ['timeline', 9, 11, 'title'],
    ]);
  });

  it('does not let one main part own another, whatever their levels say', () => {
    expect(
      structure(
        '### Timeline:\n#### 00:10:\n+ alarm\n#### Root Cause Analysis:\n+ a bug\n#### Corrective measures:\n+ more tests\n',
      ),
    ).toEqual([
      ['timeline', 1, 3, null],
      ['root-cause', 4, 5, null],
      ['measures', 6, 7, null],
    ]);
  });

  it('gives bold lines and labels to the part they belong to', () => {
    const text =
      '**Summary**\n\n*Duration:*\n2 hours\n\n**Timeline:**\n\n- **Escalation:** to the DBA team\n- **Resolution:** fixed\n\n**Root cause and resolution:**\n\ntext\n';
    expect(structure(text)).toEqual([
      ['summary', 1, 4, null],
      ['duration', 3, 4, 'summary'],
      ['timeline', 6, 9, null],
      ['escalation', 8, 8, 'timeline'],
      ['resolution', 9, 9, 'timeline'],
      ['root-cause-and-resolution', 11, 13, null],
    ]);
  });
});

describe('several incidents or versions in one file', () => {
  const report = (name: string) =>
    `# ${name}\n\n## Summary\n\nDown from 10:00 to 11:00 UTC.\n\n## Timeline\n\n- 10:00 UTC alarm\n- 11:00 UTC fixed\n\n## Root cause and resolution\n\nA bug.\n\n## Corrective and preventative measures\n\n- tests\n`;

  it('tells two versions of a report apart, and checks each by itself', () => {
    const analysis = analyse(`${report('Postmortem')}\n${report('Postmortem, told with jokes')}`);
    expect(analysis.incidents.map((incident) => [incident.title, incident.entries.length])).toEqual([
      ['Postmortem', 2],
      ['Postmortem, told with jokes', 2],
    ]);
    expect(analysis.findings.filter((finding) => finding.severity === 'warning')).toEqual([]);
  });

  it('tells two languages apart', () => {
    const french =
      '**Résumé du problème :**\n\nPanne de 10h00 à 11h00 UTC.\n\n**Chronologie :**\n\n- 10h00 : alerte\n\n**Cause racine et résolution :**\n\nUn bogue.\n';
    expect(analyse(`${french}\n${report('Postmortem')}`).incidents).toHaveLength(2);
  });

  it('takes a root cause told twice for one report', () => {
    const text = report('Postmortem').replace('## Timeline', '## Root cause\n\nA bug.\n\n## Timeline');
    expect(analyse(text).incidents).toHaveLength(1);
  });
});
