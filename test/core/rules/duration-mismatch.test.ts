import { describe, expect, it } from 'vitest';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged, mended } from './time-support.ts';

const rule = 'duration-mismatch';

it.each([
  [
    'a length that its own period contradicts',
    timeExample(
      'The outage lasted 3 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 3 hours'],
  ],
  [
    'a length in a label below another label',
    timeExample(
      '- **Duration:** May 3, 2024, 8:00 PM - May 4, 2024, 2:00 AM (UTC)\n- **Impact:** The login service was down for 2 hours.',
      '8:00 PM: Alert fired.',
      '2:00 AM: Service restored.',
    ),
    ['warning 2 hours'],
  ],
  [
    'a difference that rounding may explain, as information',
    timeExample(
      'The outage lasted 2 hours, from 10:00 to 11:40 UTC on May 3, 2024.',
      '10:00: Alert fired.',
      '11:40: Service restored.',
    ),
    ['info 2 hours'],
  ],
  [
    'a length beyond what “about” covers',
    timeExample(
      'The outage lasted about 3 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 3 hours'],
  ],
  [
    '“over” a length that was not reached',
    timeExample(
      'The outage lasted over 3 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    ['warning 3 hours'],
  ],
  [
    'a length that no two points of the timeline explain',
    timeExample(
      'On May 3, 2024 the service was down for 5 hours.',
      '10:00 UTC: Alert fired.',
      '10:20: Escalated to the database team.',
      '11:30: Service restored.',
    ),
    ['info 5 hours'],
  ],
  [
    'a length that the timeline explains, as information',
    timeExample(
      'The outage lasted 2 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '09:30: Outage begins.',
      '10:00: Alert fired.',
      '11:30: Service restored.',
    ),
    ['info 2 hours'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'Change to 6 hours',
    timeExample(
      '- **Duration:** May 3, 2024, 8:00 PM - May 4, 2024, 2:00 AM (UTC)\n- **Impact:** The login service was down for 2 hours.',
      '8:00 PM: Alert fired.',
      '2:00 AM: Service restored.',
    ),
    'down for 6 hours.',
  ],
  [
    'Change to 1h30',
    timeExample(
      'The outage lasted 3h00, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
    'lasted 1h30,',
  ],
  [
    'Change the end to 13:00',
    timeExample(
      'The outage lasted 3 hours, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '13:00: Service restored.',
    ),
    'from 10:00 to 13:00 UTC',
  ],
] as const)('offers “%s”', (title, text, expected) => {
  expect(mended(text, rule, title)).toContain(expected);
});

it.each([
  [
    'an exact figure',
    timeExample(
      'The outage lasted 1 hour and 30 minutes, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'about',
    timeExample(
      'The outage lasted about 2 hours, from 10:00 to 11:55 UTC on May 3, 2024.',
      '10:00: Alert fired.',
      '11:55: Service restored.',
    ),
  ],
  [
    'approximately 20 minutes for 21',
    timeExample(
      'The outage lasted approximately 20 minutes, from 10:00 to 10:21 UTC on May 3, 2024.',
      '10:00: Alert fired.',
      '10:21: Service restored.',
    ),
  ],
  [
    'over 1 hour for 1 h 30 min',
    timeExample(
      'The outage lasted over 1 hour, from 10:00 to 11:30 UTC on May 3, 2024.',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'a period over midnight',
    timeExample(
      'The outage lasted 2 hours, from 11:00 PM to 1:00 AM UTC on May 3, 2024.',
      '11:00 PM: Alert fired.',
      '1:00 AM: Service restored.',
    ),
  ],
  [
    'a part with its own period',
    timeExample(
      '- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)\n- **Impact:** Peak at 10:10 – 10:30 (20 minutes).',
      '10:00: Alert fired for failed logins.',
      '11:30: Service restored.',
    ),
  ],
  [
    'the pace of the repair, where the length is told as well',
    timeExample(
      '- **Duration:** May 3, 2024, 10:00 – 13:00 UTC (3 hours)\n\nThe issue was resolved by a rollback, restoring service for everybody within 30 minutes.',
      '10:00: Alert fired for failed logins.',
      '13:00: Service restored.',
    ),
  ],
  [
    'two lengths of different things, added up',
    timeExample(
      '- **Duration:** ~5 hours (nobody looked) + 6 minutes (really down)',
      '2024-05-03 10:00 UTC: Alert fired for failed logins.',
      '10:20 UTC: The disk was full.',
      '11:30 UTC: Service restored.',
    ),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('still holds a single length against the timeline', () => {
  const text = timeExample(
    '- **Duration:** ~5 hours (nobody looked)',
    '2024-05-03 10:00 UTC: Alert fired for failed logins.',
    '10:20 UTC: The disk was full.',
    '11:30 UTC: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['info 5 hours']);
});

it('names a total that its parts do not add up to, once', () => {
  const parts = [
    'Duration of the first: 10:00 to 11:43 UTC (103 minutes)',
    'Duration of the second: 11:00 to 12:12 UTC (72 minutes)',
    'Duration of the third: 12:00 to 14:03 UTC (123 minutes)',
  ];
  const text = timeExample(
    `In May 2024 three incidents totaling 9 hours.\n\n${parts.map((part) => `- ${part}`).join('\n')}`,
    '10:00 UTC: Alert fired.',
  );
  expect(judged(text, rule)).toEqual(['info 9 hours']);
});

describe('a length counted in support hours', () => {
  const report = (note: string) =>
    [
      '# Postmortem: login down',
      '## Metrics',
      `- **Time to resolve**: ${note}`,
      '## Timeline (UTC)',
      [
        '- 2024-05-03 15:00: Alert fired for failed logins.',
        '- 2024-05-03 16:00: Escalated to the database team.',
        '- 2024-05-06 11:00: Service restored.',
      ].join('\n'),
    ].join('\n\n');

  it('is held against the timeline in the same hours, without the weekend', () => {
    expect(judged(report('3h 0m (during support hours 10:00-17:00 M-F)'), rule)).toEqual([]);
    expect(judged(report('17h 0m (during support hours 10:00-17:00)'), rule)).toEqual([]);
    expect(judged(report('9h 0m (during support hours 10:00-17:00 M-F)'), rule)).toEqual(['info 9h 0m']);
  });

  it('is left alone where the hours are not told', () => {
    expect(judged(report('9h 0m (business hours only)'), rule)).toEqual([]);
    expect(judged(report('9h 0m'), rule)).toEqual(['info 9h 0m']);
  });
});

it('leaves a rounded figure a twentieth where only the timeline is there to measure it', () => {
  const report = (length: string) =>
    timeExample(
      `In May 2024 the service was down for ${length}.`,
      '2024-05-03 11:27 UTC: Alert fired.',
      '2024-05-03 12:41 UTC: The cause was found.',
      '2024-05-04 08:33 UTC: Service restored.',
    );
  expect(judged(report('22 hours'), rule)).toEqual([]);
  expect(judged(report('25 hours'), rule)).toEqual(['info 25 hours']);
});

it('claims nothing of a length that lies between any two entries', () => {
  const report = (length: string) =>
    timeExample(
      `In May 2024 the service was down for ${length}.`,
      '2024-05-01 11:34 UTC: Broken manifest applied.',
      '2024-05-06 08:00 UTC: Pages return 404.',
      '2024-05-06 09:08 UTC: Traffic works as intended.',
      '2024-05-06 09:20 UTC: Change applied upstream.',
    );
  expect(judged(report('68 minutes'), rule)).toEqual([]);
  expect(judged(report('48 minutes'), rule)).toEqual(['info 48 minutes']);
});

it('leaves several lengths to their notes', () => {
  const report = (length: string) =>
    timeExample(
      `**Duration:** ${length}`,
      '2024-05-03 10:00 UTC: Alert fired.',
      '2024-05-03 18:00 UTC: The cause was found.',
      '2024-05-04 10:30 UTC: Service restored.',
    );
  expect(judged(report('~2 weeks (slow names), ~1 day (crash loop)'), rule)).toEqual([]);
  expect(judged(report('2 weeks'), rule)).toEqual(['info 2 weeks']);
});

it('takes a zone in brackets for no such note', () => {
  const text = timeExample(
    'From 9:21 PM (EAT) to 10:51 PM (EAT) on May 3, 2024 the site was down; the outage lasted 2 hours and 30 minutes.',
    '9:21 PM: Alert fired.',
    '10:51 PM: Service restored.',
  );
  expect(judged(text, rule)).toEqual(['warning 2 hours and 30 minutes']);
});

it('leaves a length to the time beside it that it reaches to', () => {
  const report = (time: string) =>
    timeExample(
      `At 2:00 PM UTC on May 3, 2024, the server stopped. It took 20 minutes to fix, at ${time} it was restarted, and everything worked by 2:30 PM UTC.`,
      '2:00 PM: Server stopped.',
      '2:30 PM: Service restored.',
    );
  expect(judged(report('2:20 PM'), rule)).toEqual([]);
});

it('leaves the shorter length of one service among several', () => {
  const report = (whose: string) =>
    timeExample(
      `**Duration:** 2 h (May 3, 2024, 10:00 to 12:00 UTC for the bridge; 10 minutes ${whose})`,
      '10:00: Alert fired.',
      '11:00: Looked.',
      '12:00: Service restored.',
    );
  expect(judged(report('for the bot'), rule)).toEqual([]);
  expect(judged(report('for all users'), rule)).toEqual(['warning 10 minutes']);
});

describe('a length beside the period', () => {
  const report = (impact: string) =>
    timeExample(
      `- **Duration:** May 3, 2024, 10:00 – 12:00 (UTC)\n- ${impact}`,
      '10:00: Alert fired.',
      '11:00: Looked.',
      '12:00: Service restored.',
    );

  it.each([
    ['an addition', '**Impact:** Nobody could log in for 2 hours, plus about 30 minutes in the evening.'],
    ['a further stretch', '**Impact:** Nobody could log in for 2 hours and for another 30 minutes at night.'],
    ['a stage of the release', '**Impact:** The outage came since the canary period was only 30 minutes.'],
    [
      'a sentence that tells the two apart',
      '**Impact:** The outage lasted 2 hours, though the site itself was down for only 30 minutes.',
    ],
    ['a part of the trouble', '**Impact:** The outage was partial for 30 minutes.'],
  ])('is left alone as %s', (_, impact) => {
    expect(judged(report(impact), rule)).toEqual([]);
  });

  it.each([
    '**Impact:** Nobody could log in for 30 minutes.',
    '**Downtime:** 30 minutes',
    '**Impact:** The outage lasted 30 minutes, and the site was down.',
  ])('is held against it otherwise: %s', (impact) => {
    expect(judged(report(impact), rule)).toEqual(['warning 30 minutes']);
  });
});

it('leaves the length of a step of the work alone', () => {
  const report = (name: string) =>
    [
      '# Incident: Rows lost',
      `**Date**: 2024-05-03, 10:00–12:00 UTC\n**Severity**: total outage\n**${name}**: 30 min · **Data loss**: none`,
      '## Timeline',
      '- 10:00 UTC: Alert fired.\n- 11:00 UTC: Looked.\n- 12:00 UTC: Service restored.',
      '## Root cause',
      'A job emptied the table.',
    ].join('\n\n');
  expect(judged(report('Detection'), rule)).toEqual([]);
  expect(judged(report('Downtime'), rule)).toEqual(['warning 30 min']);
});

it('takes trouble that came and went for as long as its stretches together', () => {
  const report = (length: string) =>
    timeExample(
      `On May 3, 2024 the site was down again and again, for ${length} in total (UTC).`,
      '09:00: Outage begins.',
      '10:00: Service restored.',
      '13:00: Outage begins again.',
      '14:30: Service restored.',
      '16:00: Outage begins again.',
      '17:00: Service restored.',
    );
  expect(judged(report('3.5 hours'), rule)).toEqual([]);
  expect(judged(report('6.5 hours'), rule)).toEqual(['info 6.5 hours']);
});

it('knows a part of the trouble by its sentence, decimals and all', () => {
  const report = (told: string) =>
    timeExample(
      `- **Duration:** May 3, 2024, 10:00 – 12:00 (UTC)\n- **Impact:** ${told} for 30 minutes.`,
      '10:00: Alert fired.',
      '11:00: Looked.',
      '12:00: Service restored.',
    );
  expect(judged(report('The outage had its peak at 5.8 % of all logins'), rule)).toEqual([]);
  expect(judged(report('At its peak it was bad. The outage went on'), rule)).toEqual(['warning 30 minutes']);
});

it('leaves days a rounded hour', () => {
  const report = (length: string) =>
    timeExample(
      `The outage lasted ${length}, from 03:15 UTC on May 3, 2024 to 10:30 UTC on May 6, 2024.`,
      '2024-05-03 03:15 UTC: Outage begins.',
      '2024-05-06 09:00 UTC: Alert fired.',
      '2024-05-06 10:30 UTC: Service restored.',
    );
  expect(judged(report('3 days 7 hours'), rule)).toEqual([]);
  expect(judged(report('2 days 7 hours'), rule)).toEqual(['warning 2 days 7 hours']);
});

describe('a period that labels state twice', () => {
  const report = (first: string, second: string) =>
    [
      '# Postmortem: shop down on May 3, 2024',
      '',
      `**Duration:** ${first}`,
      '',
      '## Timeline (UTC)',
      '',
      '- 10:00: Alert fired.',
      '- 11:26: Service restored.',
      '',
      '## Impact',
      '',
      '- **Users:** all',
      `- **Duration:** ${second}`,
    ].join('\n');

  it('is reported where it ends at two times', () => {
    expect(judged(report('10:00 to 12:00 UTC', '1 h 26 min (10:00 to 11:26 UTC)'), rule)).toEqual([
      'info 10:00 to 11:26 UTC',
    ]);
  });

  it.each([
    ['10:00 to 12:00 UTC', '10:00 to 12:00 UTC'],
    ['10:00 to 11:30 UTC', '10:00 to 11:26 UTC'],
    ['10:00 to 12:00 UTC', '10:00 to 11:26 UTC (partial outage)'],
    ['10:00 to 12:00 UTC', '10:00 to 11:26 UTC for the API'],
    ['09:00 to 12:00 UTC', '10:00 to 11:26 UTC'],
  ])('is left alone: %s, %s', (first, second) => {
    expect(judged(report(first, second), rule)).toEqual([]);
  });
});

describe('a length in a sentence, many times shorter than the period', () => {
  const report = (period: string) =>
    timeExample(
      `${period} We took the control plane down for sixteen minutes by hand.`,
      '07:00: Writes hang.',
      '07:05: Alert fired.',
      '18:00: Service restored.',
    );

  it('is of something else', () => {
    expect(judged(report('Writes failed from 07:00 to 18:00 UTC on May 3, 2024.'), rule)).toEqual([]);
  });

  it('is reported where half a day too much explains it', () => {
    expect(
      judged(
        timeExample(
          'The outage lasted 30 minutes, from 9:00 AM to 9:30 PM UTC on May 3, 2024.',
          '9:00 AM: Alert fired.',
          '9:30 AM: Service restored.',
        ),
        rule,
      ),
    ).toEqual([expect.stringContaining('30 minutes')]);
  });
});
