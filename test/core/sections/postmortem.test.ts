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
    'a project page with its own dates':
      '# 0x19. Postmortem\n\n- **Start Date:** May 3, 2024, 6:00 AM\n- **End Date:** May 13, 2024, 6:00 AM\n\n## Requirements\n\n**Issue Summary** (that is often what executives will read) must contain:\n- duration of the outage with start and end times (including timezone)\n- what was the root cause\n\n**Timeline** (format bullet point, format: time) must contain:\n- when was the issue detected\n\n**Root cause and resolution** must contain:\n- explain in detail what was causing the issue\n',
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
    'a handbook page on how incidents are handled':
      '# Incident Response\n\nThis document covers: severities and escalation.\n\n## Severity\n\n- **Impact:** all users.\n- **Response:** page within 15 minutes.\n\n## Escalation\n\n1. The alert fires.\n2. After 30 minutes the second engineer is paged.\n\n## Resolution\n\nMitigate within 4 hours.\n\n## Incident timeline\n\n| Date | Severity |\n| --- | --- |\n| none | none |\n',
    'a description of the parts of a report':
      '# Reports\n\nEach outage gets a postmortem.\n\n**Timeline:** The events in their order, with the detection.\n\n**Root cause:** The reason behind the outage, in detail.\n\n**Impact:** Those who were hit, and how hard.\n\n**Lessons learned:** What to keep and what to change next time, so that it stays away.\n',
    'questions to answer in each section':
      '# Incident Summary\n\nWhat happened?\nWho was hit by it?\n\n# Timeline\n\nWhen was it noticed?\nWhen was it over?\n\n# Root Cause\n\nWhy did the outage begin?\nWhat let it go on?\n\n# Action Items\n\nWhat will keep it from coming back?\n',
    'a list of reports of others':
      '# Postmortems worth reading\n\n## A shop\n\n- [Root cause analysis: cart outage of 2019-07-10](https://example.org/a)\n\n## A bank\n\n- [Details of the outage of July 2, 2019](https://example.org/b)\n- [Incident report of 2020-02-03](https://example.org/c)\n',
    'an index that says what a report is':
      '# Incident Postmortems\n\n## 2025\n\n- [Cart outage, December 2025](a.md), all users\n- [Login outage, November 2025](b.md), some users\n\n## What is a postmortem?\n\n- **Timeline**: The events\n- **Root cause**: The reason\n- **Impact**: The damage\n- **Resolution**: The repair\n',
    'notes on a feature of an incident tool':
      '# Session: post-mortem reminders, implementation\n\n**Date:** 2025-12-19\n\n## Summary\n\nReminders go out five days after an incident is mitigated, at 10:00 and at 15:00.\n\n## Next Steps\n\n- Watch the job\n- Ask the incident team\n',
    'a report that is still a list of fields in another language':
      '# Rapport d’incident\n\n## Résumé\n\nDécrivez en deux phrases ce qui s’est passé.\n\n## Chronologie\n\n| Heure | Événement |\n| --- | --- |\n| 10:15 | Début de la panne |\n| ... | ... |\n\n## Cause\n\nExpliquez la cause de la panne.\n',
    'a look back at a project':
      '# Postmortem: booking app\n\n**Date:** 2026-05-07\n\n## Summary\n\nWe built an app in which clients book a doctor. The hosting took longer than planned, and the setup of the containers was tedious.\n\n## What went well\n\n- Sign-up and login\n- The calendar of the doctor\n\n## What went wrong\n\n- A certified host that we can afford\n\n## Surprises\n\n- No free plan anywhere\n',
    'a collection of incidents':
      '# War stories\n\n## Story #1: the shop that slept (2018)\n\n### What happened\n\nThe shop was down for 24 hours; the database had lost its primary.\n\n### Impact\n\n- 31 000 customers were sent away\n\n### Root cause\n\nA cut of 43 seconds.\n\n## Story #2: the forum that forgot (March 2023)\n\n### What happened\n\nThe forum was down for 314 minutes.\n\n### Impact\n\n- All users\n\n### Root cause\n\nLabels that an upgrade took away.\n',
    'front matter that denies it': `---\npostmortem: false\n---\n\n${report}`,
  };
  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name} alone`, () => {
      const { isPostmortem, findings, why } = analyse(text);
      expect([isPostmortem, findings]).toEqual([false, []]);
      expect(why.length).toBeGreaterThan(0);
    });
  }

  it('recognises a story without sections, by its title and what it tells', () => {
    const story =
      '# Outage of the forum\n\nOn June 4, 2024 the forum was down for seven hours. We found the process gone; it had run out of memory and nobody was told. The alarm was there, but it went to a mailbox that no one read. Once we noticed, the repair took ten minutes.\n';
    expect(analyse(story).isPostmortem).toBe(true);
  });

  it('recognises a note of the day on which something broke, and reads such a file at all', () => {
    const note =
      '# 2024-05-03 Wiki down\n\nThe wiki is not responding since this morning; nobody was told.\n\n## Resolution\n\nA restart of the service put it back online.\n';
    expect(analyse(note).isPostmortem).toBe(true);
    expect(mayBePostmortem(null, '# 2024-05-03 Wiki down\n\nA restart put it back.\n')).toBe(true);
    expect(mayBePostmortem(null, '# 2024-05-03 Wiki moved\n\nA restart put it back.\n')).toBe(false);
  });

  it('recognises a report that gives weeks rather than hours', () => {
    const text =
      '# Post-mortem: the heavy client\n\n## What went wrong\n\nThe client was far too big, and nobody had looked at it, because all of us had fast machines and plenty of memory to spare.\n\n## Timeline\n\n- **Week one:** built\n- **Week three:** users complained\n\n## Root cause\n\nA single import was enough to load it all; the one who wrote the line did not know that, and no review asked for the size of the bundle.\n\n## Impact\n\nPeople on old telephones waited for minutes, and went away in the end.\n\n## Lessons learned\n\nMeasure what you ship, and measure it on the machines of those who use it.\n';
    expect(analyse(text).isPostmortem).toBe(true);
  });

  it('counts the day and the severity in the front matter', () => {
    const report =
      '# Postmortem 7: build agents out\n\n## Summary\n\nNo build ran for two hours, since an image was named wrongly.\n\n## Root cause\n\nThe tag of the image was that of a retired version of the runtime.\n\n## Action items\n\n- Renew the tags each quarter.\n- Build one page as a canary first.\n';
    expect(analyse(report).isPostmortem).toBe(false);
    expect(analyse(`---\ncreated: 2024-05-03\nseverity: sev2\n---\n\n${report}`).isPostmortem).toBe(true);
  });

  it('reads a timeline in a block of code, where sentences tell the rest', () => {
    const { isPostmortem } = analyse(
      '# Contest | Post-mortem\n\nThe contest went well, but some things broke.\n\n## Tokens\n\nWe sent the tokens by hand. The script was run twice, and we forgot the table: the first teams had the tokens of others. We found it late, and it took us half an hour to close the cloud; meanwhile we decided to publish the services.\n\nTimeline:\n\n```\n10:00 UTC - cloud open\n10:40 UTC - mistake seen, cloud closed\n11:30 UTC - cloud open\n```\n',
    );
    expect(isPostmortem).toBe(true);
  });

  it('takes the number of a ticket in the title for no open field', () => {
    const ticket = report.replace('# Postmortem: ', '# [INC-20240503-018] 05/03/24 - P2 - ');
    const { isPostmortem, isTemplate } = analyse(`${ticket}\n## Bridge\n\n[Video Bridge Link]\n`);
    expect({ isPostmortem, isTemplate }).toEqual({ isPostmortem: true, isTemplate: false });
  });

  it('takes a day in code style for a day', () => {
    const { isPostmortem } = analyse(
      '# Incident Report: Blog out of memory\n\n## Summary\n\nThe blog reported a limit of half its memory. Plugins failed, and the editor crashed.\n\n## Date of Incident\n\n`03-MAR-2026`\n\n## Impact\n\n- Pages failed to load\n- The editor crashed\n\n## Resolution\n\nA plugin was written that sets the limit at each start.\n',
    );
    expect(isPostmortem).toBe(true);
  });

  const short =
    '# Failure report\n\nThe release went to the wrong folder.\n\n## Timeline\n\nThe error was seen on the second server.\n\n## Root cause and resolution\n\nA slip of the pen was the cause. The path was corrected.\n\n## Corrective measures\n\n- Read it twice\n';

  it('takes a report of few words for no form, as long as they tell something', () => {
    expect(analyse(short)).toMatchObject({ isPostmortem: true, isTemplate: false });
    const form = short
      .replace('The release went to the wrong folder.', 'What broke.')
      .replace('The error was seen on the second server.', 'The steps, one per line.')
      .replace('A slip of the pen was the cause. The path was corrected.', 'Cause and repair.');
    expect(analyse(form)).toMatchObject({ isPostmortem: false, isTemplate: true });
  });

  it('counts sentences that were made headings as what they tell', () => {
    const text =
      '# Postmortem: basket gone\n\n# Issue Summary\n\n# On 3 May 2024 every customer lost the basket since the cache was emptied by a script that ran twice\n\n# Root cause\n\n# The script has no lock, so that a second run starts before the first one has come to its end\n\n# Corrective measures\n\n# A lock is taken at the start, and an alert looks at the size of the cache every minute\n';
    expect(analyse(text)).toMatchObject({ isPostmortem: true, isTemplate: false });
  });

  const task =
    'Any software system will eventually fail.\n\nRequirements:\n\n- Issue Summary (that is often what executives will read) must contain:\n  - duration of the outage with start and end times (including timezone)\n  - what was the root cause\n- Be brief and straight to the point, between 400 to 600 words\n\n';
  const story =
    'The shop was down on 3 May 2024 for half of the customers. The pool of connections was full, and nobody noticed it since the alert went to a mailbox without a reader. We found the cause in a script that had no lock, and took it out.\n';

  it('finds the report below or above a pasted task', () => {
    expect(analyse(`${task}${story}`).isPostmortem).toBe(true);
    expect(analyse(`# Postmortem\n\n${story}\n${task}`).isPostmortem).toBe(true);
    expect(analyse(task).isPostmortem).toBe(false);
    expect(analyse(`${task}It was due on 3 May 2024 and took me a day.\n`).isPostmortem).toBe(false);
  });

  it('recognises a story with a single clock time, where it tells what broke', () => {
    const night =
      'Postmortem\n\nthe site was gone at 10:03 GMT and everybody saw the error 500 instead of the shop. I was the one on call and went through the files one by one, until I found the wrong letter that caused the crash. A restart was enough once it was out.\n';
    expect(analyse(night).isPostmortem).toBe(true);
    const trip = night.replace(/error 500|crash/g, 'picture');
    expect(analyse(trip).isPostmortem).toBe(false);
  });

  it('lets an introduction to the project stand before its report', () => {
    const introduction =
      '# Postmortem\n\nIn this project I wrote a report. A postmortem typically involves a look back after an outage.\n\n';
    expect(analyse(`${introduction}${story}`).isPostmortem).toBe(true);
    expect(analyse(introduction).isPostmortem).toBe(false);
    const entries = (day: string) =>
      `${introduction}## Timeline\n\n${day} 9:05 AM - alert\n${day} 9:20 AM - on-call engineer paged\n${day} 9:50 AM - service restored\n\n## Root cause\n\nA typo in the settings.\n`;
    for (const day of ['10/01/19', 'June 8, 2024,', '8 June 2024,', '2024-06-08'])
      expect([day, analyse(entries(day)).isPostmortem]).toEqual([day, true]);
  });

  it('leaves a look back alone where nothing broke, even one with a timeline', () => {
    const workshop =
      '# Workshop post-mortem\n\nOn 12 Oct 2024 we held our first workshop; it was fun and the room was full. Most people had a laptop and the rest shared one. Snacks were gone early, and the tables were moved twice.\n\n## Timeline\n\nThe doors opened at ten, and the last guest left in the evening.\n';
    expect(analyse(workshop).isPostmortem).toBe(false);
    const broken = workshop.replace('the tables were moved twice', 'the network was down twice');
    expect(analyse(broken).isPostmortem).toBe(true);
  });

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
