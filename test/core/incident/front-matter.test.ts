import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Incident } from '../../../core/src/incident/types.ts';

function read(fields: readonly string[], ...body: readonly string[]): Incident {
  const text = ['---', 'title: Shop down', ...fields, '---', '', '# Postmortem', '', ...body].join('\n');
  return analyse(text).incidents[0] as Incident;
}

describe('what the front matter states', () => {
  it.each([
    ['started_at', 'resolved_at'],
    ['start-time', 'end-time'],
    ['incident_start', 'incident_end'],
    ['began', 'restored'],
    ['outage_start', 'recovered_at'],
    ['impact_start', 'impact_end'],
  ])('%s and %s', (start, end) => {
    const { window } = read([`${start}: 2024-05-03T10:00:00Z`, `${end}: "2024-05-03 11:30 UTC"`]);
    expect([window?.start?.time, window?.end?.time]).toEqual(['10:00:00', '11:30']);
  });

  it.each(['period', 'incident_window', 'outage-period'])('%s tells both ends', (key) => {
    const { window } = read([`${key}: "2024-05-03 10:00 — 2024-05-03 11:30 UTC"`]);
    expect([window?.start?.time, window?.end?.time]).toEqual(['10:00', '11:30']);
  });

  it('is no beginning where only the detection is told', () => {
    const { window } = read(['detected_at: 2024-05-03T10:05:00Z', 'resolved_at: 2024-05-03T11:30:00Z']);
    expect([window?.start, window?.end?.time]).toEqual([null, '11:30:00']);
  });

  it.each(['date: 2024-05-03', 'detected: 2024-05-03T10:05Z', 'occurred_on: "2024-05-03"'])(
    'tells the day: %s',
    (field) => {
      const { entries } = read([field], '## Timeline (UTC)', '', '- 10:05 alarm');
      expect(entries[0]?.at?.date).toBe('2024-05-03');
    },
  );

  it('gives way to sentences that tell both ends, where it tells one', () => {
    const { window } = read(
      ['resolved_at: 2024-05-03T11:30:00Z'],
      '## Summary',
      '',
      'From 10:00 until 11:30 UTC on May 3, 2024 no page was served.',
    );
    expect([window?.start?.time, window?.end?.time]).toEqual(['10:00', '11:30']);
  });

  it.each([
    ['duration: 90m', '90m', 90],
    ['incident_duration: 1h 30m', '1h 30m', 90],
    ['impact_duration: "~2 hours (slow)"', '2 hours', 120],
    ['downtime: 45 minutes', '45 minutes', 45],
    ['duration_minutes: 86', '86', 86],
    ['impact: "Logins failed for 45 minutes"', '45 minutes', 45],
    ['time_to_recover: 40 min', '40 min', 40],
  ])('%s', (field, raw, minutes) => {
    expect(read([field]).durations.map((each) => [each.raw, each.minutes])).toEqual([[raw, minutes]]);
  });

  it.each([
    'duration: 90',
    'timeout: 30s',
    'mttr_target: 60m',
    'review_duration: 30m',
    'impact: alerts every 5 minutes',
  ])('%s is no length of the incident', (field) => {
    expect(read([field]).durations).toEqual([]);
  });
});
