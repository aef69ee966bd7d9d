import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../core/src/analyse.ts';

/*
 * Five reports of the shapes from which the product was conceived (bold and italic lines in two languages, labels
 * without times, pasted task text, no date, task headings), in our own words, and what must and must not be said.
 */
const check = (...lines: readonly string[]): Analysis =>
  analyse(lines.join('\n'), { path: '0x19-postmortem/README.md' });
const rulesOf = (analysis: Analysis) => new Set(analysis.findings.map((finding) => finding.rule));
const messagesOf = (analysis: Analysis, rule: string) =>
  analysis.findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
const loud = (analysis: Analysis) =>
  analysis.findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map((finding) => finding.message);
const times = (count: number, sentence: string) => Array.from({ length: count }, () => sentence).join(' ');

describe('a report in French, then in English with jokes, in one file', () => {
  const french = [
    '#0x19-postmortem',
    'ésumé du Problème :**',
    '',
    '*Durée :*',
    'Heure de début : 2024-02-11 10:00 AM UTC',
    'Heure de fin : 2024-02-11 2:00 PM UTC',
    '',
    '*Impact :*',
    'La panne a touché 30 % des utilisateurs, qui ne pouvaient plus se connecter au service des commandes.',
    '',
    '*Cause Racine :*',
    'Un certificat avait expiré sur le serveur de connexion.',
    '',
    '**Chronologie :**',
    '',
    '*Détection du Problème :*',
    '- Détecté le 2024-02-11 à 10h15 UTC.',
    '',
    '*Actions Entreprises :*',
    '- Analyse des journaux du serveur de connexion.',
    '',
    "*Voies d'Investigation Erronées :*",
    '- Soupçon d’une attaque, qui nous a fait perdre du temps.',
    '',
    '*Escalade :*',
    "- L'incident a été escaladé à l'équipe réseau.",
    '',
    '*Résolution :*',
    '- Renouvellement du certificat et redémarrage du service.',
    '',
    '**Cause Racine et Résolution :**',
    '',
    'Le certificat n’était surveillé par personne. Il a été renouvelé, puis le service a redémarré.',
    times(
      18,
      'Les équipes ont travaillé ensemble pour comprendre la panne et pour remettre le service en route sans perdre de données.',
    ),
    '',
    '**Mesures Correctives et Préventives :**',
    '',
    '*Améliorations/Corrections :*',
    '1. Surveiller les certificats pour éviter les erreurs humaines.',
    '',
    '*Tâches pour résoudre le problème :*',
    '- Alerter trente jours avant la fin de chaque certificat.',
    '',
  ];
  const english = [
    'ssue Summary: The Great Login Ballet**',
    '',
    '*Durational Delight:*',
    'Curtain up: 2024-02-11 10:00 AM UTC',
    'Curtain down: 2024-02-11 2:00 PM UTC',
    '',
    '*Impact Disco:*',
    'For 30% of the dancers the doors stayed shut.',
    '',
    '*Root Cause Shocker:*',
    'A certificate had tiptoed past its last day.',
    '',
    '**Timeline Thrills:**',
    '',
    '*Detective Work Debut:*',
    '- Detected on 2024-02-11 at 10:15 AM UTC.',
    '',
    '*Grand Escalade:*',
    '- Escalated to the network team, who came in sequins.',
    '',
    '*Resolution Rhythms:*',
    '- The certificate was renewed and the service restarted.',
    '',
    '**Root Cause and Resolution Dance Moves:**',
    '',
    'Nobody watched the certificate. Now a monitor does, and the music plays again.',
    times(
      20,
      'The band played on while the engineers looked behind every curtain of the stage for the missing key.',
    ),
    '',
    '**Corrective and Preventative Measures Encore:**',
    '',
    '*Encore Tasks:*',
    '- Alert thirty days before a certificate ends, so that human error has no stage.',
    '',
    '[0x19-postmortem](https://github.com/example/alx-system_engineering-devops/0x19-postmortem)',
  ];
  const analysis = check(...french, ...english);

  it('tells the two versions apart and judges each by itself', () => {
    expect(analysis.incidents).toHaveLength(2);
    expect(rulesOf(analysis)).toContain('duplicate-section');
  });
  it('says that it is not English, as information', () => {
    expect(messagesOf(analysis, 'language')[0]).toMatch(/^info: .*French/);
  });
  it('finds the damaged headings and the link that GitHub does not find, as hints', () => {
    expect(messagesOf(analysis, 'heading-syntax').join('\n')).toMatch(/0x19-postmortem/);
    expect(messagesOf(analysis, 'heading-syntax').join('\n')).toMatch(/ésumé du Problème/);
    expect(
      analysis.findings.find((finding) => finding.rule === 'heading-syntax' && finding.related.length > 0),
    ).toBeDefined();
    expect(messagesOf(analysis, 'github-link')).toEqual([
      'hint: GitHub does not find this: “/tree/main/” is missing before “0x19-postmortem”.',
    ]);
  });
  it('finds every required section under its stage name, and raises no alarm', () => {
    expect(rulesOf(analysis)).not.toContain('missing-section');
    expect(loud(analysis)).toEqual([]);
  });
  it('reads the four hours and 10h15', () => {
    expect(analysis.incidents[0]?.metrics.find((metric) => metric.name === 'duration')?.minutes).toBe(240);
    expect(analysis.incidents[0]?.entries.find((entry) => entry.at)?.at?.time).toBe('10:15');
    expect(rulesOf(analysis)).not.toContain('duration-mismatch');
    expect(rulesOf(analysis)).not.toContain('outside-window');
    expect(rulesOf(analysis)).not.toContain('blame');
  });
  it('counts the words of each version, not their sum', () => {
    expect(messagesOf(analysis, 'word-count').filter((message) => /^(?:info|warning)/.test(message))).toEqual(
      [],
    );
  });
});

