import { describe, expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { entryLabels, glances } from '../../../core/src/showing/timeline-labels.ts';

const report = (duration: string, ...entries: readonly string[]) =>
  [
    '# Postmortem: nobody could log in',
    '## Issue Summary',
    `- **Duration:** ${duration}`,
    '- **Root cause:** a bad release',
    '## Timeline',
    ...entries.map((entry) => `- ${entry}`),
    '## Resolution',
    'Rolled back.',
  ].join('\n');

/** The entries with their labels in brackets, as an editor draws them. */
function drawn(text: string): string[] {
  const labels = entryLabels(analyse(text));
  let out = '';
  let at = 0;
  for (const { offset, text: label } of labels) {
    out += `${text.slice(at, offset)}[${label}]`;
    at = offset;
  }
  return (out + text.slice(at)).split('\n').filter((line) => line.includes('['));
}

describe('labels of entries', () => {
  it('stand behind the time and its zone, and name a day that was carried', () => {
    expect(
      drawn(
        report(
          'May 3, 2024, 10:00 PM – May 4, 2024, 12:30 AM UTC',
          '**9:50 PM (UTC):** released',
          '**10:15 PM:** alert fired',
          '**12:10 AM:** rolled back',
          '**12:30 AM:** service restored',
        ),
      ),
    ).toEqual([
      '- **9:50 PM (UTC):**[T−0:10] released',
      '- **10:15 PM:**[T+0:15] alert fired',
      '- **12:10 AM:**[T+2:10, 2024-05-04] rolled back',
      '- **12:30 AM:**[T+2:30] service restored',
    ]);
  });

  it.each([
    ['**10:05**: x', '**10:05**[T+0:05]: x'],
    ['**10:05 – 10:20:** x', '**10:05 – 10:20:**[T+0:05–0:20] x'],
    ['(10:05) x', '(10:05)[T+0:05] x'],
    ['`10:05` x', '`10:05`[T+0:05] x'],
    ['*10:05 – all of it*', '*10:05[T+0:05] – all of it*'],
    ['10:05: x', '10:05[T+0:05]: x'],
    ['10:05 – **x** y', '10:05[T+0:05] – **x** y'],
    ['10:05 **x** y', '10:05[T+0:05] **x** y'],
  ])('stand behind the marks that close the time: %s', (entry, expected) => {
    for (const marker of ['-', '*'])
      expect(
        drawn(
          report('May 3, 2024, 10:00 – 11:00 UTC', entry).replace('## Timeline\n-', `## Timeline\n${marker}`),
        ),
      ).toEqual([`${marker} ${expected}`]);
  });

  it('count on over midnight where no day is known, and show both ends of a range', () => {
    expect(
      drawn(report('unknown', '23:40: alert fired', '00:10–00:20: restarted', '00:45:30: service restored')),
    ).toEqual([
      '- 23:40[T+0:00]: alert fired',
      '- 00:10–00:20[T+0:30–0:40]: restarted',
      '- 00:45:30[T+1:05:30]: service restored',
    ]);
  });

  it('are left out where the time cannot be told, and in files that are no postmortems', () => {
    const text = report(
      'May 3, 2024, 10:00 – 11:00 UTC',
      '10:05: alert',
      '25:61: hm',
      'soon after: restored',
    );
    expect(drawn(text)).toEqual(['- 10:05[T+0:05]: alert']);
    expect(entryLabels(analyse('# Opening hours\n\n- 10:00 open\n- 17:00 closed\n'))).toEqual([]);
  });
});

describe('the line above a timeline', () => {
  const facts = (text: string) =>
    glances(analyse(text)).map((glance) => [glance.section.name, ...glance.facts]);

  it('tells window and metrics', () => {
    expect(
      facts(
        report('May 3, 2024, 10:00 PM – 12:30 AM UTC', '10:15 PM: alert fired', '12:30 AM: service restored'),
      ),
    ).toEqual([
      [
        'Timeline',
        '2024-05-03 22:00 – 2024-05-04 00:30 UTC, 2 h 30 min',
        'Time to detect: 15 min',
        'Time to resolve: 2 h 30 min',
      ],
    ]);
  });

  it('tells what is known where that is less, and nothing where that is nothing', () => {
    expect(facts(report('from 10:00', '10:15: released 2.1', '10:30: had lunch'))).toEqual([
      ['Timeline', 'from 10:00'],
    ]);
    expect(
      facts(report('May 3, 2024 – May 5, 2024', '10:15: released 2.1', '10:30 (UTC): had lunch')),
    ).toEqual([['Timeline', '2024-05-03 – 2024-05-05']]);
    expect(facts('# Opening hours\n\n- 10:00 open\n- 17:00 closed\n')).toEqual([]);
  });
});
