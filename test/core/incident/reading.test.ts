import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import type { Incident, Instant } from '../../../core/src/incident/types.ts';

/** The incident that a text tells. */
function read(...lines: readonly string[]): Incident {
  return analyse(lines.join('\n')).incidents[0] as Incident;
}
const brief = (instant: Instant | null | undefined) =>
  instant && [instant.date, instant.time, instant.zone].join(' ');
const times = (incident: Incident) => incident.entries.map((entry) => brief(entry.at));

describe('the stated window', () => {
  const windows: readonly (readonly [string, string | null, string | null])[] = [
    [
      '- **Duration:** November 9, 2023, 8:00 PM - November 10, 2023, 2:00 AM (UTC)',
      '2023-11-09 20:00 UTC',
      '2023-11-10 02:00 UTC',
    ],
    [
      '**Duration:** it struck, lasting from 10:00 AM to 11:30 AM on May 3rd, 2024 (UTC).',
      '2024-05-03 10:00 UTC',
      '2024-05-03 11:30 UTC',
    ],
    ['- Duration: 4 hours, from 11:00 AM to 3:00 PM (PST)', ' 11:00 PST', ' 15:00 PST'],
    [
      '- **Start Time:** 2024-03-04 07:30 EAT\n- **End Time:** 2024-03-04 19:45 EAT',
      '2024-03-04 07:30 EAT',
      '2024-03-04 19:45 EAT',
    ],
    [
      '**Incident Start Time:** 2024-03-04 07:30 UTC\n**Incident Resolution Time:** 2024-03-04 09:00 UTC',
      '2024-03-04 07:30 UTC',
      '2024-03-04 09:00 UTC',
    ],
    [
      '- **Início do incidente:** 2024-03-04 07:30 UTC\n- **Fim do incidente:** 2024-03-04 09:00 UTC',
      '2024-03-04 07:30 UTC',
      '2024-03-04 09:00 UTC',
    ],
    [
      '- **Störungsbeginn:** 2024-03-04 07:30 UTC\n- **Störungsende:** 2024-03-04 09:00 UTC',
      '2024-03-04 07:30 UTC',
      '2024-03-04 09:00 UTC',
    ],
    [
      '- **Inicio del incidente:** 2024-03-04 07:30 UTC\n- **Fin del incidente:** 2024-03-04 09:00 UTC',
      '2024-03-04 07:30 UTC',
      '2024-03-04 09:00 UTC',
    ],
    [
      '- **障害発生日時**: 2024-03-04 07:30 UTC\n- **復旧完了日時**: 2024-03-04 09:00 UTC',
      '2024-03-04 07:30 UTC',
      '2024-03-04 09:00 UTC',
    ],
    [
      'On 2 October 2023 the site went down at 23:30 UTC and was restored at 00:20.',
      '2023-10-02 23:30 UTC',
      '2023-10-03 00:20 UTC',
    ],
    [
      '*Durée :*\nHeure de début : 2024-01-21 10:00 UTC\nHeure de fin : 2024-01-21 14:00 UTC',
      '2024-01-21 10:00 UTC',
      '2024-01-21 14:00 UTC',
    ],
    [
      'Entre 14h34 e 14h47 GMT+2 do dia 12 de maio de 2022 o mapa ficou fora do ar.',
      '2022-05-12 14:34 GMT+2',
      '2022-05-12 14:47 GMT+2',
    ],
    [
      'Start time: May 3rd 2024 9:00 AM (EAT), End time: May 3rd 2024 10:00 AM (EAT). The shop was down.',
      '2024-05-03 09:00 EAT',
      '2024-05-03 10:00 EAT',
    ],
    [
      'Commencing at 9:20 PM (WAT) on May 3rd, 2024, and concluding at 10:50 PM (WAT), the shop was down.',
      '2024-05-03 21:20 WAT',
      '2024-05-03 22:50 WAT',
    ],
    ['**Date:** May 3, 2024, 10:00 to 11:30 UTC', '2024-05-03 10:00 UTC', '2024-05-03 11:30 UTC'],
    [
      '- **Data de detecção:** 13/05/2024 - 10:15 UTC\n- **Data de resolução:** 13/05/2024 - 11:30 UTC',
      null,
      '2024-05-13 11:30 UTC',
    ],
    ['Upon release, about 4:00 UTC, an error occurred on the server.', ' 04:00 UTC', null],
    ['Approximately 00:07 UTC, an outage occurred on the web server.', ' 00:07 UTC', null],
    ['On 15 August 2024 at 00:00 UTC the intrusion detection raised an alarm.', '2024-08-15 00:00 UTC', null],
  ];
  for (const [text, start, end] of windows) {
    it(`reads ${JSON.stringify(text.slice(0, 60))}`, () => {
      const { window } = read('# Postmortem', '', '## Issue Summary', '', text);
      expect([brief(window?.start), brief(window?.end)]).toEqual([start, end]);
    });
  }

  it('reads it from the front matter, with instants', () => {
    const { window } = read(
      '---',
      'title: Outage',
      'start_time: 2024-07-30T21:45:00Z',
      'end_time: 2024-07-31T04:37:00Z',
      '---',
      '',
      'Text.',
    );
    expect(new Date(window?.end?.epoch ?? 0).toISOString()).toBe('2024-07-31T04:37:00.000Z');
  });

  it('takes quiet hours for no window', () => {
    const { window } = read(
      '# Postmortem',
      '',
      '## Summary',
      '',
      'The bot has a "quiet hours" window (23:00-07:00 UTC) in which it sends nothing.',
    );
    expect(window).toBeNull();
  });

  it('takes working hours and times of the background for no window', () => {
    const { window } = read(
      '# Postmortem',
      '## Background',
      'The job ran from 02:00 to 03:00 UTC every day.',
      '## Summary',
      'Support hours (10:00-17:00) were missed.',
    );
    expect(window).toBeNull();
  });
});

