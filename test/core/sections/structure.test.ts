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

describe('a section named “Actions”', () => {
  const kinds = (content: string) =>
    analyse(`# Report\n\n## Actions\n\n${content}`).sections.map(({ kind }) => kind);

  it('is a list of tasks where a column says who or until when, or boxes are to be ticked', () => {
    expect(kinds('| Action | Responsable |\n| --- | --- |\n| Add an alert | Ana |\n')).toContain('tasks');
    expect(kinds('- [ ] Add an alert\n- [x] Enlarge the pool\n')).toContain('tasks');
  });

  it('else tells what was done', () => {
    expect(kinds('- Restarted the login servers\n- Enlarged the pool\n')).toContain('actions');
  });
});

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

  it('keeps a step of the timeline that a heading names with its time', () => {
    const text =
      '# Report\n\n## Timeline\n\n### Phase 1: outage (14:07 – 14:20)\n\nThe bot fails.\n\n### Phase 2: recovery (14:25)\n\nRestarted.\n';
    expect(structure(text).map(([kind, , , owner]) => [kind, owner])).toEqual([
      ['title', null],
      ['timeline', 'title'],
      ['other', 'timeline'],
      ['other', 'timeline'],
    ]);
    const [incident] = analyse(text).incidents;
    expect(incident?.entries.map((entry) => entry.text.split('\n')[0])).toEqual([
      'Phase 1: outage (14:07 – 14:20)',
      'Phase 2: recovery (14:25)',
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

describe('what students write', () => {
  const kinds = (text: string) => structure(text).map(([kind]) => kind);

  it('keeps the line of a day within its timeline', () => {
    expect(structure('## Timeline\n2024-05-03\n* 10:05 alarm\n* 10:20 fixed\n')).toEqual([
      ['timeline', 1, 4, null],
      ['timeline', 2, 4, 'timeline'],
    ]);
  });

  it('reads the questions of the task as names where each is a paragraph by itself', () => {
    const text =
      'Summary\n\nThe shop was down.\n\nimpact\n\nNobody could pay.\n\nTimeline\n\nhow was the issue detected\n\nBy an alert.\n\nhow the incident was resolved\n\nBy a rollback.\n';
    expect(kinds(text)).toEqual(['summary', 'impact', 'timeline', 'detection', 'resolution']);
    expect(kinds('Summary\n\nthe outage and its\nimpact\nwere small\n')).toEqual(['summary']);
  });

  it('knows the long questions of the task wherever they have a line of their own', () => {
    expect(
      kinds(
        'Summary\n\nTimeline:\nwhich team/individuals was the incident escalated to\n10:05 UTC: the network team\nhow the incident was resolved\n10:20 UTC: by a rollback\n',
      ),
    ).toEqual(['summary', 'timeline', 'escalation', 'resolution']);
  });

  it('takes the pasted heading of the second task for no title of a report', () => {
    expect(
      kinds(
        '# Postmortem\n\n## Summary\n\nWe were down.\n\n## 1. Make people want to read your postmortem\n\nA joke.\n',
      ),
    ).toEqual(['title', 'summary', 'other']);
  });

  it('does not let labels that repeat one another hold one another', () => {
    const todo = '<strong>TODO:</strong> watch the disk<br>\n';
    expect(kinds(`<h3>Tasks:</h3>\n\n<p>\n${todo.repeat(4)}</p>\n`)).toEqual(['tasks']);
  });

  it('finds what went well and wrong in a list of lessons, and no part of the report in a list of measures', () => {
    expect(
      kinds(
        '### Learnings and Next Steps\n\n- **What Went Well:**\n  - quick\n- **What Went Wrong:**\n  - slow\n',
      ),
    ).toEqual(['lessons', 'went-well', 'went-wrong']);
    expect(kinds('Action Items\nMonitoring\nWatch the pool\nIncident Response\nWrite a runbook\n')).toEqual([
      'tasks',
    ]);
  });

  it('sees the lead to a list as a sentence', () => {
    expect(kinds('### Resolution:\nTo resolve the issue, these steps were taken:\n1. A restart.\n')).toEqual([
      'resolution',
    ]);
  });

  it('knows names whose first word is in small letters, and the label of a title', () => {
    expect(
      kinds('0x19-postmortem\n\nissue Summary\nThe shop was down.\nTimeline\n10:05 UTC: alarm\n'),
    ).toEqual(['title', 'summary', 'timeline']);
    expect(kinds('stmortem: Server Error and Resolution\n\nIssue Summary:\nThe shop was down.\n')).toEqual([
      'title',
      'summary',
    ]);
    expect(kinds('**Postmortem:** the pool was empty\n\n**Issue summary**\n\nThe shop was down.\n')).toEqual([
      'title',
      'summary',
    ]);
  });

  it('forgives a first line that lost its first letter', () => {
    expect(kinds('ssue Summary\nDuration: 10:00 to 11:00 UTC\n')).toEqual(['summary', 'duration']);
  });
});

describe('labels and names in the ways people mark them', () => {
  const kinds = (text: string) => analyse(text).sections.map(({ kind, name }) => `${kind}: ${name}`);

  it('reads a label in code', () => {
    expect(
      kinds('## Issue Summary\n\n`Duration`: 2 hours\n\n`Root Cause`: a bug\n\n`make`: the tool\n'),
    ).toEqual(['summary: Issue Summary', 'duration: Duration', 'root-cause: Root Cause']);
  });

  it('reads a bullet that is nothing but a name in bold behind a list of measures', () => {
    const text =
      '**Summary**\n\nDown.\n\n**Preventive Measures**\n\n- Tests.\n- **Training**\n\nMore.\n\n* **Lessons Learned**\n\nAsk first.\n';
    expect(kinds(text)).toEqual([
      'summary: Summary',
      'measures: Preventive Measures',
      'lessons: Lessons Learned',
    ]);
  });

  it('takes what stands below a time for its entry', () => {
    const text =
      '## Timeline\n\n- **10:00 AM:**\n  - Issue Detected: an alert\n- **10:20 AM:**\n  - Escalation: the team\n\n**Resolution:** A fix.\n';
    expect(kinds(text)).toEqual(['timeline: Timeline', 'resolution: Resolution']);
  });

  it('takes the numbered steps of a part for no parts', () => {
    expect(
      kinds('## Summary\n\nDown.\n\n## Resolution\n\n1. **Correction:** A fix.\n2. **Restart:** Done.\n'),
    ).toEqual(['summary: Summary', 'resolution: Resolution']);
  });

  it('reads the cause in the list of the impact', () => {
    expect(kinds('## Summary\n\nDown.\n\n## Impact\n\n- Users: all\n- Root Cause: a bug\n')).toContain(
      'root-cause: Root Cause',
    );
  });

  it('reads a name with “detailed” before it', () => {
    expect(
      kinds('## Root Cause and Resolution\n\nDetailed Cause: A bug.\n\nDetailed Resolution: A fix.\n'),
    ).toEqual([
      'root-cause-and-resolution: Root Cause and Resolution',
      'root-cause: Detailed Cause',
      'resolution: Detailed Resolution',
    ]);
  });
});

describe('several incidents or versions in one file', () => {
  it.each([
    ['Incident 1', 'Incident 2'],
    ['Outage #1: the disk', 'Outage #2: the certificate'],
    ['Panne A', 'Panne B'],
  ])('tells “%s” and “%s” apart where each has its own timeline', (first, second) => {
    const part = (name: string, hour: number, below: string) =>
      `## ${name}\n\n### ${below}\n\n- ${hour}:00 UTC – Alert fired\n- ${hour}:40 UTC – Restored\n`;
    const both = `# Postmortem: a bad week\n\n${part(first, 10, 'Timeline')}\n${part(second, 14, 'Timeline')}`;
    expect(analyse(both).incidents.map(({ entries }) => entries.map(({ at }) => at?.time))).toEqual([
      ['10:00', '10:40'],
      ['14:00', '14:40'],
    ]);
    const one = `# Postmortem: a bad week\n\n${part(first, 10, 'Timeline')}\n${part(second, 14, 'What we saw')}`;
    expect(analyse(one).incidents).toHaveLength(1);
  });

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

describe('a list of contents', () => {
  const parts = ['Issue Summary', 'Timeline', 'Root Cause and Resolution'];
  const told = parts.map((name) => `${name}\nAt 10:00 UTC something happened.`).join('\n');

  it('names the parts and is none of them', () => {
    const { sections, incidents } = analyse(`Report\nContents\n${parts.join('\n')}\n${told}\n`);
    expect(sections.map(({ kind, line }) => [kind, line])).toEqual([
      ['summary', 5],
      ['timeline', 7],
      ['root-cause-and-resolution', 9],
    ]);
    expect(incidents).toHaveLength(1);
  });

  it('has at least three names, one below the other', () => {
    const { sections } = analyse(`${parts.slice(0, 2).join('\n')}\n${told}\n`);
    expect(sections).toHaveLength(5);
  });
});

describe('the headings below the action items', () => {
  it('name tasks, whatever stands beside them', () => {
    const text =
      '# Postmortem: login down\n\n## Action items\n\n### Prevention\n\n- Pin it.\n\n### Detection\n\n- Add an alert.\n\n### Mitigation\n\nNone.\n\n## Detection\n\nA user wrote.\n';
    expect(analyse(text).sections.map(({ name, kind }) => [name, kind])).toEqual([
      ['Postmortem: login down', 'title'],
      ['Action items', 'tasks'],
      ['Prevention', 'measures'],
      ['Detection', 'tasks'],
      ['Mitigation', 'tasks'],
      ['Detection', 'detection'],
    ]);
  });
});

describe('a second title', () => {
  const first = '# Login down\n\n## Summary\n\nNobody could log in.\n\n## Timeline\n\n- 10:00: Alert.\n';
  const detection = '\n## Detection\n\nAn alert.\n\n## Impact\n\n20 %.\n\n## Resolution\n\nA restart.\n';
  const cause = '\n## Root cause\n\nThe pool.\n';
  const second = '\n# Login down, a postmortem\n';
  const told = (text: string) => analyse(text).incidents.length;

  it('opens another version of a report that was whole', () => {
    expect(told(`${first}${detection}${cause}${second}${detection}`)).toBe(2);
  });

  it('opens the second half of one that still lacked its cause', () => {
    expect(told(`${first}${detection}${second}${cause}${detection}`)).toBe(1);
  });
});

describe('headings that a number or a bullet made list items', () => {
  const numbered = (mark: string) =>
    `# Report of the night\n\n1. Issue Summary${mark}\n\nThe shop was down.\n\n2. Timeline${mark}\n\n- 10:00 UTC: alert\n- 10:30 UTC: repaired\n\n3. Root cause and resolution${mark}\nA typo.\n`;

  it.each(['', ':'])('own what stands below them, with %j behind the name', (mark) => {
    expect(structure(numbered(mark)).slice(1)).toEqual([
      ['summary', 3, 5, 'title'],
      ['timeline', 7, 10, 'title'],
      ['root-cause-and-resolution', 12, 13, 'title'],
    ]);
    expect(analyse(numbered(mark)).incidents[0]?.entries).toHaveLength(2);
  });

  it('own the list below them where they have one', () => {
    const nested =
      '# Report of the night\n\n- Issue Summary\n  - Duration: 30 minutes\n- Timeline\n  - 10:00 UTC: alert\n  - 10:30 UTC: repaired\n';
    expect(structure(nested).slice(1)).toEqual([
      ['summary', 3, 4, 'title'],
      ['duration', 4, 4, 'summary'],
      ['timeline', 5, 7, 'title'],
    ]);
  });

  it('are none in a mere list of names', () => {
    const list = '# What a report has\n\n1. Issue Summary\n2. Timeline\n3. Root cause and resolution\n';
    expect(structure(list)).toHaveLength(1);
    expect(structure('# Our plans\n\n1. Impact\nof the new pool on the load\n')).toHaveLength(1);
  });
});

describe('names that speak of an outage', () => {
  it('are parts of a report that has its title, and else its title', () => {
    const kinds = (text: string) => analyse(text).sections.map(({ kind }) => kind);
    expect(kinds('# Login down\n\n## Long outage timeline of the night\n\n- 10:00: alert\n')).toEqual([
      'title',
      'timeline',
    ]);
    expect(kinds('# Postmortem: The Outage\n\n## Summary\n\nNobody could log in.\n')).toEqual([
      'title',
      'summary',
    ]);
  });
});

describe('labels among the actions taken', () => {
  it('are steps of them below a heading, and parts beside it', () => {
    const kinds = (text: string) => analyse(text).sections.map(({ kind, line }) => [kind, line]);
    expect(
      kinds('# Report\n\n## Actions taken\n\n- Initial assumption: the pool\n\nTroubleshooting: the logs\n'),
    ).toEqual([
      ['title', 0],
      ['actions', 2],
    ]);
    expect(
      kinds('# Report\n\nTimeline:\n\nInvestigation: the pool\nActions taken: a restart\n').slice(2),
    ).toEqual([
      ['actions', 4],
      ['actions', 5],
    ]);
  });
});

it('takes no last line of a bold sentence for a name', () => {
  const text =
    '# Outage\n\n## What went well\n\n**Without the second alert,\nwe had paged for an hour after it was\nresolved.**\n';
  expect(structure(text)).toEqual([
    ['title', 1, 7, null],
    ['went-well', 3, 7, 'title'],
  ]);
});

it('finds labels behind line breaks in HTML', () => {
  const text =
    '# Outage\n\n## Summary\n\nDescription: search was down.<br> Duration: two hours<br> Impact: all users\n';
  expect(structure(text).map(([kind]) => kind)).toEqual([
    'title',
    'summary',
    'summary',
    'duration',
    'impact',
  ]);
});

it('takes no link that stands alone for a name', () => {
  const text = '# Outage\n\n## Timeline\n\n- 10:00 Alert\n\n[Links](https://example.com)\n\n- 11:00 Fixed\n';
  expect(structure(text).map(([kind]) => kind)).toEqual(['title', 'timeline']);
});
