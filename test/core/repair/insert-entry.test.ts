import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { mended } from '../rules/time-support.ts';

const rule = 'missing-section';
const report = (period: string, timeline: string) =>
  exampleReport({
    summary: `## Issue Summary\n\n- **Duration:** ${period}\n- **Impact:** 30 % of users could not log in.\n- **Root cause:** The pool was too small.`,
    timeline: `## Timeline\n\n${timeline}`,
  });

describe('an entry that is still to be written has the time', () => {
  it.each([
    [
      'of the stated end where it tells the resolution',
      'May 3, 2024, 10:00 – 15:30 (UTC)',
      '- **10:00 (UTC):** Alert fired.\n- **10:40:** Escalated to the team.',
      'Insert an entry for resolution',
      '- **10:40:** Escalated to the team.\n- **15:30:** Resolved by [what ended the outage].\n',
    ],
    [
      'of the stated end with AM and PM',
      'May 3, 2024, 10:00 AM – 3:30 PM (UTC)',
      '- 10:00 AM - Alert fired.\n- 10:40 AM - Escalated to the team.',
      'Insert an entry for resolution',
      '- 3:30 PM - Resolved by [what ended the outage].\n',
    ],
    [
      'of the last entry where that is the end',
      'May 3, 2024, 10:00 – 10:40 (UTC)',
      '- 10:00: Alert fired.\n- 10:40: Escalated to the team.',
      'Insert an entry for resolution',
      '- 10:40: Resolved by [what ended the outage].\n',
    ],
    [
      'to be filled in where the end is on another day',
      'May 3, 2024 20:00 UTC to May 4, 2024 03:30 UTC',
      '- 20:00: Alert fired.\n- 20:40: Escalated to the team.',
      'Insert an entry for resolution',
      '- [time]: Resolved by [what ended the outage].\n',
    ],
    [
      'of the stated start where it tells the detection',
      'May 3, 2024, 10:10 – 11:30 (UTC)',
      '- 09:40: New version rolled out.\n- 10:20: Escalated to the team.\n- 11:30: Service restored.',
      'Insert an entry for detection',
      '- 09:40: New version rolled out.\n- 10:10: Detected by [a monitoring alert, an engineer, a customer].\n- 10:20',
    ],
  ])('%s', (_, period, timeline, title, expected) => {
    for (const eol of ['\n', '\r\n'])
      expect(mended(report(period, timeline).replaceAll('\n', eol), rule, title)).toContain(
        expected.replaceAll('\n', eol),
      );
  });
});

it('a section is not inserted into code that its author forgot to close', () => {
  const text = exampleReport({
    measures: '',
    cause: '## Root cause and resolution\n\nThe pool was too small; it was enlarged:\n\n```yaml\nmax: 200',
  });
  const after = mended(text, rule, 'Insert the section “Corrective and preventative measures”');
  expect(after).toContain('\n```yaml\nmax: 200\n```\n\n## Corrective and preventative measures\n');
});
