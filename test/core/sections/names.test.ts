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
  });

  it('forgives slips: missing first letters, typos, swapped words', () => {
    expect(kindOf('ssue Summary')).toBe('summary');
    expect(kindOf('Timelime')).toBe('timeline');
    expect(kindOf('Sumary Issue')).toBe('summary');
    expect(kindOf('Corective and preventive mesures')).toBe('measures');
    expect(kindOf('reumé du Problème')).toBe('summary');
    expect(kindOf('ésumé du Problème')).toBe('summary');
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
    ]) {
      expect([name, kindOf(name)]).toEqual([name, null]);
    }
  });

  it('takes the longest name when two fit', () => {
    expect(kindOf('Root Cause & Resolution Fireworks')).toBe('root-cause-and-resolution');
  });
});