describe('the timeline', () => {
  it('reads lists, bold times, rows, headings and plain lines', () => {
    expect(times(read('## Timeline', '- **10:00 AM (UTC):** alarm', '- **10:05 AM:** look'))).toEqual([
      ' 10:00 UTC',
      ' 10:05 UTC',
    ]);
    expect(
      times(
        read(
          '## Timeline',
          '',
          '| Time (UTC) | Event |',
          '|---|---|',
          '| 2021-12-13 15:50 | alarm |',
          '| 2021-12-13 16:10 | fixed |',
        ),
      ),
    ).toEqual(['2021-12-13 15:50 UTC', '2021-12-13 16:10 UTC']);
    expect(
      times(
        read('## Timeline', 'All times in CET', '### 2018-03-13 07:28', 'Broken.', '### 07:33', 'Looking.'),
      ),
    ).toEqual(['2018-03-13 07:28 CET', '2018-03-13 07:33 CET']);
    expect(times(read('Timeline:', '', '9:00 AM - alarm', '', '9:10 AM - fixed'))).toEqual([
      ' 09:00 ',
      ' 09:10 ',
    ]);
    expect(
      times(read('<h2>Timeline</h2>', '<ul>', '<li><strong>08:15 AM:</strong> alarm</li>', '</ul>')),
    ).toEqual([' 08:15 ']);
  });

  it('takes the time in the middle of an entry, the first of several', () => {
    expect(
      times(read('## Timeline', '- The ticket was forwarded at 3:17 PM EAT, after 3:00 PM had passed.')),
    ).toEqual([' 15:17 EAT']);
  });

  it('takes the time at which a part of it, or a line of it, tells that something happened', () => {
    expect(
      times(
        read(
          '## Timeline',
          '',
          'Detection: An alert was raised at 14:00 UTC by the monitoring.',
          'Escalation: The team that had deployed at 13:30 was called.',
          'Resolution: All was well again by exactly 15:00 UTC.',
        ),
      ),
    ).toEqual([' 14:00 UTC', ' 15:00 UTC']);
    expect(
      times(read('## Timeline', '', '- **Detection:**', '  - The pool was found empty at 14:00 UTC.')),
    ).toEqual([null, ' 14:00 UTC']);
    expect(
      times(read('## Timeline', '', 'The outage was noticed at 14:00 UTC when a customer called.')),
    ).toEqual([' 14:00 UTC']);
    expect(times(read('## Timeline', '', 'The pool that was filled at 14:00 UTC ran dry.'))).toEqual([]);
  });

  it('takes “Day 2” for the day behind', () => {
    expect(
      times(read('## Timeline', '- 2024-05-03 10:00 UTC (Day 1): alarm', '- 09:00 (Day 2): fixed')),
    ).toEqual(['2024-05-03 10:00 UTC', '2024-05-04 09:00 UTC']);
  });

  it('takes what stands ahead of its time for the text of a row', () => {
    const { entries } = read('## Timeline', '', '| Event | Time |', '|---|---|', '| Alert fired | 10:00 |');
    expect(entries.map(({ at, text }) => [at?.time, text])).toEqual([['10:00', 'Alert fired']]);
  });

  it('reads what stands behind its name on the same line', () => {
    expect(times(read('## Summary', '', 'Down.', '', 'Timeline: 10:05 UTC - alert'))).toEqual([' 10:05 UTC']);
  });

  it('takes a weekday alone for the next day of that name', () => {
    const day = (...entries: string[]) =>
      times(read('## Summary', '', 'Down on May 3, 2024.', '', '## Timeline (UTC)', '', ...entries));
    expect(day('- Fri 16:00: alert', '- Sat 09:00: fixed', '- Mon 10:00: review')).toEqual([
      '2024-05-03 16:00 UTC',
      '2024-05-04 09:00 UTC',
      '2024-05-06 10:00 UTC',
    ]);
    expect(day('- Thu 16:00: deploy', '- Fri 09:00: alert')).toEqual([
      '2024-05-02 16:00 UTC',
      '2024-05-03 09:00 UTC',
    ]);
  });

  it('keeps the zone of the table for the rows behind one that names another', () => {
    const rows = ['| Time (CEST) | Event |', '|---|---|', '| 8:00 UTC | alert |', '| 10:20 | fixed |'];
    expect(times(read('## Timeline', '', ...rows))).toEqual([' 08:00 UTC', ' 10:20 CEST']);
    expect(times(read('## Timeline', '', '- 8:00 UTC: alert', '- 8:20: fixed'))).toEqual([
      ' 08:00 UTC',
      ' 08:20 UTC',
    ]);
  });

  it('takes the zone that the summary names for its length', () => {
    const text = ['## Duration', '', 'Two hours in Pacific time.', '', '## Timeline', '', '- 9:35 alert'];
    expect(times(read(...text))).toEqual([' 09:35 Pacific time']);
  });

  it('carries the end past midnight where an ambiguous date stands for both ends', () => {
    const { window } = read(
      '# Postmortem',
      '## Summary',
      'On 07/09/2023, from 5:15 PM to 2:00 AM WAT, the site was down.',
      '## Timeline',
      '- 5:15 PM: Alert fired.',
    );
    expect(brief(window?.end)).toBe('2023-09-08 02:00 WAT');
  });

  it('takes AM and PM from the stated period where a timeline leaves them out', () => {
    const timesOf = (period: string, ...entries: string[]) =>
      read(
        '# Postmortem',
        '## Summary',
        `Down from ${period}.`,
        '## Timeline',
        ...entries.map((at) => `- ${at} news`),
      ).entries.map(({ at }) => at?.time);
    expect(timesOf('7:30 PM to 7:55 PM', '07:30', '07:43', '07:55')).toEqual(['19:30', '19:43', '19:55']);
    expect(timesOf('11:30 AM to 1:15 PM', '11:35', '12:10', '1:10')).toEqual(['11:35', '12:10', '13:10']);
    expect(timesOf('11:30 PM to 1:15 AM', '11:35', '12:10', '1:10')).toEqual(['23:35', '00:10', '01:10']);
    expect(timesOf('7:30 AM to 7:55 AM', '07:30', '07:55')).toEqual(['07:30', '07:55']);
    expect(timesOf('19:30 to 19:55', '07:30', '07:55')).toEqual(['07:30', '07:55']);
    expect(timesOf('7:30 PM to 7:55 PM', '07:30', '19:55')).toEqual(['07:30', '19:55']);
  });

  it('calls a zone by the abbreviation beside its name', () => {
    const zoneOf = (heading: string) =>
      read('# Postmortem', '## Summary', 'Down.', heading, '- 10:00: Alert fired.').entries[0]?.at?.zone;
    expect(zoneOf('## Timeline (Eastern Standard Time, EST)')).toBe('EST');
    expect(zoneOf('## Timeline (West Africa Time (WAT))')).toBe('WAT');
    expect(zoneOf('## Timeline (East Africa Time)')).toBe('East Africa Time');
  });

  it('reads an ambiguous date as people write it where the zone is in use', () => {
    const dateOf = (said: string) =>
      read('# Postmortem', '', '## Summary', '', `Down on ${said}.`).window?.start?.date;
    expect(dateOf('04/05/2024 from 10:00 to 11:30 EAT')).toBe('2024-05-04');
    expect(dateOf('04/05/2024 from 10:00 to 11:30 (GMT+1)')).toBe('2024-05-04');
    expect(dateOf('04-05-2024 from 10:00 to 11:30 EST')).toBe('2024-04-05');
    expect(dateOf('04-05-2024 from 10:00 to 11:30 UTC')).toBe('2024-05-04');
    expect(dateOf('04/05/2024 from 10:00 to 11:30 UTC')).toBe('2024-04-05');
  });

  it('takes the day behind a label of the report, and not the day on which it was written', () => {
    const dateOf = (head: string) =>
      read('# Outage', '', head, '', '## Timeline', '- 10:00 UTC: Alert.').entries[0]?.at?.date ?? null;
    expect(dateOf('Post-mortem: 2024-05-03')).toBe('2024-05-03');
    expect(dateOf('- Reported: May 3, 2024')).toBe('2024-05-03');
    expect(dateOf('**Date de rédaction** : 5 mai 2024')).toBeNull();
  });

  it('carries the day over midnight, and by "the following day"', () => {
    expect(
      times(read('## Timeline', '- 2024-05-03 23:50 UTC alarm', '- 00:20 restart', '- 01:00 fixed')),
    ).toEqual(['2024-05-03 23:50 UTC', '2024-05-04 00:20 UTC', '2024-05-04 01:00 UTC']);
    expect(
      times(
        read('## Timeline', '- 2024-05-03 21:00 UTC indexes added', '- 10:00 the following day all was calm'),
      ),
    ).toEqual(['2024-05-03 21:00 UTC', '2024-05-04 10:00 UTC']);
  });

  it('counts days behind a time from the day last named', () => {
    expect(
      times(
        read(
          '## Timeline',
          '- 2024-05-03 23:50 UTC alarm',
          '- 00:20 (+1) restart',
          '- 13:15 (+2 days) calm',
          '- 13:30 closed',
        ),
      ),
    ).toEqual([
      '2024-05-03 23:50 UTC',
      '2024-05-04 00:20 UTC',
      '2024-05-05 13:15 UTC',
      '2024-05-05 13:30 UTC',
    ]);
  });

  it("takes no day that stands alone in parentheses for the report's", () => {
    expect(
      times(
        read(
          '# Postmortem',
          '## Summary',
          'Logins failed after the release (2024-05-02); on 2024-05-03 we rolled back.',
          '## Timeline (UTC)',
          '- 10:00 alarm',
        ),
      ),
    ).toEqual(['2024-05-03 10:00 UTC']);
  });

  it('takes the day from the heading that the timeline stands under', () => {
    expect(
      times(
        read(
          '# Postmortem',
          '**Date:** 2024-05-18',
          '## Event A: nodes lost (2024-05-09, 10:00)',
          '### Timeline (UTC)',
          '- 10:00 alarm',
        ),
      ),
    ).toEqual(['2024-05-09 10:00 UTC']);
  });

  it('carries a time that goes back to the day of the stated end, where it is its time', () => {
    const [first, , last] = read(
      '# Postmortem\n\n**Window:** May 3, 2024 6:00 AM to May 5, 2024 9:00 AM (UTC)\n\n## Timeline\n\n- 6:00 AM: Errors.\n- 2:40 PM: More servers.\n- 9:00 AM: Service restored.\n',
    ).entries;
    expect([first?.at?.date, last?.at?.date]).toEqual(['2024-05-03', '2024-05-05']);
  });

  it('does not carry the day where a time is merely out of order', () => {
    expect(times(read('## Timeline', '- 2024-05-03 15:50 UTC a', '- 14:30 b'))).toEqual([
      '2024-05-03 15:50 UTC',
      '2024-05-03 14:30 UTC',
    ]);
  });

  it('takes days from the headings and lines of days', () => {
    expect(
      times(
        read(
          '## Timeline (all times UTC)',
          '### 2024-05-03',
          '- 10:00 a',
          '',
          '4 May 2024:',
          '',
          '- 09:00 b',
        ),
      ),
    ).toEqual(['2024-05-03 10:00 UTC', '2024-05-04 09:00 UTC']);
  });

  it('takes the day of the incident from the summary', () => {
    expect(
      times(
        read(
          '# Postmortem',
          '## Summary',
          'On 3 May 2024 the shop was down from 10:00 to 11:00 UTC.',
          '## Timeline',
          '- 10:00 alarm',
        ),
      ),
    ).toEqual(['2024-05-03 10:00 UTC']);
  });

  it('takes the day told before the timeline, not a later one told behind it', () => {
    expect(
      times(
        read(
          '# Postmortem',
          '',
          'Written on 4 May 2024 about the evening before.',
          '## Timeline',
          '- 10:00 alarm',
          '## Impact',
          'A customer left on 26 May 2024.',
        ),
      ),
    ).toEqual(['2024-05-04 10:00 ']);
  });

  it('reads half past noon where AM was written by mistake', () => {
    expect(times(read('## Timeline', '- 11:55 AM almost there', '- 12:30 AM restored'))).toEqual([
      ' 11:55 ',
      ' 12:30 ',
    ]);
  });

  it('reads numeric dates in the order the document decides', () => {
    expect(
      times(read('## Timeline (UTC)', '### 29-09-2021', '- 10:00 a', '### 03-10-2021', '- 10:00 b')),
    ).toEqual(['2021-09-29 10:00 UTC', '2021-10-03 10:00 UTC']);
  });

  it('keeps what is told besides the entries out of them', () => {
    const incident = read(
      '## Timeline',
      '**Duration:** 21:45 to 23:28 UTC (103 minutes)',
      '',
      '**Root causes:**',
      '',
      '- small nodes',
      '',
      '**Timeline:**',
      '',
      '- 21:45 UTC deploy',
    );
    expect(times(incident)).toEqual([' 21:45 UTC']);
  });

  it('knows the text, the phase and the end of an entry', () => {
    const [entry] = read(
      '## Timeline',
      '- **10:05 – 10:20 UTC** – Escalated to the database team',
      '  - they were asleep',
    ).entries;
    expect([entry?.text, entry?.phase, brief(entry?.until), entry?.line, entry?.endLine]).toEqual([
      'Escalated to the database team',
      'escalated',
      ' 10:20 UTC',
      1,
      2,
    ]);
  });
});

