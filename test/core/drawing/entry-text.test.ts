import { expect, it } from 'vitest';
import { analyse } from '../../../core/src/analyse.ts';
import { fromAnalysis } from '../../../core/src/drawing/from-analysis.ts';
import { exampleReport } from '../../../core/src/rules/support/examples.ts';

/** What the picture shows of entries, emphasis broken or torn by the time included. */
it.each([
  ['**10:00: Alert** fired.', 'Alert fired.'],
  ['**10:00 – *Alert fired*.**', 'Alert fired.'],
  ['10:00 * Alert fired.', 'Alert fired.'],
  ['*10:00*: ** Alert fired.', 'Alert fired.'],
  ['10:00: **Alert fired.', 'Alert fired.'],
  ['10:00: *Alert** fired.', 'Alert fired.'],
  ['10:00 - ***Alert fired**', 'Alert fired'],
  ['**10:00:**Alert fired.', 'Alert fired.'],
  ['**10:00 :** *Alert: fired', 'Alert: fired'],
  ['10:00: _Alert fired', 'Alert fired'],
  ['- **<b style="color: red">10:00</b>** <i>Alert fired.</i>', 'Alert fired.'],
  ['10:00 -- `/login` fails, `/health` does not', '/login fails, /health does not'],
  ['10:00: `a*b` fired', 'a*b fired'],
  ['10:00 – 5 * 3 alerts of snake_case_x', '5 * 3 alerts of snake_case_x'],
])('%s is shown as %s', (entry, shown) => {
  const text = exampleReport({
    timeline: `## Timeline\n\n- 09:50: Deployed.\n- ${entry}\n- 11:30: Restored.`,
  });
  const entries = fromAnalysis(analyse(text))[0]?.entries ?? [];
  expect(entries[1]?.text).toBe(shown);
});

/** The first entry that a timeline's picture shows. */
function firstOf(timeline: string) {
  return fromAnalysis(analyse(exampleReport({ timeline: `## Timeline\n\n${timeline}` })))[0]?.entries[0];
}

it.each([
  [
    'a time on a line of its own tells what stands below it',
    '`10:00-10:20:`\n\n<p align="center"><img src="a.png"></p>\n\n**Did:** Restarted the queue.\n\n**Saw:** Nothing.\n\n`10:20-10:40:`\n\nAsked for help.',
    'Did: Restarted the queue.',
  ],
  ['but nothing of the next part', '10:00:\n\n## Root cause\n\nA queue without a limit.', ''],
  [
    'a time behind its name is not said twice',
    '- Fault found: 2024-05-03 10:00\n- Repaired 2024-05-03 11:00',
    'Fault found',
  ],
  [
    'a sentence keeps its time',
    '- The queue was watched until 10:00\n- The site was back at 11:00',
    'The queue was watched until 10:00',
  ],
  [
    'a label tells what is listed below it',
    '- **10:00** Actions:\n  - Restarted the queue\n  - Asked for help\n- **11:00** Restored',
    'Actions: Restarted the queue · Asked for help',
  ],
  ['a fence that is not closed is no text', '- 10:00 Alert``` fired\n- 11:00 Restored', 'Alert fired'],
  ['entities are read', '- 10:00 Search &amp; login &lt;slow&gt;\n- 11:00 Restored', 'Search & login <slow>'],
])('%s', (_, timeline, shown) => {
  expect(firstOf(timeline)?.text ?? '').toBe(shown);
});
