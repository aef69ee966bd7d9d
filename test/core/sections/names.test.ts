import { describe, expect, it } from 'vitest';
import { matchName } from '../../../core/src/sections/match.ts';

const kindOf = (name: string) => matchName(name)?.kind ?? null;

describe('names of sections', () => {
  it('sees through ornament, jokes and second halves', () => {
    expect(kindOf('🕒 Timeline: The Day It All Went Dark')).toBe('timeline');
    expect(kindOf('Root Cause and Resolution: A Whodunit')).toBe('root-cause-and-resolution');
    expect(kindOf('The Curtain Rises: Issue Summary')).toBe('summary');
    expect(kindOf('Timeline (all times UTC)')).toBe('timeline');
    expect(kindOf('dreadful Timeline')).toBe('timeline');
    expect(kindOf('Impact Parade')).toBe('impact');
    expect(kindOf('Curtain Call Tasks')).toBe('tasks');
    expect(kindOf('Tasks to address the issue include:')).toBe('tasks');
    expect(kindOf('The End (with a Commit!)')).not.toBe('duration');
    expect(kindOf('User/application impact')).toBe('impact');
    expect(kindOf('技術的教訓')).toBe('lessons');
  });

  it('forgives slips: missing first letters, typos, swapped words', () => {
    expect(kindOf('ssue Summary')).toBe('summary');
    expect(kindOf('Timelime')).toBe('timeline');
    expect(kindOf('Root casue')).toBe('root-cause');
    expect(kindOf('Sumary Issue')).toBe('summary');
    expect(kindOf('Corective and preventive mesures')).toBe('measures');
    expect(kindOf('reumé du Problème')).toBe('summary');
    expect(kindOf('ésumé du Problème')).toBe('summary');
  });

  it('knows numbered causes, and the names of teams in other languages', () => {
    expect(kindOf('Ursache 2: Zu kleiner Puffer')).toBe('root-cause');
    expect(kindOf('真因 A: 接続枯渇')).toBe('root-cause');
    expect(kindOf('Why #3')).not.toBe('root-cause');
    expect(kindOf('Itens de ação')).toBe('tasks');
    expect(kindOf('Analise de impacto')).toBe('impact');
    expect(kindOf('Ce qui a mal marché')).toBe('went-wrong');
    expect(kindOf('Causas contribuyentes')).toBe('root-cause');
    expect(kindOf('Korrektive Maßnahmen')).toBe('measures');
    expect(kindOf('緩和策・復旧')).toBe('resolution');
  });

  it('knows what teams call the parts of their reports', () => {
    for (const [name, kind] of [
      ['Remediation Actions Taken', 'resolution'],
      ['Files changed', 'supporting'],
      ['Duración de la caída', 'duration'],
      ["Durée de l'interruption", 'duration'],
      ['Dauer der Störung', 'duration'],
      ['Why our first hypothesis was wrong', 'misleading-paths'],
      ['How are we fixing it?', 'measures'],
      ["What's next?", 'tasks'],
      ['What Did Not Help', 'went-wrong'],
      ['What was ruled out', 'misleading-paths'],
      ['User-facing impact', 'impact'],
      ['Start (UTC)', 'duration'],
      ['Actions décidées', 'tasks'],
      ['Correction apportée', 'resolution'],
      ['Datos perdidos', 'impact'],
      ['Por qué no lo detectamos antes', 'detection'],
      ['Comunicação durante o incidente', 'messaging'],
      ['Hipóteses descartadas', 'misleading-paths'],
      ['Wahrscheinliche Ursache', 'root-cause'],
      ['学んだ教訓', 'lessons'],
      ['対応と復旧', 'resolution'],
    ])
      expect([name, kindOf(name as string)]).toEqual([name, kind]);
  });

  it('knows names by how they are built', () => {
    for (const [name, kind] of [
      ['Cause of the crash', 'root-cause'],
      ['Why the incident happened', 'root-cause'],
      ['Cause and how it was fixed', 'root-cause-and-resolution'],
      ['How we solved the problem', 'resolution'],
      ['Problem solved', 'resolution'],
      ['When was the bug first noticed?', 'detection'],
      ['Incident discovery', 'detection'],
      ['Wrong assumptions', 'misleading-paths'],
      ['Wild goose chase', 'misleading-paths'],
      ['Incident escalated to', 'escalation'],
      ['Debug steps', 'actions'],
      ['Length of the disruption', 'duration'],
      ['Date and duration of outage', 'duration'],
      ['Effects on users', 'impact'],
      ['Overview of what happened', 'summary'],
      ['Course of events', 'timeline'],
      ['Tasks for fixing the issue', 'tasks'],
      ['How to prevent similar failures', 'measures'],
      ['Precautionary measures', 'measures'],
      ['What have we learned?', 'lessons'],
    ] as const) {
      expect([name, kindOf(name)]).toEqual([name, kind]);
    }
  });

  it('does not take what is built otherwise for one of them', () => {
    for (const name of [
      'Cause of death in fiction',
      'Fixing a bicycle',
      'How we work',
      'Wrong side',
      'Length of a string',
      'Event handlers',
      'What we offer',
      'Tasks of the day',
      'Preventing spam',
    ]) {
      expect([name, kindOf(name)]).toEqual([name, null]);
    }
  });

  it('does not take other words for names', () => {
    for (const name of [
      'Routes',
      'During Incident',
      'Scaling limits',
      'Refactoring',
      'Incident ID',
      'Load balancer',
      'Requirements',
      'Usage',
      'Installation',
      'Connection',
      'Retention',
      'To resolve the issue',
      'After the incident, these steps were taken',
    ]) {
      expect([name, kindOf(name)]).toEqual([name, null]);
    }
  });

  it('reads the name with which a long heading opens', () => {
    const sentence =
      'the pool of connections was sized for half of the traffic that a newsletter brings on a morning';
    expect(kindOf(`Root Cause and Resolution: ${sentence}, and was enlarged`)).toBe(
      'root-cause-and-resolution',
    );
    expect(kindOf(`Timeline 10:05 AM: ${sentence}. 10:20 AM: it was enlarged`)).toBe('timeline');
    expect(kindOf(`It was so: ${sentence}, which is the root cause`)).toBe(null);
    expect(kindOf(`It was 10:05 AM: ${sentence}, which is the root cause`)).toBe(null);
  });

  it('takes a joint name for its first part', () => {
    expect(kindOf('Lessons Learned and Next Steps')).toBe('lessons');
    expect(kindOf('Impact and Timeline')).toBe('impact');
    expect(kindOf('Timeline, Root Cause and Resolution')).toBe('timeline');
    expect(kindOf('Timeline, as far as we remember the night')).toBe('timeline');
    expect(kindOf('Detection, a hard word')).toBe(null);
  });

  it('takes the longest name when two fit', () => {
    expect(kindOf('Root Cause & Resolution Fireworks')).toBe('root-cause-and-resolution');
  });
});
