import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';
import { raised } from '../rules/support.ts';
import { judged, mended } from '../rules/time-support.ts';

const rule = 'long-entry';
const title = 'Put what follows the second sentence below it';
const told = 'Alert fired for failed logins. The pool was full. Nobody knew why. The graphs showed nothing.';
const report = (timeline: string) => exampleReport({ timeline: `## Timeline\n\n${timeline}` });

describe('two sentences stay beside the time, the rest goes below', () => {
  it.each([
    [
      'as a sub-item',
      `- 10:00: ${told}\n- 11:30: Restored.`,
      '- 10:00: Alert fired for failed logins. The pool was full.\n  - Nobody knew why. The graphs showed nothing.\n- 11:30: Restored.',
    ],
    [
      'with the marker of the sub-items that are there',
      `- 10:00: ${told}\n  * A detail.\n- 11:30: Restored.`,
      '- 10:00: Alert fired for failed logins. The pool was full.\n  * Nobody knew why. The graphs showed nothing.\n  * A detail.',
    ],
    [
      'below a number',
      `1. **10:00** – ${told}\n2. **11:30** – Restored.`,
      '1. **10:00** – Alert fired for failed logins. The pool was full.\n   - Nobody knew why. The graphs showed nothing.\n2. ',
    ],
    [
      'behind a tab',
      `-\t10:00: ${told}\n-\t11:30: Restored.`,
      '-\t10:00: Alert fired for failed logins. The pool was full.\n \t- Nobody knew why. The graphs showed nothing.\n-\t',
    ],
    [
      'where the text goes over several lines',
      '- 10:00: Alert fired for failed logins. The pool was\n  full. Nobody knew\n  why. The graphs showed nothing.\n- 11:30: Restored.',
      '- 10:00: Alert fired for failed logins. The pool was\n  full.\n  - Nobody knew\n    why. The graphs showed nothing.\n- 11:30',
    ],
    [
      'as rows of the same time',
      `| Time | Event | Who |\n| --- | --- | --- |\n| 10:00 | ${told} | Ada |\n| 11:30 | Restored. | Bo |`,
      '| 10:00 | Alert fired for failed logins. The pool was full. | Ada |\n| 10:00 | Nobody knew why. The graphs showed nothing. | Ada |\n| 11:30',
    ],
    [
      'as a paragraph',
      `**10:00** – ${told}\n\n**11:30** – Restored.`,
      '**10:00** – Alert fired for failed logins. The pool was full.\n\nNobody knew why. The graphs showed nothing.\n\n**11:30**',
    ],
    [
      'as a line',
      `**10:00** – ${told}  \n**11:30** – Restored.`,
      '**10:00** – Alert fired for failed logins. The pool was full.  \nNobody knew why. The graphs showed nothing.  \n**11:30**',
    ],
    [
      'behind emphasis that ends with the sentence',
      '- 10:00: Alert fired for failed logins. **The pool was full.** Nobody knew why. The graphs showed nothing.\n- 11:30: Restored.',
      '**The pool was full.**\n  - Nobody knew why. The graphs showed nothing.\n- 11:30',
    ],
  ])('%s', (_, timeline, expected) => {
    for (const eol of ['\n', '\r\n']) {
      const text = report(timeline).replaceAll('\n', eol);
      const after = mended(text, rule, title);
      expect(after).toContain(expected.replaceAll('\n', eol));
      expect(judged(after, rule)).toEqual([]);
    }
  });

  it('in all long entries at once', () => {
    const after = mended(report(`- 10:00: ${told}\n- 11:30: ${told}`), rule, title);
    expect(after.match(/^ {2}- Nobody knew why/gm)).toHaveLength(2);
  });
});

it.each([
  ['emphasis goes over the place', `- *10:00: ${told}*\n- 11:30: Restored.`],
  [
    'the rest would be another entry',
    '- 10:00: Alert fired. The pool was full. At 10:05 Ada looked. Nobody knew why. Then Bo looked too.\n- 11:30: Restored.',
  ],
  [
    'the other cells tell as much',
    '| Time | Event | Notes |\n| --- | --- | --- |\n| 10:00 | Alert fired. Pool full. Nobody knew. | One note. Another note. |\n| 11:30 | Restored. | |',
  ],
])('is not offered where %s', (_, timeline) => {
  const found = raised(report(timeline), rule);
  expect(found).toHaveLength(1);
  expect(found[0]?.fixes).toEqual([]);
});