describe('a timeline told by labels, over midnight, with a wrong length', () => {
  const analysis = check(
    '# 0x19. Postmortem - My First Outage',
    '',
    '## Issue Summary',
    '',
    '**Duration:** March 9, 2024, 8:00 PM - March 10, 2024, 2:00 AM (UTC)',
    '',
    '**Impact:**',
    '- The order service was down for 2 hours.',
    '- About 20% of the customers could not pay.',
    '',
    '**Root Cause:**',
    'A timeout was set too low.',
    '',
    '## Timeline',
    '',
    '- **Detection Time:** March 9, 2024, 8:00 PM (UTC)',
    '- **Detection Method:** An alert for failed orders.',
    '- **Actions Taken:**',
    '  - Read the logs of the order service.',
    '- **Misleading Paths:**',
    '  - Suspected the database first.',
    '- **Escalation:**',
    '  - To the DevOps team.',
    '- **Resolution:**',
    '  - Raised the timeout.',
    '',
    '## Root Cause and Resolution',
    '',
    '- **Root Cause Explanation:** The timeout cut off slow orders.',
    '- **Resolution Details:** It was raised and tested.',
    '',
    '## Corrective and Preventative Measures',
    '',
    '- **Improvements/Fixes:**',
    '  - Review timeouts every quarter.',
    '- **Specific Tasks:**',
    '  - Add an alert on slow orders.',
    '',
    '**In Conclusion:**',
    'We learned a lot.',
    '',
    '**Manual QA Review Request:**',
    'I kindly request a manual QA review from my peers.',
  );
  it('reports the two hours against the six of the window, and nothing else aloud', () => {
    expect(loud(analysis)).toHaveLength(1);
    expect(messagesOf(analysis, 'duration-mismatch')[0]).toMatch(/^warning: .*2 hours.*6 h/);
    expect(
      analysis.findings.find(({ rule }) => rule === 'duration-mismatch')?.related[0]?.span,
    ).toBeDefined();
  });
  it('gives one hint for all the labels without a time', () => {
    expect(messagesOf(analysis, 'untimed-entry')).toHaveLength(1);
  });
  it('says that it is short, as information', () => {
    expect(messagesOf(analysis, 'word-count')[0]).toMatch(/^info/);
  });
  it('does not stumble over midnight, the detection at the start, or the label for the escalation', () => {
    const rules = rulesOf(analysis);
    for (const rule of ['end-before-start', 'outside-window', 'missing-section', 'out-of-order'])
      expect(rules).not.toContain(rule);
  });
});

describe('a funny report below the pasted text of the task', () => {
  const analysis = check(
    '# 0x19. Postmortem',
    '',
    '## Background Context',
    'Any software system will eventually fail, and that failure can come from a wide range of possible factors.',
    '',
    'A postmortem is a tool widely used in the tech industry. After any outage, the team writes a summary.',
    '',
    '## Issue Summary:',
    '',
    '**Duration:** It struck like lightning, lasting from 10:00 AM to 11:30 AM on May 3rd, 2024 (UTC).',
    '',
    '**Impact:** A queue of puzzled people at a locked door: about 30% of our users.',
    '',
    '## Root Cause:',
    '',
    'A mischievous setting of the connection pool.',
    '',
    '## Timeline:',
    '',
    '- **10:00 AM (UTC):** The alarm bells rang.',
    '- **10:20 AM:** We went down a rabbit hole of network cables.',
    '- **11:00 AM:** Eureka! The setting was found behind the curtain.',
    '- **11:15 AM:** The cavalry, our DevOps team, was summoned.',
    '- **11:30 AM:** With a flourish, service was restored.',
    '',
    '## Root Cause and Resolution:',
    '',
    'The pool was as small as a teacup. We gave it a bucket.',
    '',
    '## Corrective and Preventative Measures:',
    '',
    '- **Improvements/Fixes:**',
    '  - Watch the pool.',
    '- **Tasks to Address the Issue:**',
    '  - Alert at 80 % of the pool.',
  );
  it('hints at the cause that is told twice and at the pasted text, and raises no alarm', () => {
    expect(messagesOf(analysis, 'duplicate-section')[0]).toMatch(/^hint: “Root Cause”/);
    expect(messagesOf(analysis, 'task-text')).toHaveLength(1);
    expect(loud(analysis)).toEqual([]);
  });
  it('counts the own words apart', () => {
    expect(messagesOf(analysis, 'word-count')[0]).toMatch(/words of its own, \d+ with the text pasted/);
  });
  it('takes the zone of the first entry for all', () => {
    expect(new Set(analysis.incidents[0]?.entries.map((entry) => entry.at?.zone))).toEqual(new Set(['UTC']));
    expect(rulesOf(analysis)).not.toContain('zone-missing');
  });
  it('has nothing against an escalation after the cause was found', () => {
    expect(rulesOf(analysis)).not.toContain('outside-window');
    expect(rulesOf(analysis)).not.toContain('out-of-order');
  });
});

