import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../../core/src/analyse.ts';
import { absoluteTimes } from '../../../core/src/repair/absolute-times.ts';
import { applyEdits } from '../../../core/src/repair/edit.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';

const path = '0x19-postmortem/README.md';
const report = (timeline: string, period = 'May 3, 2024, 10:00 – 11:30 (UTC)', name = 'Timeline') =>
  exampleReport({
    summary: `## Issue Summary\n\n- **Duration:** ${period}\n- **Impact:** 30 % of users could not log in.`,
    timeline: `## ${name}\n\n${timeline}`,
  });
const epochs = ({ incidents }: Analysis) =>
  incidents.flatMap(({ entries }) => entries.map(({ at }) => at?.epoch));

/** The text with the times of its timeline written as clock times; both tell the same. */
function converted(text: string): string {
  const before = analyse(text, { path });
  const line = before.incidents[0]?.entries[0]?.line ?? -1;
  const found = absoluteTimes(before, line);
  if (!found || 'refused' in found) throw new Error(found?.refused ?? 'nothing to convert');
  const after = applyEdits(text, found.edits);
  const read = analyse(after, { path });
  expect(epochs(read)).toEqual(epochs(before));
  expect(absoluteTimes(read, line)).toBeNull();
  return after;
}

describe('times counted from the beginning are written as times of the clock', () => {
  it.each([
    [
      'in a list',
      '- T+0: Alert fired.\n- T+10m: Looked at it.\n- T+1h30m: Service restored.',
      '- 10:00: Alert fired.\n- 10:10: Looked at it.\n- 11:30: Service restored.',
    ],
    [
      'in bold',
      '- **T0:** Alert fired.\n- **T+0:15:** Looked at it.\n- **T+90:** Service restored.',
      '- **10:00:** Alert fired.\n- **10:15:** Looked at it.\n- **11:30:** Service restored.',
    ],
    [
      'before the beginning',
      '- T-15m: Release.\n- T+0m: Alert fired.\n- T+90m: Service restored.',
      '- 09:45: Release.\n- 10:00: Alert fired.\n- 11:30: Service restored.',
    ],
    [
      'in a table',
      '| When | Event |\n| --- | --- |\n| T+0 | Alert fired. |\n| T+90 | Service restored. |',
      '| When | Event |\n| --- | --- |\n| 10:00 | Alert fired. |\n| 11:30 | Service restored. |',
    ],
  ])('%s', (_, timeline, expected) => {
    for (const eol of ['\n', '\r\n'])
      expect(converted(report(timeline).replaceAll('\n', eol))).toContain(expected.replaceAll('\n', eol));
  });

  it('like the stated beginning', () => {
    const text = report(
      '- T+0m: Alert fired.\n- T+3h: Service restored.',
      'May 3, 2024, 10:00 AM – 1:00 PM (UTC)',
    );
    expect(converted(text)).toContain('- 10:00 AM: Alert fired.\n- 1:00 PM: Service restored.');
  });

  it('with the day where it changes', () => {
    const text = report(
      '- T+0m: Alert fired.\n- T+1h: Looked.\n- T+2h: Service restored.',
      'May 3, 2024 23:30 – May 4, 2024 01:30 (UTC)',
    );
    expect(converted(text)).toContain('- 23:30: Alert fired.\n- 2024-05-04 00:30: Looked.\n- 01:30: Service');
  });

  it('with the zone where the timeline is in another one', () => {
    const text = report(
      '- T+0m: Alert fired.\n- T+90m: Service restored.',
      undefined,
      'Timeline (all times in EAT)',
    );
    expect(converted(text)).toContain('- 10:00 UTC: Alert fired.\n- 11:30 UTC: Service restored.');
  });
});

describe('nothing is offered', () => {
  const at = (text: string) => {
    const document = analyse(text, { path });
    return absoluteTimes(document, document.incidents[0]?.entries[0]?.line ?? 0);
  };

  it('where the beginning is not known', () => {
    expect(at(report('- T+0m: Alert fired.\n- T+90m: Service restored.', 'unknown'))).toBeNull();
  });

  it('in a timeline of clock times, and outside of timelines', () => {
    expect(at(report('- 10:00: Alert fired.\n- 11:30: Service restored.'))).toBeNull();
    const text = report('- T+0m: Alert fired.\n- T+90m: Service restored.');
    expect(absoluteTimes(analyse(text, { path }), 0)).toBeNull();
  });

  it('but the reason where an entry has two times', () => {
    expect(at(report('- T+0m: Alert fired.\n- T+5m – T+10m: Looked.\n- T+90m: Service restored.'))).toEqual({
      refused: expect.stringMatching(/^The entry on line \d+ has two times\.$/),
    });
  });
});
