import { describe, expect, it } from 'vitest';
import { zoneChoices } from '../../../core/src/completion/zone-choices.ts';

describe('zones that a report may be converted to', () => {
  it('are UTC and the reader’s own first', () => {
    expect(zoneChoices(['EST'], 'Africa/Lagos').slice(0, 3)).toEqual(['UTC', 'Africa/Lagos', 'EAT']);
  });

  it('leave out the one that it is written in, under its other names, too', () => {
    for (const written of ['UTC', 'GMT', 'Z', 'utc']) {
      const choices = zoneChoices([written, written], 'Africa/Lagos');
      expect(choices[0]).toBe('Africa/Lagos');
      expect(choices).not.toContain('UTC');
      expect(choices).not.toContain('GMT');
    }
    expect(zoneChoices(['EAT'], 'Africa/Lagos')).not.toContain('EAT');
  });

  it('are all there where its timelines are in several, and each once', () => {
    const choices = zoneChoices(['UTC', 'EAT'], 'Etc/UTC');
    expect(choices[0]).toBe('UTC');
    expect(choices).toContain('EAT');
    expect(choices).not.toContain('Etc/UTC');
    expect(new Set(choices).size).toBe(choices.length);
  });

  it('are the usual ones where it names none', () => {
    expect(zoneChoices(['no zone stated'], 'UTC')[0]).toBe('UTC');
    expect(zoneChoices([], 'Europe/Paris')[1]).toBe('Europe/Paris');
  });
});