describe('a report without a date, with times in the middle of its entries', () => {
  const analysis = check(
    '# 0x19. Postmortem',
    '',
    '## Issue Summary',
    '- **Duration**: 4 hours, from 11:00 AM to 3:00 PM (PST)',
    '- **Impact**: Nobody could log in; about 30% of the users tried.',
    '- **Root Cause**: An update with a wrong setting.',
    '',
    '## Timeline',
    '- **11:00 AM**: Detected through a spike of errors.',
    '- **Actions Taken**: The database was checked.',
    '- **Misleading Investigation**: The network was suspected.',
    '- **Escalation**: Escalated to the backend team at 12:00 PM.',
    '- **Resolution**: At 3:00 PM the update was rolled back and the issue resolved.',
    '',
    '## Root Cause and Resolution',
    '- **Root Cause**: The update broke the connection.',
    '- **Resolution**: It was rolled back.',
    '',
    '## Corrective and Preventative Measures',
    '- **Improvements**: Better alerts.',
    '- **Tasks to Address the Issue**:',
    '    1. Add an alert.',
    '',
    `![Rollback](data:image/png;base64,${'iVBORw0KGgo'.repeat(300)})`,
    '![Spike](https://camo.githubusercontent.com/b20cd5/68747470)',
  );
  it('says that the day is missing, as information', () => {
    expect(messagesOf(analysis, 'window-undated')[0]).toMatch(/^info/);
    expect(rulesOf(analysis)).not.toContain('zone-season');
  });
  it('gives one hint for the entries without times and one for the pictures', () => {
    expect(messagesOf(analysis, 'untimed-entry')).toEqual([
      'hint: 2 of 5 entries of the timeline have no time.',
    ]);
    expect(messagesOf(analysis, 'image')).toHaveLength(1);
  });
  it('reads noon, four hours and the end, and raises no alarm', () => {
    expect(analysis.incidents[0]?.entries.flatMap((entry) => entry.at?.time ?? [])).toEqual([
      '11:00',
      '12:00',
      '15:00',
    ]);
    expect(loud(analysis)).toEqual([]);
  });
});

describe('a report between the headings of the task', () => {
  const analysis = check(
    '# 0x19. Postmortem',
    '',
    '## Tasks',
    '',
    '### 0. My First Postmortem',
    '',
    'Using a hypothetical or real incident, write a postmortem addressing the following points:',
    '',
    '#### Issue Summary',
    '',
    '- **Duration:** June 18, 2024, 3:00 PM - 5:00 PM (GMT)',
    '- **Impact:** 100% downtime; an estimated 10,000 users affected.',
    '- **Root cause:** A typo in a connection string.',
    '',
    '#### Timeline',
    '',
    '- **3:00 PM:** Issue detected by an alert.',
    '- **3:45 PM:** Escalated to the DBA team.',
    '- **4:15 PM:** Typo found in the connection string.',
    '- **4:45 PM:** Service restored.',
    '- **5:00 PM:** Monitoring confirms normal operations.',
    '',
    '#### Root Cause and Resolution',
    '',
    '- **Root cause:** A typo in the last deployment.',
    '- **Resolution:** Rolled back and corrected.',
    '',
    '#### Corrective and Preventative Measures',
    '',
    '- **Improvements:**',
    '  - Test the configuration.',
    '- **Tasks:**',
    '  - Patch the deployment script.',
    '',
    '### 1. Make People Want to Read Your Postmortem',
    '',
    'Add humor, a pretty diagram or anything that would catch your audience attention.',
  );
  it('hints at what is left of the task and at the length, and raises no alarm', () => {
    expect(messagesOf(analysis, 'task-text')).toHaveLength(1);
    expect(messagesOf(analysis, 'word-count')[0]).toMatch(/^info/);
    expect(loud(analysis)).toEqual([]);
  });
  it('has nothing against a verification at the end, GMT in June, or 100 % beside a number of users', () => {
    const rules = rulesOf(analysis);
    for (const rule of [
      'outside-window',
      'duration-mismatch',
      'zone-season',
      'figure-mismatch',
      'heading-syntax',
    ]) {
      expect(rules).not.toContain(rule);
    }
  });
});