describe('stated lengths of the incident', () => {
  const lengthsOf = (text: string) =>
    read('# Postmortem', '## Summary', text, '## Timeline', '- 10:00 UTC a').durations.map((d) => [
      d.minutes,
      d.approximate,
    ]);
  it('reads them where the sentence speaks of the incident', () => {
    expect(lengthsOf('An outage that lasted for approximately three hours.')).toEqual([[180, true]]);
    expect(lengthsOf('The service was down for 2 hours.')).toEqual([[120, false]]);
    expect(lengthsOf('A 30-minute outage hit the shop.')).toEqual([[30, false]]);
    expect(lengthsOf('Le service a été indisponible pendant 45 minutes.')).toEqual([[45, false]]);
  });
  it('reads them in other forms and places', () => {
    expect(lengthsOf('The index (5 per shop) was down for two weeks.')).toEqual([[20160, false]]);
    expect(lengthsOf('52 minutes sans livraison.')).toEqual([[52, false]]);
    expect(lengthsOf('Tiempo de impacto: 30 minutos.')).toEqual([[30, false]]);
    expect(lengthsOf('公開サイトが約12分間、接続不能になった。').map(([minutes]) => minutes)).toEqual([12]);
    expect(
      read(
        '# Postmortem',
        '## Root cause',
        'Three gaps made a missing file a 2h36m total outage.',
      ).durations.map((d) => d.minutes),
    ).toEqual([156]);
    expect(
      read(
        '# Postmortem',
        '',
        '**Date:** 2024-05-03 | **Duration:** 40 minutes | **Severity:** 2',
      ).durations.map((d) => d.minutes),
    ).toEqual([40]);
  });
  it('reads what is plainly the length of the outage in any section', () => {
    const inTimeline = (told: string) =>
      read(
        '# Postmortem',
        '',
        '## Summary',
        '',
        'Down.',
        '',
        '## Timeline',
        '',
        `- 10:00 UTC ${told}`,
      ).durations.map(({ minutes }) => minutes);
    expect(inTimeline('After two hours of downtime all was well.')).toEqual([120]);
    expect(inTimeline('The outage had lasted 45 minutes.')).toEqual([45]);
    expect(inTimeline('The restart took 5 minutes.')).toEqual([]);
    expect(inTimeline('The budget is 20 minutes of downtime per month.')).toEqual([]);
  });
  it('leaves lengths of something else alone', () => {
    expect(lengthsOf('Backups run every 2 hours and are kept for 30 days.')).toEqual([]);
    expect(lengthsOf('The broken build was rolled back within 24 minutes of the first look at it.')).toEqual(
      [],
    );
    expect(lengthsOf('The shop failed; its diagnosis took 17 minutes.')).toEqual([]);
    expect(lengthsOf('The timeout of 20 seconds was too short; a complaint came within 5 minutes.')).toEqual(
      [],
    );
  });
});

