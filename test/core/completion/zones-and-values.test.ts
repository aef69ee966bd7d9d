import { describe, expect, it } from 'vitest';
import { suggestions, taken } from './support.ts';

const head =
  '# Postmortem: the lift\n\n## Summary\n\nOn 4 June 2024 the lift stood from 08:00 to 09:00.\n\n## Timeline\n\n';
const labels = (marked: string, circumstances = {}) =>
  suggestions(marked, circumstances).map(({ label }) => label);

describe('completion of zones', () => {
  it('offers zones after a time, in season, the author’s own first', () => {
    const found = labels(`${head}- 08:00 ‸`, { zone: 'America/Los_Angeles' });
    expect(found[0]).toBe('PDT');
    expect(found).toContain('CEST');
    expect(found).not.toContain('CET');
  });

  it('offers first the zone that the document has', () => {
    expect(labels(`${head}- 08:00 EAT: Alarm.\n- 08:05 ‸`)[0]).toBe('EAT');
  });

  it('replaces what has been typed of it', () => {
    expect(taken(`${head}- 08:00 (C‸): Alarm.`, 'CEST')).toContain('- 08:00 (CEST): Alarm.');
    expect(taken(`${head}| Time | Event |\n| --- | --- |\n| 08:00 ‸ | Alarm. |`, 'UTC')).toContain(
      '| 08:00 UTC | Alarm',
    );
  });

  it('says unasked only where no zone is known', () => {
    expect(labels(`${head}- 08:00 ‸`, { unasked: true })).toContain('UTC');
    expect(labels(`${head}- 08:00 UTC: Alarm.\n- 08:05 ‸`, { unasked: true })).toEqual([]);
    expect(labels(`${head}- 08:00 ‸`, { unasked: true, settings: { timeZone: 'UTC' } })).toEqual([]);
  });

  it.each(['- 08:00 UTC ‸', '- 08:00‸', '- 08:‸', '- 08:00: The porter ‸', '- It took 8 ‸'])(
    'says nothing at %s',
    (line) => {
      for (const unasked of [true, false]) {
        const zones = suggestions(head + line, { unasked }).filter(({ kind }) => kind === 'zone');
        expect(zones).toEqual([]);
      }
    },
  );
});

describe('completion of placeholders', () => {
  const form = `# Postmortem: the lift

## Issue Summary

- **Duration:** 2024-06-04, [start time] – [end time] ([time zone])
- **Status:** [draft, in review, final]

## Timeline

- **08:00 (UTC):** Alarm.
- **09:10 (UTC):** Lift moved again, resolved.
`;
  const at = (prompt: string) => form.replace(prompt, `${prompt.slice(0, -1)}‸]`);

  it('offers the beginning that the timeline tells', () => {
    expect(taken(at('[start time]'))).toContain(', 08:00 –');
  });

  it('offers the end that the timeline tells', () => {
    expect(taken(at('[end time]'))).toContain('– 09:10 (');
  });

  it.each([
    ['fr', '[heure de début]', '[heure de fin]', '[fuseau horaire]'],
    ['es', '[hora de inicio]', '[hora de fin]', '[zona horaria]'],
    ['pt', '[hora de início]', '[hora do fim]', '[fuso horário]'],
    ['de', '[Uhrzeit des Beginns]', '[Uhrzeit des Endes]', '[Zeitzone]'],
  ])('knows the prompts of reports in %s', (_, start, end, zone) => {
    const local = form.replace('[start time]', start).replace('[end time]', end).replace('[time zone]', zone);
    const inside = (prompt: string) => local.replace(prompt, `${prompt.slice(0, -1)}‸]`);
    expect(taken(inside(start))).toContain(', 08:00 –');
    expect(taken(inside(end))).toContain('– 09:10 (');
    expect(taken(inside(zone))).toContain('(UTC)\n- **Status');
  });

  it('offers the zone that the timeline has', () => {
    expect(taken(at('[time zone]'))).toContain('(UTC)\n- **Status');
  });

  it('offers the alternatives that it lists', () => {
    expect(labels(at('[draft, in review, final]'))).toEqual(['draft', 'in review', 'final']);
  });

  it('offers today where no day is known', () => {
    const text = '# Postmortem: the lift\n\n## Issue Summary\n\n- **Duration:** [date]‸, [start time]\n';
    expect(taken(text, undefined, { now: '2024-06-04T23:30:00Z', zone: 'Europe/Paris' })).toContain(
      '2024-06-05, [start',
    );
  });

  it('leaves links and task boxes alone', () => {
    expect(suggestions(`${form}\n[da‸te](https://example.org)\n`)).toEqual([]);
    expect(suggestions(`${form}\n- [ ‸] Grease the lift\n`)).toEqual([]);
  });
});
