import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { elapsedSinceStart } from '../../../core/src/incident/elapsed.ts';
import type { Incident } from '../../../core/src/incident/types.ts';

/** Minutes since the start of every entry, null where they can't be told. */
function elapsed(...lines: readonly string[]): (number | null)[] {
  const incident = analyse(lines.join('\n')).incidents[0] as Incident;
  const minutes = elapsedSinceStart(incident);
  return incident.entries.map(({ at }) => (at && minutes.get(at)) ?? null);
}

describe('time since the start', () => {
  it('counts from the stated start, across zones', () => {
    expect(
      elapsed(
        '**Duration:** 2024-05-03 10:00 – 12:00 UTC',
        '## Timeline',
        '- 13:05 EAT alert',
        '- 11:00 UTC fixed',
      ),
    ).toEqual([5, 60]);
  });

  it('counts from the first entry where no start is stated, backwards before the one that tells the start', () => {
    expect(elapsed('## Timeline', '- 10:00 alert fired', '- 10:30 fixed')).toEqual([0, 30]);
    expect(elapsed('## Timeline', '- 09:50 deployed v2', '- 10:00 outage begins', '- 10:30 fixed')).toEqual([
      -10, 0, 30,
    ]);
  });

  it('follows undated times over every midnight', () => {
    expect(
      elapsed(
        '## Timeline',
        '- 23:00 outage begins',
        '- 01:00 restarted',
        '- 14:00 tried again',
        '- 00:30 fixed',
      ),
    ).toEqual([0, 120, 900, 1530]);
    expect(elapsed('## Timeline', '- 23:55 deployed v2', '- 00:05 outage begins', '- 00:30 fixed')).toEqual([
      -10, 0, 25,
    ]);
  });

  it('is unknown for impossible times and between zones that cannot be compared', () => {
    expect(elapsed('## Timeline', '- 10:00 EAT alert', '- 25:61 hm', '- 10:20 IST fixed')).toEqual([
      0,
      null,
      null,
    ]);
  });
});