describe('metrics and action items', () => {
  it('computes lengths from the beginning to the milestones', () => {
    const { metrics } = read(
      '# Postmortem',
      '## Summary',
      'Down from 10:00 to 11:30 UTC on 3 May 2024.',
      '## Timeline',
      '- 10:07 UTC: Alert detected the outage.',
      '- 11:30 UTC: Service fully restored.',
    );
    expect(metrics.map(({ name, minutes, from, to }) => [name, minutes, from, to])).toEqual([
      ['time-to-detect', 7, 2, 4],
      ['time-to-resolve', 90, 2, 5],
      ['duration', 90, 2, 2],
    ]);
  });

  it('reads owner, link, due date and state of action items', () => {
    const { actionItems } = read(
      '# Postmortem',
      '## Action items',
      '- [x] Alert at 80 % (owner: Ada) https://tracker.example/1',
      '- [ ] Load test, due 2024-06-01, @grace',
    );
    expect(actionItems.map(({ owner, due, done, link }) => [owner, due, done, link])).toEqual([
      ['Ada', null, true, 'https://tracker.example/1'],
      ['@grace', '2024-06-01', false, null],
    ]);
  });
});

it('reads window and length in the heading of the summary', () => {
  const incident = read(
    '# Postmortem',
    '',
    '## Issue Summary: Duration: 2 hours (9:00 AM - 11:00 AM, UTC)',
    '',
  );
  expect([brief(incident.window?.start), brief(incident.window?.end)]).toEqual([' 09:00 UTC', ' 11:00 UTC']);
  expect(incident.durations.map(({ minutes }) => minutes)).toEqual([120]);
});

