import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { mayBePostmortem } from '../../../core/src/sections/candidate.ts';

const report =
  '# Postmortem: checkout down\n\n## Summary\n\nOn 3 May 2024 the checkout was down from 10:00 to 11:30 UTC for 30 % of users.\n\n## Timeline\n\n- 10:00 UTC: Alert fired.\n- 10:20 UTC: Escalated to the database team.\n- 11:30 UTC: Pool enlarged, service restored.\n\n## Root cause\n\nThe pool was too small.\n';

describe('is this a postmortem?', () => {
  it('recognises a report from its content alone, and says why', () => {
    const { isPostmortem, why } = analyse(report);
    expect(isPostmortem).toBe(true);
    expect(why).toContain('a timeline with 3 times');
  });

  it('recognises the student project by its path, even half-written', () => {
    const analysis = analyse('# Postmortem\n\n## Issue Summary\n', {
      path: '/home/x/0x19-postmortem/README.md',
    });
    expect(analysis.isPostmortem).toBe(true);
    expect(analysis.why).toContain('path contains 0x19-postmortem');
  });

  const others: Readonly<Record<string, string>> = {
    'a task statement that names every section':
      '# 0x19. Postmortem\n\n## Requirements\n\n* Issue Summary (that is often what executives will read) must contain:\n  * duration of the outage with start and end times (including timezone)\n  * what was the root cause\n* Timeline (format bullet point, format: time) must contain:\n  * when was the issue detected\n',
    'a runbook':
      '# Incident Response Runbook\n\n## Detection\n\nCheck the alerts.\n\n## Escalation\n\nPage the on-call engineer.\n\n## Resolution\n\nRoll back the deployment.\n',
    'an index of reports':
      '# Post-Mortems\n\nThis folder stores post-mortem reports of past outages.\n\n- [2024-05-03](a.md): checkout outage\n- [2024-06-03](b.md): login incident\n',
    'an index with its format':
      '# Postmortems\n\nBlameless reviews of past incidents: summary, impact, timeline, action items.\n\n## Index\n\n| Date | Title |\n| --- | --- |\n| 2024-05-03 | [Checkout outage](a.md) |\n\n## Format\n\n- **Severity:** SEV-1 is an outage of all.\n- **Timeline:** all times in UTC.\n- **Action items:** each has an owner.\n',
    'a changelog':
      '# Changelog\n\n## 1.2.0 - 2024-05-03\n\n- Fix a crash on start\n- Improve error messages\n',
    'an ordinary README':
      '# My library\n\n## Overview\n\nIt does things.\n\n## Installation\n\nnpm install\n\n## References\n\n- a\n',
    'a diary of work with a timeline':
      '# Project status, 3 May 2024\n\n## Summary\n\nThe new release is being prepared.\n\n## Timeline\n\n| Time (UTC) | Step |\n| --- | --- |\n| 10:00 | Branch created |\n| 10:20 | Tests green |\n| 11:30 | Release tagged |\n',
    'a form whose title and times are still open':
      '# Postmortem: <incident and title>\n\n## Summary\n\nWhat broke, and who saw it.\n\n## Timeline\n\n- 00:00 UTC the first thing that went wrong\n- 00:00 UTC when somebody saw it\n\n## Root cause\n\nWhat made it happen.\n',
    'a form with an example in its timeline':
      '# Postmortem: <what failed>\n\n**Date:** `<YYYY-MM-DD>`\n**Duration:** `<from start to end>`\n**Severity:** `<SEV-1 or SEV-2>`\n**Author:** `<who writes>`\n\n## Timeline\n\n- 10:15 Version 1.2.0 is deployed\n- 10:23 The first errors\n- 11:07 Service restored\n\n## Root cause\n\n`<the last of five whys>`\n',
    'front matter that denies it': `---\npostmortem: false\n---\n\n${report}`,
  };
  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name} alone`, () => {
      const { isPostmortem, findings, why } = analyse(text);
      expect([isPostmortem, findings]).toEqual([false, []]);
      expect(why.length).toBeGreaterThan(0);
    });
  }

  it('takes a tag in the title for no open field', () => {
    const { isPostmortem } = analyse(report.replace('# Postmortem:', '# [Postmortem]'));
    expect(isPostmortem).toBe(true);
  });

  const readmes = [
    'A postmortem typically involves an analysis after an outage.\n\n1. Incident Summary\nDuration: How long did it last?\nImpact: Whom did it hit?\n2. Root Cause\nTrigger: What set it off?\n3. Lessons Learned\nWhat Went Well: Name it.\n4. Follow-Up\nAction Items: List them.\nTimeline: Set dates for them.\n',
    '# POSTMORTEM\n\nYou can write your postmortem as you like, as long as these questions find an answer in it, one after the other.\n\n## What happened?\n\nTell what others could not see, and be honest about it.\n\n## Why did it happen?\n\nSay what lay behind the outage.\n',
    `This folder shows how to handle the analysis of an incident, and how people learn from it. ${'It tells nothing of one yet. '.repeat(6)}`,
    '# Writing an Effective Postmortem\n\nThis README provides guidance.\n\n1. **Timeline of Events:**\n   - Lay out what happened.\n2. **Impact Assessment:**\n   - Who was hit by the outage.\n3. **Root Cause Analysis:**\n   - What lay behind it.\n4. **Lessons Learned:**\n   - What to keep.\n',
    '# 0x19. Postmortem\n\nThis project focuses on postmortems.\n\n1. **Issue Summary**\n   - Duration and impact of the outage.\n2. **Timeline**\n   - From detection to resolution.\n3. **Root Cause Analysis**\n   - What lay behind it.\n',
    '# Overview\nAny software system will eventually fail.\n\nA postmortem is a tool widely used in the tech industry.\n\n[My report](https://blog.example.org/report)\n\n- **Author:** me\n- **Project Timeline:**\n  - **Released:** Mon Aug 12 2024 - 6am\n  - **Deadline:** Mon Aug 19 2024 - 6am\n',
  ];
  it.each(readmes)('leaves a README of the project alone, even in its own folder: %s', (text) => {
    expect(analyse(text, { path: '0x19-postmortem/README.md' }).isPostmortem).toBe(false);
  });

  it('takes a word for a guide in the title of an incident for the name of a system', () => {
    const text = (title: string) =>
      `# ${title}\n\n**Date:** 2024-05-03\n\n## What happened\n\nThe pictures were gone after the release.\n\n## Impact\n\nThe pages looked empty.\n\n## Root cause\n\nThe copy job had no rights.\n\n## Fix\n\nThe job was given them.\n`;
    const isOne = (title: string) => analyse(text(title)).isPostmortem;
    expect(isOne('Incident: The project page lost its pictures')).toBe(true);
    expect(isOne('Incident: How to run a project')).toBe(false);
    expect(isOne('Project overview')).toBe(false);
  });

  it('counts a month with its year as a date', () => {
    const text =
      '# Caída del sitio\n\nNoviembre 2024\n\n## Impacto\n\nNadie pudo entrar.\n\n## Causa raíz\n\nEl disco estaba lleno.\n';
    expect(analyse(text).why).toContain('a date');
    expect(analyse(text.replace('2024', '')).why).not.toContain('a date');
  });

  it('recognises a template as such, and stays silent on it', () => {
    const { isPostmortem, isTemplate, findings } = analyse(
      '# Postmortem: [Title of the incident]\n\n## Summary\n\n[What happened]\n\n## Timeline\n\n- [time] [event]\n\n## Root cause\n\n## Action items\n\n',
    );
    expect([isPostmortem, isTemplate, findings]).toEqual([false, true, []]);
  });
});

describe('the cheap scan before the analysis', () => {
  it('never dismisses what the analysis takes for a postmortem', () => {
    expect(mayBePostmortem(null, report)).toBe(true);
    expect(mayBePostmortem('/x/0x19-postmortem/README.md', '')).toBe(true);
    expect(mayBePostmortem(null, '---\nstart_time: 2024-05-03T10:00:00Z\n---\ntext')).toBe(true);
  });

  it('dismisses what can be none', () => {
    expect(
      mayBePostmortem('/x/README.md', '# My library\n\nIt parses dates.\n\n## Installation\n\nnpm install\n'),
    ).toBe(false);
  });
});
