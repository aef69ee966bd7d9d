import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { readRelative } from '../../../core/src/incident/relative.ts';
import { describe as tell } from '../../../core/src/showing/describe.ts';
import { entryLabels } from '../../../core/src/showing/timeline-labels.ts';

describe('readRelative', () => {
  it.each<[string, number, string]>([
    ['T+10m: restarted', 10, 'T+10m'],
    ['T+10 min – restarted', 10, 'T+10 min'],
    ['T + 10 minutes: restarted', 10, 'T + 10 minutes'],
    ['T+0:15 restarted', 15, 'T+0:15'],
    ['T+01:15:30 restarted', 75.5, 'T+01:15:30'],
    ['T+1h30m: restarted', 90, 'T+1h30m'],
    ['T+1h: restarted', 60, 'T+1h'],
    ['T+90s: restarted', 1.5, 'T+90s'],
    ['T-5: deployed', -5, 'T-5'],
    ['T−5 min: deployed', -5, 'T−5 min'],
    ['T+0 – alert', 0, 'T+0'],
    ['T0: alert', 0, 'T0'],
    ['T=0: alert', 0, 'T=0'],
    ['  +15 min: restarted', 15, '+15 min'],
    ['[+0:15] restarted', 15, '+0:15'],
    ['+2h: restarted', 120, '+2h'],
  ])('%s', (text, minutes, raw) => {
    const read = readRelative(text, 100);
    expect(read).toMatchObject({ minutes, raw });
    expect(text.slice((read?.span.start ?? 0) - 100, (read?.span.end ?? 0) - 100)).toBe(raw);
  });

  it.each([
    '+15% errors',
    '+5 nodes',
    'T-1234: a ticket',
    'T-12-3',
    'T10 is a phone',
    'T-shirts',
    '10 min: looked',
    '+1.2.3',
    'T+',
    '5 min',
  ])('not %s', (text) => {
    expect(readRelative(text, 0)).toBeNull();
  });

  it('never throws, and its span is its text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('T', '+', '-', ' ', '1', '0', ':', 'm', 'h', '.', 's') }),
        (text) => {
          const read = readRelative(text, 0);
          if (read) expect(text.slice(read.span.start, read.span.end)).toBe(read.raw);
        },
      ),
    );
  });
});

const path = '0x19-postmortem/README.md';
const summary = (said: string) => `# Postmortem\n\n## Summary\n\n${said}\n\n## Timeline\n\n`;
function read(text: string) {
  const { incidents, findings } = analyse(text, { path });
  const entries = incidents[0]?.entries ?? [];
  return {
    entries,
    findings,
    times: entries.map(({ at, text: told }) => [at?.date, at?.time, at?.zone, told]),
  };
}

describe('times counted from the start', () => {
  const stated = summary('Down on May 3, 2024, from 23:50 to 00:40 UTC.');

  it('become instants where the start is stated, over midnight and before it', () => {
    const { times, entries } = read(
      `${stated}- T-5m: Deployed.\n- **T+0**: Alert fired.\n- T+0:15 – Rolled back.\n`,
    );
    expect(times).toEqual([
      ['2024-05-03', '23:45', 'UTC', 'Deployed.'],
      ['2024-05-03', '23:50', 'UTC', 'Alert fired.'],
      ['2024-05-04', '00:05', 'UTC', 'Rolled back.'],
    ]);
    expect(entries[2]?.at).toMatchObject({
      raw: 'T+0:15',
      epoch: Date.UTC(2024, 4, 4, 0, 5),
      dateFrom: { how: 'relative', line: 4 },
      zoneFrom: { how: 'relative', line: 4 },
    });
  });

  it('follow the clock where day or zone are unknown', () => {
    expect(read(`${summary('Down from 10:50 to 11:40.')}- T+15m: Rolled back.\n`).times).toEqual([
      [null, '11:05', null, 'Rolled back.'],
    ]);
  });

  it('are told by an entry that has both times', () => {
    const text = `${summary('Nobody could log in on May 3, 2024.')}- T+5m (10:05 UTC): Alert fired.\n- T+20m: Rolled back.\n`;
    expect(read(text).times).toEqual([
      ['2024-05-03', '10:05', 'UTC', 'Alert fired.'],
      ['2024-05-03', '10:20', 'UTC', 'Rolled back.'],
    ]);
  });

  it('stay without a clock where the start is unknown', () => {
    const { entries } = read(
      `${summary('Nobody could log in.')}- T+5m: Alert fired.\n- T+20m: Rolled back.\n`,
    );
    expect(entries.map(({ at }) => [at?.raw, at?.time, at?.dateFrom.how])).toEqual([
      ['T+5m', null, 'none'],
      ['T+20m', null, 'none'],
    ]);
  });

  it.each<[string, string]>([
    ['lines', 'T+5m: Alert fired.\nT+20m: Rolled back.\n'],
    ['rows', '| Time | What |\n|---|---|\n| T+5m | Alert fired. |\n| T+20m | Rolled back. |\n'],
    ['headings', '### T+5m – Alert fired.\n\n### T+20m – Rolled back.\n'],
  ])('are read in %s', (_, timeline) => {
    expect(read(stated + timeline).times).toEqual([
      ['2024-05-03', '23:55', 'UTC', 'Alert fired.'],
      ['2024-05-04', '00:10', 'UTC', 'Rolled back.'],
    ]);
  });

  it('raise no finding by themselves, and show what they are', () => {
    const text = `${stated}- T-5m: Deployed.\n- T+0: Alert fired.\n- T+20m: Rolled back.\n- T+50m: All well again.\n`;
    const document = analyse(text, { path });
    const ofTimes = document.findings.filter(
      ({ severity }) => severity === 'warning' || severity === 'error',
    );
    expect(ofTimes.filter(({ span }) => span.start > stated.length)).toEqual([]);
    expect(tell(document, text.indexOf('T+20m') + 1, null)?.facts).toContainEqual({
      name: 'Date',
      text: '2024-05-04, Saturday, counted from the start in line 5',
    });
    expect(entryLabels(document)).toEqual([]);
  });
});