it('reads the length of the incident where its detection is told', () => {
  const incident = read(
    '# Postmortem',
    '',
    '## Detection and duration',
    '',
    'The issue lasted for 48 minutes.',
    '',
  );
  expect(incident.durations.map(({ minutes }) => minutes)).toEqual([48]);
});

it('takes the first line below a time that stands alone for what its entry tells', () => {
  const { entries } = read(
    '## Timeline',
    '',
    '- **10:05 UTC:**',
    '  - Alert fired.',
    '  - Nobody woke.',
    '- 10:20: Fixed.',
  );
  expect(entries.map(({ text }) => text)).toEqual(['Alert fired.', 'Fixed.']);
});

it('reads entries behind emoji in words', () => {
  const { entries } = read('<h2>Timeline:</h2>', '<p>&emsp;:small_blue_diamond:10:05 UTC: Alert fired.</p>');
  expect(entries.map((entry) => brief(entry.at))).toEqual([' 10:05 UTC']);
});

it('knows an entry that is nothing but a time by the part it stands in', () => {
  const { entries } = read(
    '## Timeline',
    '',
    '- **Detection time:**',
    '  - May 3, 2024, 10:15 AM (UTC)',
    '- **Resolution:**',
    '  - May 3, 2024, 11:15 AM (UTC)',
  );
  const timed = entries.filter(({ at }) => at !== null);
  expect(timed.map(({ text, phase }) => [text, phase])).toEqual([
    ['Detection time', 'detected'],
    ['Resolution', 'resolved'],
  ]);
});
