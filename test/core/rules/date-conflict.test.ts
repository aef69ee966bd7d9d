import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { timeExample } from '../../../core/src/rules/support/time-example.ts';
import { judged } from './time-support.ts';

const rule = 'date-conflict';

it.each([
  [
    'title and incident date',
    exampleReport({
      title: '# Postmortem: outage on August 10, 2024',
      summary:
        '## Issue Summary\n\n- **Incident date:** August 16, 2024\n- **Duration:** 10:00 – 11:30 (UTC)',
    }),
    ['warning August 10, 2024'],
  ],
  [
    'a title later than the incident, as information',
    exampleReport({
      title: '# Postmortem, August 19, 2024',
      summary:
        '## Issue Summary\n\n- **Incident date:** August 16, 2024\n- **Duration:** 10:00 – 11:30 (UTC)',
    }),
    ['info August 19, 2024'],
  ],
  [
    'a title far from the timeline, as information',
    exampleReport({
      title: '# 2022-01-27, login down',
      summary: '## Issue Summary\n\nNobody could log in.',
      timeline:
        '## Timeline\n\n- 2022-06-02 10:00 UTC: Alert fired.\n- 2022-06-02 11:30 UTC: Service restored.',
    }),
    ['info 2022-01-27'],
  ],
  [
    'a report due before its incident, as information',
    exampleReport({
      summary:
        '## Issue Summary\n\n**Due date:** May 1, 2024\n\n**Duration:** May 3, 2024, 10:00 – 11:30 (UTC)',
    }),
    ['info May 1, 2024'],
  ],
] as const)('reports %s', (_, text, expected) => {
  expect(judged(text, rule)).toEqual(expected);
});

it.each([
  [
    'the same date',
    exampleReport({
      title: '# Postmortem: outage on August 16, 2024',
      summary:
        '## Issue Summary\n\n- **Incident date:** August 16, 2024\n- **Duration:** 10:00 – 11:30 (UTC)',
    }),
  ],
  [
    'a report dated later',
    exampleReport({
      summary:
        '## Issue Summary\n\n**Report date:** May 12, 2024\n\n**Duration:** May 3, 2024, 10:00 – 11:30 (UTC)',
    }),
  ],
  [
    'an incident of two days',
    exampleReport({
      title: '# Outage on May 4, 2024',
      summary: '## Issue Summary\n\n**Duration:** May 3, 2024, 22:00 – May 4, 2024, 02:00 (UTC)',
      timeline: '',
    }),
  ],
] as const)('is quiet: %s', (_, text) => {
  expect(judged(text, rule)).toEqual([]);
});

it('names two versions of one report that tell it of different months', () => {
  const version = (month: string) =>
    exampleReport({ summary: `## Issue Summary\n\n**Duration:** ${month} 3, 2024, 10:00 – 11:30 (UTC)` });
  expect(judged(`${version('June')}\n\n${version('May')}`, rule)).toEqual(['warning May 3, 2024']);
});

it('takes the day of a week in the title for no day of the incident', () => {
  const report = (title: string) =>
    exampleReport({
      title,
      summary: '## Issue Summary\n\nNobody could log in.',
      timeline:
        '## Timeline\n\n- 2024-05-09 10:00 UTC: Alert fired.\n- 2024-05-09 11:30 UTC: Service restored.',
    });
  expect(judged(report('# Login down, week of May 6, 2024'), rule)).toEqual([]);
  expect(judged(report('# Ausfall in der Woche vom 6. Mai 2024'), rule)).toEqual([]);
  expect(judged(report('# Login down, May 6, 2024'), rule)).toEqual(['info May 6, 2024']);
});

const dated = (day: string) =>
  timeExample(
    'Nobody could log in from January 20, 2023, 20:00 to January 20, 2023, 23:00 UTC.',
    `${day}, 20:30 UTC: Alert fired for failed logins.`,
    `${day}, 22:50 UTC: Service restored.`,
  );

it.each([
  ['January 20, 2024', ['warning January 20, 2024']],
  ['January 20, 2022', ['warning January 20, 2022']],
  ['February 20, 2023', ['warning February 20, 2023']],
  ['February 3, 2023', ['info February 3, 2023']],
  ['January 21, 2023', []],
] as const)('holds the days of the timeline against the stated period: %s', (day, expected) => {
  expect(judged(dated(day), rule)).toEqual(expected);
  expect(judged(dated(day), 'outside-window')).toEqual(day === 'January 21, 2023' ? ['info 22:50'] : []);
});

it.each([
  ['(January 29, 2023)', ['warning January 29, 2023']],
  ['(January 11, 2023)', ['warning January 11, 2023']],
  ['(January 20, 2023)', []],
])('holds the heading of the timeline against the stated period: %s', (day, expected) => {
  const text = exampleReport({
    summary: '## Issue Summary\n\nNobody could log in on January 20, 2023 from 20:00 to 23:00 UTC.',
    timeline: `## Timeline ${day}\n\n- 20:00: Alert fired for failed logins.\n- 23:00: Service restored.`,
  });
  expect(judged(text, rule)).toEqual(expected);
});

const told = (sentence: string) =>
  exampleReport({
    title: `# Postmortem: login down\n\n${sentence}`,
    summary: '## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)',
  });

it.each([
  ['This report is about the outage that happened on June 3, 2024.', ['warning June 3, 2024']],
  ['On April 3, 2024, the login service suffered an outage.', ['warning April 3, 2024']],
  ['Here is what we know of the incident of April 17, 2024.', ['info April 17, 2024']],
  ['This report is about the outage that happened on May 3, 2024.', []],
  ['A similar outage happened on April 3, 2024.', []],
  ['The outage was reviewed on June 3, 2024.', []],
  ['The setting behind this outage was introduced on April 3, 2024.', []],
  ['We met about it on June 3, 2024.', []],
])('reads a sentence that dates the incident: %s', (sentence, expected) => {
  expect(judged(told(sentence), rule)).toEqual(expected);
});

it.each([
  ['# Login down due to an update, May 17, 2024', ['info May 17, 2024']],
  ['# Login down, reviewed on May 17, 2024', []],
])('takes only words right before the date for those of the report: %s', (title, expected) => {
  const text = exampleReport({
    title,
    summary: '## Issue Summary\n\n- **Duration:** May 3, 2024, 10:00 – 11:30 (UTC)',
  });
  expect(judged(text, rule)).toEqual(expected);
});
