import { expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
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
